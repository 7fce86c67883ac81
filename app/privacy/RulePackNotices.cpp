// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/RulePackFields_p.h"

namespace privacy {

using nlohmann::json;

namespace {

/// An inline citation; the pack's own days in force bound it.
Citation readCitation(PackFields &fields, const RulePack &pack, const json &object,
                      const QString &path, bool named)
{
    fields.knownKeys(object, path,
                     {"id", "law", "article", "version", "until", "min_days", "mark"});
    static const Names<QString> marks{{QStringLiteral("V"), QStringLiteral("V")},
                                      {QStringLiteral("S"), QStringLiteral("S")},
                                      {QStringLiteral("U"), QStringLiteral("U")}};
    Citation citation;
    citation.id = fields.text(object, path, "id", named);
    citation.basis.law = fields.text(object, path, "law", true);
    citation.basis.article = fields.text(object, path, "article", true);
    const QDate version = fields.date(object, path, "version", true);
    citation.basis.version = version.toString(Qt::ISODate);
    citation.basis.mark =
        fields.choice(object, path, "mark", marks, true).value_or(QStringLiteral("U"));
    citation.minDays = fields.integer(object, path, "min_days", 0, 1, 365);
    citation.from = pack.from.isValid() ? std::max(pack.from, version) : version;
    citation.until = fields.date(object, path, "until", false);
    if (pack.until.isValid() && (!citation.until.isValid() || pack.until < citation.until))
        citation.until = pack.until;
    if (citation.until.isValid() && citation.until < citation.from)
        fields.problem(path, QStringLiteral("The citation ends before it begins."));
    return citation;
}

QList<LegalBasis> readBasis(PackFields &fields, const RulePack &pack, const json &object,
                            const QString &path)
{
    QList<LegalBasis> basis;
    fields.each(object, path, "basis", [&](const json &element, const QString &at) {
        basis.append(readCitation(fields, pack, element, at, false).basis);
    });
    return basis;
}

/// A list of citations, or of the ids of citations that any pack may hold.
void readCitations(PackFields &fields, const RulePack &pack, const json &object,
                   const QString &path, const char *key, QStringList &ids,
                   QList<Citation> &citations)
{
    const json *list = PackFields::member(object, key);
    if (!list)
        return;
    if (!list->is_array()) {
        fields.problem(PackFields::below(path, key),
                       QStringLiteral("\"%1\" must be a list.").arg(QLatin1String(key)));
        return;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const json &element = (*list)[i];
        const QString at = PackFields::below(path, key) + u'/' + QString::number(i);
        if (element.is_object())
            citations.append(readCitation(fields, pack, element, at, false));
        else if (element.is_string() && !element.get_ref<const std::string &>().empty())
            ids.append(QString::fromStdString(element.get_ref<const std::string &>()));
        else
            fields.problem(at, QStringLiteral("A citation must be an object or the id of one."));
    }
}

/// What no notice type may let stand in full: a wrong type must not open a number to everybody.
bool isNeverAllowed(FindingType type)
{
    switch (type) {
    case FindingType::ResidentId:
    case FindingType::Phone:
    case FindingType::BankCard:
    case FindingType::BankAccount:
    case FindingType::DisabilityCert:
    case FindingType::SocialSecurityNo:
    case FindingType::Passport:
    case FindingType::Permit:
    case FindingType::MilitaryId:
    case FindingType::IdCardImage:
    case FindingType::Fingerprint:
    case FindingType::Religion:
    case FindingType::Health:
        return true;
    default:
        return false;
    }
}

void readType(PackFields &fields, RulePack &pack, const json &object, const QString &path)
{
    fields.knownKeys(object, path, {"type", "disposition", "severity", "action", "basis"});
    static const Names<Disposition> dispositions{
        {QStringLiteral("exposed"), Disposition::Exposed},
        {QStringLiteral("review"), Disposition::Review},
        {QStringLiteral("permitted"), Disposition::Permitted},
        {QStringLiteral("masked"), Disposition::Masked},
        {QStringLiteral("official"), Disposition::Official}};
    static const Names<Severity> severities{{QStringLiteral("critical"), Severity::Critical},
                                            {QStringLiteral("high"), Severity::High},
                                            {QStringLiteral("medium"), Severity::Medium},
                                            {QStringLiteral("low"), Severity::Low},
                                            {QStringLiteral("info"), Severity::Info}};
    static const Names<QString> actions{
        {QStringLiteral("mask"), QStringLiteral("mask")},
        {QStringLiteral("remove"), QStringLiteral("remove")},
        {QStringLiteral("leave_out_column"), QStringLiteral("leave_out_column")},
        {QStringLiteral("check"), QStringLiteral("check")},
        {QStringLiteral("none"), QStringLiteral("none")}};
    const std::optional<FindingType> type = fields.findingType(object, path, false);
    TypePolicy policy;
    policy.disposition = fields.choice(object, path, "disposition", dispositions, true)
                             .value_or(Disposition::Review);
    policy.severity =
        fields.choice(object, path, "severity", severities, true).value_or(Severity::Medium);
    policy.action =
        fields.choice(object, path, "action", actions, true).value_or(QStringLiteral("check"));
    policy.basis = readBasis(fields, pack, object, path);
    // Every notice type starts from here: what stands in full must be a finding whatever it is.
    if (type && isNeverAllowed(*type) && policy.disposition != Disposition::Exposed &&
        policy.disposition != Disposition::Review)
        fields.problem(PackFields::below(path, "disposition"),
                       QStringLiteral("\"%1\" that stands there in full is \"exposed\" or "
                                      "\"review\", nothing less.")
                           .arg(findingTypeName(*type)));
    if (type && pack.types.contains(*type))
        fields.problem(path, QStringLiteral("A type stands twice."));
    if (type)
        pack.types.insert(*type, policy);
}

QList<Requirement> readRequirements(PackFields &fields, const json &object, const QString &path)
{
    static const Names<Requirement> names{
        {QStringLiteral("name"), Requirement::Name},
        {QStringLiteral("family_size"), Requirement::FamilySize},
        {QStringLiteral("amount"), Requirement::Amount},
        {QStringLiteral("supervision_phone"), Requirement::SupervisionPhone},
        {QStringLiteral("period"), Requirement::Period},
        {QStringLiteral("publisher"), Requirement::Publisher}};
    QList<Requirement> list;
    for (const QString &word : fields.texts(object, path, "require")) {
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&](const auto &each) { return each.first == word; });
        if (found == names.end())
            fields.problem(PackFields::below(path, "require"),
                           QStringLiteral("\"%1\" is not known under \"require\".").arg(word));
        else
            list.append(found->second);
    }
    return list;
}

