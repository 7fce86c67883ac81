// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/StoredChoices_p.h"

namespace ui {

namespace {

// What a decision keeps behind its reason, as ";name=value".
const QString kType = QStringLiteral("type");     ///< a type that somebody chose
const QString kItem = QStringLiteral("item");     ///< what it is about where that is a whole page
const QString kAnswer = QStringLiteral("answer"); ///< where the decision's own choice misses it
const QString kNone = QStringLiteral("none");
const QString kAccepted = QStringLiteral("accepted");
const QString kQuad = QStringLiteral("quad"); ///< corners of a sheet, eight numbers
// Lines of a table: for each its place, "@" and the line that it was, "!" where it divides merged
// cells.
const QString kRows = QStringLiteral("rows");
const QString kColumns = QStringLiteral("columns");

QString field(const QString &name, const QString &value)
{
    return QLatin1Char(';') + name + QLatin1Char('=') + value;
}

QString fieldOf(const QString &why, const QString &name)
{
    const QString start = name + QLatin1Char('=');
    for (const QString &part : why.split(QLatin1Char(';')).mid(1)) {
        if (part.startsWith(start))
            return part.mid(start.size());
    }
    return {};
}

/// A review file holds decisions on findings and on boxes only. One on a whole sheet stands on the
/// page's first pixel and keeps that: wherever it is taken for a place, no other place that must be
/// covered lies inside.
ocr::Quad markOfPage()
{
    return ocr::Quad::fromRect(QRectF(0, 0, 1, 1));
}

QString numbersOf(const ocr::Quad &quad)
{
    QStringList numbers;
    for (const QPointF &corner : quad.corners)
        numbers << QString::number(corner.x(), 'g', 17) << QString::number(corner.y(), 'g', 17);
    return numbers.join(QLatin1Char(','));
}

std::optional<ocr::Quad> quadFrom(const QString &numbers)
{
    const QStringList parts = numbers.split(QLatin1Char(','));
    ocr::Quad quad;
    if (parts.size() != 8)
        return {};
    for (size_t i = 0; i < quad.corners.size(); ++i) {
        bool isX = false;
        bool isY = false;
        const auto at = static_cast<qsizetype>(2 * i);
        quad.corners[i] = {parts[at].toDouble(&isX), parts[at + 1].toDouble(&isY)};
        if (!isX || !isY)
            return {};
    }
    return quad.isEmpty() ? std::nullopt : std::optional(quad);
}

QString numbersOf(const QList<ocr::GridLine> &lines)
{
    QStringList texts;
    for (const ocr::GridLine &line : lines) {
        QString text = QString::number(line.at, 'g', 17);
        if (line.was >= 0)
            text += QLatin1Char('@') + QString::number(line.was);
        texts.append(line.through ? text + QLatin1Char('!') : text);
    }
    return texts.join(QLatin1Char(','));
}

std::optional<QList<ocr::GridLine>> linesFrom(const QString &numbers)
{
    QList<ocr::GridLine> lines;
    for (QString text : numbers.split(QLatin1Char(','))) {
        ocr::GridLine line;
        line.through = text.endsWith(QLatin1Char('!'));
        if (line.through)
            text.chop(1);
        bool isPlace = false;
        bool isLine = true;
        line.at = text.section(QLatin1Char('@'), 0, 0).toDouble(&isPlace);
        if (text.contains(QLatin1Char('@')))
            line.was = text.section(QLatin1Char('@'), 1).toInt(&isLine);
        if (!isPlace || !isLine)
            return {};
        lines.append(line);
    }
    return lines;
}

/// Whether they can be the lines of their table is asked where they are applied: ocr::fits().
std::optional<ocr::TableGrid> gridFrom(const QString &why)
{
    const auto rows = linesFrom(fieldOf(why, kRows));
    const auto columns = linesFrom(fieldOf(why, kColumns));
    return rows && columns ? std::optional(ocr::TableGrid{*rows, *columns}) : std::nullopt;
}

Answer answerOf(const privacy::Decision &decision)
{
    const QString said = fieldOf(decision.why, kAnswer);
    if (said == kNone)
        return Answer::None;
    return decision.choice == privacy::Decision::Choice::Keep && said != kAccepted
               ? Answer::Dismissed
               : Answer::Accepted;
}

} // namespace

std::optional<privacy::Decision> decisionOf(const ItemKey &key, const Choice &choice,
                                            const report::ScanDocument &read)
{
    privacy::Decision decision;
    decision.sourceSha256 = key.page.sha256;
    decision.page = key.page.page;
    decision.choice = choice.answer == Answer::Dismissed ? privacy::Decision::Choice::Keep
                                                         : privacy::Decision::Choice::Cover;
    decision.why = choice.reason;
    if (choice.type)
        decision.why += field(kType, privacy::findingTypeName(*choice.type));
    decision.printed = choice.printed;
    if (choice == Choice() || key.item == kNoticeType) // the source's judgement holds that one
        return {};
    if (choice.box) {
        decision.boxes = {*choice.box};
        return decision;
    }
    if (choice.corners) {
        decision.boxes = {markOfPage()};
        decision.choice = privacy::Decision::Choice::Keep;
        decision.why += field(kItem, key.item) + field(kAnswer, kNone) +
                        field(kQuad, numbersOf(*choice.corners));
        return decision;
    }
    if (choice.grid) {
        decision.boxes = {markOfPage()};
        decision.choice = privacy::Decision::Choice::Keep;
        decision.why += field(kItem, key.item) + field(kAnswer, kNone) +
                        field(kRows, numbersOf(choice.grid->rows)) +
                        field(kColumns, numbersOf(choice.grid->columns));
        return decision;
    }
    if (choice.answer == Answer::None)
        decision.why += field(kAnswer, kNone);
    if (key.item.startsWith(kNeverRead)) {
        const auto place = quadFrom(key.item.mid(kNeverRead.size()));
        if (!place)
            return {};
        decision.boxes = {*place};
        decision.why += field(kItem, key.item);
        return decision;
    }
    const auto onWholePage = [&] {
        decision.boxes = {markOfPage()};
        decision.choice = privacy::Decision::Choice::Keep;
        decision.why += field(kItem, key.item);
        if (choice.answer == Answer::Accepted)
            decision.why += field(kAnswer, kAccepted);
        return decision;
    };
    if (key.item.startsWith(kSheet)) // it may be incomplete as corrected only
        return onWholePage();
    for (const report::ScanPage &page : read.pages) {
        if (keyOf(page) != key.page || !itemsOf(page, page.page).contains(key.item))
            continue;
        if (key.item.startsWith(kUnread)) {
            decision.boxes = {page.page.unread.value(key.item.mid(kUnread.size()).toInt())};
            return decision;
        }
        for (const privacy::Finding &finding : page.judgement.findings) {
            if (finding.id == key.item) {
                decision.finding = key.item;
                return decision;
            }
        }
        return onWholePage();
    }
    return {};
}

Decisions::Change changeOf(const privacy::Decision &decision, const report::ScanDocument &read,
                           int &boxes)
{
    const QString item = fieldOf(decision.why, kItem);
    ItemKey key{{decision.sourceSha256, decision.page}, item.isEmpty() ? decision.finding : item};
    Choice choice;
    choice.answer = answerOf(decision);
    choice.printed = decision.printed;
    choice.reason = decision.why.section(QLatin1Char(';'), 0, 0);
    choice.corners = quadFrom(fieldOf(decision.why, kQuad));
    choice.grid = gridFrom(decision.why);
    const QString type = fieldOf(decision.why, kType);
    if (const auto known = privacy::findingTypeFromName(type); !type.isEmpty() && known)
        choice.type = *known;
    for (const report::ScanPage &page : read.pages) {
        if (!key.item.isEmpty() || decision.boxes.isEmpty() || keyOf(page) != key.page)
            continue;
        const qsizetype place = page.page.unread.indexOf(decision.boxes.first());
        if (place >= 0)
            key.item = kUnread + QString::number(place);
    }
    if (key.item.isEmpty() && !decision.boxes.isEmpty()) {
        key.item = QStringLiteral("own:%1").arg(++boxes);
        // A box is there to cover; where it is not, it was a place where somebody looked.
        if (choice.answer == Answer::Dismissed)
            choice.reason = kLookedAt;
        else
            choice.answer = Answer::Accepted;
        choice.box = boxAround(decision.boxes);
    }
    return {key, choice};
}

bool isRestored(const casefile::StoredDecision &stored)
{
    using State = casefile::StoredDecision::State;
    return stored.state == State::Counts ||
           (stored.state == State::Detached && !stored.decision.boxes.isEmpty());
}

} // namespace ui
