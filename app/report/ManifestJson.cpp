// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ManifestJson.h"

#include "app/report/EntryReader_p.h"
#include "app/report/JsonParts_p.h"
#include "app/report/ManifestDecision_p.h"
#include "app/report/ScanJson.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

const QString kPerson = QStringLiteral("person");
const QString kPolicy = QStringLiteral("policy");
constexpr int kMaxSide = EntryReader::kMaxSide;

QJsonObject regionJson(const ManifestRegion &region, bool isFlat)
{
    QJsonObject object{
        {QStringLiteral("finding"),
         region.finding.isEmpty() ? QJsonValue() : QJsonValue(region.finding)},
        {QStringLiteral("why"), region.why},
        {QStringLiteral("regions"), quadsJson(region.regions)},
        {QStringLiteral("printed"), region.printed},
        {QStringLiteral("printed_sealed"), QString::fromLatin1(region.sealed.toBase64())},
        {QStringLiteral("at"), quadsJson(region.at)},
        {QStringLiteral("ours"), region.ofOurs},
        {QStringLiteral("by"), region.byPerson ? kPerson : kPolicy}};
    if (isFlat) {
        object.insert(QStringLiteral("source_regions"), quadsJson(region.sourceRegions));
        object.insert(QStringLiteral("source_at"), quadsJson(region.sourceAt));
    }
    return object;
}

QJsonObject flatJson(const ManifestFile &file)
{
    const ocr::FlatSheet &flat = *file.flat;
    QJsonArray bends;
    for (const QPointF &bend : flat.bends)
        bends.append(QJsonArray{bend.x(), bend.y()});
    return {{QStringLiteral("quad"), quadsJson({flat.quad}).first()},
            {QStringLiteral("source_width"), file.sourceWidth},
            {QStringLiteral("source_height"), file.sourceHeight},
            {QStringLiteral("dpi"), static_cast<int>(ocr::FlatSheet::kDotsPerInch)},
            {QStringLiteral("source_dpi"), static_cast<int>(std::lround(flat.sourceDotsPerInch()))},
            {QStringLiteral("incomplete"), QJsonArray::fromStringList(file.incomplete)},
            {QStringLiteral("columns"), flat.columns},
            {QStringLiteral("rows"), flat.rows},
            {QStringLiteral("bends"), bends}};
}

QJsonObject fileJson(const ManifestFile &file)
{
    QJsonArray decisions;
    for (const ManifestDecision &decision : file.decisions)
        decisions.append(decisionJson(decision));
    QJsonArray covered;
    for (const ManifestRegion &region : file.covered)
        covered.append(regionJson(region, file.flat.has_value()));
    return {
        {QStringLiteral("source"), file.source},
        {QStringLiteral("page"), file.page},
        {QStringLiteral("sheet"), file.sheet > 0 ? QJsonValue(file.sheet) : QJsonValue()},
        {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())},
        {QStringLiteral("replacement"), file.replacement},
        {QStringLiteral("replacement_sha256"), QString::fromLatin1(file.replacementSha256.toHex())},
        {QStringLiteral("width"), file.width},
        {QStringLiteral("height"), file.height},
        {QStringLiteral("renderer"), file.renderer},
        {QStringLiteral("style"), file.style},
        {QStringLiteral("purpose"), file.purpose},
        {QStringLiteral("evidence_number"),
         file.evidenceNumber.isEmpty() ? QJsonValue() : QJsonValue(file.evidenceNumber)},
        {QStringLiteral("not_printed"), QJsonArray::fromStringList(file.notPrinted)},
        {QStringLiteral("ink"), file.ink},
        {QStringLiteral("flat"), file.flat ? QJsonValue(flatJson(file)) : QJsonValue()},
        {QStringLiteral("sheets"), quadsJson(file.sheets)},
        {QStringLiteral("seal_may_stay"), file.sealMayStay},
        {QStringLiteral("unread"), file.unread},
        {QStringLiteral("single_reader"), file.singleReader},
        {QStringLiteral("kept"), QJsonArray::fromStringList(file.kept)},
        {QStringLiteral("kept_places"), quadsJson(file.keptPlaces)},
        {QStringLiteral("decisions"), decisions},
        {QStringLiteral("covered"), covered},
        {QStringLiteral("proof"), proofJson(file.checks)}};
}

