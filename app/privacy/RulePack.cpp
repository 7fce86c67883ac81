// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/LinedJson_p.h"
#include "app/privacy/RulePack_p.h"

namespace privacy {

namespace {

using nlohmann::json;

template <typename T>
using Names = QList<std::pair<QString, T>>;

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

class PackReader
{
public:
    PackReader(const RulePackText &text, QList<RuleProblem> &problems)
        : m_file(text.name), m_json(parseLined(text)), m_problems(problems)
    {
        m_problems += m_json.problems;
    }

    RulePack read()
    {
        if (!m_json.problems.isEmpty())
            return {};
        if (!m_json.root.is_object()) {
            problem(QString(), QStringLiteral("A rule pack is one JSON object."));
            return {};
        }
        knownKeys(m_json.root, QString(), {"schema",          "id",
                                           "version",         "title",
                                           "patterns",        "words",
                                           "official_words",  "organisation_words",
                                           "hotlines",        "hotline_patterns",
                                           "empty_words",     "no_illness_words",
                                           "alarm_words",     "health_words",
                                           "surnames",        "double_surnames",
                                           "name_stop_words", "address",
                                           "masks",           "sufficiency",
                                           "types",           "notice_types"});
        readHead();
        each("patterns", [this](const json &o, const QString &p) { readPattern(o, p); });
        each("words", [this](const json &o, const QString &p) { readWords(o, p); });
        each("types", [this](const json &o, const QString &p) { readType(o, p); });
        each("notice_types", [this](const json &o, const QString &p) { readNotice(o, p); });
        readLists();
        readMasks();
        readSufficiency();
        return m_pack;
    }

private:
    void problem(const QString &path, const QString &text)
    {
        m_problems.append({m_file, m_json.lineOf(path), text});
    }

    void knownKeys(const json &object, const QString &path,
                   std::initializer_list<const char *> known)
    {
        for (const auto &[key, value] : object.items()) {
            const bool ok = std::any_of(known.begin(), known.end(),
                                        [&k = key](const char *name) { return k == name; });
            if (!ok)
                problem(path + u'/' + QString::fromStdString(key),
                        QStringLiteral("The key \"%1\" is not known here.")
                            .arg(QString::fromStdString(key)));
        }
    }

    const json *member(const json &object, const char *key) const
    {
        const auto found = object.find(key);
        return found == object.end() ? nullptr : &*found;
    }

    static QString below(const QString &path, const char *key)
    {
        return path + u'/' + QLatin1String(key);
    }

    QString text(const json &object, const QString &path, const char *key, bool required)
    {
        const json *value = member(object, key);
        if (!value) {
            if (required)
                problem(path, QStringLiteral("The key \"%1\" is missing.").arg(QLatin1String(key)));
            return {};
        }
        if (!value->is_string() || value->get_ref<const std::string &>().empty()) {
            problem(
                below(path, key),
                QStringLiteral("\"%1\" must be a text that is not empty.").arg(QLatin1String(key)));
            return {};
        }
        return QString::fromStdString(value->get_ref<const std::string &>());
    }

    int integer(const json &object, const QString &path, const char *key, int fallback, int least,
                int most)
    {
        const json *value = member(object, key);
        if (!value)
            return fallback;
        if (!value->is_number_integer() || value->get<std::int64_t>() < least ||
            value->get<std::int64_t>() > most) {
            problem(below(path, key), QStringLiteral("\"%1\" must be a whole number from %2 to %3.")
                                          .arg(QLatin1String(key))
                                          .arg(least)
                                          .arg(most));
            return fallback;
        }
        return value->get<int>();
    }

    QStringList texts(const json &object, const QString &path, const char *key)
    {
        const json *value = member(object, key);
        if (!value)
            return {};
        if (!value->is_array()) {
            problem(below(path, key),
                    QStringLiteral("\"%1\" must be a list of texts.").arg(QLatin1String(key)));
            return {};
        }
        QStringList list;
        for (std::size_t i = 0; i < value->size(); ++i) {
            const json &element = (*value)[i];
            const QString at = below(path, key) + u'/' + QString::number(i);
            if (!element.is_string() || element.get_ref<const std::string &>().empty())
                problem(at,
                        QStringLiteral("Each element of \"%1\" must be a text that is not empty.")
                            .arg(QLatin1String(key)));
            else if (list.contains(QString::fromStdString(element.get_ref<const std::string &>())))
                problem(
                    at,
                    QStringLiteral("An element of \"%1\" stands twice.").arg(QLatin1String(key)));
            else
                list.append(QString::fromStdString(element.get_ref<const std::string &>()));
        }
        return list;
    }

