// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/GridTool.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kReach = 6;    // screen px beside a line that count as on it
constexpr double kHandle = 4.5; // screen px, half a handle's side
constexpr double kStep = 8;     // screen px that one press of an arrow key moves
constexpr double kHome = 3;     // screen px around where it was read: there it goes back
constexpr double kLeast = 6;    // px of the page between two lines: less than any text is high
constexpr int kSettleMs = 900;  // long enough to press an arrow key again
const QColor kFrame(0x1F, 0x5F, 0xA8);

double across(QPointF grid, bool isColumn)
{
    return isColumn ? grid.x() : grid.y();
}

} // namespace

GridTool::GridTool(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &GridTool::keep);
}

void GridTool::setPage(const QRectF &page)
{
    stopEditing();
    m_page = page;
}

void GridTool::edit(int table, const ocr::Table &read, const ocr::TableGrid &grid)
{
    stopEditing();
    m_table = table;
    m_read = read;
    m_frame.emplace(read);
    m_grid = m_before = grid;
    m_chosen = {true, grid.columns.size() > 2 ? 1 : 0};
    Q_EMIT updated();
}

void GridTool::stopEditing()
{
    if (!isEditing())
        return;
    keep();
    m_pressed = false;
    m_frame.reset();
    Q_EMIT updated();
}

void GridTool::setGrid(const ocr::TableGrid &grid)
{
    // What the mouse or the keys hold meanwhile counts.
    if (m_pressed || m_settle.isActive())
        return;
    m_grid = m_before = grid;
    const auto last = static_cast<int>(lines(m_chosen.isColumn).size()) - 1;
    m_chosen.index = std::clamp(m_chosen.index, 0, last);
    Q_EMIT updated();
}

void GridTool::keep()
{
    m_settle.stop();
    if (!isEditing() || m_grid == m_before)
        return;
    m_before = m_grid;
    Q_EMIT changed(m_table, m_grid);
}

void GridTool::drop()
{
    m_settle.stop();
    m_pressed = false;
    m_grid = m_before;
    Q_EMIT updated();
}

QPointF GridTool::pointOn(const Line &line, double along) const
{
    const double at = lines(line.isColumn)[line.index].at;
    return m_frame->toSource(line.isColumn ? QPointF(at, along) : QPointF(along, at));
}

/// How long one line's distance to the next is on the page, where it was read.
double GridTool::pixelsOfUnit(bool isColumn, double at) const
{
    const double middle = (isColumn ? m_frame->rows() : m_frame->columns()) / 2.0;
    const auto point = [&](double place) {
        return m_frame->toSource(isColumn ? QPointF(place, middle) : QPointF(middle, place));
    };
    return std::max(1.0, QLineF(point(at - 0.25), point(at + 0.25)).length() * 2);
}

std::optional<GridTool::Line> GridTool::lineUnder(QPointF at, double pixel) const
{
    if (!isEditing())
        return {};
    const QPointF grid = m_frame->toGrid(at);
    std::optional<Line> best;
    double least = kReach * pixel;
    for (const bool isColumn : {true, false}) {
        const QList<ocr::GridLine> &others = lines(!isColumn);
        const double along = across(grid, !isColumn);
        const double beyond = (kReach + kHandle) * pixel / pixelsOfUnit(!isColumn, along);
        if (along < others.first().at - beyond || along > others.last().at + beyond)
            continue;
        for (int i = 0; i < lines(isColumn).size(); ++i) {
            const Line line{isColumn, i};
            const double distance = QLineF(pointOn(line, along), at).length();
            if (distance < least) {
                least = distance;
                best = line;
            }
        }
    }
    return best;
}

bool GridTool::press(QPointF at, double pixel)
{
    const std::optional<Line> line = lineUnder(at, pixel);
    if (!line)
        return false;
    keep();
    m_chosen = *line;
    m_pixel = pixel;
    m_offset = lines(line->isColumn)[line->index].at - across(m_frame->toGrid(at), line->isColumn);
    m_pressed = true;
    Q_EMIT updated();
    return true;
}

bool GridTool::move(QPointF at)
{
    if (!m_pressed)
        return false;
    const QPointF onPage(std::clamp(at.x(), m_page.left(), m_page.right()),
                         std::clamp(at.y(), m_page.top(), m_page.bottom()));
    moveTo(across(m_frame->toGrid(onPage), m_chosen.isColumn) + m_offset);
    Q_EMIT updated();
    return true;
}

