// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/ocr/layout/DrawnPage.h"

#include <algorithm>
#include <cmath>

using namespace ocr;

namespace {

double advance(QChar c, double height)
{
    return c.script() == QChar::Script_Han || c.unicode() > 0x3000 ? height : height * 0.5;
}

double widthOf(const QString &text, double height)
{
    double width = 0;
    for (const QChar c : text)
        width += advance(c, height);
    return width;
}

Script scriptOf(const QString &text)
{
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Han)
            return Script::Han;
        if (c.script() == QChar::Script_Arabic)
            return Script::Arabic;
        if (c.script() == QChar::Script_Cyrillic)
            return Script::Cyrillic;
    }
    return Script::Digits;
}

} // namespace

DrawnPage::DrawnPage(double width, double height)
    : camera(Quad::fromRect(QRectF(0, 0, width, height))), m_width(width), m_height(height)
{}

int DrawnPage::addText(const QString &text, double left, double middle)
{
    return addMerged({text}, {left}, middle);
}

int DrawnPage::addCentred(const QString &text, double center, double middle)
{
    return addText(text, center - widthOf(text, textHeight) / 2, middle);
}

int DrawnPage::addMerged(const QStringList &texts, const QList<double> &lefts, double middle)
{
    Drawn drawn;
    const double right = lefts.last() + widthOf(texts.last(), textHeight);
    drawn.box = QRectF(lefts.first(), middle - textHeight / 2, right - lefts.first(), textHeight);
    Reading reading;
    reading.confidence = 0.98;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool backwards = scriptOf(texts[i]) == Script::Arabic;
        double x = lefts[i] + (backwards ? widthOf(texts[i], textHeight) : 0);
        for (const QChar c : texts[i]) {
            const double step = advance(c, textHeight);
            const double from = backwards ? x - step : x;
            reading.text.append(c);
            reading.characters.append(
                {static_cast<float>((from - drawn.box.left()) / drawn.box.width()),
                 static_cast<float>((from + step - drawn.box.left()) / drawn.box.width()), 0.98F});
            x += backwards ? -step : step;
        }
    }
    drawn.line.script = scriptOf(reading.text);
    drawn.line.readings = {reading};
    m_lines.append(drawn);
    return static_cast<int>(m_lines.size()) - 1;
}

void DrawnPage::addInk(const QRectF &area)
{
    m_ink.append(area);
}

void DrawnPage::addShade(const QRectF &area)
{
    m_shades.append(area);
}

void DrawnPage::addHorizontal(double y, double from, double to)
{
    rulings.horizontal.append({{{from, y}, {to, y}}, 2, {}});
}

void DrawnPage::addVertical(double x, double from, double to)
{
    rulings.vertical.append({{{x, from}, {x, to}}, 2, {}});
}

void DrawnPage::addRulings(const QList<double> &columns, const QList<double> &rows)
{
    for (const double y : rows)
        addHorizontal(y, columns.first(), columns.last());
    for (const double x : columns)
        addVertical(x, rows.first(), rows.last());
}

void DrawnPage::addTexts(const QList<double> &columns, const QList<double> &rows,
                         const QList<QStringList> &texts)
{
    for (qsizetype r = 0; r < texts.size(); ++r)
        for (qsizetype c = 0; c < texts[r].size(); ++c)
            if (!texts[r][c].isEmpty())
                addCentred(texts[r][c], (columns[c] + columns[c + 1]) / 2,
                           (rows[r] + rows[r + 1]) / 2);
}

SheetMap DrawnPage::map() const
{
    return SheetMap::fromQuad(camera, m_width, m_height);
}

Ruling DrawnPage::bent(QPointF from, QPointF to) const
{
    Ruling ruling;
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const int steps = std::max(1, static_cast<int>(length / 16));
    for (int i = 0; i <= steps; ++i)
        ruling.points.append(bend(from + (to - from) * (static_cast<double>(i) / steps)));
    ruling.thickness = 2;
    return ruling;
}

