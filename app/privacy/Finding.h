// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Codec.h"
#include "ocr/base/Place.h"

#include <QStringList>

namespace privacy {

/// What kind of personal item. Names as in the command-line contract ("resident_id").
enum class FindingType {
    ResidentId,
    Phone,
    Landline,
    BankCard,
    BankAccount,
    DisabilityCert,
    SocialSecurityNo,
    HouseholdNo,
    Passport,
    Permit,
    MilitaryId,
    OtherId,
    Name,
    Address,
    BirthDate,
    Age,
    Sex,
    Ethnicity,
    Marital,
    Education,
    Employer,
    School,
    Income,
    Health,
    Hardship,
    Religion,
    Political,
    Remark,
    Email,
    Qq,
    Wechat,
    Plate,
    PropertyCert,
    WaybillNo,
    Face,
    IdCardImage,
    Fingerprint,
    Signature,
    QrCode,
    Barcode,
    UnreadableCell,
    MissingRequired,
    OverMasked,
    HiddenContent
};
inline constexpr int kFindingTypeCount = static_cast<int>(FindingType::HiddenContent) + 1;

enum class Disposition { Exposed, Review, Permitted, Masked, Official };
enum class Severity { Critical, High, Medium, Low, Info };

QString findingTypeName(FindingType type);
/// The type with that contract name; InvalidInput where there is none.
ocr::Result<FindingType> findingTypeFromName(const QString &name);
QString dispositionName(Disposition disposition);
QString severityName(Severity severity);

/// One citation. `mark` says how sure the fact is: "V" read in a primary text, "S" in a secondary
/// one, "U" unverified (never printed as law).
struct LegalBasis
{
    QString law;
    QString article;
    QString version; ///< date in force, ISO
    QString mark;

    friend bool operator==(const LegalBasis &, const LegalBasis &) = default;
};

/// One personal item, and what is to become of it. Findings of one value are one finding, also
/// where it runs over several lines (one quad a line) or where two readers read it.
struct Finding
{
    QString
        id; ///< "p1-f1": page, then order on the page; the same for the same bytes, build and rules
    FindingType type = FindingType::OtherId;
    ocr::Place place;   ///< the whole value as it stands; Kind::None for what is missing
    QString rawText;    ///< memory only: never logged, stored or written
    QString maskedText; ///< shows at most what the policy lets stand, and only digits read with
                        ///< certainty
    Disposition disposition = Disposition::Review;
    Severity severity = Severity::Medium;
    double confidence = 0; ///< 0..1
    QStringList reasons;   ///< "header:身份证号码", "check_digit", "header:carried", …
    QList<LegalBasis> basis;
    QString action; ///< "mask", "remove", "leave_out_column", "check", "none"
    int page = 1;   ///< from 1
    int sheet = 0;  ///< index into Page::sheets
    int table = -1; ///< index into Page::tables; -1: not in a table
    int row = -1;   ///< of the table, from 0, header rows included
    int column = -1;
    QString header; ///< the header or label it stands under; empty if none
    int person =
        -1; ///< items of one person on one sheet share a number; -1: nobody's in particular

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Crosses the process boundary only towards the worker that covers and proves (rawText included:
/// the worker has the picture anyway).
QCborValue encode(const Finding &finding);
ocr::Result<Finding> decodeFinding(const QCborValue &value);

} // namespace privacy
