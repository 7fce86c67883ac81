// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/PastedTable_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

/// Spans beyond these are noise: Excel writes colspan=16384 for an empty rest of a row.
constexpr int kMostColumns = 256;
constexpr int kMostRowSpan = 2000;

/// The entities that office programs write beside numbers.
QString namedEntity(QStringView name)
{
    static const QHash<QString, QString> known{{QStringLiteral("nbsp"), QStringLiteral(" ")},
                                               {QStringLiteral("ensp"), QStringLiteral(" ")},
                                               {QStringLiteral("emsp"), QStringLiteral(" ")},
                                               {QStringLiteral("thinsp"), QStringLiteral(" ")},
                                               {QStringLiteral("lt"), QStringLiteral("<")},
                                               {QStringLiteral("gt"), QStringLiteral(">")},
                                               {QStringLiteral("amp"), QStringLiteral("&")},
                                               {QStringLiteral("quot"), QStringLiteral("\"")},
                                               {QStringLiteral("apos"), QStringLiteral("'")},
                                               {QStringLiteral("middot"), QStringLiteral("·")},
                                               {QStringLiteral("bull"), QStringLiteral("•")},
                                               {QStringLiteral("times"), QStringLiteral("×")},
                                               {QStringLiteral("mdash"), QStringLiteral("—")},
                                               {QStringLiteral("ndash"), QStringLiteral("–")},
                                               {QStringLiteral("hellip"), QStringLiteral("…")},
                                               {QStringLiteral("ldquo"), QStringLiteral("“")},
                                               {QStringLiteral("rdquo"), QStringLiteral("”")},
                                               {QStringLiteral("lsquo"), QStringLiteral("‘")},
                                               {QStringLiteral("rsquo"), QStringLiteral("’")},
                                               {QStringLiteral("zwnj"), QString()},
                                               {QStringLiteral("zwj"), QString()},
                                               {QStringLiteral("shy"), QString()}};
    const auto found = known.constFind(name.toString());
    return found == known.constEnd() ? QString(QChar::ReplacementCharacter) : *found;
}

/// Text between two tags with its entities decoded; what is no entity stays as it is.
QString decoded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.mid(i, 12).indexOf(u';') : -1;
        if (end < 2) {
            out.append(text[i]);
            continue;
        }
        const QStringView name = text.mid(i + 1, end - 1);
        if (name.front() == u'#') {
            const bool hex = name.size() > 1 && name[1].toLower() == u'x';
            bool valid = false;
            const uint code = name.mid(hex ? 2 : 1).toUInt(&valid, hex ? 16 : 10);
            if (!valid || code == 0 || code > 0x10FFFF) {
                out.append(text[i]);
                continue;
            }
            const char32_t c = code;
            out.append(QString::fromUcs4(&c, 1));
        } else {
            const QString value = namedEntity(name);
            if (value == QString(QChar::ReplacementCharacter)) {
                out.append(text[i]);
                continue;
            }
            out.append(value);
        }
        i += end;
    }
    return out;
}

/// One tag or the text up to the next one.
struct Token
{
    bool tag = false;
    bool closing = false;
    QString name; ///< lower case
    QStringView text;
};

class Reader
{
public:
    explicit Reader(const QString &html) : m_html(html) {}

    PastedHtml read()
    {
        Token token;
        while (next(token)) {
            if (!token.tag)
                addText(token.text);
            else
                takeTag(token);
        }
        while (m_depth > 0)
            endTable();
        endLine();
        return std::move(m_out);
    }

private:
    /// Past the '>' of a tag; one inside quotes belongs to an attribute.
    qsizetype tagEnd(qsizetype at) const
    {
        QChar quote;
        for (; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                return at + 1;
        }
        return m_html.size();
    }

    qsizetype past(qsizetype at, const QString &mark) const
    {
        const qsizetype end = m_html.indexOf(mark, at, Qt::CaseInsensitive);
        return end < 0 ? m_html.size() : end + mark.size();
    }