Page DrawnPage::page() const
{
    Page page;
    page.width = static_cast<int>(camera.boundingRect().right());
    page.height = static_cast<int>(camera.boundingRect().bottom());
    page.sheets.append(Sheet());
    page.sheets.first().quad = camera;
    const SheetMap sheetMap = map();
    for (const Drawn &drawn : m_lines) {
        TextLine line = drawn.line;
        Quad quad = Quad::fromRect(drawn.box);
        for (QPointF &corner : quad.corners)
            corner = sheetMap.toSource(bend(corner));
        line.place = Place::onPage({quad});
        page.lines.append(line);
    }
    return page;
}

QList<SheetInk> DrawnPage::ink() const
{
    SheetInk ink;
    ink.map = map();
    for (const Ruling &ruling : rulings.horizontal) {
        ink.rulings.horizontal.append(bent(ruling.points.first(), ruling.points.last()));
        ink.rulings.horizontal.last().gaps = ruling.gaps;
    }
    for (const Ruling &ruling : rulings.vertical) {
        ink.rulings.vertical.append(bent(ruling.points.first(), ruling.points.last()));
        ink.rulings.vertical.last().gaps = ruling.gaps;
    }
    ink.ink.columns = static_cast<int>(m_width / 8);
    ink.ink.rows = static_cast<int>(m_height / 8);
    ink.ink.share = QByteArray(ink.ink.columns * ink.ink.rows, '\0');
    const auto draw = [&](const QRectF &area, char share) {
        for (double y = area.top(); y < area.bottom(); y += 4) {
            for (double x = area.left(); x < area.right(); x += 4) {
                const QPointF at = bend({x, y}) / 8;
                const int column = static_cast<int>(at.x());
                const int row = static_cast<int>(at.y());
                if (column >= 0 && row >= 0 && column < ink.ink.columns && row < ink.ink.rows)
                    ink.ink.share[row * ink.ink.columns + column] = share;
            }
        }
    };
    for (const Drawn &drawn : m_lines)
        draw(drawn.box, 60); // print inks a quarter of its box
    for (const QRectF &area : m_ink)
        draw(area, 60);
    for (const QRectF &area : m_shades)
        draw(area, static_cast<char>(255));
    return {ink};
}

Page DrawnPage::arranged() const
{
    Page arrangedPage = page();
    arrange(arrangedPage, ink());
    return arrangedPage;
}

QString textAt(const Page &page, const Table &table, int row, int column)
{
    const Cell *cell = cellAt(table, row, column);
    return cell ? cellText(page, *cell) : QStringLiteral("<none>");
}

QString allCharacters(const Page &page)
{
    QString all;
    for (const TextLine &line : page.lines)
        for (const QChar c : line.text())
            if (!c.isSpace() && c != u'|')
                all.append(c);
    std::sort(all.begin(), all.end());
    return all;
}

bool everyLineOnce(const Page &page)
{
    QList<int> seen(page.lines.size(), 0);
    for (const Sheet &sheet : page.sheets)
        for (const int line : sheet.lines)
            ++seen[line];
    return std::all_of(seen.begin(), seen.end(), [](int count) { return count == 1; });
}

QList<double> listColumns()
{
    return {200, 320, 560, 1060, 1400, 1800};
}

QList<double> listRows()
{
    return {400, 480, 560, 640, 720, 800, 880};
}

QList<QStringList> listTexts()
{
    QList<QStringList> texts{{QStringLiteral("序号"), QStringLiteral("姓名"),
                              QStringLiteral("身份证号码"), QStringLiteral("联系电话"),
                              QStringLiteral("金额（元）")}};
    const QStringList names{QStringLiteral("张三丰"), QStringLiteral("李四"),
                            QStringLiteral("王五"), QStringLiteral("赵六"), QStringLiteral("钱七")};
    for (int i = 0; i < names.size(); ++i)
        texts.append({QString::number(i + 1), names[i],
                      QStringLiteral("65010019900307%1").arg(1234 + i),
                      QStringLiteral("1380000000%1").arg(i), QStringLiteral("%1.00").arg(300 + i)});
    return texts;
}