/// Fields of "flat"; the size is the file's own.
void readFlat(ManifestFile &file, const QJsonValue &value, EntryReader &entry)
{
    EntryReader reader(value, {});
    ocr::FlatSheet flat;
    flat.width = file.width;
    flat.height = file.height;
    flat.quad = reader.quad("quad");
    flat.columns = reader.integer("columns", 0, kMaxSide);
    flat.rows = reader.integer("rows", 0, kMaxSide);
    for (const QJsonValue &element : reader.array("bends")) {
        const QJsonArray point = element.toArray();
        flat.bends.append({point.at(0).toDouble(), point.at(1).toDouble()});
    }
    file.sourceWidth = reader.integer("source_width", 1, kMaxSide);
    file.sourceHeight = reader.integer("source_height", 1, kMaxSide);
    for (const QJsonValue &why : reader.array("incomplete"))
        file.incomplete.append(why.toString());
    if (reader.failed() || !ocr::FlatMap(flat).isValid())
        entry.fail("flat");
    file.flat = flat;
}

ocr::Result<ManifestFile> fileFromJson(const QJsonValue &value, const QString &what)
{
    EntryReader reader(value, what);
    ManifestFile file;
    file.source = reader.text("source");
    file.page = reader.integer("page", 1, kMaxSide);
    file.sha256 = reader.hash("sha256");
    file.replacement = reader.text("replacement");
    file.replacementSha256 = reader.hash("replacement_sha256");
    file.width = reader.integer("width", 1, kMaxSide);
    file.height = reader.integer("height", 1, kMaxSide);
    file.renderer = reader.isThere("renderer") ? reader.integer("renderer", 0, kMaxSide) : 0;
    file.style = reader.text("style");
    file.purpose = reader.text("purpose");
    file.evidenceNumber = reader.text("evidence_number");
    if (reader.isThere("not_printed"))
        for (const QJsonValue &words : reader.array("not_printed"))
            file.notPrinted.append(words.toString());
    file.ink = reader.text("ink");
    file.sheet = reader.isThere("sheet") ? reader.integer("sheet", 1, kMaxSide) : 0;
    if (reader.isThere("flat"))
        readFlat(file, reader.object("flat"), reader);
    if (reader.isThere("sheets"))
        file.sheets = reader.quads("sheets");
    file.sealMayStay = reader.flag("seal_may_stay");
    if (reader.isThere("unread"))
        file.unread = reader.flag("unread");
    file.singleReader = reader.flag("single_reader");
    for (const QJsonValue &id : reader.array("kept"))
        file.kept.append(id.toString());
    file.keptPlaces = reader.quads("kept_places");
    if (reader.isThere("decisions"))
        for (const QJsonValue &element : reader.array("decisions")) {
            const ocr::Result<ManifestDecision> decision =
                decisionFromJson(element, what + QStringLiteral(", decisions,"));
            if (!decision)
                return decision.error();
            file.decisions.append(*decision);
        }
    for (const QJsonValue &element : reader.array("covered")) {
        EntryReader entry(element, what + QStringLiteral(", covered,"));
        ManifestRegion region;
        region.finding = entry.text("finding");
        region.why = entry.text("why");
        region.regions = entry.quads("regions");
        region.printed = entry.text("printed");
        region.sealed = QByteArray::fromBase64(entry.text("printed_sealed").toLatin1());
        region.at = entry.quads("at");
        region.ofOurs = entry.flag("ours");
        region.byPerson = entry.text("by") == kPerson;
        if (file.flat) {
            region.sourceRegions = entry.quads("source_regions");
            region.sourceAt = entry.quads("source_at");
        }
        if (entry.failed())
            return entry.error();
        file.covered.append(region);
    }
    for (const QJsonValue &element :
         reader.object("proof").value(QLatin1String("checks")).toArray()) {
        const QJsonObject check = element.toObject();
        file.checks.append({check.value(QLatin1String("name")).toString(),
                            check.value(QLatin1String("passed")).toBool(),
                            check.value(QLatin1String("detail")).toString(),
                            {},
                            {},
                            0});
    }
    if (reader.failed())
        return reader.error();
    return file;
}

