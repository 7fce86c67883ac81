// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/ReviewFile_p.h"

#include <QHash>

#include <algorithm>

namespace casefile {

namespace {

using ocr::Error;
using ocr::Result;
using privacy::Decision;
using State = StoredDecision::State;

} // namespace

/// A stored decision with what is needed to say whether it counts.
struct ReviewFile::Private::Event
{
    StoredDecision stored;
    QList<ocr::Quad> anchor; ///< where the finding stood when it was decided

    /// Whether both speak of one finding: by its name, or where that is gone by its place.
    bool sameSubject(const Event &other) const
    {
        const Decision &mine = stored.decision;
        const Decision &theirs = other.stored.decision;
        if (mine.finding.isEmpty() || stored.state != other.stored.state ||
            mine.page != theirs.page || mine.sourceSha256 != theirs.sourceSha256)
            return false;
        return stored.state == State::Detached ? anchor == other.anchor
                                               : mine.finding == theirs.finding;
    }
};

QByteArray decisionPlace(qint64 sequence, qint64 made, const QByteArray &sha256, int page,
                         const QString &choice)
{
    return pagePlace("decision", sha256, page) + '/' + QByteArray::number(sequence) + '/' +
           QByteArray::number(made) + '/' + choice.toUtf8();
}

Result<QList<qint64>> ReviewFile::apply(const Change &change)
{
    QList<qint64> sequences;
    Result<void> done = d->database->transaction([&] { return d->storeStep(change, sequences); });
    if (!done)
        return done.error();
    return sequences;
}

Result<void> ReviewFile::Private::storeStep(const Change &change, QList<qint64> &sequences)
{
    const Result<QVariant> last =
        database->value(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM decision"));
    if (!last)
        return last.error();
    qint64 sequence = last->toLongLong();
    Statement withdraw(*database,
                       QStringLiteral("INSERT INTO decision(sequence, made, withdraws) SELECT ?, "
                                      "?, sequence FROM decision WHERE sequence = ? AND withdraws "
                                      "IS NULL RETURNING sequence"));
    for (const qint64 taken : change.withdraw) {
        if (Result<void> done =
                withdraw.run({++sequence, QDateTime::currentMSecsSinceEpoch(), taken});
            !done)
            return done;
        if (!withdraw.next())
            return invalid("%1 holds no decision of the number that is to be withdrawn.");
        if (Result<void> ended = withdraw.ended(); !ended)
            return ended;
    }
    for (const Decision &decision : change.decide) {
        const Result<qint64> stored = storeDecision(decision, ++sequence);
        if (!stored)
            return stored.error();
        sequences.append(*stored);
    }
    return {};
}

Result<qint64> ReviewFile::Private::storeDecision(const Decision &decision, qint64 sequence)
{
    if (decision.finding.isEmpty() == decision.boxes.isEmpty())
        return invalid("A decision for %1 must name one finding or boxes.");
    const Result<qint64> page = pageId(decision.sourceSha256, decision.page);
    if (!page)
        return page.error().code == Error::Code::NotFound
                   ? invalid("A decision names a page that %1 does not hold.")
                   : page.error();
    DecisionRecord record{decision, {}};
    qint64 findingId = 0;
    if (!decision.finding.isEmpty()) {
        Statement ask(*database,
                      QStringLiteral("SELECT finding.id, sealed, hash FROM finding LEFT JOIN "
                                     "value_hash ON finding = finding.id WHERE page = ? AND "
                                     "name = ?"));
        if (Result<void> ran = ask.run({*page, decision.finding}); !ran)
            return ran.error();
        if (!ask.next())
            return invalid("A decision names a finding that %1 does not hold.");
        findingId = ask.number(0);
        const QByteArray place =
            findingPlace(decision.sourceSha256, decision.page, decision.finding);
        const Result<privacy::Finding> finding =
            unsealed<privacy::Finding>(ask.bytes(1), place, unpackFinding);
        if (!finding)
            return finding.error();
        record.anchor = {finding->type, finding->place.quads, ask.bytes(2), finding->reasons};
    }
    const qint64 made = QDateTime::currentMSecsSinceEpoch();
    const QString choice = choiceName(decision.choice);
    Statement put(*database, QStringLiteral("INSERT INTO decision(sequence, made, page, choice, "
                                            "sealed) VALUES(?, ?, ?, ?, ?)"));
    const QByteArray place =
        decisionPlace(sequence, made, decision.sourceSha256, decision.page, choice);
    if (Result<void> done =
            put.run({sequence, made, *page, choice, vault->seal(packDecision(record), place)});
        !done)
        return done.error();
    if (findingId == 0)
        return sequence;
    Statement tie(*database, QStringLiteral("INSERT INTO subject(decision, finding) VALUES(?, ?)"));
    if (Result<void> done = tie.run({sequence, findingId}); !done)
        return done.error();
    return sequence;
}

Result<QList<ReviewFile::Private::Event>> ReviewFile::Private::events()
{
    Statement ask(*database,
                  QStringLiteral("SELECT sequence, made, sha256, page.number, choice, "
                                 "decision.sealed, finding.name, EXISTS (SELECT 1 FROM decision AS "
                                 "later WHERE later.withdraws = decision.sequence) "
                                 "FROM decision JOIN page ON page.id = decision.page "
                                 "JOIN document ON document.id = page.document "
                                 "LEFT JOIN subject ON subject.decision = sequence "
                                 "LEFT JOIN finding ON finding.id = subject.finding "
                                 "ORDER BY sequence"));
    if (Result<void> ran = ask.run(); !ran)
        return ran.error();
    QList<Event> events;
    while (ask.next()) {
        const QByteArray place =
            decisionPlace(ask.number(0), ask.number(1), ask.bytes(2), ask.integer(3), ask.text(4));
        Result<DecisionRecord> record =
            unsealed<DecisionRecord>(ask.bytes(5), place, unpackDecision);
        if (!record)
            return record.error();
        Event event;
        event.anchor = record->anchor.quads;
        event.stored.sequence = ask.number(0);
        event.stored.when = QDateTime::fromMSecsSinceEpoch(ask.number(1), Qt::UTC);
        Decision &decision = event.stored.decision;
        decision = std::move(record->decision);
        decision.sourceSha256 = ask.bytes(2);
        decision.page = ask.integer(3);
        decision.choice = ask.text(4) == choiceName(Decision::Choice::Keep)
                              ? Decision::Choice::Keep
                              : Decision::Choice::Cover;
        if (ask.integer(7) != 0)
            event.stored.state = State::Withdrawn;
        else if (!decision.finding.isEmpty() && ask.value(6).isNull())
            event.stored.state = State::Detached;
        if (!ask.value(6).isNull())
            decision.finding = ask.text(6);
        events.append(std::move(event));
    }
    if (Result<void> ended = ask.ended(); !ended)
        return ended.error();
    markSuperseded(events);
    for (Event &event : events) {
        Decision &decision = event.stored.decision;
        if (event.stored.state != State::Detached || decision.choice == Decision::Choice::Keep)
            continue;
        decision.finding.clear();
        decision.boxes = event.anchor;
    }
    return events;
}

/// The last decision on a finding counts; those before it are passed over.
void ReviewFile::Private::markSuperseded(QList<Event> &events)
{
    QHash<QByteArray, QList<qsizetype>> laterOnPage;
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        Event &event = events[i];
        if (event.stored.state == State::Withdrawn)
            continue;
        const Decision &decision = event.stored.decision;
        QList<qsizetype> &later =
            laterOnPage[pagePlace("page", decision.sourceSha256, decision.page)];
        const bool superseded = std::any_of(later.cbegin(), later.cend(), [&](qsizetype index) {
            return event.sameSubject(events[index]);
        });
        if (superseded)
            event.stored.state = State::Superseded;
        else
            later.append(i);
    }
}

Result<QList<StoredDecision>> ReviewFile::history() const
{
    Result<QList<Private::Event>> events = d->events();
    if (!events)
        return events.error();
    QList<StoredDecision> history;
    for (const Private::Event &event : std::as_const(*events))
        history.append(event.stored);
    return history;
}

Result<QList<Decision>> ReviewFile::decisions() const
{
    Result<QList<Private::Event>> events = d->events();
    if (!events)
        return events.error();
    QList<Decision> decisions;
    for (const Private::Event &event : std::as_const(*events)) {
        const Decision &decision = event.stored.decision;
        const State state = event.stored.state;
        if (state == State::Counts || (state == State::Detached && !decision.boxes.isEmpty()))
            decisions.append(decision);
    }
    return decisions;
}

Result<QList<FindingKey>> ReviewFile::withValue(const QString &rawText) const
{
    const QByteArray hash = d->vault->valueHash(rawText);
    if (hash.isEmpty())
        return QList<FindingKey>();
    return d->withHash(hash);
}

Result<QList<FindingKey>> ReviewFile::withValueOf(const FindingKey &finding) const
{
    const Result<qint64> page = d->pageId(finding.sha256, finding.page);
    if (!page)
        return page.error();
    const Result<QVariant> hash = d->database->value(
        QStringLiteral("SELECT hash FROM finding JOIN value_hash ON finding = finding.id "
                       "WHERE page = ? AND name = ?"),
        {*page, finding.finding});
    if (!hash)
        return hash.error();
    if (hash->isNull())
        return QList<FindingKey>();
    return d->withHash(hash->toByteArray());
}

Result<QList<FindingKey>> ReviewFile::Private::withHash(const QByteArray &hash)
{
    Statement ask(*database,
                  QStringLiteral("SELECT sha256, page.number, name FROM value_hash "
                                 "JOIN finding ON finding.id = value_hash.finding "
                                 "JOIN page ON page.id = finding.page "
                                 "JOIN document ON document.id = page.document "
                                 "JOIN source ON source.document = document.id AND listed = 1 "
                                 "WHERE hash = ? GROUP BY finding.id "
                                 "ORDER BY min(source.id), page.number, finding.number"));
    if (Result<void> ran = ask.run({hash}); !ran)
        return ran.error();
    QList<FindingKey> keys;
    while (ask.next())
        keys.append({ask.bytes(0), ask.integer(1), ask.text(2)});
    if (Result<void> ended = ask.ended(); !ended)
        return ended.error();
    return keys;
}

} // namespace casefile