    template <typename Use>
    void each(const char *key, Use use)
    {
        const json *list = member(m_json.root, key);
        if (!list)
            return;
        if (!list->is_array()) {
            problem(below(QString(), key),
                    QStringLiteral("\"%1\" must be a list.").arg(QLatin1String(key)));
            return;
        }
        for (std::size_t i = 0; i < list->size(); ++i) {
            const QString path = below(QString(), key) + u'/' + QString::number(i);
            if ((*list)[i].is_object())
                use((*list)[i], path);
            else
                problem(path, QStringLiteral("Each element of \"%1\" must be an object.")
                                  .arg(QLatin1String(key)));
        }
    }

    template <typename T>
    std::optional<T> choice(const json &object, const QString &path, const char *key,
                            const Names<T> &names, bool required)
    {
        const QString name = text(object, path, key, required);
        if (name.isEmpty())
            return std::nullopt;
        for (const auto &[known, value] : names)
            if (known == name)
                return value;
        problem(
            below(path, key),
            QStringLiteral("\"%1\" is not a known value of \"%2\".").arg(name, QLatin1String(key)));
        return std::nullopt;
    }

    std::optional<FindingType> findingType(const json &object, const QString &path, bool mayBeNone)
    {
        const QString name = text(object, path, "type", true);
        if (name.isEmpty() || (mayBeNone && name == QLatin1String("none")))
            return std::nullopt;
        const ocr::Result<FindingType> type = findingTypeFromName(name);
        if (!type) {
            problem(below(path, "type"),
                    QStringLiteral("\"%1\" is not a known finding type.").arg(name));
            return std::nullopt;
        }
        return *type;
    }

    QRegularExpression regex(const QString &pattern, const QString &path)
    {
        QRegularExpression compiled(pattern);
        if (!compiled.isValid())
            problem(path, QStringLiteral("The regular expression is not valid: %1.")
                              .arg(compiled.errorString()));
        return compiled;
    }

    void readHead()
    {
        if (integer(m_json.root, QString(), "schema", 0, 1, 1) != 1 &&
            !member(m_json.root, "schema"))
            problem(QString(), QStringLiteral("The key \"schema\" is missing."));
        m_pack.info.id = text(m_json.root, QString(), "id", true);
        m_pack.info.version = text(m_json.root, QString(), "version", true);
    }

    void readPattern(const json &object, const QString &path)
    {
        knownKeys(object, path, {"name", "type", "scope", "regex", "checks", "use", "length"});
        static const Names<PatternScope> scopes{{QStringLiteral("number"), PatternScope::Number},
                                                {QStringLiteral("text"), PatternScope::Text}};
        static const Names<PatternUse> uses{{QStringLiteral("bare"), PatternUse::Bare},
                                            {QStringLiteral("label"), PatternUse::Label},
                                            {QStringLiteral("veto"), PatternUse::Veto},
                                            {QStringLiteral("waybill"), PatternUse::Waybill}};
        Pattern pattern;
        pattern.name = text(object, path, "name", true);
        pattern.type = findingType(object, path, true);
        pattern.scope = choice(object, path, "scope", scopes, true).value_or(PatternScope::Number);
        pattern.use = choice(object, path, "use", uses, true).value_or(PatternUse::Label);
        pattern.length = integer(object, path, "length", 0, 1, 64);
        for (const QString &name : texts(object, path, "checks")) {
            const auto found = std::find_if(checkNames().begin(), checkNames().end(),
                                            [&](const auto &each) { return each.first == name; });
            if (found == checkNames().end())
                problem(below(path, "checks"),
                        QStringLiteral("\"%1\" is not a known check.").arg(name));
            else
                pattern.checks.append(found->second);
        }
        const QString source = text(object, path, "regex", true);
        if (source.isEmpty())
            return;
        const QRegularExpression plain = regex(source, below(path, "regex"));
        const bool number = pattern.scope == PatternScope::Number;
        pattern.regex = plain.isValid() && number
                            ? QRegularExpression(QRegularExpression::anchoredPattern(source))
                            : plain;
        if (plain.isValid() && plain.match(QString()).hasMatch())
            problem(below(path, "regex"),
                    QStringLiteral("The regular expression matches empty text."));
        for (const Pattern &other : m_pack.patterns)
            if (other.name == pattern.name)
                problem(below(path, "name"),
                        QStringLiteral("A pattern with the name \"%1\" stands twice.")
                            .arg(pattern.name));
        m_pack.patterns.append(pattern);
    }

