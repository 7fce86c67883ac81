// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// The tables of SheetPainter: where columns stand, what a cell holds, how it is ruled.
#include "tests/support/SheetPainter.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace support {
namespace {

QString amountText(Random &random, int low, int high, bool cents)
{
    const int yuan = random.between(low, high);
    return cents ? u"%1.%2"_s.arg(yuan).arg(random.below(100), 2, 10, QLatin1Char('0'))
                 : QString::number(yuan);
}

/// Keeps the first and the last characters and sets one star for each of the others.
QString masked(const QString &value, int first, int last)
{
    return value.left(first) + QString(value.size() - first - last, u'*') + value.right(last);
}

} // namespace

SheetPainter::CellValue SheetPainter::numberValue(Field field, const Person &person)
{
    switch (field) {
    case Field::ResidentId:
        return {person.residentId, u"resident_id"_s, Expect::Violation};
    case Field::MaskedId:
        return {masked(person.residentId, 6, 4), u"resident_id"_s, Expect::Masked};
    case Field::WeakId:
        return {masked(person.residentId, 16, 0), u"resident_id"_s, Expect::Violation};
    case Field::Phone:
        return {person.phone, u"phone"_s, Expect::Violation};
    case Field::MaskedPhone:
        return {masked(person.phone, 3, 4), u"phone"_s, Expect::Masked};
    case Field::WeakPhone:
        return {masked(person.phone, 10, 0), u"phone"_s, Expect::Violation};
    case Field::BankCard:
        return {person.bankCard, u"bank_card"_s, Expect::Violation};
    case Field::DisabilityCard:
        return {person.disabilityCard, u"disability_cert"_s, Expect::Violation};
    case Field::BirthDate:
        return {person.birth.toString(u"yyyy-MM-dd"_s), u"birth_date"_s, Expect::Violation};
    case Field::Age:
        return {QString::number(2025 - person.birth.year()), u"age"_s};
    case Field::Area:
        return {amountText(m_random, 3, 90, true), u"amount"_s, Expect::Trap};
    case Field::Amount:
        return {amountText(m_random, 120, 6800, true), u"amount"_s, Expect::Trap};
    case Field::AmountYuan:
        return {amountText(m_random, 200, 4000, false) + u"元"_s, u"amount"_s, Expect::Trap};
    case Field::ContractCode:
        return {inventContractCode(m_random), u"doc_no"_s, Expect::Trap};
    case Field::EarTag:
        return {u"2650%1"_s.arg(m_random.next() % 100000000000ULL, 11, 10, QLatin1Char('0')),
                u"doc_no"_s, Expect::Trap};
    case Field::VoucherNumber:
        return {QString::number(m_random.between(100000, 999999)), u"doc_no"_s, Expect::Trap};
    default: // words, see wordValue()
        return {};
    }
}

SheetPainter::CellValue SheetPainter::wordValue(Field field, const Person &person)
{
    static const QStringList kIllness = {u"尿毒症"_s, u"糖尿病"_s, u"肺结核"_s, u"脑梗塞"_s,
                                         u"乳腺癌"_s};
    static const QStringList kHardship = {u"无房"_s, u"危房"_s, u"租住"_s, u"缺劳力"_s};
    static const QStringList kPurposes = {u"道路维修"_s, u"办公用品"_s, u"水电费"_s, u"绿化苗木"_s};
    switch (field) {
    case Field::Name:
        return {person.name, u"name"_s, Expect::Context};
    case Field::Guardian:
        return {inventHanName(m_random), u"name"_s, Expect::Context};
    case Field::ArabicName:
        return {person.arabicName, u"name"_s, Expect::Context, true};
    case Field::Sex:
        return {person.sex, u"sex"_s};
    case Field::Ethnicity:
        return {person.ethnicity, u"ethnicity"_s};
    case Field::Disability:
        return {person.disability, u"health"_s, Expect::Violation};
    case Field::DisabilityGrade:
        return {person.disabilityGrade, u"health"_s, Expect::Violation};
    case Field::Illness:
        return {m_random.pick(kIllness), u"health"_s, Expect::Violation};
    case Field::Address:
        return {person.address, u"address"_s, Expect::Violation};
    case Field::Hardship:
        return {m_random.pick(kHardship), u"hardship"_s};
    case Field::School:
        return {u"%1年级%2班"_s.arg(u"一二三四五六七八九"_s[m_random.below(9)])
                    .arg(m_random.between(1, 9)),
                u"school"_s};
    case Field::Payee:
        return {inventTownship(m_random).chopped(1) + u"建材有限公司"_s, {}};
    case Field::Purpose:
        return {m_random.pick(kPurposes), {}};
    default:
        return {};
    }
}

