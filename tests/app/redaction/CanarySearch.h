// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace tests {

/// How a value may be written down, by name. Compared in lower case. Spellings of fewer than six
/// bytes are left out: those stand in pixels by chance.
QHash<QByteArray, QByteArray> spellings(const QString &value);

/// Finds planted values in whatever a program wrote: in every spelling, with spaces and hyphens
/// between their characters, and in compressed streams wherever they begin.
class CanarySearch
{
public:
    explicit CanarySearch(const QStringList &values);

    /// Bytes that must not be found as they are, either: of a picture inside a file.
    void addBytes(const QByteArray &name, const QByteArray &bytes);

    /// "where: how it is spelt" for each hit; never the value, a failing test is a log, too.
    QStringList in(const QString &where, const QByteArray &bytes) const;
    /// Names and contents of all files below a folder, and names of the folders.
    QStringList below(const QString &folder) const;
    /// How many of the values stand in the bytes.
    qsizetype count(const QByteArray &bytes) const;

private:
    struct Spelling
    {
        QByteArray name;
        QByteArray bytes;
        qsizetype value;
    };
    template <typename Hit>
    void search(const QByteArray &bytes, const Hit &hit) const;
    void add(const Spelling &spelling);

    std::vector<QList<Spelling>> m_spellings; ///< by their first two bytes: pages are large
    std::vector<QList<Spelling>> m_exact;     ///< the same of bytes that have no case
};

} // namespace tests
