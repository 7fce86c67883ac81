// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/LinedJson_p.h"

#include <iterator>
#include <vector>

namespace privacy {

namespace {

using nlohmann::json;

/// Walks bytes and counts the lines that were consumed: the parser itself names lines only in
/// errors.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, int *line) : m_at(at), m_line(line) {}

    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        if (*m_at == '\n')
            ++*m_line;
        ++m_at;
        return *this;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    int *m_line;
};

/// Builds the document and the line of each value.
class LinedBuilder
{
public:
    LinedBuilder(LinedJson &out, const QString &file, const int *line)
        : m_out(out), m_file(file), m_line(line)
    {}

    bool null() { return value(nullptr); }
    bool boolean(bool v) { return value(v); }
    bool number_integer(json::number_integer_t v) { return value(v); }
    bool number_unsigned(json::number_unsigned_t v) { return value(v); }
    bool number_float(json::number_float_t v, const json::string_t &) { return value(v); }
    bool string(json::string_t &v) { return value(v); }
    bool binary(json::binary_t &) { return value(nullptr); }
    bool start_object(std::size_t) { return open(json::object()); }
    bool start_array(std::size_t) { return open(json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(json::string_t &name)
    {
        if (m_stack.back().node->contains(name))
            problem(*m_line, QStringLiteral("The key \"%1\" stands twice in one object.")
                                 .arg(QString::fromStdString(name)));
        m_stack.back().key = name;
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const json::exception &)
    {
        problem(*m_line, QStringLiteral("The text is not valid JSON here."));
        return false;
    }

private:
    struct Level
    {
        json *node;
        QString path;
        std::string key;
    };

    void problem(int line, const QString &text) { m_out.problems.append({m_file, line, text}); }

    json *place(json v, QString &path)
    {
        if (m_stack.empty()) {
            m_out.root = std::move(v);
            m_out.lines.insert(path, *m_line);
            return &m_out.root;
        }
        Level &level = m_stack.back();
        json *made = nullptr;
        if (level.node->is_array()) {
            path = level.path + u'/' + QString::number(level.node->size());
            level.node->push_back(std::move(v));
            made = &level.node->back();
        } else {
            path = level.path + u'/' + QString::fromStdString(level.key);
            made = &((*level.node)[level.key] = std::move(v));
        }
        m_out.lines.insert(path, *m_line);
        return made;
    }

    bool value(json v)
    {
        QString path;
        place(std::move(v), path);
        return true;
    }

    bool open(json v)
    {
        // Deeper than any pack needs: hostile nesting ends here.
        if (m_stack.size() > 16) {
            problem(*m_line, QStringLiteral("The values are nested too deeply."));
            return false;
        }
        QString path;
        json *node = place(std::move(v), path);
        m_stack.push_back({node, path, {}});
        return true;
    }

    bool close()
    {
        m_stack.pop_back();
        return true;
    }

    LinedJson &m_out;
    QString m_file;
    const int *m_line;
    std::vector<Level> m_stack;
};

} // namespace

LinedJson parseLined(const RulePackText &pack)
{
    LinedJson out;
    int line = 1;
    if (pack.json.size() > kMostPackBytes) {
        out.problems.append({pack.name, line, QStringLiteral("A rule pack is at most 2 MB long.")});
        return out;
    }
    LinedBuilder builder(out, pack.name, &line);
    const char *begin = pack.json.constData();
    const CountingIterator first(begin, &line);
    const CountingIterator last(begin + pack.json.size(), &line);
    try {
        const bool read = json::sax_parse(first, last, &builder);
        if (!read && out.problems.isEmpty())
            out.problems.append({pack.name, line, QStringLiteral("The text is not valid JSON.")});
    } catch (const std::exception &) {
        out.problems.append({pack.name, line, QStringLiteral("The text is not valid JSON.")});
    }
    return out;
}

} // namespace privacy