SheetPainter::CellValue SheetPainter::cellValue(Field field, const Person &person, int number)
{
    if (field == Field::Number)
        return {QString::number(number), {}};
    if (field == Field::Members)
        return {QString::number(m_random.between(1, 6)), {}};
    const CellValue numbers = numberValue(field, person);
    return numbers.text.isEmpty() ? wordValue(field, person) : numbers;
}

QList<QRectF> SheetPainter::columnPlaces(const TableSpec &spec) const
{
    double shares = 0;
    for (const Column &column : spec.columns)
        shares += column.share;
    const double width = right() - left();
    const double unit = width / (shares * spec.groups);
    QList<QRectF> places;
    double x = left();
    for (int group = 0; group < spec.groups; ++group)
        for (const Column &column : spec.columns) {
            const double span = column.share * unit;
            places.append(spec.rightToLeft ? QRectF(left() + right() - x - span, 0, span, 0)
                                           : QRectF(x, 0, span, 0));
            x += span;
        }
    return places;
}

void SheetPainter::drawHeaderCell(const QRectF &cell, const Column &column)
{
    QStringList lines = column.header.split(u'\n', Qt::SkipEmptyParts);
    if (!column.second.isEmpty())
        lines += column.second;
    double size = qMin(m_style.bodySize, cell.height() / double(lines.size()) * 0.72);
    const auto face = [&](const QString &line, double at) {
        const bool arabic = line == column.second;
        return font(arabic ? m_style.arabicFamily : m_style.bodyFamily, at, true);
    };
    for (const QString &line : std::as_const(lines))
        while (size > 16 &&
               QFontMetricsF(face(line, size)).horizontalAdvance(line) > cell.width() - 14)
            size -= 1;
    const double step = qMin(size * 1.35, cell.height() / double(lines.size()));
    double y = cell.center().y() - step * double(lines.size() - 1) / 2;
    for (const QString &line : std::as_const(lines)) {
        const QFont with = face(line, size);
        const QFontMetricsF metrics(with);
        text(QPointF(cell.center().x() - metrics.horizontalAdvance(line) / 2, y + size * 0.36),
             line, with);
        y += step;
    }
}

void SheetPainter::drawHeader(const TableSpec &spec, const QList<QRectF> &columns)
{
    const double height = spec.headerHeight;
    m_painter.setPen(QPen(m_style.ink, 3));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column &column = spec.columns[i % spec.columns.size()];
        QRectF cell(columns[i].x(), m_y, columns[i].width(), height);
        if (!column.group.isEmpty()) {
            const bool first =
                i == 0 || spec.columns[(i - 1) % spec.columns.size()].group != column.group;
            if (first) {
                QRectF over(cell.x(), m_y, 0, height / 2);
                for (qsizetype j = i; j < columns.size() &&
                                      spec.columns[j % spec.columns.size()].group == column.group;
                     ++j)
                    over = over.united(QRectF(columns[j].x(), m_y, columns[j].width(), height / 2));
                if (spec.ruling == Ruling::Grid)
                    m_painter.drawRect(over);
                drawHeaderCell(over, {column.group});
            }
            cell.setTop(m_y + height / 2);
        }
        if (spec.ruling == Ruling::Grid)
            m_painter.drawRect(cell);
        drawHeaderCell(cell, column);
    }
    m_y += height;
}

