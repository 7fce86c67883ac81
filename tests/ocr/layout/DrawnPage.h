// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Layout.h"

#include <functional>

/// A page drawn as values: text lines, rulings and ink as the rooms before layout would hand them
/// over, moved by a bend of the paper (flat pixels) and a projective camera (source pixels).
class DrawnPage
{
public:
    explicit DrawnPage(double width = 2000, double height = 2800);

    /// Paper that curls: called for every flat point.
    std::function<QPointF(QPointF)> bend = [](QPointF p) { return p; };
    /// The sheet's corners in the source; the flat rectangle by default.
    ocr::Quad camera;
    double textHeight = 40;

    /// A line of text whose box begins at (left, middle of its height); Han characters are as wide
    /// as high, others half of it. Answers its index.
    int addText(const QString &text, double left, double middle);
    /// As above, centred.
    int addCentred(const QString &text, double center, double middle);
    /// One detected line that runs over several texts, each at its own place.
    int addMerged(const QStringList &texts, const QList<double> &lefts, double middle);
    /// An inked place that nobody read.
    void addInk(const QRectF &area);
    /// A solid grey area.
    void addShade(const QRectF &area);
    void addHorizontal(double y, double from, double to);
    void addVertical(double x, double from, double to);
    /// Frame and all inner rulings of a table.
    void addRulings(const QList<double> &columns, const QList<double> &rows);
    /// Texts of a table, row by row, centred in its cells; empty ones are left out.
    void addTexts(const QList<double> &columns, const QList<double> &rows,
                  const QList<QStringList> &texts);

    /// The page after arrange().
    ocr::Page arranged() const;
    ocr::Page page() const;
    QList<ocr::SheetInk> ink() const;

    ocr::Rulings rulings;

private:
    ocr::SheetMap map() const;
    ocr::Ruling bent(QPointF from, QPointF to) const;

    double m_width;
    double m_height;
    struct Drawn
    {
        ocr::TextLine line;
        QRectF box;
    };
    QList<Drawn> m_lines;
    QList<QRectF> m_ink;
    QList<QRectF> m_shades;
};

/// Text of the cell that covers a row and column; "<none>" where there is no cell.
QString textAt(const ocr::Page &page, const ocr::Table &table, int row, int column);

/// All text of the page without spaces and bars, characters sorted: what splitting must not change.
QString allCharacters(const ocr::Page &page);

/// Whether every line stands in exactly one sheet's order.
bool everyLineOnce(const ocr::Page &page);

/// A list of five people under a header, and where its rulings stand.
QList<QStringList> listTexts();
QList<double> listColumns();
QList<double> listRows();
