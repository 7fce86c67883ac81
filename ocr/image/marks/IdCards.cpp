// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ocr::image {

namespace {

using namespace Qt::StringLiterals;

// Places on a card of 85.6 x 54 mm as shares of its width and height, by GA 461-2004's layout as
// printed: labels begin at 6 % of the width; 姓名 stands at 14 % of the height and 公民身份号码 at
// 86 %, its number ends at 94 % of the width.
constexpr double kLabelLeft = 0.06;
constexpr double kNameHeight = 0.14;
constexpr double kNumberHeight = 0.865;
constexpr double kCardAspect = 85.6 / 54.0;
constexpr double kMargin = 0.05; ///< of the card: layouts of printed specimens differ by as much

struct Labelled
{
    int line = -1;
    Quad quad;
};

QString packed(const TextLine &line)
{
    QString text = line.text();
    text.remove(QRegularExpression(u"\\s"_s));
    return text;
}

/// The line that begins with a word, nearest to a place in the card's own direction.
QList<Labelled> linesWith(const Page &page, const QRegularExpression &words)
{
    QList<Labelled> found;
    for (int i = 0; i < page.lines.size(); ++i)
        if (!page.lines[i].place.quads.isEmpty() && words.match(packed(page.lines[i])).hasMatch())
            found.append({i, page.lines[i].quad()});
    return found;
}

/// The point in a frame whose first axis runs along the text and whose origin is the other point.
QPointF along(const Quad &frame, QPointF from, QPointF to)
{
    const double angle = frame.angleDeg() * M_PI / 180;
    const QPointF way = to - from;
    return {way.x() * std::cos(angle) + way.y() * std::sin(angle),
            -way.x() * std::sin(angle) + way.y() * std::cos(angle)};
}

Quad cardAround(const Quad &frame, QPointF origin, const QRectF &card)
{
    const double angle = frame.angleDeg() * M_PI / 180;
    const auto back = [&](double x, double y) {
        return QPointF(origin.x() + x * std::cos(angle) - y * std::sin(angle),
                       origin.y() + x * std::sin(angle) + y * std::cos(angle));
    };
    Quad quad;
    quad.corners = {back(card.left(), card.top()), back(card.right(), card.top()),
                    back(card.right(), card.bottom()), back(card.left(), card.bottom())};
    return quad;
}

/// A form's table holds the same labels, each in a cell of its own; a card that is stuck on a form
/// fills one cell.
bool standsInTable(const Page &page, const QList<int> &lines)
{
    for (const Table &table : page.tables) {
        int cells = 0;
        for (const Cell &cell : table.cells)
            cells += std::any_of(cell.lines.begin(), cell.lines.end(),
                                 [&](int line) { return lines.contains(line); })
                         ? 1
                         : 0;
        if (cells >= 3)
            return true;
    }
    return false;
}

std::optional<Quad> frontFrom(const Page &page, const Labelled &number,
                              const QList<Labelled> &names, const QList<Labelled> &others)
{
    const QPointF low = (number.quad.corners[0] + number.quad.corners[3]) / 2;
    for (const Labelled &name : names) {
        const QPointF high = (name.quad.corners[0] + name.quad.corners[3]) / 2;
        const QPointF way = along(number.quad, high, low);
        const double height = way.y() / (kNumberHeight - kNameHeight);
        const double width = height * kCardAspect;
        if (way.y() < 4 * number.quad.height() || std::abs(way.x()) > 0.08 * width)
            continue;
        const QPointF corner(-kLabelLeft * width, -kNameHeight * height);
        const QRectF card(corner, QSizeF(width, height));
        const Quad quad = cardAround(number.quad, high, card);
        QList<int> inside{number.line, name.line};
        for (const Labelled &other : others)
            if (quad.contains(other.quad.center()))
                inside.append(other.line);
        // A number alone, on a line of its own right of its label, ends where the card does.
        const double reach = along(number.quad, high, number.quad.corners[1]).x();
        if (inside.size() < 4 || reach > 1.05 * width || standsInTable(page, inside))
            continue;
        return cardAround(
            number.quad, high,
            card.adjusted(-kMargin * width, -kMargin * height, kMargin * width, kMargin * height));
    }
    return std::nullopt;
}

/// The back: "中华人民共和国" and "居民身份证" right of the emblem, 签发机关 and 有效期限 below.
/// One of the first and third is enough: a copy's "for this purpose only" is often written over the
/// other.
std::optional<Quad> backFrom(const Page &page, const Labelled &term, const QList<Labelled> &others,
                             const QList<Labelled> &titles)
{
    for (const Labelled &title : titles)
        for (const Labelled &other : others) {
            const QPointF way = along(term.quad, title.quad.center(), term.quad.center());
            // Title at 36 %, term at 88 % of the height.
            const double height = way.y() / 0.52;
            const double width = height * kCardAspect;
            // The authority at 77 %, the state at 20 %.
            const double above =
                along(term.quad, other.quad.center(), term.quad.center()).y() / height;
            const bool inPlace = above < 0.25 || (above > 0.58 && above < 0.78);
            if (way.y() < 3 * term.quad.height() || title.quad.width() > 0.9 * width ||
                title.quad.width() < 0.25 * width || !inPlace ||
                standsInTable(page, {title.line, other.line, term.line}))
                continue;
            const QPointF center = along(term.quad, title.quad.center(), title.quad.center());
            const QRectF card(center.x() - 0.6 * width, -0.36 * height, width, height);
            return cardAround(term.quad, title.quad.center(),
                              card.adjusted(-2 * kMargin * width, -2 * kMargin * height,
                                            2 * kMargin * width, 2 * kMargin * height));
        }
    return std::nullopt;
}

void addCard(QList<Mark> &cards, const Page &page, const std::optional<Quad> &quad)
{
    if (!quad)
        return;
    const bool known = std::any_of(cards.begin(), cards.end(), [&](const Mark &card) {
        return coveredShare(*quad, card.quad) > 0.5;
    });
    if (known || page.width <= 0)
        return;
    Mark mark;
    mark.kind = MarkKind::IdCardImage;
    mark.quad = *quad;
    cards.append(mark);
}

} // namespace

QList<Mark> findIdCards(const Page &page)
{
    static const QRegularExpression number(u"^公?民?身份号码"_s);
    static const QRegularExpression name(u"^姓名"_s);
    static const QRegularExpression other(u"^(性别|民族|出生|住址)|民族.{1,6}$"_s);
    static const QRegularExpression term(u"^有效期限"_s);
    static const QRegularExpression beside(u"^签发机关|^中华人民共和国$"_s);
    static const QRegularExpression title(u"^居民身份证"_s);
    QList<Mark> cards;
    const QList<Labelled> numbers = linesWith(page, number);
    const QList<Labelled> names = numbers.isEmpty() ? QList<Labelled>() : linesWith(page, name);
    const QList<Labelled> others = names.isEmpty() ? QList<Labelled>() : linesWith(page, other);
    for (const Labelled &line : numbers)
        addCard(cards, page, frontFrom(page, line, names, others));
    const QList<Labelled> terms = linesWith(page, term);
    for (const Labelled &line : terms)
        addCard(cards, page, backFrom(page, line, linesWith(page, beside), linesWith(page, title)));
    return cards;
}

} // namespace ocr::image
