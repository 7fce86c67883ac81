// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/review/Decisions.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSet>

namespace ui {

/// All that was opened: the pages that were read, then the inputs that could not be. Owns the scan.
class PageModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SourceRole = Qt::UserRole + 1, ///< QString, absolute path
        PageNumberRole,                ///< int, from 1; 0: the whole source
        IsErrorRole,                   ///< bool
        ExposedRole,                   ///< int
        ToLookAtRole,                  ///< int
        IsCleanRole,                   ///< bool: ChecklistTotals::nothingExposed() of this page
        SummaryRole,                   ///< QString, one line in words
    };

    explicit PageModel(QObject *parent = nullptr);

    /// As it was read.
    const report::ScanDocument &scan() const { return m_scan; }
    /// As it stands after people's decisions: what totals and checklist tell of.
    const report::ScanDocument &decided() const { return m_decided; }
    report::ChecklistTotals totals() const { return report::totalsOf(m_decided); }
    /// Decisions on these pages changed.
    void applyDecisions(const Decisions &decisions, const QSet<PageKey> &pages);

    /// Pages as they come. One that is here already is put in its place, and what was said about
    /// its not being readable is taken back; answers what stood there before.
    QList<report::ScanPage> appendPages(const QList<report::ScanPage> &pages);
    void appendError(const report::SourceError &error);
    /// Sources of which every page is here.
    QSet<QString> whollyRead() const;
    /// Whether something that was to be read was not, for other reasons than errors.
    void setInterrupted(bool interrupted);
    /// By which the pages are judged now.
    void setRules(const QList<privacy::RulePackInfo> &rules);
    /// Takes from a finished scan what does not come page by page: rules, engines, whether it was
    /// stopped, and pages and errors that were not told of before.
    void complete(const report::ScanDocument &scan);
    /// Judged anew: puts these judgements in the place of what those pages have; rows that changed.
    QSet<int> setJudgements(const QList<report::ScanPage> &judged);
    void clear();

    /// The page of a row, or nullptr where the row is an input that could not be read.
    const report::ScanPage *pageAt(int row) const;
    const report::SourceError *errorAt(int row) const;
    int rowOf(const QString &source, int page) const; ///< -1: not here
    bool contains(const QString &source, int page) const;
    void setThumbnail(const QString &source, int page, const QImage &thumbnail);
    bool hasThumbnail(const QString &source, int page) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void forgetErrors(const QString &source, int page);
    QString title(int row) const;
    QString summary(int row) const;
    report::ChecklistTotals totalsAt(int row) const;

    report::ScanDocument m_scan;
    report::ScanDocument m_decided;             ///< the same pages and errors in the same order
    QHash<std::pair<QString, int>, int> m_rows; ///< of pages, by source and number
    QHash<std::pair<QString, int>, QImage> m_thumbnails;
};

} // namespace ui
