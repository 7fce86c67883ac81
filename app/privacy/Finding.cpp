// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Finding.h"

#include <array>

namespace privacy {

namespace {

/// In the order of FindingType.
constexpr std::array<QLatin1String, kFindingTypeCount> kTypeNames{
    QLatin1String("resident_id"),
    QLatin1String("phone"),
    QLatin1String("landline"),
    QLatin1String("bank_card"),
    QLatin1String("bank_account"),
    QLatin1String("disability_cert"),
    QLatin1String("social_security_no"),
    QLatin1String("household_no"),
    QLatin1String("passport"),
    QLatin1String("permit"),
    QLatin1String("military_id"),
    QLatin1String("other_id"),
    QLatin1String("name"),
    QLatin1String("address"),
    QLatin1String("birth_date"),
    QLatin1String("age"),
    QLatin1String("sex"),
    QLatin1String("ethnicity"),
    QLatin1String("marital"),
    QLatin1String("education"),
    QLatin1String("employer"),
    QLatin1String("school"),
    QLatin1String("income"),
    QLatin1String("health"),
    QLatin1String("hardship"),
    QLatin1String("religion"),
    QLatin1String("political"),
    QLatin1String("remark"),
    QLatin1String("email"),
    QLatin1String("qq"),
    QLatin1String("wechat"),
    QLatin1String("plate"),
    QLatin1String("property_cert"),
    QLatin1String("waybill_no"),
    QLatin1String("face"),
    QLatin1String("id_card_image"),
    QLatin1String("fingerprint"),
    QLatin1String("signature"),
    QLatin1String("qr_code"),
    QLatin1String("barcode"),
    QLatin1String("unreadable_cell"),
    QLatin1String("missing_required"),
    QLatin1String("over_masked"),
    QLatin1String("hidden_content")};

} // namespace

QString findingTypeName(FindingType type)
{
    return kTypeNames[static_cast<size_t>(type)];
}

ocr::Result<FindingType> findingTypeFromName(const QString &name)
{
    for (size_t i = 0; i < kTypeNames.size(); ++i)
        if (kTypeNames[i] == name)
            return static_cast<FindingType>(i);
    return ocr::Error{ocr::Error::Code::InvalidInput,
                      QStringLiteral("There is no finding type of that name.")};
}

QString dispositionName(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Exposed:
        return QStringLiteral("exposed");
    case Disposition::Review:
        return QStringLiteral("review");
    case Disposition::Permitted:
        return QStringLiteral("permitted");
    case Disposition::Masked:
        return QStringLiteral("masked");
    case Disposition::Official:
        return QStringLiteral("official");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QStringLiteral("critical");
    case Severity::High:
        return QStringLiteral("high");
    case Severity::Medium:
        return QStringLiteral("medium");
    case Severity::Low:
        return QStringLiteral("low");
    case Severity::Info:
        return QStringLiteral("info");
    }
    return {};
}

} // namespace privacy