/// Between its neighbours; a line comes to rest where it was read when it is nearly there.
void GridTool::moveTo(double at)
{
    QList<ocr::GridLine> &all = lines(m_chosen.isColumn);
    ocr::GridLine &line = all[m_chosen.index];
    const double unit = pixelsOfUnit(m_chosen.isColumn, at);
    if (m_pressed && line.was >= 0 && std::abs(at - line.was) * unit < kHome * m_pixel)
        at = line.was;
    const double gap = kLeast / unit;
    if (m_chosen.index > 0)
        at = std::max(at, all[m_chosen.index - 1].at + gap);
    if (m_chosen.index + 1 < all.size())
        at = std::min(at, all[m_chosen.index + 1].at - gap);
    const bool isBetween = (m_chosen.index == 0 || all[m_chosen.index - 1].at < at) &&
                           (m_chosen.index + 1 == all.size() || at < all[m_chosen.index + 1].at);
    if (isBetween) // two lines may have been read nearer than that
        line.at = at;
}

bool GridTool::release()
{
    if (!m_pressed)
        return false;
    m_pressed = false;
    keep();
    return true;
}

bool GridTool::doubleClick(QPointF at, double pixel, bool isRow)
{
    if (!isEditing())
        return false;
    m_pressed = false;
    if (const std::optional<Line> line = lineUnder(at, pixel))
        return divide(*line);
    const QPointF grid = m_frame->toGrid(at);
    const auto isInside = [&](bool isColumn) {
        return across(grid, isColumn) > lines(isColumn).first().at &&
               across(grid, isColumn) < lines(isColumn).last().at;
    };
    if (!isInside(true) && !isInside(false))
        return false;
    const bool isColumn = isInside(true) && isInside(false) ? !isRow : !isInside(true);
    return add(isColumn, across(grid, isColumn));
}

bool GridTool::add(bool isColumn, double at)
{
    QList<ocr::GridLine> &all = lines(isColumn);
    const auto before = std::find_if(all.begin(), all.end(),
                                     [at](const ocr::GridLine &line) { return line.at > at; });
    const double gap = kLeast / pixelsOfUnit(isColumn, at);
    if ((before != all.end() && before->at - at < gap) ||
        (before != all.begin() && at - (before - 1)->at < gap))
        return true; // no room
    keep();
    m_chosen = {isColumn, static_cast<int>(before - all.begin())};
    all.insert(m_chosen.index, {at, -1, false});
    keep();
    Q_EMIT updated();
    return true;
}

bool GridTool::addBehind()
{
    const QList<ocr::GridLine> &all = lines(m_chosen.isColumn);
    const auto first = std::min<qsizetype>(m_chosen.index, all.size() - 2);
    return add(m_chosen.isColumn, (all[first].at + all[first + 1].at) / 2);
}

bool GridTool::remove()
{
    QList<ocr::GridLine> &all = lines(m_chosen.isColumn);
    if (all.size() <= 2)
        return true; // a table has two sides
    keep();
    all.removeAt(m_chosen.index);
    m_chosen.index = std::min<int>(m_chosen.index, static_cast<int>(all.size()) - 1);
    keep();
    Q_EMIT updated();
    return true;
}

bool GridTool::divide(const Line &line)
{
    keep();
    m_chosen = line;
    ocr::GridLine &chosen = lines(line.isColumn)[line.index];
    chosen.through = !chosen.through;
    keep();
    Q_EMIT updated();
    return true;
}

bool GridTool::takes(const QKeyEvent &event) const
{
    if (!isEditing())
        return false;
    const Qt::KeyboardModifiers held =
        event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right ||
                         event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (isArrow) // Shift goes to another line, Ctrl moves finely; Ctrl+Shift+Up is the window's
        return held == Qt::NoModifier || held == Qt::ShiftModifier || held == Qt::ControlModifier;
    if (held != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_Space:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_settle.isActive();
    default:
        return false;
    }
}

bool GridTool::key(const QKeyEvent &event, QPointF right, QPointF down)
{
    if (!takes(event))
        return false;
    switch (event.key()) {
    case Qt::Key_Insert:
        return addBehind();
    case Qt::Key_Delete:
        return remove();
    case Qt::Key_Space:
        return divide(m_chosen);
    case Qt::Key_Escape:
        if (m_pressed || m_settle.isActive())
            drop();
        else
            stopEditing();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        return true;
    default:
        return arrow(event, right, down);
    }
}

