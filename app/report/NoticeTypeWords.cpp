// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/NoticeWords.h"

#include <QCoreApplication>
#include <QHash>

namespace report {

namespace {

constexpr char kContext[] = "NoticeType";

const char *englishOf(const QString &id)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("subsistence_allowance"),
         QT_TRANSLATE_NOOP("NoticeType", "Subsistence allowance")},
        {QStringLiteral("subsistence_marginal"),
         QT_TRANSLATE_NOOP("NoticeType", "Families just above the allowance")},
        {QStringLiteral("destitute_support"),
         QT_TRANSLATE_NOOP("NoticeType", "Support for the destitute")},
        {QStringLiteral("temporary_relief"), QT_TRANSLATE_NOOP("NoticeType", "Temporary relief")},
        {QStringLiteral("medical_relief"), QT_TRANSLATE_NOOP("NoticeType", "Medical relief")},
        {QStringLiteral("old_age_allowance"), QT_TRANSLATE_NOOP("NoticeType", "Old-age allowance")},
        {QStringLiteral("disability_subsidy"),
         QT_TRANSLATE_NOOP("NoticeType", "Disability subsidy")},
        {QStringLiteral("orphan_support"),
         QT_TRANSLATE_NOOP("NoticeType", "Orphans and children without care")},
        {QStringLiteral("house_renovation"),
         QT_TRANSLATE_NOOP("NoticeType", "Renovation of unsafe houses")},
        {QStringLiteral("machinery_subsidy"),
         QT_TRANSLATE_NOOP("NoticeType", "Farm machinery subsidy")},
        {QStringLiteral("farm_subsidy"), QT_TRANSLATE_NOOP("NoticeType", "Farmland subsidy")},
        {QStringLiteral("grassland_subsidy"), QT_TRANSLATE_NOOP("NoticeType", "Grassland subsidy")},
        {QStringLiteral("forest_subsidy"), QT_TRANSLATE_NOOP("NoticeType", "Forest subsidy")},
        {QStringLiteral("homestead"), QT_TRANSLATE_NOOP("NoticeType", "Homestead")},
        {QStringLiteral("land_contract"), QT_TRANSLATE_NOOP("NoticeType", "Land contract")},
        {QStringLiteral("expropriation"),
         QT_TRANSLATE_NOOP("NoticeType", "Expropriation and compensation")},
        {QStringLiteral("public_housing"),
         QT_TRANSLATE_NOOP("NoticeType", "Public rental housing")},
        {QStringLiteral("voter_list"), QT_TRANSLATE_NOOP("NoticeType", "List of voters")},
        {QStringLiteral("party_member"),
         QT_TRANSLATE_NOOP("NoticeType", "Admission of party members")},
        {QStringLiteral("military_service"), QT_TRANSLATE_NOOP("NoticeType", "Military service")},
        {QStringLiteral("family_planning"),
         QT_TRANSLATE_NOOP("NoticeType", "Family planning support")},
        {QStringLiteral("student_aid"), QT_TRANSLATE_NOOP("NoticeType", "Aid for students")},
        {QStringLiteral("school_enrolment"), QT_TRANSLATE_NOOP("NoticeType", "School enrolment")},
        {QStringLiteral("social_insurance"),
         QT_TRANSLATE_NOOP("NoticeType", "Social and medical insurance")},
        {QStringLiteral("job_training"), QT_TRANSLATE_NOOP("NoticeType", "Job training")},
        {QStringLiteral("poverty_monitoring"),
         QT_TRANSLATE_NOOP("NoticeType", "Monitoring against poverty")},
        {QStringLiteral("poverty_loan"), QT_TRANSLATE_NOOP("NoticeType", "Small loans")},
        {QStringLiteral("disaster_relief"),
         QT_TRANSLATE_NOOP("NoticeType", "Disaster and winter relief")},
        {QStringLiteral("village_finance"), QT_TRANSLATE_NOOP("NoticeType", "Village accounts")},
        {QStringLiteral("collective_shares"),
         QT_TRANSLATE_NOOP("NoticeType", "Members and shares of the collective")},
        {QStringLiteral("health_check"), QT_TRANSLATE_NOOP("NoticeType", "Health checks")},
        {QStringLiteral("shame_list"), QT_TRANSLATE_NOOP("NoticeType", "List that exposes people")},
        {QStringLiteral("waybill"), QT_TRANSLATE_NOOP("NoticeType", "Parcel label")},
        {QStringLiteral("visitor_register"),
         QT_TRANSLATE_NOOP("NoticeType", "Register of visitors")},
        {QStringLiteral("application_form"), QT_TRANSLATE_NOOP("NoticeType", "Application form")},
        {QStringLiteral("duty_board"), QT_TRANSLATE_NOOP("NoticeType", "Duty roster")},
        {QStringLiteral("grid_member"), QT_TRANSLATE_NOOP("NoticeType", "Grid worker")},
        {QStringLiteral("village_doctor"), QT_TRANSLATE_NOOP("NoticeType", "Village doctor")},
        {QStringLiteral("police_contact"), QT_TRANSLATE_NOOP("NoticeType", "Police contact")},
        {QStringLiteral("work_team"), QT_TRANSLATE_NOOP("NoticeType", "Work team")},
        {QStringLiteral("river_chief"), QT_TRANSLATE_NOOP("NoticeType", "River or forest chief")},
        {QStringLiteral("project_sign"), QT_TRANSLATE_NOOP("NoticeType", "Building project sign")},
        {QStringLiteral("tender"), QT_TRANSLATE_NOOP("NoticeType", "Tender")},
        {QStringLiteral("points_list"), QT_TRANSLATE_NOOP("NoticeType", "List of points")},
        {QStringLiteral("appointment"), QT_TRANSLATE_NOOP("NoticeType", "Appointment")},
        {QStringLiteral("job_offer"), QT_TRANSLATE_NOOP("NoticeType", "Job offer")},
        {QStringLiteral("newspaper"), QT_TRANSLATE_NOOP("NoticeType", "Newspaper")},
        {QStringLiteral("other_official"),
         QT_TRANSLATE_NOOP("NoticeType", "Other notice of an office")},
        {QStringLiteral("unknown"),
         QT_TRANSLATE_NOOP("NoticeType", "A notice of an unknown kind")}};
    return words.value(id, nullptr);
}

} // namespace

QString noticeTypeWords(const QString &id)
{
    const char *english = englishOf(id);
    return english == nullptr ? QString() : QCoreApplication::translate(kContext, english);
}

} // namespace report
