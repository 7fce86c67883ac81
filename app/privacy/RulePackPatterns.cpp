// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/RulePackFields_p.h"

namespace privacy {

using nlohmann::json;

namespace {

const Names<NumberCheck> &checkNames()
{
    static const Names<NumberCheck> names{
        {QStringLiteral("gb11643"), NumberCheck::Gb11643},
        {QStringLiteral("calendar"), NumberCheck::Calendar},
        {QStringLiteral("calendar11"), NumberCheck::Calendar11},
        {QStringLiteral("calendar15"), NumberCheck::Calendar15},
        {QStringLiteral("luhn"), NumberCheck::Luhn},
        {QStringLiteral("uscc"), NumberCheck::Uscc},
        {QStringLiteral("plate_digits"), NumberCheck::PlateDigits}};
    return names;
}

void readPattern(PackFields &fields, RulePack &pack, const json &object, const QString &path)
{
    fields.knownKeys(object, path, {"name", "type", "scope", "regex", "checks", "use", "length"});
    static const Names<PatternScope> scopes{{QStringLiteral("number"), PatternScope::Number},
                                            {QStringLiteral("text"), PatternScope::Text}};
    static const Names<PatternUse> uses{{QStringLiteral("bare"), PatternUse::Bare},
                                        {QStringLiteral("label"), PatternUse::Label},
                                        {QStringLiteral("veto"), PatternUse::Veto},
                                        {QStringLiteral("waybill"), PatternUse::Waybill}};
    Pattern pattern;
    pattern.name = fields.text(object, path, "name", true);
    pattern.type = fields.findingType(object, path, true);
    pattern.scope =
        fields.choice(object, path, "scope", scopes, true).value_or(PatternScope::Number);
    pattern.use = fields.choice(object, path, "use", uses, true).value_or(PatternUse::Label);
    pattern.length = fields.integer(object, path, "length", 0, 1, 64);
    for (const QString &name : fields.texts(object, path, "checks")) {
        const auto found = std::find_if(checkNames().begin(), checkNames().end(),
                                        [&](const auto &each) { return each.first == name; });
        if (found == checkNames().end())
            fields.problem(PackFields::below(path, "checks"),
                           QStringLiteral("\"%1\" is not a known check.").arg(name));
        else
            pattern.checks.append(found->second);
    }
    const QString source = fields.text(object, path, "regex", true);
    if (source.isEmpty())
        return;
    const QRegularExpression plain = fields.regex(source, PackFields::below(path, "regex"));
    const bool number = pattern.scope == PatternScope::Number;
    pattern.regex = plain.isValid() && number
                        ? QRegularExpression(QRegularExpression::anchoredPattern(source))
                        : plain;
    if (plain.isValid() && plain.match(QString()).hasMatch())
        fields.problem(PackFields::below(path, "regex"),
                       QStringLiteral("The regular expression matches empty text."));
    for (const Pattern &other : pack.patterns)
        if (other.name == pattern.name)
            fields.problem(
                PackFields::below(path, "name"),
                QStringLiteral("A pattern with the name \"%1\" stands twice.").arg(pattern.name));
    pack.patterns.append(pattern);
}

void readWordGroup(PackFields &fields, RulePack &pack, const json &object, const QString &path)
{
    fields.knownKeys(
        object, path,
        {"id", "kind", "type", "running", "unless", "zh", "en", "ug", "kk_arab", "kk_cyrl"});
    static const Names<WordKind> kinds{{QStringLiteral("personal"), WordKind::Personal},
                                       {QStringLiteral("party"), WordKind::Party},
                                       {QStringLiteral("official"), WordKind::Official},
                                       {QStringLiteral("veto"), WordKind::Veto},
                                       {QStringLiteral("neutral"), WordKind::Neutral}};
    static const Names<RunningUse> uses{{QStringLiteral("no"), RunningUse::No},
                                        {QStringLiteral("colon"), RunningUse::Colon},
                                        {QStringLiteral("direct"), RunningUse::Direct}};
    WordMeaning meaning;
    meaning.group = fields.text(object, path, "id", true);
    meaning.kind = fields.choice(object, path, "kind", kinds, true).value_or(WordKind::Neutral);
    meaning.running = fields.choice(object, path, "running", uses, true).value_or(RunningUse::No);
    const bool none = meaning.kind == WordKind::Veto || meaning.kind == WordKind::Neutral;
    const std::optional<FindingType> type = fields.findingType(object, path, none);
    meaning.type = type.value_or(FindingType::OtherId);
    if (!none && !type && fields.text(object, path, "type", false) == QLatin1String("none"))
        fields.problem(PackFields::below(path, "type"),
                       QStringLiteral("Words of this kind need a finding type."));
    meaning.unless = fields.findingTypes(object, path, "unless");
    if (meaning.kind == WordKind::Veto && !object.contains("unless"))
        meaning.unless = {FindingType::ResidentId, FindingType::DisabilityCert};
    if (meaning.kind != WordKind::Veto && object.contains("unless"))
        fields.problem(PackFields::below(path, "unless"),
                       QStringLiteral("Only words of the kind \"veto\" have \"unless\"."));
    qsizetype count = 0;
    for (const char *language : {"zh", "en", "ug", "kk_arab", "kk_cyrl"}) {
        for (const QString &word : fields.texts(object, path, language)) {
            // Headers are compared without punctuation; so are labels but for their colon.
            const QString folded = foldedHeader(word);
            if (folded.isEmpty())
                fields.problem(PackFields::below(path, language),
                               QStringLiteral("A word has no letters."));
            else
                pack.words.append({folded, meaning});
            ++count;
        }
    }
    if (count == 0)
        fields.problem(path, QStringLiteral("A word group has no words."));
}

} // namespace

void readPatterns(PackFields &fields, RulePack &pack)
{
    fields.each(fields.root(), QString(), "patterns", [&](const json &object, const QString &path) {
        readPattern(fields, pack, object, path);
    });
}

void readWords(PackFields &fields, RulePack &pack)
{
    fields.each(fields.root(), QString(), "words", [&](const json &object, const QString &path) {
        readWordGroup(fields, pack, object, path);
    });
}

} // namespace privacy
