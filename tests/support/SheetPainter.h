// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/support/Invented.h"
#include "tests/support/Truth.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPainter>

namespace support {

/// A sheet as it left the printer: pixels, and every value on it in sheet pixels.
struct DrawnSheet
{
    QImage image; ///< RGB888
    QString kind;
    QString noticeType;
    QString medium;
    QList<TruthItem> items;
};

/// Faces, ink and paper of one sheet. Sizes are pixels of a 300 dpi page.
struct SheetStyle
{
    QString titleFamily;
    QString bodyFamily;
    QString arabicFamily;
    QColor paper;
    QColor ink;
    double bodySize = 40;
    double scale = 1; ///< of the written image against 300 dpi
    int year = 2025;  ///< of the dates at its end
};

enum class Field {
    Number,
    Name,
    Guardian,
    ArabicName,
    Sex,
    Ethnicity,
    Age,
    BirthDate,
    ResidentId,
    MaskedId,
    WeakId,
    Phone,
    MaskedPhone,
    WeakPhone,
    BankCard,
    DisabilityCard,
    Disability,
    DisabilityGrade,
    Address,
    Village,
    Hardship,
    Illness,
    School,
    Members,
    Area,
    Amount,
    AmountYuan,
    ContractCode,
    EarTag,
    VoucherNumber,
    Payee,
    Purpose,
    Blank
};

/// One column: what stands over it and what stands in it.
struct Column
{
    QString header;
    Field field = Field::Blank;
    double share = 1;    ///< of the table's width, against the other columns
    QString second = {}; ///< the header once more in Uyghur or Kazakh letters, under the first
    QString group = {};  ///< neighbours with the same group share an upper header cell
};

enum class Ruling { Grid, Lines, None };

struct TableSpec
{
    QList<Column> columns;
    int rows = 10;
    int firstNumber = 1;
    int groups = 1; ///< the columns stand this many times side by side
    bool header = true;
    bool rightToLeft = false;
    Ruling ruling = Ruling::Grid;
    double rowHeight = 78;
    double headerHeight = 92;
    int mergedRows = 0; ///< cells of Field::Village reach over so many rows
    int bornFrom = 1935;
    int bornTo = 2004;
};

/// A piece of running text; with a type it is a value.
struct Run
{
    QString text;
    QString type = {};
    Expect expect = Expect::Free;
};

/// Draws one sheet from top to bottom and writes down what stands where. Every text is drawn
/// without hinting, so that its ink lies where the metrics say at every scale.
class SheetPainter
{
public:
    /// The size is in pixels at 300 dpi; the image has size * style.scale.
    SheetPainter(QSizeF size, const SheetStyle &style, Random &random);
    ~SheetPainter();
    SheetPainter(const SheetPainter &) = delete;
    SheetPainter &operator=(const SheetPainter &) = delete;

    void skip(double height) { m_y += height; }
    void moveTo(double y) { m_y = y; }
    void setMargin(double margin) { m_left = margin; }
    double y() const { return m_y; }
    double left() const { return m_left; }
    double right() const { return m_size.width() - m_left; }
    QSizeF size() const { return m_size; }
    QPainter &painter() { return m_painter; }
    Random &random() { return m_random; }
    const SheetStyle &style() const { return m_style; }

    QFont font(const QString &family, double size, bool bold = false) const;
    /// Whole line in the middle.
    void title(const QString &text, double size = 76);
    void centred(const QString &text, double size);
    /// Runs broken over lines anywhere between characters; a broken value becomes several items.
    void paragraph(const QList<Run> &runs, double size, bool indented = true);
    /// One line, the runs in reading order: from the right edge where rightToLeft.
    void line(const QList<Run> &runs, double size, bool rightToLeft = false);
    void table(const TableSpec &spec, const QString &rowKey);
    /// Office line, period, sender, date and red seal, as every notice ends.
    void closing(bool arabic = false);
    void seal(QPointF center, double radius, const QString &text);
    /// Draws text with its baseline at the point and returns the box of its ink.
    QRectF text(QPointF baseline, const QString &text, const QFont &font);
    /// As text(), and writes the item down.
    void value(QPointF baseline, const QString &text, const QFont &font, TruthItem item);

    /// Writes an item down that was drawn with painter() and has no text.
    void note(const QRectF &ink, TruthItem item);

    /// Ends painting. Call once.
    DrawnSheet finish(const QString &kind, const QString &noticeType,
                      const QString &medium = QStringLiteral("paper"));

private:
    struct CellValue
    {
        QString text;
        QString type;
        Expect expect = Expect::Free;
        bool arabic = false;
    };

    CellValue cellValue(Field field, const Person &person, int number);
    CellValue numberValue(Field field, const Person &person);
    CellValue wordValue(Field field, const Person &person);
    void drawHeader(const TableSpec &spec, const QList<QRectF> &columns);
    void drawHeaderCell(const QRectF &cell, const Column &column);
    void drawRow(const TableSpec &spec, const QList<QRectF> &columns, int row,
                 const QString &rowKey);
    void drawRules(const TableSpec &spec, const QList<QRectF> &columns, double top, double bottom);
    void drawCell(const QRectF &cell, const CellValue &value, const QString &rowKey);
    void drawBroken(const QRectF &cell, const CellValue &value, const QFont &font,
                    const QString &rowKey);
    QList<QRectF> columnPlaces(const TableSpec &spec) const;

    QSizeF m_size;
    SheetStyle m_style;
    Random &m_random;
    double m_left = 200;
    double m_y = 220;
    QImage m_image;
    QPainter m_painter;
    QList<TruthItem> m_items;
    QString m_village; ///< of the rows that a merged cell holds together
};

SheetStyle inventStyle(Random &random);

} // namespace support
