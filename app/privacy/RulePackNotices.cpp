// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/RulePackFields_p.h"

namespace privacy {

using nlohmann::json;

namespace {

LegalBasis readBasis(PackFields &fields, const json &object, const QString &path)
{
    if (!object.is_object()) {
        fields.problem(path, QStringLiteral("A citation must be an object."));
        return {};
    }
    fields.knownKeys(object, path, {"law", "article", "version", "mark"});
    static const Names<QString> marks{{QStringLiteral("V"), QStringLiteral("V")},
                                      {QStringLiteral("S"), QStringLiteral("S")},
                                      {QStringLiteral("U"), QStringLiteral("U")}};
    LegalBasis basis;
    basis.law = fields.text(object, path, "law", true);
    basis.article = fields.text(object, path, "article", true);
    basis.version = fields.text(object, path, "version", true);
    basis.mark = fields.choice(object, path, "mark", marks, true).value_or(QStringLiteral("U"));
    if (!basis.version.isEmpty() && !QDate::fromString(basis.version, Qt::ISODate).isValid())
        fields.problem(PackFields::below(path, "version"),
                       QStringLiteral("\"version\" of a citation must be an ISO date."));
    return basis;
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
    if (const json *basis = PackFields::member(object, "basis"); basis && basis->is_array()) {
        for (std::size_t i = 0; i < basis->size(); ++i)
            policy.basis.append(readBasis(
                fields, (*basis)[i], PackFields::below(path, "basis") + u'/' + QString::number(i)));
    } else if (basis) {
        fields.problem(PackFields::below(path, "basis"),
                       QStringLiteral("\"basis\" must be a list."));
    }
    if (type && pack.types.contains(*type))
        fields.problem(path, QStringLiteral("A type stands twice."));
    if (type)
        pack.types.insert(*type, policy);
}

void readNotice(PackFields &fields, RulePack &pack, const json &object, const QString &path)
{
    fields.knownKeys(object, path, {"id", "title"});
    NoticeTitle notice;
    notice.id = fields.text(object, path, "id", true);
    for (const QString &word : fields.texts(object, path, "title"))
        notice.words.append(foldedWord(word));
    if (notice.words.isEmpty())
        fields.problem(path, QStringLiteral("A notice type has no title words."));
    pack.noticeTitles.append(notice);
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
    fields.each(
        fields.root(), QString(), "notice_types",
        [&](const json &object, const QString &path) { readNotice(fields, pack, object, path); });
}

} // namespace privacy
