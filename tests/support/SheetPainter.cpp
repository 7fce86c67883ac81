// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/support/SheetPainter.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace support {
namespace {

bool isArabic(const QString &text)
{
    for (const QChar character : text)
        if (character.unicode() >= 0x0600 && character.unicode() < 0x0700)
            return true;
    return false;
}

} // namespace

SheetStyle inventStyle(Random &random)
{
    static const QStringList kBody = {u"Noto Sans CJK SC"_s, u"Noto Serif CJK SC"_s,
                                      u"WenQuanYi Zen Hei"_s, u"LXGW WenKai"_s, u"AR PL UKai CN"_s};
    static const QStringList kArabic = {u"UKIJ Tuz Tom"_s, u"UKIJ Tuz"_s, u"UKIJ Tuz Kitab"_s};
    SheetStyle style;
    style.bodyFamily = random.pick(kBody);
    style.titleFamily = random.chance(0.5) ? style.bodyFamily : random.pick(kBody.mid(0, 3));
    style.arabicFamily = random.pick(kArabic);
    const int shade = random.between(243, 255);
    style.paper = QColor(shade, shade - random.below(4), shade - random.below(12));
    const int ink = random.between(10, 45);
    style.ink = QColor(ink, ink, ink + random.below(12));
    style.bodySize = random.real(35, 43);
    return style;
}

SheetPainter::SheetPainter(QSizeF size, const SheetStyle &style, Random &random)
    : m_size(size), m_style(style), m_random(random),
      m_image((size * style.scale).toSize(), QImage::Format_RGB888)
{
    m_image.fill(style.paper);
    m_painter.begin(&m_image);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_painter.scale(style.scale, style.scale);
    m_painter.setPen(style.ink);
}

SheetPainter::~SheetPainter()
{
    if (m_painter.isActive())
        m_painter.end();
}

