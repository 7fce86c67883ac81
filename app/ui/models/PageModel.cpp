// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/models/PageModel.h"

#include "app/report/Words.h"
#include "app/ui/Direction.h"

#include <algorithm>

namespace ui {

PageModel::PageModel(QObject *parent) : QAbstractListModel(parent) {}

QList<report::ScanPage> PageModel::appendPages(const QList<report::ScanPage> &pages)
{
    QList<report::ScanPage> before;
    QList<report::ScanPage> added;
    for (const report::ScanPage &page : pages) {
        forgetErrors(page.source, page.page.page);
        const int row = rowOf(page.source, page.page.page);
        if (row < 0) {
            added.append(page);
            continue;
        }
        before.append(m_scan.pages[row]);
        m_scan.pages[row] = page;
        m_decided.pages[row] = page; // applyDecisions() follows
        m_thumbnails.remove({page.source, page.page.page});
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (added.isEmpty())
        return before;
    const int first = static_cast<int>(m_scan.pages.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (const report::ScanPage &page : std::as_const(added)) {
        m_rows.insert({page.source, page.page.page}, static_cast<int>(m_scan.pages.size()));
        m_scan.pages.append(page);
    }
    m_decided.pages.append(added);
    endInsertRows();
    return before;
}

void PageModel::appendError(const report::SourceError &error)
{
    forgetErrors(error.source, error.page); // tried again, and failed again
    beginInsertRows({}, rowCount(), rowCount());
    m_scan.errors.append(error);
    m_decided.errors.append(error);
    endInsertRows();
}

/// Those on the page, and, once a page of it is read, those on the whole source.
void PageModel::forgetErrors(const QString &source, int page)
{
    for (qsizetype i = m_scan.errors.size() - 1; i >= 0; --i) {
        const report::SourceError &error = m_scan.errors[i];
        if (error.source != source || (error.page != page && error.page != 0))
            continue;
        const int row = static_cast<int>(m_scan.pages.size() + i);
        beginRemoveRows({}, row, row);
        m_scan.errors.removeAt(i);
        m_decided.errors.removeAt(i);
        endRemoveRows();
    }
}

QSet<QString> PageModel::whollyRead() const
{
    QHash<QString, int> missing;
    for (const report::ScanPage &page : m_scan.pages) {
        if (!missing.contains(page.source))
            missing.insert(page.source, page.page.pages);
        --missing[page.source];
    }
    QSet<QString> sources;
    for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
        if (it.value() <= 0)
            sources.insert(it.key());
    }
    return sources;
}

void PageModel::setInterrupted(bool interrupted)
{
    m_scan.interrupted = interrupted;
    m_decided.interrupted = interrupted;
}

void PageModel::setRules(const QList<privacy::RulePackInfo> &rules)
{
    m_scan.rules = rules;
    m_decided.rules = rules;
}

void PageModel::complete(const report::ScanDocument &scan)
{
    for (const report::ScanPage &page : scan.pages) {
        if (!contains(page.source, page.page.page))
            appendPages({page});
    }
    for (const report::SourceError &error : scan.errors) {
        const bool isKnown =
            std::any_of(m_scan.errors.cbegin(), m_scan.errors.cend(),
                        [&error](const report::SourceError &known) {
                            return known.source == error.source && known.page == error.page;
                        });
        if (!isKnown)
            appendError(error);
    }
    setRules(scan.rules);
    m_scan.engines = scan.engines;
    m_decided.engines = m_scan.engines;
    setInterrupted(m_scan.interrupted || scan.interrupted);
}

int PageModel::rowOf(const QString &source, int page) const
{
    return m_rows.value({source, page}, -1);
}

void PageModel::applyDecisions(const Decisions &decisions, const QSet<PageKey> &pages)
{
    for (int row = 0; row < m_scan.pages.size(); ++row) {
        if (!pages.contains(keyOf(m_scan.pages[row])))
            continue;
        m_decided.pages[row] = decisions.decided(m_scan.pages[row]);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QSet<int> PageModel::setJudgements(const QList<report::ScanPage> &judged)
{
    QHash<std::pair<QString, int>, const privacy::PageJudgement *> byPlace;
    for (const report::ScanPage &page : judged)
        byPlace.insert({page.source, page.page.page}, &page.judgement);
    QSet<int> rows;
    for (int row = 0; row < m_scan.pages.size(); ++row) {
        report::ScanPage &page = m_scan.pages[row];
        const privacy::PageJudgement *now = byPlace.value({page.source, page.page.page});
        if (now == nullptr || *now == page.judgement)
            continue;
        page.judgement = *now;
        m_decided.pages[row] = page; // applyDecisions() follows
        rows.insert(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    return rows;
}

void PageModel::clear()
{
    beginResetModel();
    m_scan = {};
    m_decided = {};
    m_rows.clear();
    m_thumbnails.clear();
    endResetModel();
}

const report::ScanPage *PageModel::pageAt(int row) const
{
    return row >= 0 && row < m_scan.pages.size() ? &m_scan.pages[row] : nullptr;
}

const report::SourceError *PageModel::errorAt(int row) const
{
    const qsizetype index = row - m_scan.pages.size();
    return index >= 0 && index < m_scan.errors.size() ? &m_scan.errors[index] : nullptr;
}

bool PageModel::contains(const QString &source, int page) const
{
    return rowOf(source, page) >= 0;
}

void PageModel::setThumbnail(const QString &source, int page, const QImage &thumbnail)
{
    m_thumbnails.insert({source, page}, thumbnail);
    if (const int row = rowOf(source, page); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

bool PageModel::hasThumbnail(const QString &source, int page) const
{
    return m_thumbnails.contains({source, page});
}

void PageModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scan.pages.size() + m_scan.errors.size());
}

QString PageModel::title(int row) const
{
    const report::ScanPage *page = pageAt(row);
    const report::SourceError *error = errorAt(row);
    const QString name = inOwnDirection(report::shownFileName(page ? page->source : error->source));
    const int number = page ? page->page.page : error->page;
    if (number <= 0 || (page && page->page.pages <= 1))
        return name;
    //: %1 is a file's name
    return tr("%1, page %2").arg(name).arg(number);
}

report::ChecklistTotals PageModel::totalsAt(int row) const
{
    report::ScanDocument alone;
    if (row >= 0 && row < m_decided.pages.size())
        alone.pages.append(m_decided.pages[row]);
    return report::totalsOf(alone);
}

QString PageModel::summary(int row) const
{
    if (const report::SourceError *error = errorAt(row))
        return report::shortErrorWords(error->error.code);
    const report::ChecklistTotals totals = totalsAt(row);
    if (totals.nothingExposed())
        return tr("Nothing exposed");
    QStringList parts;
    if (totals.exposed > 0)
        parts.append(tr("%n to cover", nullptr, totals.exposed));
    if (totals.toLookAt() > 0)
        parts.append(tr("%n to look at", nullptr, totals.toLookAt()));
    return parts.join(tr(", "));
}

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const report::ScanPage *page = pageAt(row);
    const report::SourceError *error = errorAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::DecorationRole:
        return page ? m_thumbnails.value({page->source, page->page.page}) : QImage();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return report::labelled(title(row), summary(row));
    case SourceRole:
        return page ? page->source : error->source;
    case PageNumberRole:
        return page ? page->page.page : error->page;
    case IsErrorRole:
        return error != nullptr;
    case ExposedRole:
        return totalsAt(row).exposed;
    case ToLookAtRole:
        return totalsAt(row).toLookAt();
    case IsCleanRole:
        return totalsAt(row).nothingExposed();
    case SummaryRole:
        return summary(row);
    default:
        return {};
    }
}

} // namespace ui
