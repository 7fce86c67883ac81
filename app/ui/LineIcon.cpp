// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/LineIcon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace ui {

namespace {

constexpr double kGrid = 24;    // our icons' view box
constexpr double kStroke = 1.6; // of its units

/// What an icon is made of. Our files hold nothing but paths of absolute M, L, H, V, C and Z,
/// circles, and filled rectangles: enough for lines, and no reader of all SVG is needed.
struct Drawing
{
    QPainterPath lines;
    QPainterPath fills;
};

QPainterPath pathOf(const QString &data)
{
    static const QRegularExpression part(QStringLiteral("[MLHVCZ]|-?[0-9.]+"));
    QPainterPath path;
    QChar command;
    QList<double> numbers;
    const auto take = [&] {
        const QPointF at = path.currentPosition();
        if (command == u'M' && numbers.size() == 2)
            path.moveTo(numbers[0], numbers[1]);
        else if (command == u'L' && numbers.size() == 2)
            path.lineTo(numbers[0], numbers[1]);
        else if (command == u'H' && numbers.size() == 1)
            path.lineTo(numbers[0], at.y());
        else if (command == u'V' && numbers.size() == 1)
            path.lineTo(at.x(), numbers[0]);
        else if (command == u'C' && numbers.size() == 6)
            path.cubicTo(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        else
            return;
        numbers.clear();
    };
    for (auto parts = part.globalMatch(data); parts.hasNext();) {
        const QString word = parts.next().captured();
        if (!word[0].isLetter()) {
            numbers.append(word.toDouble());
            take();
            continue;
        }
        command = word[0];
        numbers.clear();
        if (command == u'Z')
            path.closeSubpath();
    }
    return path;
}

Drawing drawingOf(const QString &name)
{
    Drawing drawing;
    QFile file(QStringLiteral(":/icons/lines/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return drawing;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes is = xml.attributes();
        const auto number = [&is](const char *key) {
            return is.value(QLatin1String(key)).toDouble();
        };
        if (xml.name() == QLatin1String("path"))
            drawing.lines.addPath(pathOf(is.value(QLatin1String("d")).toString()));
        else if (xml.name() == QLatin1String("circle"))
            drawing.lines.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
        else if (xml.name() == QLatin1String("rect"))
            drawing.fills.addRect(number("x"), number("y"), number("width"), number("height"));
    }
    return drawing;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(Drawing drawing, bool turns) : m_drawing(std::move(drawing)), m_turns(turns) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = palette.color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        if (m_turns && QGuiApplication::layoutDirection() == Qt::RightToLeft)
            painter->scale(-1, 1);
        painter->scale(side / kGrid, side / kGrid);
        painter->translate(-kGrid / 2, -kGrid / 2);
        painter->setPen(QPen(colour, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(m_drawing.lines);
        painter->fillPath(m_drawing.fills, colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    Drawing m_drawing;
    bool m_turns;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    Drawing drawing = drawingOf(name);
    if (drawing.lines.isEmpty() && drawing.fills.isEmpty())
        return {};
    static const QStringList turning{QStringLiteral("undo"), QStringLiteral("redo"),
                                     QStringLiteral("quit")};
    return QIcon(new LineIconEngine(std::move(drawing), turning.contains(name)));
}

QIcon buttonIcon(const QString &name)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QIcon() : lineIcon(name);
}

} // namespace ui