bool isProved(const QList<ManifestCheck> &checks)
{
    return !checks.isEmpty() &&
           std::all_of(checks.cbegin(), checks.cend(),
                       [](const ManifestCheck &check) { return check.passed; });
}

} // namespace

ocr::Result<void> checkEvidence(const ManifestFile &file)
{
    const auto no = [](const QString &why) {
        return ocr::Error{ocr::Error::Code::InvalidInput, why};
    };
    if (file.purpose == QLatin1String("post"))
        return no(QStringLiteral("A copy that was made to be hung up is no evidence."));
    if (file.purpose == QLatin1String("sample"))
        return no(QStringLiteral("A sample of how a notice should look is no evidence."));
    if (file.purpose != QLatin1String("evidence") || file.style != QLatin1String("block"))
        return no(QStringLiteral("The replacement was not made as evidence."));
    if (!isProved(file.checks))
        return no(QStringLiteral("The evidence picture was not proved."));
    return {};
}

QJsonObject proofJson(const QList<ManifestCheck> &checks)
{
    QJsonArray array;
    for (const ManifestCheck &check : checks) {
        QJsonObject object{{QStringLiteral("name"), check.name},
                           {QStringLiteral("passed"), check.passed}};
        if (!check.detail.isEmpty())
            object.insert(QStringLiteral("detail"), check.detail);
        if (check.passed && !check.detail.isEmpty())
            object.insert(QStringLiteral("warning"), true);
        if (!check.where.isEmpty())
            object.insert(QStringLiteral("where"), quadsJson(check.where));
        if (!check.places.isEmpty())
            object.insert(QStringLiteral("places"), QJsonArray::fromStringList(check.places));
        if (check.page > 0)
            object.insert(QStringLiteral("page"), check.page);
        array.append(object);
    }
    return {{QStringLiteral("passed"), isProved(checks)}, {QStringLiteral("checks"), array}};
}

namespace {

QJsonArray doubtsJson(const QList<ManifestDoubt> &doubts)
{
    QJsonArray array;
    for (const ManifestDoubt &doubt : doubts)
        array.append(
            QJsonObject{{QStringLiteral("source"), doubt.source},
                        {QStringLiteral("page"), doubt.page},
                        {QStringLiteral("sha256"), QString::fromLatin1(doubt.sha256.toHex())},
                        {QStringLiteral("covered_whole"), doubt.coveredWhole},
                        {QStringLiteral("proof"), proofJson(doubt.checks)}});
    return array;
}

} // namespace

QJsonObject manifestJson(const Manifest &manifest)
{
    QJsonArray files;
    for (const ManifestFile &file : manifest.files)
        files.append(fileJson(file));
    return {{QStringLiteral("format"), QStringLiteral("noticeguard.manifest")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("tool"),
             QJsonObject{{QStringLiteral("name"), QStringLiteral("noticeguard")},
                         {QStringLiteral("version"), QStringLiteral(NOTICEGUARD_VERSION)}}},
            {QStringLiteral("files"), files},
            {QStringLiteral("not_proved"), doubtsJson(manifest.doubts)},
            {QStringLiteral("errors"), errorsJson(manifest.errors)}};
}

ocr::Result<Manifest> manifestFromJson(const QByteArray &json, const QString &name)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("format")).toString() != QLatin1String("noticeguard.manifest") ||
        object.value(QLatin1String("version")).toInt() != 1) {
        return ocr::Error{ocr::Error::Code::InvalidInput,
                          QStringLiteral("%1 is no manifest of version 1.").arg(name)};
    }
    Manifest manifest;
    const QJsonArray files = object.value(QLatin1String("files")).toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        ocr::Result<ManifestFile> file =
            fileFromJson(files.at(i), QStringLiteral("%1: file %2").arg(name).arg(i + 1));
        if (!file)
            return file.error();
        manifest.files.append(*std::move(file));
    }
    return manifest;
}

} // namespace report
