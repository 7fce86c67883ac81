// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/RulePackFields_p.h"
#include "app/privacy/RulePack_p.h"

namespace privacy {

using nlohmann::json;

namespace {

void readHead(PackFields &fields, RulePack &pack)
{
    if (fields.integer(fields.root(), QString(), "schema", 0, 1, 1) != 1 &&
        !PackFields::member(fields.root(), "schema"))
        fields.problem(QString(), QStringLiteral("The key \"schema\" is missing."));
    pack.info.id = fields.text(fields.root(), QString(), "id", true);
    pack.info.version = fields.text(fields.root(), QString(), "version", true);
    fields.text(fields.root(), QString(), "title", false);
    const json *inForce = fields.section("in_force");
    if (!inForce)
        return;
    const QString path = QStringLiteral("/in_force");
    fields.knownKeys(*inForce, path, {"from", "until"});
    pack.from = fields.date(*inForce, path, "from", true);
    pack.until = fields.date(*inForce, path, "until", false);
    if (pack.until.isValid() && pack.until < pack.from)
        fields.problem(path, QStringLiteral("\"until\" must not be before \"from\"."));
    // Only citations know days: anything else of a dated pack would hold for ever.
    for (const char *key :
         {"patterns", "words", "types", "notice_types", "masks", "sufficiency", "unit", "hotlines"})
        if (PackFields::member(fields.root(), key))
            fields.problem(PackFields::below(QString(), key),
                           QStringLiteral("A pack with \"in_force\" holds citations only."));
}

void readLists(PackFields &fields, RulePack &pack)
{
    const json &root = fields.root();
    pack.officialWords = fields.words(root, QString(), "official_words");
    pack.servedWords = fields.words(root, QString(), "served_words");
    pack.relativeWords = fields.headers(root, QString(), "relative_words");
    pack.organisationWords = fields.words(root, QString(), "organisation_words");
    pack.hotlines = fields.texts(root, QString(), "hotlines");
    pack.hotlinePatterns = fields.texts(root, QString(), "hotline_patterns");
    for (qsizetype i = 0; i < pack.hotlinePatterns.size(); ++i)
        fields.regex(pack.hotlinePatterns[i], QStringLiteral("/hotline_patterns/%1").arg(i));
    pack.emptyWords = fields.words(root, QString(), "empty_words");
    pack.healthyWords = fields.words(root, QString(), "no_illness_words");
    pack.alarmWords = fields.words(root, QString(), "alarm_words");
    pack.healthWords = fields.words(root, QString(), "health_words");
    pack.illnessWords = fields.words(root, QString(), "illness_words");
    pack.illnessStopWords = fields.words(root, QString(), "illness_stop_words");
    pack.illnessTopicsBefore = fields.words(root, QString(), "illness_topics_before");
    pack.illnessTopicsAfter = fields.words(root, QString(), "illness_topics_after");
    pack.surnames = fields.text(root, QString(), "surnames", false);
    pack.doubleSurnames = fields.texts(root, QString(), "double_surnames");
    pack.nameStopWords = fields.texts(root, QString(), "name_stop_words");
    pack.commonWords = fields.words(root, QString(), "common_words");
    pack.notNames = fields.words(root, QString(), "not_names");
    if (const json *address = fields.section("address")) {
        fields.knownKeys(*address, QStringLiteral("/address"), {"units", "village_units"});
        pack.addressUnits = fields.texts(*address, QStringLiteral("/address"), "units");
        pack.villageUnits = fields.texts(*address, QStringLiteral("/address"), "village_units");
    }
}

/// What no region's style may go beyond: with more of an ID number fewer than a thousand candidates
/// are left, and the last digits of a disability certificate tell the disability.
MaskPolicy mostShown(FindingType type)
{
    switch (type) {
    case FindingType::ResidentId:
    case FindingType::Permit:
        return {6, 4};
    case FindingType::DisabilityCert:
        return {6, 0};
    case FindingType::Phone:
        return {3, 4};
    case FindingType::BankCard:
    case FindingType::BankAccount:
        return {6, 4};
    default:
        return {12, 8};
    }
}

void readMasks(PackFields &fields, RulePack &pack)
{
    const json *masks = fields.section("masks");
    if (!masks)
        return;
    const QString path = QStringLiteral("/masks");
    fields.knownKeys(*masks, path, {"strong", "weak", "policies"});
    pack.strongMasks = foldedWord(fields.text(*masks, path, "strong", false));
    pack.weakMasks = foldedWord(fields.text(*masks, path, "weak", false));
    fields.each(*masks, path, "policies", [&](const json &object, const QString &at) {
        fields.knownKeys(object, at, {"type", "first", "last"});
        const std::optional<FindingType> type = fields.findingType(object, at, false);
        const MaskPolicy policy{fields.integer(object, at, "first", 0, 0, 12),
                                fields.integer(object, at, "last", 0, 0, 8)};
        if (!type)
            return;
        const MaskPolicy most = mostShown(*type);
        if (policy.first > most.first || policy.last > most.last)
            fields.problem(at, QStringLiteral("At most %1 first and %2 last characters of \"%3\" "
                                              "may be shown.")
                                   .arg(most.first)
                                   .arg(most.last)
                                   .arg(findingTypeName(*type)));
        pack.maskPolicies.insert(*type, policy);
    });
}

void readSufficiency(PackFields &fields, RulePack &pack)
{
    const json *object = fields.section("sufficiency");
    if (!object)
        return;
    const QString path = QStringLiteral("/sufficiency");
    fields.knownKeys(*object, path,
                     {"id_fail_below", "id_warn_below", "phone_hidden", "bank_hidden", "bank_first",
                      "bank_last"});
    Sufficiency s;
    s.idFailBelow = fields.integer(*object, path, "id_fail_below", 1000, 1, 1000000);
    s.idWarnBelow = fields.integer(*object, path, "id_warn_below", 10000, 1, 10000000);
    s.phoneHidden = fields.integer(*object, path, "phone_hidden", 4, 1, 11);
    s.bankHidden = fields.integer(*object, path, "bank_hidden", 8, 1, 19);
    s.bankFirst = fields.integer(*object, path, "bank_first", 6, 0, 10);
    s.bankLast = fields.integer(*object, path, "bank_last", 4, 0, 10);
    if (s.idWarnBelow < s.idFailBelow)
        fields.problem(
            PackFields::below(path, "id_warn_below"),
            QStringLiteral("\"id_warn_below\" must not be less than \"id_fail_below\"."));
    pack.sufficiency = s;
}

} // namespace

RulePack readRulePack(const RulePackText &text, QList<RuleProblem> &problems)
{
    RulePack pack;
    PackFields fields(text, problems);
    if (!fields.isUsable())
        return pack;
    fields.knownKeys(fields.root(), QString(),
                     {"schema",
                      "id",
                      "version",
                      "title",
                      "patterns",
                      "words",
                      "official_words",
                      "served_words",
                      "relative_words",
                      "organisation_words",
                      "hotlines",
                      "hotline_patterns",
                      "empty_words",
                      "no_illness_words",
                      "alarm_words",
                      "health_words",
                      "illness_words",
                      "illness_stop_words",
                      "illness_topics_before",
                      "illness_topics_after",
                      "surnames",
                      "double_surnames",
                      "name_stop_words",
                      "common_words",
                      "not_names",
                      "address",
                      "masks",
                      "sufficiency",
                      "types",
                      "notice_types",
                      "in_force",
                      "citations",
                      "unit"});
    readHead(fields, pack);
    readPatterns(fields, pack);
    readWords(fields, pack);
    readTypes(fields, pack);
    readNotices(fields, pack);
    readLists(fields, pack);
    readMasks(fields, pack);
    readSufficiency(fields, pack);
    return pack;
}

} // namespace privacy