void SheetPainter::drawBroken(const QRectF &cell, const CellValue &value, const QFont &face,
                              const QString &rowKey)
{
    const QFontMetricsF metrics(face);
    qsizetype cut = value.text.size();
    while (cut > 1 && metrics.horizontalAdvance(value.text.left(cut)) > cell.width() - 16)
        --cut;
    const double step = face.pixelSize() * 1.1;
    const QStringList parts = {value.text.left(cut), value.text.mid(cut)};
    for (int i = 0; i < 2; ++i) {
        const QPointF baseline(cell.center().x() - metrics.horizontalAdvance(parts[i]) / 2,
                               cell.center().y() + face.pixelSize() * 0.36 + step * (i - 0.5));
        this->value(baseline, parts[i], face,
                    {value.type, {}, value.expect, {}, rowKey, value.text});
    }
}

void SheetPainter::drawCell(const QRectF &cell, const CellValue &value, const QString &rowKey)
{
    if (value.text.isEmpty())
        return;
    const QString family = value.arabic ? m_style.arabicFamily : m_style.bodyFamily;
    double size = qMin(m_style.bodySize, cell.height() * 0.62);
    const double smallest = size * 0.72;
    while (size > smallest &&
           QFontMetricsF(font(family, size)).horizontalAdvance(value.text) > cell.width() - 16)
        size -= 1;
    const QFont face = font(family, size);
    const double width = QFontMetricsF(face).horizontalAdvance(value.text);
    if (width > cell.width() - 8 && !value.type.isEmpty()) {
        drawBroken(cell, value, font(family, qMin(m_style.bodySize, cell.height() * 0.38)), rowKey);
        return;
    }
    const QPointF baseline(cell.center().x() - width / 2, cell.center().y() + size * 0.36);
    if (value.type.isEmpty())
        text(baseline, value.text, face);
    else
        this->value(baseline, value.text, face, {value.type, {}, value.expect, {}, rowKey, {}});
}

void SheetPainter::drawRules(const TableSpec &spec, const QList<QRectF> &columns, double top,
                             double bottom)
{
    m_painter.setPen(QPen(m_style.ink, spec.ruling == Ruling::Grid ? 3 : 2));
    if (spec.ruling == Ruling::None)
        return;
    m_painter.drawLine(QPointF(left(), bottom), QPointF(right(), bottom));
    m_painter.drawLine(QPointF(left(), top), QPointF(right(), top));
    if (spec.ruling != Ruling::Grid)
        return;
    for (const QRectF &column : columns)
        m_painter.drawLine(QPointF(column.left(), top), QPointF(column.left(), bottom));
    m_painter.drawLine(QPointF(right(), top), QPointF(right(), bottom));
}

void SheetPainter::drawRow(const TableSpec &spec, const QList<QRectF> &columns, int row,
                           const QString &rowKey)
{
    const double height = spec.rowHeight;
    const QString key = u"%1-%2"_s.arg(rowKey).arg(spec.firstNumber + row);
    Person person;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column &column = spec.columns[i % spec.columns.size()];
        if (i % spec.columns.size() == 0)
            person = inventPerson(m_random, spec.bornFrom, spec.bornTo);
        QRectF cell(columns[i].x(), m_y, columns[i].width(), height);
        m_painter.setPen(QPen(m_style.ink, 3));
        if (column.field == Field::Village && spec.mergedRows > 1) {
            if (row % spec.mergedRows != 0)
                continue;
            cell.setHeight(height * qMin(spec.mergedRows, spec.rows - row));
            m_painter.drawRect(cell);
            drawCell(cell, {inventVillage(m_random), {}}, key);
            continue;
        }
        if (spec.ruling == Ruling::Grid && spec.mergedRows > 1)
            m_painter.drawRect(cell);
        const int number = spec.firstNumber + row * spec.groups + int(i / spec.columns.size());
        drawCell(cell, cellValue(column.field, person, number), key);
    }
    if (spec.mergedRows <= 1)
        drawRules(spec, columns, m_y, m_y + height);
    m_y += height;
}

void SheetPainter::table(const TableSpec &spec, const QString &rowKey)
{
    const QList<QRectF> columns = columnPlaces(spec);
    m_y += 30;
    if (spec.header)
        drawHeader(spec, columns);
    for (int row = 0; row < spec.rows; ++row)
        drawRow(spec, columns, row, rowKey);
    m_y += 30;
}

} // namespace support