bool GridTool::arrow(const QKeyEvent &event, QPointF right, QPointF down)
{
    const bool isDown = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const bool isBack = event.key() == Qt::Key_Left || event.key() == Qt::Key_Up;
    const QPointF way = (isDown ? down : right) * (isBack ? -1 : 1);
    // Which of the table's directions that is, however the page is turned.
    const QPointF middle(m_frame->columns() / 2.0, m_frame->rows() / 2.0);
    const auto share = [&](QPointF axis) {
        axis = m_frame->toSource(middle + axis) - m_frame->toSource(middle - axis);
        return QPointF::dotProduct(way, axis) / std::max(1e-9, std::hypot(axis.x(), axis.y()));
    };
    const double along = share({0.5, 0});
    const double downwards = share({0, 0.5});
    const bool isColumn = std::abs(along) >= std::abs(downwards);
    const double sign = (isColumn ? along : downwards) < 0 ? -1 : 1;
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        choose(isColumn, sign < 0 ? -1 : 1);
        return true;
    }
    if (isColumn != m_chosen.isColumn)
        return true; // along itself: there is nothing to move
    const double pixel = std::hypot(way.x(), way.y());
    // Fine: one pixel of the page.
    const double by = event.modifiers().testFlag(Qt::ControlModifier) ? 1 : kStep * pixel;
    const double at = lines(isColumn)[m_chosen.index].at;
    moveTo(at + sign * by / pixelsOfUnit(isColumn, at));
    m_settle.start();
    Q_EMIT updated();
    return true;
}

void GridTool::choose(bool isColumn, int by)
{
    keep();
    const auto last = static_cast<int>(lines(isColumn).size()) - 1;
    const int from = m_chosen.isColumn == isColumn ? m_chosen.index : by > 0 ? -1 : last + 1;
    m_chosen = {isColumn, std::clamp(from + by, 0, last)};
    Q_EMIT updated();
}

void GridTool::paint(QPainter &painter, const QTransform &toScreen) const
{
    if (!isEditing())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QList<Line> all;
    for (const bool isColumn : {false, true}) {
        for (int i = 0; i < lines(isColumn).size(); ++i) {
            if (Line{isColumn, i} != m_chosen)
                all.append({isColumn, i});
        }
    }
    all.append(m_chosen); // over the others
    for (const Line &line : std::as_const(all))
        paintLine(painter, toScreen, line);
    for (const Line &line : std::as_const(all))
        paintHandles(painter, toScreen, line);
    painter.restore();
}

void GridTool::paintHandles(QPainter &painter, const QTransform &toScreen, const Line &line) const
{
    const bool isChosen = line == m_chosen;
    const double half = isChosen ? kHandle + 1 : kHandle - 1;
    painter.setPen(QPen(kFrame, 1.5));
    painter.setBrush(isChosen ? kFrame : QColor(Qt::white));
    const QList<ocr::GridLine> &others = lines(!line.isColumn);
    for (const double at : {others.first().at, others.last().at}) {
        const QPointF end = toScreen.map(pointOn(line, at));
        painter.drawRect(QRectF(end - QPointF(half, half), end + QPointF(half, half)));
    }
}

void GridTool::paintLine(QPainter &painter, const QTransform &toScreen, const Line &line) const
{
    const QList<ocr::GridLine> &others = lines(!line.isColumn);
    const ocr::GridLine &own = lines(line.isColumn)[line.index];
    const bool isChosen = line == m_chosen;
    // A piece for each row or column as it was read: between those the paper bends.
    QList<double> stops{others.first().at};
    for (double at = std::floor(stops.first()) + 1; at < others.last().at; ++at)
        stops.append(at);
    stops.append(others.last().at);
    const auto isOpen = [&](double at) {
        const int count = line.isColumn ? m_read.columns : m_read.rows;
        if (own.through || own.was <= 0 || own.was >= count)
            return false;
        const int there = static_cast<int>(std::floor(at));
        const auto cell = [&](int place) {
            return line.isColumn ? ocr::cellAt(m_read, there, place)
                                 : ocr::cellAt(m_read, place, there);
        };
        return cell(own.was) != nullptr && cell(own.was) == cell(own.was - 1);
    };
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        const QLineF piece(toScreen.map(pointOn(line, stops[i])),
                           toScreen.map(pointOn(line, stops[i + 1])));
        const bool open = isOpen((stops[i] + stops[i + 1]) / 2);
        const double width = isChosen ? 3 : 1.5;
        painter.setPen(QPen(QColor(255, 255, 255, open ? 120 : 220), width + 2));
        painter.drawLine(piece);
        painter.setPen(QPen(kFrame, open ? 1 : width, open ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(piece);
    }
}

} // namespace ui
