// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Finding.h"

namespace privacy {

namespace {

constexpr int kMostIndex = 1'000'000;

QCborMap encodeBasis(const LegalBasis &basis)
{
    return {{QStringLiteral("law"), basis.law},
            {QStringLiteral("article"), basis.article},
            {QStringLiteral("version"), basis.version},
            {QStringLiteral("mark"), basis.mark}};
}

ocr::Result<LegalBasis> decodeBasis(const QCborValue &value)
{
    ocr::FieldReader reader(value, "basis");
    LegalBasis basis{reader.text("law"), reader.text("article"), reader.text("version"),
                     reader.text("mark")};
    if (reader.failed())
        return reader.error();
    return basis;
}

QCborMap encodePlaceOf(const ocr::Place &place)
{
    return {{QStringLiteral("kind"), static_cast<int>(place.kind)},
            {QStringLiteral("quads"), ocr::encode(place.quads)},
            {QStringLiteral("sheetName"), place.sheetName},
            {QStringLiteral("cell"), place.cell},
            {QStringLiteral("paragraph"), place.paragraph},
            {QStringLiteral("offset"), place.offset}};
}

ocr::Place decodePlaceOf(ocr::FieldReader &outer)
{
    ocr::FieldReader reader(outer.value("place"), "place");
    ocr::Place place;
    place.kind = static_cast<ocr::Place::Kind>(
        reader.integer("kind", 0, static_cast<int>(ocr::Place::Kind::InParagraph)));
    place.quads = reader.quads("quads");
    place.sheetName = reader.text("sheetName");
    place.cell = reader.text("cell");
    place.paragraph = reader.integer("paragraph", -1, kMostIndex);
    place.offset = reader.integer("offset", -1, kMostIndex);
    if (reader.failed() || (place.kind == ocr::Place::Kind::OnPage && place.quads.isEmpty()))
        outer.fail("place");
    return place;
}

} // namespace

QCborValue encode(const Finding &finding)
{
    QCborArray basis;
    for (const LegalBasis &each : finding.basis)
        basis.append(encodeBasis(each));
    return QCborMap{{QStringLiteral("id"), finding.id},
                    {QStringLiteral("type"), static_cast<int>(finding.type)},
                    {QStringLiteral("place"), encodePlaceOf(finding.place)},
                    {QStringLiteral("raw"), finding.rawText},
                    {QStringLiteral("masked"), finding.maskedText},
                    {QStringLiteral("disposition"), static_cast<int>(finding.disposition)},
                    {QStringLiteral("severity"), static_cast<int>(finding.severity)},
                    {QStringLiteral("confidence"), finding.confidence},
                    {QStringLiteral("reasons"), QCborArray::fromStringList(finding.reasons)},
                    {QStringLiteral("basis"), basis},
                    {QStringLiteral("action"), finding.action},
                    {QStringLiteral("page"), finding.page},
                    {QStringLiteral("sheet"), finding.sheet},
                    {QStringLiteral("table"), finding.table},
                    {QStringLiteral("row"), finding.row},
                    {QStringLiteral("column"), finding.column},
                    {QStringLiteral("header"), finding.header},
                    {QStringLiteral("person"), finding.person}};
}

ocr::Result<Finding> decodeFinding(const QCborValue &value)
{
    ocr::FieldReader reader(value, "finding");
    Finding finding;
    finding.id = reader.text("id");
    finding.type = static_cast<FindingType>(reader.integer("type", 0, kFindingTypeCount - 1));
    finding.place = decodePlaceOf(reader);
    finding.rawText = reader.text("raw");
    finding.maskedText = reader.text("masked");
    finding.disposition = static_cast<Disposition>(
        reader.integer("disposition", 0, static_cast<int>(Disposition::Official)));
    finding.severity =
        static_cast<Severity>(reader.integer("severity", 0, static_cast<int>(Severity::Info)));
    finding.confidence = reader.number("confidence");
    finding.reasons = reader.texts("reasons");
    finding.basis = ocr::decodeList<LegalBasis>(reader, "basis", decodeBasis);
    finding.action = reader.text("action");
    finding.page = reader.integer("page", 1, kMostIndex);
    finding.sheet = reader.integer("sheet", 0, kMostIndex);
    finding.table = reader.integer("table", -1, kMostIndex);
    finding.row = reader.integer("row", -1, kMostIndex);
    finding.column = reader.integer("column", -1, kMostIndex);
    finding.header = reader.text("header");
    finding.person = reader.integer("person", -1, kMostIndex);
    if (!(finding.confidence >= 0 && finding.confidence <= 1))
        reader.fail("confidence");
    if (reader.failed())
        return reader.error();
    return finding;
}

} // namespace privacy