    void readWords(const json &object, const QString &path)
    {
        knownKeys(object, path,
                  {"id", "kind", "type", "running", "zh", "en", "ug", "kk_arab", "kk_cyrl"});
        static const Names<WordKind> kinds{{QStringLiteral("personal"), WordKind::Personal},
                                           {QStringLiteral("party"), WordKind::Party},
                                           {QStringLiteral("official"), WordKind::Official},
                                           {QStringLiteral("veto"), WordKind::Veto},
                                           {QStringLiteral("neutral"), WordKind::Neutral}};
        static const Names<RunningUse> uses{{QStringLiteral("no"), RunningUse::No},
                                            {QStringLiteral("colon"), RunningUse::Colon},
                                            {QStringLiteral("direct"), RunningUse::Direct}};
        WordMeaning meaning;
        meaning.group = text(object, path, "id", true);
        meaning.kind = choice(object, path, "kind", kinds, true).value_or(WordKind::Neutral);
        meaning.running = choice(object, path, "running", uses, true).value_or(RunningUse::No);
        const bool none = meaning.kind == WordKind::Veto || meaning.kind == WordKind::Neutral;
        const std::optional<FindingType> type = findingType(object, path, none);
        meaning.type = type.value_or(FindingType::OtherId);
        if (!none && !type && text(object, path, "type", false) == QLatin1String("none"))
            problem(below(path, "type"), QStringLiteral("Words of this kind need a finding type."));
        qsizetype count = 0;
        for (const char *language : {"zh", "en", "ug", "kk_arab", "kk_cyrl"}) {
            for (const QString &word : texts(object, path, language)) {
                // Headers are compared without punctuation; so are labels but for their colon.
                const QString folded = foldedHeader(word);
                if (folded.isEmpty())
                    problem(below(path, language), QStringLiteral("A word has no letters."));
                else
                    m_pack.words.append({folded, meaning});
                ++count;
            }
        }
        if (count == 0)
            problem(path, QStringLiteral("A word group has no words."));
    }

    void readType(const json &object, const QString &path)
    {
        knownKeys(object, path, {"type", "disposition", "severity", "action", "basis"});
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
        const std::optional<FindingType> type = findingType(object, path, false);
        TypePolicy policy;
        policy.disposition =
            choice(object, path, "disposition", dispositions, true).value_or(Disposition::Review);
        policy.severity =
            choice(object, path, "severity", severities, true).value_or(Severity::Medium);
        policy.action =
            choice(object, path, "action", actions, true).value_or(QStringLiteral("check"));
        if (const json *basis = member(object, "basis"); basis && basis->is_array()) {
            for (std::size_t i = 0; i < basis->size(); ++i)
                policy.basis.append(
                    readBasis((*basis)[i], below(path, "basis") + u'/' + QString::number(i)));
        } else if (basis) {
            problem(below(path, "basis"), QStringLiteral("\"basis\" must be a list."));
        }
        if (type && m_pack.types.contains(*type))
            problem(path, QStringLiteral("A type stands twice."));
        if (type)
            m_pack.types.insert(*type, policy);
    }

    LegalBasis readBasis(const json &object, const QString &path)
    {
        if (!object.is_object()) {
            problem(path, QStringLiteral("A citation must be an object."));
            return {};
        }
        knownKeys(object, path, {"law", "article", "version", "mark"});
        static const Names<QString> marks{{QStringLiteral("V"), QStringLiteral("V")},
                                          {QStringLiteral("S"), QStringLiteral("S")},
                                          {QStringLiteral("U"), QStringLiteral("U")}};
        LegalBasis basis;
        basis.law = text(object, path, "law", true);
        basis.article = text(object, path, "article", true);
        basis.version = text(object, path, "version", true);
        basis.mark = choice(object, path, "mark", marks, true).value_or(QStringLiteral("U"));
        if (!basis.version.isEmpty() && !QDate::fromString(basis.version, Qt::ISODate).isValid())
            problem(below(path, "version"),
                    QStringLiteral("\"version\" of a citation must be an ISO date."));
        return basis;
    }

    void readNotice(const json &object, const QString &path)
    {
        knownKeys(object, path, {"id", "title"});
        NoticeTitle notice;
        notice.id = text(object, path, "id", true);
        for (const QString &word : texts(object, path, "title"))
            notice.words.append(foldedWord(word));
        if (notice.words.isEmpty())
            problem(path, QStringLiteral("A notice type has no title words."));
        m_pack.noticeTitles.append(notice);
    }

