// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/PdfCanvas_p.h"

#include <QStringList>

namespace report {

/// What stands on every page.
struct PageFrame
{
    QString title;
    QString day;
    QString rules;
    QString note;
};

struct PdfColumn
{
    QString header;
    double share = 1; ///< of the table's width
    bool leftToRight = false;
};

/// A text that flows over numbered pages, from top to bottom. Made twice: the first time without a
/// canvas, to learn how many pages there are and how high each text is.
class PdfPages
{
public:
    /// Heights as the first run measured them, in the order in which they were asked for.
    struct Measured
    {
        int pages = 0;
        QList<double> heights;
    };

    /// Measures on the canvas and draws nothing.
    PdfPages(PdfCanvas &canvas, PageFrame frame);
    /// Draws what was measured.
    PdfPages(PdfCanvas &canvas, PageFrame frame, Measured measured);

    /// Goes to the next page where less than that is left on this one.
    void need(double height);
    void space(double height);
    void paragraph(const QString &text, const TextStyle &style);
    /// A heading, a line above it, and a coloured word at its end.
    void heading(const QString &text, const QString &word, const QColor &colour);
    /// Label and value beside each other; a picture, where there is one, stands at their end with
    /// words under it.
    void fields(const QList<std::pair<QString, QString>> &fields, const QImage &picture,
                const QString &words);
    /// Breaks between rows, and begins with its header again on each page.
    void table(const QList<PdfColumn> &columns, const QList<QStringList> &rows);
    /// Ends the last page. What the first run measured.
    Measured finish();

private:
    double heightOf(const QString &text, double width, const TextStyle &style);
    void draw(const QString &text, double x, double y, double width, const TextStyle &style);
    /// On a page with room for it; how far down it reaches.
    double pictureAtEnd(const QImage &picture, const QString &words, const TextStyle &style);
    double rowHeight(const QStringList &cells, const QList<PdfColumn> &columns, bool isHeader);
    void drawRow(const QStringList &cells, const QList<PdfColumn> &columns, double height,
                 bool isHeader);
    void beginPage();
    void endPage();

    PdfCanvas &m_canvas;
    PageFrame m_frame;
    bool m_draws = false;
    Measured m_measured;
    qsizetype m_nextHeight = 0;
    int m_page = 0;
    double m_y = 0;
};

} // namespace report
