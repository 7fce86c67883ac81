// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/TogetherShown_p.h"

#include <map>
#include <set>
#include <tuple>

namespace privacy {

namespace {

/// Half of the 50 and 500 of the judicial interpretation on infringing citizens' personal
/// information (2017-06-01), article 5: those who post lists have them from their office. They
/// band severities and assert no crime.
constexpr int kManyAccounts = 25;
constexpr int kManyIllnesses = 250;

bool isShown(const Finding &finding)
{
    return finding.disposition == Disposition::Exposed ||
           finding.disposition == Disposition::Review;
}

bool isAccount(FindingType type)
{
    return type == FindingType::BankCard || type == FindingType::BankAccount;
}

bool isIllness(FindingType type)
{
    return type == FindingType::Health || type == FindingType::DisabilityCert;
}

} // namespace

void exposeBesideNames(Desk &desk, int sheet)
{
    std::set<std::tuple<int, int>> named;
    for (const Found &item : desk.found)
        if (item.finding.sheet == sheet && item.finding.type == FindingType::Name)
            named.insert({item.finding.table, item.finding.person});
    for (Found &item : desk.found) {
        Finding &finding = item.finding;
        if (finding.sheet != sheet || finding.disposition != Disposition::Review ||
            finding.type == FindingType::Phone || finding.person < 0 ||
            !finding.reasons.contains(QLatin1String("under_code")) ||
            named.count({finding.table, finding.person}) == 0)
            continue;
        finding.disposition = Disposition::Exposed;
        finding.action = desk.rules.policyOf(finding.type).action;
    }
}

void raiseForContacts(Desk &desk, int sheet)
{
    struct Shown
    {
        bool name = false;
        bool phone = false;
    };
    std::map<std::tuple<int, int>, Shown> people;
    for (const Found &item : desk.found) {
        const Finding &finding = item.finding;
        if (finding.sheet != sheet || finding.person < 0)
            continue;
        Shown &shown = people[{finding.table, finding.person}];
        shown.name = shown.name || (finding.type == FindingType::Name &&
                                    finding.disposition != Disposition::Masked);
        shown.phone = shown.phone || (finding.type == FindingType::Phone && isShown(finding));
    }
    for (Found &item : desk.found) {
        Finding &finding = item.finding;
        if (finding.sheet != sheet || finding.person < 0 || finding.type != FindingType::Address ||
            finding.disposition != Disposition::Exposed || finding.severity <= Severity::High)
            continue;
        const Shown &shown = people[{finding.table, finding.person}];
        if (!shown.name || !shown.phone)
            continue;
        finding.severity = Severity::High;
        finding.reasons.append(QStringLiteral("beside:name_and_phone"));
    }
}

void raiseForMass(const QList<Finding *> &findings)
{
    QSet<QString> accounts; // one account in two places is one
    int illnesses = 0;
    for (const Finding *finding : findings) {
        if (!isShown(*finding))
            continue;
        if (isAccount(finding->type))
            accounts.insert(foldedWord(finding->rawText));
        illnesses += isIllness(finding->type);
    }
    const bool manyAccounts = accounts.size() >= kManyAccounts;
    const bool manyIllnesses = illnesses >= kManyIllnesses;
    for (Finding *finding : findings) {
        const bool one = (manyAccounts && isAccount(finding->type)) ||
                         (manyIllnesses && isIllness(finding->type));
        if (!one || finding->disposition != Disposition::Exposed)
            continue;
        finding->severity = Severity::Critical;
        finding->reasons.append(QStringLiteral("mass_exposure"));
    }
}

} // namespace privacy