    void readLists()
    {
        const json &root = m_json.root;
        m_pack.officialWords = folded(texts(root, QString(), "official_words"));
        m_pack.organisationWords = folded(texts(root, QString(), "organisation_words"));
        m_pack.hotlines = texts(root, QString(), "hotlines");
        m_pack.hotlinePatterns = texts(root, QString(), "hotline_patterns");
        for (qsizetype i = 0; i < m_pack.hotlinePatterns.size(); ++i)
            regex(m_pack.hotlinePatterns[i], QStringLiteral("/hotline_patterns/%1").arg(i));
        m_pack.emptyWords = folded(texts(root, QString(), "empty_words"));
        m_pack.healthyWords = folded(texts(root, QString(), "no_illness_words"));
        m_pack.alarmWords = folded(texts(root, QString(), "alarm_words"));
        m_pack.healthWords = folded(texts(root, QString(), "health_words"));
        m_pack.surnames = text(root, QString(), "surnames", false);
        m_pack.doubleSurnames = texts(root, QString(), "double_surnames");
        m_pack.nameStopWords = texts(root, QString(), "name_stop_words");
        if (const json *address = section("address")) {
            knownKeys(*address, QStringLiteral("/address"), {"units", "village_units"});
            m_pack.addressUnits = texts(*address, QStringLiteral("/address"), "units");
            m_pack.villageUnits = texts(*address, QStringLiteral("/address"), "village_units");
        }
    }

    static QStringList folded(const QStringList &words)
    {
        QStringList list;
        for (const QString &word : words)
            list.append(foldedWord(word));
        return list;
    }

    const json *section(const char *key)
    {
        const json *object = member(m_json.root, key);
        if (!object || object->is_object())
            return object;
        problem(below(QString(), key),
                QStringLiteral("\"%1\" must be an object.").arg(QLatin1String(key)));
        return nullptr;
    }

    void readMasks()
    {
        const json *masks = section("masks");
        if (!masks)
            return;
        const QString path = QStringLiteral("/masks");
        knownKeys(*masks, path, {"strong", "weak", "policies"});
        m_pack.strongMasks = foldedWord(text(*masks, path, "strong", true));
        m_pack.weakMasks = foldedWord(text(*masks, path, "weak", true));
        const json *policies = member(*masks, "policies");
        if (!policies || !policies->is_array()) {
            problem(path, QStringLiteral("\"policies\" must be a list."));
            return;
        }
        for (std::size_t i = 0; i < policies->size(); ++i) {
            const QString at = path + QStringLiteral("/policies/%1").arg(i);
            const json &object = (*policies)[i];
            if (!object.is_object()) {
                problem(at, QStringLiteral("A mask policy must be an object."));
                continue;
            }
            knownKeys(object, at, {"type", "first", "last"});
            const std::optional<FindingType> type = findingType(object, at, false);
            const MaskPolicy policy{integer(object, at, "first", 0, 0, 12),
                                    integer(object, at, "last", 0, 0, 8)};
            if (type)
                m_pack.maskPolicies.insert(*type, policy);
        }
    }

    void readSufficiency()
    {
        const json *object = section("sufficiency");
        if (!object)
            return;
        const QString path = QStringLiteral("/sufficiency");
        knownKeys(*object, path,
                  {"id_fail_below", "id_warn_below", "phone_hidden", "bank_hidden", "bank_first",
                   "bank_last"});
        Sufficiency s;
        s.idFailBelow = integer(*object, path, "id_fail_below", 1000, 1, 1000000);
        s.idWarnBelow = integer(*object, path, "id_warn_below", 10000, 1, 10000000);
        s.phoneHidden = integer(*object, path, "phone_hidden", 4, 1, 11);
        s.bankHidden = integer(*object, path, "bank_hidden", 8, 1, 19);
        s.bankFirst = integer(*object, path, "bank_first", 6, 0, 10);
        s.bankLast = integer(*object, path, "bank_last", 4, 0, 10);
        if (s.idWarnBelow < s.idFailBelow)
            problem(below(path, "id_warn_below"),
                    QStringLiteral("\"id_warn_below\" must not be less than \"id_fail_below\"."));
        m_pack.sufficiency = s;
    }

    QString m_file;
    LinedJson m_json;
    QList<RuleProblem> &m_problems;
    RulePack m_pack;
};

} // namespace

RulePack readRulePack(const RulePackText &text, QList<RuleProblem> &problems)
{
    return PackReader(text, problems).read();
}

} // namespace privacy