void readTags(PackFields &fields, NoticeType &notice, const json &object, const QString &path)
{
    notice.tags = fields.texts(object, path, "tags");
    for (const QString &tag : std::as_const(notice.tags))
        if (tag.size() != 1 || !QStringView(u"FHMSPLE").contains(tag.front()))
            fields.problem(PackFields::below(path, "tags"),
                           QStringLiteral("\"%1\" is not one of F, H, M, S, P, L and E.").arg(tag));
}

void readShown(PackFields &fields, NoticeType &notice, const json &object, const QString &path)
{
    notice.allow = fields.findingTypes(object, path, "allow");
    notice.official = fields.findingTypes(object, path, "official");
    notice.review = fields.findingTypes(object, path, "review");
    notice.mask = fields.findingTypes(object, path, "mask");
    notice.forbid = fields.findingTypes(object, path, "forbid");
    for (const char *key : {"allow", "official"}) {
        const QList<FindingType> &types =
            qstrcmp(key, "allow") == 0 ? notice.allow : notice.official;
        for (const FindingType type : types) {
            if (isNeverAllowed(type))
                fields.problem(PackFields::below(path, key),
                               QStringLiteral("No notice may show \"%1\" in full.")
                                   .arg(findingTypeName(type)));
            if (notice.forbid.contains(type) || notice.mask.contains(type))
                fields.problem(PackFields::below(path, key),
                               QStringLiteral("\"%1\" is shown and hidden at the same time.")
                                   .arg(findingTypeName(type)));
        }
    }
}

