// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/RulePackFields_p.h"

#include <algorithm>

namespace privacy {

using nlohmann::json;

PackFields::PackFields(const RulePackText &text, QList<RuleProblem> &problems)
    : m_file(text.name), m_json(parseLined(text)), m_problems(problems)
{
    m_problems += m_json.problems;
    if (!m_json.problems.isEmpty())
        return;
    m_usable = m_json.root.is_object();
    if (!m_usable)
        problem(QString(), QStringLiteral("A rule pack is one JSON object."));
}

void PackFields::problem(const QString &path, const QString &text)
{
    m_problems.append({m_file, m_json.lineOf(path), text});
}

void PackFields::knownKeys(const json &object, const QString &path,
                           std::initializer_list<const char *> known)
{
    for (const auto &[key, value] : object.items()) {
        const bool ok =
            key == "comment" || std::any_of(known.begin(), known.end(),
                                            [&k = key](const char *name) { return k == name; });
        if (!ok)
            problem(path + u'/' + QString::fromStdString(key),
                    QStringLiteral("The key \"%1\" is not known here.")
                        .arg(QString::fromStdString(key)));
    }
}

const json *PackFields::member(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

QString PackFields::below(const QString &path, const char *key)
{
    return path + u'/' + QLatin1String(key);
}

QString PackFields::text(const json &object, const QString &path, const char *key, bool required)
{
    const json *value = member(object, key);
    if (!value) {
        if (required)
            problem(path, QStringLiteral("The key \"%1\" is missing.").arg(QLatin1String(key)));
        return {};
    }
    if (!value->is_string() || value->get_ref<const std::string &>().empty()) {
        problem(below(path, key),
                QStringLiteral("\"%1\" must be a text that is not empty.").arg(QLatin1String(key)));
        return {};
    }
    QString text = QString::fromStdString(value->get_ref<const std::string &>());
    // Names travel into lists, files and outputs, where such characters end or hide what follows.
    if (std::any_of(text.begin(), text.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; })) {
        problem(below(path, key),
                QStringLiteral("\"%1\" holds a control character.").arg(QLatin1String(key)));
        return {};
    }
    return text;
}

int PackFields::integer(const json &object, const QString &path, const char *key, int fallback,
                        int least, int most)
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

QStringList PackFields::texts(const json &object, const QString &path, const char *key)
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
            problem(at, QStringLiteral("Each element of \"%1\" must be a text that is not empty.")
                            .arg(QLatin1String(key)));
        else if (list.contains(QString::fromStdString(element.get_ref<const std::string &>())))
            problem(at,
                    QStringLiteral("An element of \"%1\" stands twice.").arg(QLatin1String(key)));
        else
            list.append(QString::fromStdString(element.get_ref<const std::string &>()));
    }
    return list;
}

std::optional<FindingType> PackFields::findingType(const json &object, const QString &path,
                                                   bool mayBeNone)
{
    const QString name = text(object, path, "type", true);
    if (name.isEmpty() || (mayBeNone && name == QLatin1String("none")))
        return std::nullopt;
    return findingTypeNamed(name, below(path, "type"));
}

std::optional<FindingType> PackFields::findingTypeNamed(const QString &name, const QString &path)
{
    const ocr::Result<FindingType> type = findingTypeFromName(name);
    if (type)
        return *type;
    problem(path, QStringLiteral("\"%1\" is not a known finding type.").arg(name));
    return std::nullopt;
}

QRegularExpression PackFields::regex(const QString &pattern, const QString &path)
{
    QRegularExpression compiled(pattern);
    if (!compiled.isValid())
        problem(
            path,
            QStringLiteral("The regular expression is not valid: %1.").arg(compiled.errorString()));
    return compiled;
}

const json *PackFields::section(const char *key)
{
    const json *object = member(m_json.root, key);
    if (!object || object->is_object())
        return object;
    problem(below(QString(), key),
            QStringLiteral("\"%1\" must be an object.").arg(QLatin1String(key)));
    return nullptr;
}

QDate PackFields::date(const json &object, const QString &path, const char *key, bool required)
{
    const QString value = text(object, path, key, required);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !day.isValid())
        problem(below(path, key),
                QStringLiteral("\"%1\" must be an ISO date.").arg(QLatin1String(key)));
    return day;
}

bool PackFields::flag(const json &object, const QString &path, const char *key)
{
    const json *value = member(object, key);
    if (value && !value->is_boolean())
        problem(below(path, key),
                QStringLiteral("\"%1\" must be true or false.").arg(QLatin1String(key)));
    return value && value->is_boolean() && value->get<bool>();
}

QStringList PackFields::words(const json &object, const QString &path, const char *key)
{
    return folded(object, path, key, foldedWord);
}

QStringList PackFields::headers(const json &object, const QString &path, const char *key)
{
    return folded(object, path, key, foldedHeader);
}

QStringList PackFields::folded(const json &object, const QString &path, const char *key,
                               QString (*fold)(QStringView))
{
    QStringList list;
    for (const QString &word : texts(object, path, key)) {
        list.append(fold(word));
        // An empty word would stand in every text.
        if (list.last().isEmpty())
            problem(
                below(path, key),
                QStringLiteral("A word of \"%1\" has no letter or digit.").arg(QLatin1String(key)));
    }
    return list;
}

QList<FindingType> PackFields::findingTypes(const json &object, const QString &path,
                                            const char *key)
{
    QList<FindingType> types;
    for (const QString &name : texts(object, path, key))
        if (const std::optional<FindingType> type = findingTypeNamed(name, below(path, key)))
            types.append(*type);
    return types;
}

} // namespace privacy