QFont SheetPainter::font(const QString &family, double size, bool bold) const
{
    QFont font(family);
    font.setPixelSize(qMax(1, qRound(size)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF SheetPainter::text(QPointF baseline, const QString &text, const QFont &font)
{
    m_painter.setFont(font);
    m_painter.drawText(baseline, text);
    const QFontMetricsF metrics(font);
    return metrics.tightBoundingRect(text).translated(baseline);
}

void SheetPainter::value(QPointF baseline, const QString &valueText, const QFont &font,
                         TruthItem item)
{
    item.text = valueText;
    note(text(baseline, valueText, font), std::move(item));
}

void SheetPainter::note(const QRectF &ink, TruthItem item)
{
    const double scale = m_style.scale;
    item.quad = ocr::Quad::fromRect(
        QRectF(ink.x() * scale, ink.y() * scale, ink.width() * scale, ink.height() * scale));
    m_items.append(std::move(item));
}

void SheetPainter::title(const QString &text, double size)
{
    double fitted = size;
    while (fitted > 30 &&
           QFontMetricsF(font(m_style.titleFamily, fitted, true)).horizontalAdvance(text) >
               right() - left())
        fitted -= 2;
    const QFont face = isArabic(text) ? font(m_style.arabicFamily, fitted, true)
                                      : font(m_style.titleFamily, fitted, true);
    m_y += fitted * 1.25;
    const double width = QFontMetricsF(face).horizontalAdvance(text);
    this->text(QPointF((m_size.width() - width) / 2, m_y), text, face);
    m_y += fitted * 0.55;
}

void SheetPainter::centred(const QString &text, double size)
{
    const QFont face =
        isArabic(text) ? font(m_style.arabicFamily, size) : font(m_style.bodyFamily, size);
    m_y += size * 1.2;
    this->text(QPointF((m_size.width() - QFontMetricsF(face).horizontalAdvance(text)) / 2, m_y),
               text, face);
    m_y += size * 0.5;
}

void SheetPainter::paragraph(const QList<Run> &runs, double size, bool indented)
{
    const QFont face = font(m_style.bodyFamily, size);
    const QFontMetricsF metrics(face);
    const double lineHeight = size * 1.75;
    double x = left() + (indented ? size * 2 : 0);
    m_y += lineHeight;
    for (const Run &run : runs) {
        const qsizetype firstItem = m_items.size();
        QString part;
        const auto flush = [&] {
            if (part.isEmpty())
                return;
            if (run.type.isEmpty())
                text(QPointF(x, m_y), part, face);
            else
                value(QPointF(x, m_y), part, face, {run.type, {}, run.expect, {}, {}, {}});
            x += metrics.horizontalAdvance(part);
            part.clear();
        };
        for (const QChar character : run.text) {
            const bool hangs = u"，。；：、）"_s.contains(character);
            if (!hangs && x + metrics.horizontalAdvance(part + character) > right()) {
                flush();
                x = left();
                m_y += lineHeight;
            }
            part += character;
        }
        flush();
        if (m_items.size() - firstItem > 1)
            for (qsizetype i = firstItem; i < m_items.size(); ++i)
                m_items[i].whole = run.text;
    }
    m_y += size * 0.35;
}

void SheetPainter::line(const QList<Run> &runs, double size, bool rightToLeft)
{
    m_y += size * 1.6;
    double x = rightToLeft ? right() : left();
    for (const Run &run : runs) {
        const QFont face =
            font(isArabic(run.text) ? m_style.arabicFamily : m_style.bodyFamily, size);
        const double width = QFontMetricsF(face).horizontalAdvance(run.text);
        const QPointF baseline(rightToLeft ? x - width : x, m_y);
        if (run.type.isEmpty())
            text(baseline, run.text, face);
        else
            value(baseline, run.text, face, {run.type, {}, run.expect, {}, {}, {}});
        x += rightToLeft ? -width : width;
    }
    m_y += size * 0.3;
}

void SheetPainter::seal(QPointF center, double radius, const QString &text)
{
    m_painter.save();
    m_painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const QColor red(214, 60, 62);
    m_painter.setPen(QPen(red, radius * 0.05));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(center, radius, radius);
    m_painter.setPen(red);
    m_painter.setFont(font(m_style.bodyFamily, radius * 0.26));
    for (qsizetype i = 0; i < text.size(); ++i) {
        m_painter.save();
        m_painter.translate(center);
        m_painter.rotate(text.size() < 2 ? 0 : -125 + 250.0 * double(i) / double(text.size() - 1));
        m_painter.drawText(QPointF(-radius * 0.13, -radius * 0.68), text.mid(i, 1));
        m_painter.restore();
    }
    QPainterPath star;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI * i / 5 - M_PI / 2;
        const double reach = radius * (i % 2 == 0 ? 0.3 : 0.12);
        const QPointF point = center + QPointF(qCos(angle), qSin(angle)) * reach;
        i == 0 ? star.moveTo(point) : star.lineTo(point);
    }
    m_painter.fillPath(star, red);
    m_painter.restore();
}

void SheetPainter::closing(bool arabic)
{
    const double size = m_style.bodySize * 1.1;
    const QDate from(m_style.year, m_random.between(1, 11), m_random.between(1, 20));
    const auto dateText = [](QDate date) { return date.toString(u"yyyy年M月d日"_s); };
    m_y += size * 0.6;
    if (arabic) {
        line({{u"نازارەت تېلېفونى: "_s},
              {inventLandline(m_random), u"office_phone"_s, Expect::Trap}},
             size, true);
        line({{u"ۋاقتى: "_s}, {from.toString(u"yyyy.MM.dd"_s), u"date"_s, Expect::Trap}}, size,
             true);
    } else {
        line({{u"监督举报电话："_s}, {inventLandline(m_random), u"office_phone"_s, Expect::Trap}},
             size);
        line({{u"公示时间："_s},
              {dateText(from) + u"至"_s + dateText(from.addDays(6)), u"date"_s, Expect::Trap}},
             size);
    }
    const QString chinese = inventTownship(m_random) + u"人民政府"_s;
    const QString sender = arabic ? u"خەلق ھۆكۈمىتى"_s : chinese;
    const QFont face = font(arabic ? m_style.arabicFamily : m_style.bodyFamily, size);
    m_y += size * 2.4;
    const double x = right() - QFontMetricsF(face).horizontalAdvance(sender) - 60;
    const double top = m_y;
    text(QPointF(x, m_y), sender, face);
    m_y += size * 1.7;
    value(QPointF(x + 30, m_y), arabic ? from.toString(u"yyyy.MM.dd"_s) : dateText(from), face,
          {u"date"_s, {}, Expect::Trap, {}, {}, {}});
    if (m_random.chance(0.8))
        seal(QPointF(x + m_random.real(120, 320), top + m_random.real(-30, 40)),
             m_random.real(150, 190), chinese);
}

DrawnSheet SheetPainter::finish(const QString &kind, const QString &noticeType,
                                const QString &medium)
{
    m_painter.end();
    return {m_image, kind, noticeType, medium, m_items};
}

} // namespace support
