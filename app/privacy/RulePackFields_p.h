// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/LinedJson_p.h"
#include "app/privacy/RulePack_p.h"

namespace privacy {

/// The names that a pack may write for each value of an enumeration.
template <typename T>
using Names = QList<std::pair<QString, T>>;

/// The members of one pack's JSON, taken out one by one; whatever is not as it should be becomes a
/// problem with its line. Paths are JSON pointers ("/words/3/zh").
class PackFields
{
public:
    using json = nlohmann::json;

    PackFields(const RulePackText &text, QList<RuleProblem> &problems);

    const json &root() const { return m_json.root; }
    /// False where the text is no JSON object at all: nothing else may be asked then.
    bool isUsable() const { return m_usable; }

    void problem(const QString &path, const QString &text);
    /// "comment" is known everywhere: people explain their packs.
    void knownKeys(const json &object, const QString &path,
                   std::initializer_list<const char *> known);
    static const json *member(const json &object, const char *key);
    static QString below(const QString &path, const char *key);

    QString text(const json &object, const QString &path, const char *key, bool required);
    int integer(const json &object, const QString &path, const char *key, int fallback, int least,
                int most);
    /// An ISO date; invalid where it is missing.
    QDate date(const json &object, const QString &path, const char *key, bool required);
    bool flag(const json &object, const QString &path, const char *key);
    QStringList texts(const json &object, const QString &path, const char *key);
    /// The same, folded as words are compared.
    QStringList words(const json &object, const QString &path, const char *key);
    /// The same, folded as headers are compared.
    QStringList headers(const json &object, const QString &path, const char *key);
    /// An object of the pack's top level, or null.
    const json *section(const char *key);
    QRegularExpression regex(const QString &pattern, const QString &path);

    std::optional<FindingType> findingType(const json &object, const QString &path, bool mayBeNone);
    std::optional<FindingType> findingTypeNamed(const QString &name, const QString &path);
    QList<FindingType> findingTypes(const json &object, const QString &path, const char *key);

    /// Calls use(object, path) for every object of a list.
    template <typename Use>
    void each(const json &object, const QString &path, const char *key, Use use)
    {
        const json *list = member(object, key);
        if (!list)
            return;
        if (!list->is_array()) {
            problem(below(path, key),
                    QStringLiteral("\"%1\" must be a list.").arg(QLatin1String(key)));
            return;
        }
        for (std::size_t i = 0; i < list->size(); ++i) {
            const QString at = below(path, key) + u'/' + QString::number(i);
            if ((*list)[i].is_object())
                use((*list)[i], at);
            else
                problem(at, QStringLiteral("Each element of \"%1\" must be an object.")
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

private:
    QStringList folded(const json &object, const QString &path, const char *key,
                       QString (*fold)(QStringView));
    QString m_file;
    LinedJson m_json;
    QList<RuleProblem> &m_problems;
    bool m_usable = false;
};

/// The parts of a pack, each in its own file.
void readPatterns(PackFields &fields, RulePack &pack);
void readWords(PackFields &fields, RulePack &pack);
void readTypes(PackFields &fields, RulePack &pack);
void readNotices(PackFields &fields, RulePack &pack);

} // namespace privacy
