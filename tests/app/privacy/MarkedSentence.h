// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QFile>
#include <QStringList>

/// Sentences with marks around what is to be found in them: «type:value», «type!disposition:value».
namespace tests {

/// What a finding of that type is where a sentence's mark does not say.
inline QString usualDisposition(const QString &type)
{
    return type == QLatin1String("name") ? QStringLiteral("permitted") : QStringLiteral("exposed");
}

/// A position in code points, lines and columns from 0.
struct Position
{
    int line = 0;
    int column = 0;

    void pass(char32_t c)
    {
        if (c == U'\n') {
            ++line;
            column = 0;
        } else {
            ++column;
        }
    }
};

inline QString described(const QString &type, const QString &disposition, Position begin,
                         Position end)
{
    const QString from = QStringLiteral("%1:%2").arg(begin.line + 1).arg(begin.column);
    const QString to = QStringLiteral("%1:%2").arg(end.line + 1).arg(end.column);
    return type + u' ' + from + u'-' + to + u' ' + disposition;
}

struct Sentence
{
    QString text;
    QStringList expected;
};

/// Takes the marks «type:value» and «type!disposition:value» out of a sentence.
inline Sentence withoutMarks(QString marked)
{
    marked.replace(QLatin1String("\\n"), QLatin1String("\n"));
    marked.replace(QLatin1String("\\t"), QLatin1String("\t"));
    Sentence sentence;
    Position at;
    Position begin;
    QString head;
    bool inHead = false;
    for (const char32_t c : marked.toUcs4()) {
        if (c == U'«') {
            inHead = true;
            head.clear();
        } else if (inHead && c == U':') {
            inHead = false;
            begin = at;
        } else if (inHead) {
            head.append(QChar(static_cast<char16_t>(c)));
        } else if (c == U'»') {
            const QString type = head.section(u'!', 0, 0);
            const QString disposition =
                head.contains(u'!') ? head.section(u'!', 1) : usualDisposition(type);
            sentence.expected.append(described(type, disposition, begin, at));
        } else {
            sentence.text.append(QString::fromUcs4(&c, 1));
            at.pass(c);
        }
    }
    return sentence;
}

/// A line of a file of sentences, without titles and remarks.
struct MarkedLine
{
    QString chapter;
    int number = 0; ///< from 1
    QString text;
};

inline QList<MarkedLine> markedLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QList<MarkedLine> lines;
    QString chapter;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.startsWith(QLatin1String("## ")))
            chapter = line.mid(3);
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append({chapter, number, line});
    }
    return lines;
}

} // namespace tests
