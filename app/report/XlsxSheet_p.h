// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <xlsxwriter.h>

#include <functional>

namespace report {

/// A workbook's file, made in memory; `fill` answers whether all went well. WriteFailed.
ocr::Result<QByteArray> workbookBytes(const std::function<bool(lxw_workbook *)> &fill);

/// The looks of all sheets of one workbook, which owns them.
struct XlsxLooks
{
    XlsxLooks(lxw_workbook *book, bool rightToLeft);

    lxw_format *title;
    lxw_format *header;
    lxw_format *text;
    lxw_format *leftToRight; ///< numbers with stars, also on right-to-left sheets
    lxw_format *link;
    lxw_format *plain; ///< lines that stand by themselves
};

/// One sheet, to be filled from its upper corner. Everything is written as text. What fails is
/// remembered: ask at the end.
class XlsxSheet
{
public:
    XlsxSheet(lxw_workbook *book, const QString &name, const XlsxLooks &looks, bool rightToLeft);

    void setWidths(const QList<double> &characters);
    void write(int row, int column, const QString &text, lxw_format *look);
    /// Over more than one cell.
    void merge(int row, int column, QSize cells, const QString &text, lxw_format *look);
    /// Text that leads to a cell of another sheet of this workbook; rows and columns from 0.
    void writeLink(int row, int column, const QString &text, const QString &sheet, int toRow);
    void offer(int firstRow, int lastRow, int column, const QStringList &choices);
    void setRowHeight(int row, double points);
    /// As large as fits into the cell, whose size is given in pixels at 96 dots an inch.
    void insertImage(int row, int column, const QImage &image, QSize cell, const QString &words);
    /// Frozen and filtered header in row 0, repeated on every page of A4 in landscape.
    void finishTable(int lastRow, int columns);
    bool failed() const { return m_failed; }

private:
    void note(lxw_error error) { m_failed = m_failed || error != LXW_NO_ERROR; }

    const XlsxLooks &m_looks;
    lxw_worksheet *m_sheet = nullptr;
    int m_links = 0; ///< a sheet takes only so many
    bool m_failed = false;
};

/// A name as Excel takes it for a sheet: at most 31 characters, without []:*?/\ and apostrophes.
QString xlsxSheetName(const QString &words);

} // namespace report