void readNotice(PackFields &fields, RulePack &pack, const json &object, const QString &path)
{
    fields.knownKeys(object, path,
                     {"id",           "title",          "title_weak",   "headers",  "headers_sure",
                      "allow",        "allow_headers",  "official",     "review",   "mask",
                      "forbid",       "require",        "min_days",     "max_days", "tags",
                      "never_posted", "mask_relatives", "phone_hidden", "basis",    "posting"});
    NoticeType notice;
    for (const auto &[key, value] : object.items())
        notice.given.insert(QString::fromStdString(key));
    notice.id = fields.text(object, path, "id", true);
    notice.title = fields.words(object, path, "title");
    notice.weakTitle = fields.words(object, path, "title_weak");
    notice.headers = fields.headers(object, path, "headers");
    notice.sureHeaders = fields.headers(object, path, "headers_sure");
    notice.allowHeaders = fields.headers(object, path, "allow_headers");
    readShown(fields, notice, object, path);
    notice.require = readRequirements(fields, object, path);
    readTags(fields, notice, object, path);
    notice.minDays = fields.integer(object, path, "min_days", 0, 1, 365);
    notice.maxDays = fields.integer(object, path, "max_days", 0, 1, 3650);
    if (notice.maxDays > 0 && notice.maxDays < notice.minDays)
        fields.problem(PackFields::below(path, "max_days"),
                       QStringLiteral("\"max_days\" must not be less than \"min_days\"."));
    notice.neverPosted = fields.flag(object, path, "never_posted");
    notice.maskRelatives = fields.flag(object, path, "mask_relatives");
    notice.phoneHidden = fields.integer(object, path, "phone_hidden", 0, 1, 11);
    readCitations(fields, pack, object, path, "basis", notice.basisIds, notice.basis);
    readCitations(fields, pack, object, path, "posting", notice.postingIds, notice.posting);
    for (const NoticeType &other : std::as_const(pack.noticeTypes))
        if (other.id == notice.id)
            fields.problem(PackFields::below(path, "id"),
                           QStringLiteral("The notice type \"%1\" stands twice.").arg(notice.id));
    pack.noticeTypes.append(notice);
}

void readUnit(PackFields &fields, RulePack &pack)
{
    const json *unit = fields.section("unit");
    if (!unit)
        return;
    const QString path = QStringLiteral("/unit");
    fields.knownKeys(*unit, path, {"name", "officers", "office_lines"});
    fields.text(*unit, path, "name", false);
    pack.unit.officers = fields.words(*unit, path, "officers");
    static const QRegularExpression line(QStringLiteral("^[0-9 ()+-]{3,20}$"));
    const QStringList lines = fields.texts(*unit, path, "office_lines");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString digits = lines[i];
        digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
        if (!line.match(lines[i]).hasMatch() || digits.size() < 3 || digits.size() > 13)
            fields.problem(path + QStringLiteral("/office_lines/%1").arg(i),
                           QStringLiteral("An office line is a telephone number."));
        pack.unit.officeLines.append(digits);
    }
}

} // namespace

void readTypes(PackFields &fields, RulePack &pack)
{
    fields.each(fields.root(), QString(), "types", [&](const json &object, const QString &path) {
        readType(fields, pack, object, path);
    });
}

void readNotices(PackFields &fields, RulePack &pack)
{
    fields.each(fields.root(), QString(), "citations",
                [&](const json &object, const QString &path) {
                    pack.citations.append(readCitation(fields, pack, object, path, true));
                });
    readUnit(fields, pack);
    fields.each(
        fields.root(), QString(), "notice_types",
        [&](const json &object, const QString &path) { readNotice(fields, pack, object, path); });
}

} // namespace privacy
