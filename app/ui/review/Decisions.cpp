// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/Decisions.h"

#include "app/ui/review/SameFinding.h"
#include "app/ui/review/SameSheet.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using Kind = report::ChecklistRow::Kind;

const QString kOwn = QStringLiteral("own:");

int numberOf(const QString &item)
{
    return item.section(QLatin1Char(':'), 1).toInt();
}

/// Whether what was said there has to be known before pages are judged.
bool isForJudging(const ItemKey &key)
{
    return key.item == kNoticeType || key.item.startsWith(kCorners) ||
           key.item.startsWith(kBorders);
}

} // namespace

/// One undo step: any number of choices, before and after.
class Decisions::Step final : public QUndoCommand
{
public:
    Step(Decisions &owner, QList<Change> before, QList<Change> after, const QString &words)
        : QUndoCommand(words), m_owner(owner), m_renamings(owner.m_renamings.size()),
          m_before(std::move(before)), m_after(std::move(after))
    {}

    void undo() override { m_owner.put(named(m_before)); }
    void redo() override { m_owner.put(named(m_after)); }

private:
    QList<Change> named(QList<Change> changes) const
    {
        for (Change &change : changes)
            change.first = m_owner.nowCalled(change.first, m_renamings);
        return changes;
    }

    Decisions &m_owner;
    qsizetype m_renamings; ///< how many there had been when it was made
    QList<Change> m_before;
    QList<Change> m_after;
};

PageKey keyOf(const report::ScanPage &page)
{
    return {page.page.sha256, page.page.page};
}

ocr::Quad boxAround(const QList<ocr::Quad> &pieces)
{
    QRectF all;
    for (const ocr::Quad &piece : pieces)
        all |= piece.boundingRect();
    return pieces.size() == 1 ? pieces.first() : ocr::Quad::fromRect(all);
}

QStringList itemsOf(const report::ScanPage &page, const ocr::Page &read)
{
    QStringList items;
    qsizetype unread = 0;
    for (const report::ChecklistRow &row : report::allRowsOf(page)) {
        switch (row.kind) {
        case Kind::Finding:
            items.append(row.findingId);
            break;
        case Kind::UnreadPlace:
            items.append(unread < read.unread.size() ? unreadItem(unread)
                                                     : neverReadItem(row.quads.first()));
            ++unread;
            break;
        case Kind::IncompleteSheet:
            items.append(sheetItem(row.sheet));
            break;
        case Kind::NoText:
            items.append(kNoText);
            break;
        case Kind::SingleReader:
            items.append(kOneReader);
            break;
        case Kind::SourceError:
            items.append(QString());
            break;
        }
    }
    return items;
}

Decisions::Decisions(QObject *parent) : QObject(parent) {}

int Decisions::decide(const QList<Change> &changes, const QString &words)
{
    QList<Change> before;
    QList<Change> after;
    for (const Change &change : changes) {
        const Choice now = of(change.first);
        if (now == change.second)
            continue;
        before.append({change.first, now});
        after.append(change);
        m_named.insert(change.first);
    }
    if (!after.isEmpty())
        m_undo.push(new Step(*this, before, after, words)); // NOLINT: the stack takes it
    return static_cast<int>(after.size());
}

void Decisions::restore(const QList<Change> &choices)
{
    QSet<PageKey> pages;
    for (const auto &[key, choice] : choices) {
        m_choices.insert(key, choice);
        m_named.insert(key);
        pages.insert(key.page);
    }
    if (!pages.isEmpty())
        tell(pages);
}

void Decisions::clear()
{
    m_undo.clear();
    m_choices.clear();
    m_named.clear();
    m_asked.clear();
    m_gone.clear();
    m_places.clear();
    m_renamings.clear();
    m_states.clear();
}

void Decisions::put(const QList<Change> &choices)
{
    QSet<PageKey> pages;
    QList<Change> step;
    for (const auto &[key, wanted] : choices) {
        const Choice choice = atPlace(key, wanted);
        if (choice == Choice())
            m_choices.remove(key);
        else
            m_choices.insert(key, choice);
        step.append({key, withBox(key, choice)});
        pages.insert(key.page);
    }
    Q_EMIT chosen(step);
    tell(pages);
}

void Decisions::tell(const QSet<PageKey> &pages)
{
    for (const PageKey &page : pages)
        m_states.insert(page, ++m_lastState);
    Q_EMIT changed(pages);
}

Decisions::Basis Decisions::basisOf(const report::ScanDocument &read) const
{
    Basis basis;
    for (const report::ScanPage &page : read.pages)
        basis.insert(keyOf(page), stateOf(keyOf(page)));
    return basis;
}

/// What was decided about the file as a whole (page 0) is of each of its pages, at once and not
/// only when they have been judged by it.
quint64 Decisions::stateOf(const PageKey &page) const
{
    return std::max(m_states.value(page), m_states.value({page.sha256, 0}));
}

bool Decisions::isCurrent(const Basis &basis, const PageKey &page) const
{
    const auto then = basis.constFind(page);
    return then != basis.cend() && *then == stateOf(page);
}

ItemKey Decisions::nowCalled(ItemKey key, qsizetype renamings) const
{
    for (const Names &names : m_renamings.mid(renamings))
        key = names.value(key, key);
    return key;
}

/// What covers a finding that is gone is the box around its place.
Choice Decisions::withBox(const ItemKey &key, Choice choice) const
{
    const auto gone = m_gone.constFind(key);
    if (gone != m_gone.cend() && choice.answer == Answer::Accepted)
        choice.box = boxAround(gone->place.quads);
    return choice;
}

