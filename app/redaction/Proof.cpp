// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Proof.h"

#include <algorithm>

namespace redaction {

namespace {

QCborValue encodeCheck(const Check &check)
{
    return QCborMap{{QStringLiteral("name"), check.name},
                    {QStringLiteral("passed"), check.passed},
                    {QStringLiteral("detail"), check.detail},
                    {QStringLiteral("where"), ocr::encode(check.where)}};
}

ocr::Result<Check> decodeCheck(const QCborValue &value)
{
    ocr::FieldReader reader(value, "check");
    Check check;
    check.name = reader.text("name");
    check.passed = reader.boolean("passed");
    check.detail = reader.text("detail");
    check.where = reader.quads("where");
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
