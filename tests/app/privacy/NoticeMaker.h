// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Judge.h"
#include "tests/support/ReadLine.h"

#include <QRectF>

namespace privacy::testing {

/// A notice drawn in memory: a title, a table, and lines below it, read alike by two readers.
class NoticeMaker
{
public:
    NoticeMaker()
    {
        page.width = 2000;
        page.height = 3000;
        page.sheets.append(ocr::Sheet{});
        page.sheets.first().quad = ocr::Quad::fromRect({0, 0, 2000, 3000});
    }

    NoticeMaker &title(const QString &text)
    {
        line(400, text, 60);
        return *this;
    }

    NoticeMaker &text(const QString &text)
    {
        line(100, text, kHeight);
        return *this;
    }

    NoticeMaker &table(const QList<QStringList> &rows)
    {
        ocr::Table table;
        table.rows = static_cast<int>(rows.size());
        table.columns = static_cast<int>(rows.first().size());
        table.headerRows = 1;
        table.ruled = true;
        for (int r = 0; r < table.rows; ++r) {
            for (int c = 0; c < table.columns; ++c) {
                ocr::Cell cell;
                cell.row = r;
                cell.column = c;
                cell.header = r == 0;
                cell.ink = !rows[r][c].isEmpty();
                cell.quad = ocr::Quad::fromRect({100.0 + 300 * c, m_y, 290, 56});
                if (cell.ink)
                    cell.lines.append(line(110.0 + 300 * c, rows[r][c], kHeight, false));
                table.cells.append(cell);
            }
            m_y += 60;
        }
        page.tables.append(table);
        return *this;
    }

    PageJudgement judged(const QString &type = QStringLiteral("auto"),
                         const QList<RulePackText> &extra = {}) const
    {
        static const ocr::Result<RuleSet> builtIn = RuleSet::compile(RuleSet::builtInPacks());
        const ocr::Result<RuleSet> rules =
            extra.isEmpty() ? builtIn : RuleSet::compile(RuleSet::builtInPacks() + extra);
        if (!rules)
            qFatal("%s", qPrintable(rules.error().detail));
        JudgeOptions options;
        options.today = QDate(2026, 6, 1);
        options.noticeType = type;
        return judge({page}, *rules, options).first();
    }

    ocr::Page page;

private:
    int line(double x, const QString &text, double height, bool below = true)
    {
        const double width = height * 0.7 * static_cast<double>(text.size());
        const ocr::Quad place = ocr::Quad::fromRect({x, m_y, width, height});
        page.lines.append(tests::lineReadAlike(place, text));
        page.sheets.first().lines.append(static_cast<int>(page.lines.size()) - 1);
        if (below)
            m_y += height * 1.6;
        return static_cast<int>(page.lines.size()) - 1;
    }

    static constexpr double kHeight = 30;
    double m_y = 100;
};

} // namespace privacy::testing
