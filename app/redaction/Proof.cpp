// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Proof.h"

#include <algorithm>

namespace redaction {

namespace {

constexpr int kMostPages = 1'000'000;

QCborValue encodeCheck(const Check &check)
{
    return QCborMap{{QStringLiteral("name"), check.name},
                    {QStringLiteral("passed"), check.passed},
                    {QStringLiteral("detail"), check.detail},
                    {QStringLiteral("where"), ocr::encode(check.where)},
                    {QStringLiteral("places"), QCborArray::fromStringList(check.places)},
                    {QStringLiteral("page"), check.page},
                    {QStringLiteral("sheet"), check.sheet}};
}

ocr::Result<Check> decodeCheck(const QCborValue &value)
{
    ocr::FieldReader reader(value, "check");
    Check check;
    check.name = reader.text("name");
    check.passed = reader.boolean("passed");
    check.detail = reader.text("detail");
    check.where = reader.quads("where");
    check.places = reader.texts("places");
    check.page = reader.integer("page", 0, kMostPages);
    check.sheet = reader.integer("sheet", 0, kMostPages);
    if (reader.failed())
        return reader.error();
    return check;
}

} // namespace

bool Proof::passed() const
{
    return !checks.isEmpty() && std::all_of(checks.begin(), checks.end(),
                                            [](const Check &check) { return check.passed; });
}

bool isOfReading(const Check &check)
{
    return check.name == QLatin1String("nothing_exposed") ||
           check.name == QLatin1String("under_seal") ||
           check.name.startsWith(QLatin1String("reread_"));
}

QCborValue encode(const Proof &proof)
{
    QCborArray checks;
    for (const Check &check : proof.checks)
        checks.append(encodeCheck(check));
    return QCborMap{{QStringLiteral("checks"), checks}};
}

ocr::Result<Proof> decodeProof(const QCborValue &value)
{
    ocr::FieldReader reader(value, "proof");
    Proof proof;
    proof.checks = ocr::decodeList<Check>(reader, "checks", decodeCheck);
    if (reader.failed())
        return reader.error();
    return proof;
}

} // namespace redaction
