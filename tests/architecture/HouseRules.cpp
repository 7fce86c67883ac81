// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/architecture/HouseRules.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

struct Source
{
    QString path; ///< from the root, "ocr/base/Result.h"
    QStringList lines;
};

QList<Source> sourcesBelow(const QString &root, const QString &folder)
{
    QList<Source> sources;
    const QDir top(root);
    QDirIterator files(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        if (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        sources.append({top.relativeFilePath(file.fileName()), lines});
    }
    std::sort(sources.begin(), sources.end(),
              [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

QString includedPath(const QString &line)
{
    static const QRegularExpression kInclude(uR"(^\s*#\s*include\s+["<]([^">]+)[">])"_s);
    return kInclude.match(line).captured(1);
}

/// The room whose folder holds the path, or nullptr.
const Room *roomOf(const QString &path, const QList<Room> &rooms)
{
    for (const Room &room : rooms)
        if (path.startsWith(room.folder + u'/'))
            return &room;
    return nullptr;
}

QString complaint(const Source &source, qsizetype line, const QString &words)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line + 1).arg(words);
}

void walk(const QString &name, const QMap<QString, QStringList> &arrows, QStringList way,
          QStringList &cycles)
{
    if (way.contains(name)) {
        cycles.append((way.mid(way.indexOf(name)) << name).join(u" -> "_s));
        return;
    }
    way.append(name);
    for (const QString &next : arrows.value(name))
        walk(next, arrows, way, cycles);
}

} // namespace

QList<Room> readIncludeTable(const QString &markdown)
{
    QList<Room> rooms;
    for (const QString &line : markdown.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        // | target | folder | Qt | third party | may include |
        if (cells.size() != 7 || !cells[2].contains(u'/'))
            continue;
        Room room{cells[1].trimmed(), cells[2].trimmed(), {}};
        for (const QString &name : cells[5].split(u',')) {
            const QString trimmed = name.trimmed();
            if (!trimmed.isEmpty() && trimmed != u"–"_s)
                room.mayInclude.append(trimmed);
        }
        rooms.append(room);
    }
    return rooms;
}

QStringList cyclesIn(const QList<Room> &rooms)
{
    QMap<QString, QStringList> arrows;
    for (const Room &room : rooms)
        arrows.insert(room.name, room.mayInclude);
    QStringList cycles;
    for (const Room &room : rooms)
        walk(room.name, arrows, {}, cycles);
    return cycles;
}

QStringList forbiddenIncludes(const QString &root, const Room &room, const QList<Room> &rooms)
{
    QStringList complaints;
    for (const Source &source : sourcesBelow(root, room.folder))
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString path = includedPath(source.lines[i]);
            if (path.startsWith(u"tests/"_s) || path.startsWith(u"../"_s))
                complaints += complaint(source, i, u"includes %1"_s.arg(path));
            if (!path.startsWith(u"ocr/"_s) && !path.startsWith(u"app/"_s))
                continue;
            const Room *target = roomOf(path, rooms);
            if (!target)
                complaints += complaint(
                    source, i, u"includes %1, which is in no room of the table"_s.arg(path));
            else if (target->name != room.name && !room.mayInclude.contains(target->name))
                complaints +=
                    complaint(source, i, u"%1 may not include %2"_s.arg(room.name, target->name));
            else if (target->name != room.name && path.endsWith(u"_p.h"_s))
                complaints +=
                    complaint(source, i, u"%1 is private to %2"_s.arg(path, target->name));
        }
    return complaints;
}

QStringList leakingHeaders(const QString &root, const Room &room)
{
    static const QRegularExpression kHidden(u"^(opencv2|tesseract|leptonica)/|^allheaders\\.h$"_s);
    QStringList complaints;
    for (const Source &source : sourcesBelow(root, room.folder)) {
        if (!source.path.endsWith(u".h"_s) || source.path.endsWith(u"_p.h"_s))
            continue;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString path = includedPath(source.lines[i]);
            if (kHidden.match(path).hasMatch())
                complaints += complaint(source, i, u"a public header includes %1"_s.arg(path));
        }
    }
    return complaints;
}

QStringList longFiles(const QString &root, const Room &room, int mostLines)
{
    QStringList complaints;
    for (const Source &source : sourcesBelow(root, room.folder))
        if (source.lines.size() > mostLines)
            complaints += u"%1 has %2 lines"_s.arg(source.path).arg(source.lines.size());
    return complaints;
}

QStringList strayFolders(const QString &root, const QList<Room> &rooms)
{
    QSet<QString> strays;
    for (const QString &top : {u"ocr"_s, u"app"_s})
        for (const Source &source : sourcesBelow(root, top))
            if (!roomOf(source.path, rooms))
                strays.insert(source.path.section(u'/', 0, -2));
    QStringList sorted(strays.cbegin(), strays.cend());
    sorted.sort();
    return sorted;
}

} // namespace architecture