jobs::NoticeTypes Decisions::noticeTypes() const
{
    jobs::NoticeTypes types;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (it.key().item == kNoticeType)
            types.insert(it.key().page.sha256, it->noticeType);
    }
    return types;
}

bool Decisions::isJudgedOtherwise() const
{
    return std::any_of(m_choices.keyBegin(), m_choices.keyEnd(), isForJudging);
}

bool Decisions::changesJudging(const QList<Change> &step)
{
    return std::any_of(step.cbegin(), step.cend(),
                       [](const Change &change) { return isForJudging(change.first); });
}

void Decisions::follow(const QList<report::ScanPage> &before, const QList<report::ScanPage> &after)
{
    QSet<PageKey> pages;
    Names names;
    QList<Change> withdrawn;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const PageKey page = keyOf(after[i]);
        if (pages.contains(page))
            continue; // one file under two names
        if (keyOf(before[i]) != page)
            continue; // another file stood there before
        pages.insert(page);
        for (const QSet<ItemKey> named = m_named; const ItemKey &key : named) {
            if (key.page != page)
                continue;
            if (key.item.startsWith(kUnread)) {
                const ItemKey name = unreadAfter(key, before[i].page, after[i].page);
                if (name != key)
                    names.insert(key, name);
                continue;
            }
            if (key.item.startsWith(kSheet)) {
                if (isSameSheet(corrected(before[i]), corrected(after[i]), numberOf(key.item)))
                    continue;
                // Under a name that nothing has, so that no undo and no redo says it again.
                const ItemKey name{page, kGone + QString::number(++m_lastGone)};
                names.insert(key, name);
                withdrawn.append({name, Choice()});
                continue;
            }
            const privacy::Finding *old =
                m_gone.contains(key) ? &m_gone[key] : findingNamed(before[i].judgement, key.item);
            if (old == nullptr)
                continue;
            const bool keeps = of(key).answer == Answer::Dismissed;
            const privacy::Finding *now = sameFinding(*old, keeps, after[i].judgement.findings);
            ItemKey name = key;
            if (now != nullptr)
                name.item = now->id;
            else if (!m_gone.contains(key))
                name.item = kGone + QString::number(++m_lastGone);
            if (name == key)
                continue;
            if (now == nullptr)
                m_gone.insert(name, *old);
            names.insert(key, name);
        }
    }
    rename(names);
    if (!withdrawn.isEmpty())
        put(withdrawn); // what is stored has them still
    tell(pages);
}

/// Also where it is said again, by undo and redo: the box that an unread place has become.
Choice Decisions::atPlace(const ItemKey &key, Choice choice) const
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend() || choice.answer == Answer::None)
        return choice;
    choice.box = *place;
    if (choice.answer == Answer::Dismissed)
        choice.reason = kLookedAt;
    return choice;
}

/// What an unread place is called after its page was read anew. Whoever looked at one that is no
/// longer among them looked there and nowhere else: it is a box of theirs from now on.
ItemKey Decisions::unreadAfter(const ItemKey &key, const ocr::Page &before, const ocr::Page &after)
{
    const int index = numberOf(key.item);
    if (index < 0 || index >= before.unread.size())
        return key;
    const ocr::Quad place = before.unread[index];
    if (const qsizetype now = after.unread.indexOf(place); now >= 0)
        return {key.page, unreadItem(now)};
    const ItemKey box = nextBox(key.page);
    m_named.insert(box);
    m_places.insert(box, place);
    if (const auto choice = m_choices.find(key); choice != m_choices.end())
        *choice = atPlace(box, *choice);
    return box;
}

void Decisions::rename(const Names &names)
{
    if (names.isEmpty())
        return;
    const auto renamedAll = [&names](const QSet<ItemKey> &keys) {
        QSet<ItemKey> all;
        for (const ItemKey &key : keys)
            all.insert(names.value(key, key));
        return all;
    };
    // Two may come to one: what is to be covered counts.
    QHash<ItemKey, Choice> choices;
    QSet<ItemKey> merged;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const ItemKey name = names.value(it.key(), it.key());
        if (choices.contains(name))
            merged.insert(name);
        if (choices.value(name).answer != Answer::Accepted)
            choices.insert(name, it.value());
    }
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        m_gone.remove(it.key());
    m_choices = choices;
    m_named = renamedAll(m_named);
    m_asked = renamedAll(m_asked);
    m_renamings.append(names);
    Q_EMIT renamed(names);
    // What is stored has both still, of which the later one would count.
    QList<Change> counting;
    for (const ItemKey &name : std::as_const(merged))
        counting.append({name, withBox(name, m_choices.value(name))});
    if (!counting.isEmpty())
        Q_EMIT chosen(counting);
}

QList<Decisions::Change> Decisions::boxesOf(const PageKey &page) const
{
    QList<Change> boxes;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const Choice choice = withBox(it.key(), it.value());
        if (it.key().page == page && choice.box)
            boxes.append({it.key(), choice});
    }
    std::sort(boxes.begin(), boxes.end(), [](const Change &a, const Change &b) {
        return std::pair(a.first.item.startsWith(kGone), numberOf(a.first.item)) <
               std::pair(b.first.item.startsWith(kGone), numberOf(b.first.item));
    });
    return boxes;
}

ItemKey Decisions::nextBox(const PageKey &page) const
{
    int last = 0; // of all that ever were: an undone one may come back
    for (const ItemKey &key : m_named) {
        if (key.page == page && key.item.startsWith(kOwn))
            last = std::max(last, numberOf(key.item));
    }
    return {page, kOwn + QString::number(last + 1)};
}

} // namespace ui
