// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/NoticesModel.h"

#include "app/report/Words.h"
#include "app/ui/Direction.h"
#include "app/ui/models/PageModel.h"

#include <QDir>

#include <algorithm>

namespace ui {

NoticesModel::NoticesModel(PageModel &pages, Decisions &decisions, QObject *parent)
    : QAbstractTableModel(parent), m_pages(pages), m_decisions(decisions)
{
    connect(&m_decisions, &Decisions::changed, this, [this](const QSet<PageKey> &changed) {
        if (m_notices.isEmpty())
            return;
        QSet<QString> sources;
        for (const report::ScanPage &page : m_pages.scan().pages) {
            if (changed.contains(keyOf(page)) || changed.contains({page.page.sha256, 0}))
                sources.insert(page.source);
        }
        for (Earlier &copy : m_earlier)
            copy.isOutdated = copy.isOutdated || sources.contains(copy.source);
        // A copy that was made without this decision is none any more.
        for (const QString &source : std::as_const(sources)) {
            if (m_saved.contains(source))
                setOutdated(source);
            else
                setCopy(source, {}, {});
        }
        if (!sources.isEmpty())
            refresh(sources);
    });
}

QString NoticesModel::outdatedWords()
{
    return tr("The copy that was saved does not follow the latest answers: make it again.");
}

QString NoticesModel::forbiddenCopyWords()
{
    return tr("A copy that was saved before lies there and must not be posted.");
}

bool NoticesModel::hasForbiddenCopy(const Notice &notice) const
{
    return notice.posting.verdict == Verdict::MustCover && m_saved.contains(notice.source);
}

QStringList NoticesModel::forbiddenCopies() const
{
    QStringList sources;
    for (const Notice &notice : m_notices) {
        if (hasForbiddenCopy(notice))
            sources.append(notice.source);
    }
    return sources;
}

void NoticesModel::forgetSaved(const QString &source)
{
    m_saved.remove(source);
    m_outdated.remove(source);
    setCopy(source, {}, {});
}

int NoticesModel::rowOf(const QString &source) const
{
    const auto found =
        std::find_if(m_notices.cbegin(), m_notices.cend(),
                     [&source](const Notice &notice) { return notice.source == source; });
    return found == m_notices.cend() ? -1 : static_cast<int>(found - m_notices.cbegin());
}

void NoticesModel::refresh(const QSet<QString> &sources)
{
    for (const QString &source : sourcesOf(m_pages.scan())) {
        const int row = rowOf(source);
        if (row >= 0 && !sources.isEmpty() && !sources.contains(source))
            continue;
        const report::ScanDocument read = onlyOf(m_pages.scan(), source);
        report::ScanDocument decided = read;
        for (report::ScanPage &page : decided.pages)
            page = m_decisions.decided(page);
        const Notice notice = noticeOf(source, read, decided, m_decisions, m_rules);
        if (row < 0) {
            beginInsertRows({}, rowCount(), rowCount());
            m_notices.append(notice);
            endInsertRows();
        } else {
            m_notices[row] = notice;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void NoticesModel::clear()
{
    beginResetModel();
    m_notices.clear();
    m_copies.clear();
    m_failures.clear();
    m_saved.clear();
    m_outdated.clear();
    m_earlier.clear();
    endResetModel();
}

void NoticesModel::forgetCopies()
{
    m_copies.clear();
    m_failures.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void NoticesModel::changeFolder(const QString &before, const QStringList &sources)
{
    for (const QString &source : sources)
        m_earlier.append({source, before, m_outdated.contains(source)});
    m_saved.clear();
    m_outdated.clear();
    forgetCopies();
}

QList<NoticesModel::Earlier> NoticesModel::unfitEarlier() const
{
    QList<Earlier> unfit;
    for (const Earlier &copy : m_earlier) {
        const int row = rowOf(copy.source);
        if (copy.isOutdated || (row >= 0 && m_notices[row].posting.verdict == Verdict::MustCover))
            unfit.append(copy);
    }
    return unfit;
}

void NoticesModel::forgetEarlier(const QString &source, const QString &folder)
{
    m_earlier.removeIf(
        [&](const Earlier &copy) { return copy.source == source && copy.folder == folder; });
    if (const int row = rowOf(source); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QStringList NoticesModel::earlierWords(const Notice &notice, bool isUnfit) const
{
    QStringList lines;
    for (const Earlier &copy : m_earlier) {
        const bool isForbidden = notice.posting.verdict == Verdict::MustCover;
        if (copy.source != notice.source || (isForbidden || copy.isOutdated) != isUnfit)
            continue;
        const QString words = !isUnfit ? tr("A copy of before lies in %1.")
                              : isForbidden
                                  ? tr("A copy of before lies in %1 and must not be posted.")
                                  : tr("A copy of before lies in %1 and does not follow the latest "
                                       "answers: do not post it.");
        lines.append(words.arg(leftToRight(QDir::toNativeSeparators(copy.folder))));
    }
    return lines;
}

void NoticesModel::setCopy(const QString &source, const QString &name, const QString &failure)
{
    for (const auto &[values, value] :
         {std::pair{&m_copies, name}, std::pair{&m_failures, failure}}) {
        if (value.isEmpty())
            values->remove(source);
        else
            values->insert(source, value);
    }
    if (!name.isEmpty()) {
        m_saved.insert(source);
        m_outdated.remove(source); // the newer one has taken its place
    }
    if (const int row = rowOf(source); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void NoticesModel::setOutdated(const QString &source)
{
    m_saved.insert(source);
    m_outdated.insert(source);
    setCopy(source, {}, {});
}

QStringList NoticesModel::eyesOf(const Notice &notice) const
{
    QStringList eyes = notice.eyes;
    if (const QString failure = m_failures.value(notice.source); !failure.isEmpty())
        eyes.prepend(failure);
    if (hasForbiddenCopy(notice))
        eyes.prepend(forbiddenCopyWords());
    else if (m_outdated.contains(notice.source))
        eyes.prepend(outdatedWords());
    return earlierWords(notice, true) + eyes;
}

int NoticesModel::count(Verdict verdict) const
{
    return static_cast<int>(
        std::count_if(m_notices.cbegin(), m_notices.cend(), [verdict](const Notice &notice) {
            return notice.posting.verdict == verdict;
        }));
}

int NoticesModel::needingEyes() const
{
    return static_cast<int>(
        std::count_if(m_notices.cbegin(), m_notices.cend(),
                      [this](const Notice &notice) { return !eyesOf(notice).isEmpty(); }));
}

int NoticesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

int NoticesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString NoticesModel::words(const Notice &notice, int column) const
{
    switch (column) {
    case NameColumn:
        return inOwnDirection(report::shownFileName(notice.source));
    case KindColumn:
        return notice.kind;
    case VerdictColumn:
        return notice.posting.words;
    case StateColumn: {
        QStringList lines;
        if (const QString copy = m_copies.value(notice.source);
            !copy.isEmpty() && !hasForbiddenCopy(notice))
            lines.append(tr("Copy: %1").arg(inOwnDirection(copy)));
        lines += eyesOf(notice) + earlierWords(notice, false);
        lines.removeAll(notice.posting.words); // stands beside it
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant NoticesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Notice &notice = m_notices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(notice, index.column());
    case SourceRole:
        return notice.source;
    case VerdictRole:
        return static_cast<int>(notice.posting.verdict);
    case NeedsEyesRole:
        return !eyesOf(notice).isEmpty();
    default:
        return {};
    }
}

QVariant NoticesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Notice");
    case KindColumn:
        return tr("Looks like");
    case VerdictColumn:
        return tr("May it be posted?");
    case StateColumn:
        return tr("Copy, and what needs eyes");
    default:
        return {};
    }
}

} // namespace ui
