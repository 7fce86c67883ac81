// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/clerk/Notices.h"

#include <QAbstractTableModel>

namespace ui {

class PageModel;

/// Many notices at once: what each looks like, whether it may be posted, what needs eyes, and what
/// became of its copy.
class NoticesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, VerdictColumn, StateColumn, ColumnCount };
    enum Role {
        SourceRole = Qt::UserRole + 1, ///< QString, absolute path
        VerdictRole,                   ///< int of Verdict
        NeedsEyesRole,                 ///< bool
    };

    NoticesModel(PageModel &pages, Decisions &decisions, QObject *parent = nullptr);

    /// The rules that notices are judged and named by.
    void setRules(const privacy::RuleSet &rules) { m_rules = rules; }
    const privacy::RuleSet &rules() const { return m_rules; }
    /// Judges these sources anew; empty: all there are.
    void refresh(const QSet<QString> &sources = {});
    void clear();

    const QList<Notice> &notices() const { return m_notices; }
    /// What became of a copy: its file's name, or why there is none; empty takes both back.
    void setCopy(const QString &source, const QString &name, const QString &failure);
    void forgetCopies();
    /// Of a copy that lies there and that something was decided about since.
    static QString outdatedWords();
    /// Of a copy that lies there, of a notice that must not be posted any more.
    static QString forbiddenCopyWords();
    /// The notices that must not be posted and of which a copy lies there.
    QStringList forbiddenCopies() const;
    /// Copies go to another folder from now on and are made anew. Those of these sources in the
    /// one of before stay there, which is told of each as long as it lies there.
    void changeFolder(const QString &before, const QStringList &sources);
    /// A copy in a folder of before.
    struct Earlier
    {
        QString source;
        QString folder;
        bool isOutdated = false; ///< see setOutdated()
    };
    /// Those that must not be posted: of a notice that must not, or overtaken by an answer.
    QList<Earlier> unfitEarlier() const;
    void forgetEarlier(const QString &source, const QString &folder);
    /// The copy that was saved does not lie there any more.
    void forgetSaved(const QString &source);
    /// The file that was saved is there, but does not follow what was decided since. That is told
    /// until a newer one has taken its place, whatever else is told of the notice.
    void setOutdated(const QString &source);
    bool hasCopy(const QString &source) const { return m_copies.contains(source); }
    /// Why a person has to look at it; what failed with its copy comes first.
    QStringList eyesOf(const Notice &notice) const;
    int count(Verdict verdict) const;
    int needingEyes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool hasForbiddenCopy(const Notice &notice) const;
    QStringList earlierWords(const Notice &notice, bool isUnfit) const;
    QString words(const Notice &notice, int column) const;
    int rowOf(const QString &source) const;

    PageModel &m_pages;
    Decisions &m_decisions;
    privacy::RuleSet m_rules;
    QList<Notice> m_notices;
    QHash<QString, QString> m_copies;   ///< by source: the copy's name
    QHash<QString, QString> m_failures; ///< by source: why there is none
    /// Sources of which a copy was saved; it lies there whatever else became of its notice.
    QSet<QString> m_saved;
    QSet<QString> m_outdated; ///< sources: see setOutdated()
    QList<Earlier> m_earlier;
};

} // namespace ui