    /// The next tag or text; comments, conditional markup and what is never shown are passed over.
    bool next(Token &token)
    {
        while (m_at < m_html.size()) {
            const QStringView rest = QStringView(m_html).mid(m_at);
            const bool opens =
                rest.size() > 1 && rest[0] == u'<' &&
                (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?');
            if (!opens) {
                qsizetype end = m_html.indexOf(u'<', m_at + 1);
                end = end < 0 ? m_html.size() : end;
                token = {false, false, {}, QStringView(m_html).mid(m_at, end - m_at)};
                m_at = end;
                return true;
            }
            if (rest.startsWith(u"<!--")) {
                m_at = past(m_at, QStringLiteral("-->"));
                continue;
            }
            const qsizetype end = tagEnd(m_at);
            const QStringView whole = QStringView(m_html).mid(m_at, end - m_at);
            m_at = end;
            const bool closing = whole.size() > 1 && whole[1] == u'/';
            qsizetype last = closing ? 2 : 1;
            while (last < whole.size() && (whole[last].isLetterOrNumber() || whole[last] == u':'))
                ++last;
            const qsizetype first = closing ? 2 : 1;
            const QString name = whole.mid(first, last - first).toString().toLower();
            if (!closing && isHidden(name)) {
                m_at = past(m_at, QStringLiteral("</") + name);
                m_at = tagEnd(m_at);
                continue;
            }
            token = {true, closing, name, whole};
            return true;
        }
        return false;
    }

    static bool isHidden(const QString &name)
    {
        return name == QLatin1String("style") || name == QLatin1String("script") ||
               name == QLatin1String("head") || name == QLatin1String("title") ||
               name == QLatin1String("xml");
    }

    static int attribute(QStringView tag, const QRegularExpression &pattern, int most)
    {
        const QRegularExpressionMatch match = pattern.match(tag.toString());
        return match.hasMatch() ? std::clamp(match.captured(1).toInt(), 1, most) : 1;
    }

    void addText(QStringView text)
    {
        if (m_depth > 0 && !m_inCell)
            return; // between rows stands nothing but line breaks
        m_text.append(decoded(text));
    }

    void takeTag(const Token &token)
    {
        static const QStringList breaks{QStringLiteral("br"),  QStringLiteral("p"),
                                        QStringLiteral("div"), QStringLiteral("li"),
                                        QStringLiteral("h1"),  QStringLiteral("h2"),
                                        QStringLiteral("h3"),  QStringLiteral("h4")};
        const bool cell = token.name == QLatin1String("td") || token.name == QLatin1String("th");
        if (token.name == QLatin1String("table")) {
            token.closing ? endTable() : beginTable();
        } else if (m_depth == 1 && token.name == QLatin1String("tr")) {
            endCell();
            if (!token.closing)
                beginRow();
        } else if (m_depth == 1 && cell) {
            endCell();
            if (!token.closing)
                beginCell(token);
        } else if (m_depth > 0) {
            // A line break in a cell, or a cell of a table in a cell.
            if (cell || breaks.contains(token.name))
                m_text.append(u' ');
        } else if (breaks.contains(token.name)) {
            endLine();
        }
    }

    void beginTable()
    {
        if (m_depth++ > 0)
            return;
        endLine();
        m_row = -1;
        m_first = static_cast<int>(m_out.lines.size());
        m_rows.clear();
        m_taken.clear();
    }

    void endTable()
    {
        if (m_depth == 0 || --m_depth > 0)
            return;
        endCell();
        for (const QStringList &row : std::as_const(m_rows))
            m_out.lines.append(row.join(u'\t'));
        coverPlaces();
        m_out.lines.append(QString()); // two tables that follow each other are two
    }

    void coverPlaces()
    {
        const int end = static_cast<int>(m_out.lines.size());
        for (auto it = m_out.spans.begin(); it != m_out.spans.end(); ++it) {
            const auto [line, column] = it.key();
            if (line < m_first)
                continue; // of an earlier table
            it->rows = std::min(it->rows, end - line);
            for (int row = line; row < line + it->rows; ++row)
                for (int at = column; at < column + it->columns; ++at)
                    if (row != line || at != column)
                        m_out.covered.insert({row, at});
        }
    }

    void beginRow()
    {
        ++m_row;
        m_rows.append(QStringList());
    }

    void beginCell(const Token &token)
    {
        static const QRegularExpression columns(
            QStringLiteral("\\bcolspan\\s*=\\s*[\"']?(\\d{1,6})"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression rows(QStringLiteral("\\browspan\\s*=\\s*[\"']?(\\d{1,6})"),
                                             QRegularExpression::CaseInsensitiveOption);
        if (m_row < 0)
            beginRow(); // a cell without a row
        m_inCell = true;
        m_span.columns = attribute(token.text, columns, kMostColumns);
        m_span.rows = attribute(token.text, rows, kMostRowSpan);
        m_span.header = token.name == QLatin1String("th");
        m_text.clear();
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        QStringList &row = m_rows.last();
        int column = static_cast<int>(row.size());
        while (m_taken.value(column) > m_row) {
            row.append(QString());
            ++column;
        }
        row.append(m_text.simplified());
        for (int i = 1; i < m_span.columns; ++i)
            row.append(QString());
        for (int i = 0; i < m_span.columns; ++i)
            m_taken.insert(column + i, m_row + m_span.rows);
        if (m_span.rows > 1 || m_span.columns > 1 || m_span.header)
            m_out.spans.insert({m_first + m_row, column}, m_span);
        m_text.clear();
    }

    void endLine()
    {
        const QString line = m_text.simplified();
        if (!line.isEmpty())
            m_out.lines.append(line);
        m_text.clear();
    }

    const QString &m_html;
    qsizetype m_at = 0;
    PastedHtml m_out;
    QString m_text;
    int m_depth = 0; ///< tables that are open
    int m_row = -1;
    int m_first = 0; ///< line of the table's first row
    bool m_inCell = false;
    PastedHtml::Span m_span;
    QList<QStringList> m_rows;
    QHash<int, int> m_taken; ///< by column: the row up to which a cell covers it
};

/// Windows puts lines such as "StartHTML:0000000105" before the markup.
QString withoutClipboardHead(const QString &html)
{
    static const QRegularExpression head(
        QStringLiteral("^Version:[0-9.]+\\s+(?:\\w+:[^\\n<]*\\n\\s*)+"));
    return QString(html).remove(head);
}

} // namespace

PastedHtml readPastedHtml(const QString &html)
{
    const QString markup = withoutClipboardHead(html);
    return Reader(markup).read();
}

} // namespace privacy
