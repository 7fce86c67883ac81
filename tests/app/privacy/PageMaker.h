// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/app/privacy/BuiltInRules.h"

#include <algorithm>

namespace tests {

inline constexpr double kCharacter = 20; ///< px: pitch of the synthetic text
inline constexpr double kHeight = 30;

/// Builds a page by hand: characters of equal pitch, every line read alike by two readers unless
/// told.
class PageMaker
{
public:
    PageMaker()
    {
        page.width = 2000;
        page.height = 3000;
        page.sheets.append(ocr::Sheet{});
        page.sheets.first().quad = ocr::Quad::fromRect({0, 0, 2000, 3000});
    }

    static ocr::Reading reading(ocr::Reader reader, const QString &text)
    {
        ocr::Reading result{reader, QStringLiteral("ch"), text, 0.98, {}};
        for (qsizetype i = 0; i < text.size(); ++i)
            result.characters.append({static_cast<float>(i) / static_cast<float>(text.size()),
                                      static_cast<float>(i + 1) / static_cast<float>(text.size()),
                                      0.98F});
        return result;
    }

    int line(double x, double y, const QString &first, const QString &second = {},
             double height = kHeight)
    {
        ocr::TextLine line;
        const double width = kCharacter * std::max<double>(1, static_cast<double>(first.size()));
        line.place = ocr::Place::onPage({ocr::Quad::fromRect({x, y, width, height})});
        if (!first.isEmpty())
            line.readings.append(reading(ocr::Reader::PpOcr, first));
        if (second != QLatin1String("-") && !first.isEmpty())
            line.readings.append(
                reading(ocr::Reader::Tesseract, second.isEmpty() ? first : second));
        page.lines.append(line);
        page.sheets.first().lines.append(static_cast<int>(page.lines.size()) - 1);
        return static_cast<int>(page.lines.size()) - 1;
    }

    /// A ruled table with one header row; a text "a|b" is read as a by one and b by the other
    /// reader;
    /// "?" is ink that nobody read.
    ocr::Table &table(const QList<QStringList> &rows, int headerRows = 1)
    {
        ocr::Table table;
        table.ruled = true;
        table.rows = static_cast<int>(rows.size());
        table.columns = static_cast<int>(rows.first().size());
        table.headerRows = headerRows;
        for (int r = 0; r < table.rows; ++r) {
            for (int c = 0; c < rows[r].size(); ++c) {
                ocr::Cell cell;
                cell.row = r;
                cell.column = c;
                cell.header = r < headerRows;
                cell.quad = ocr::Quad::fromRect({100.0 + c * 450, m_top + r * 60, 440, 56});
                const QString &text = rows[r][c];
                cell.ink = !text.isEmpty();
                if (cell.ink && text != QLatin1String("?")) {
                    double y = m_top + r * 60 + 10;
                    for (const QString &part : text.split(u'\n')) {
                        const QStringList readers = part.split(u'|');
                        cell.lines.append(line(110.0 + c * 450, y, readers.first(),
                                               readers.size() > 1 ? readers[1] : QString()));
                        y += kHeight;
                    }
                }
                table.cells.append(cell);
            }
        }
        m_top += table.rows * 60 + 100;
        page.tables.append(table);
        return page.tables.last();
    }

    privacy::PageJudgement judged() const
    {
        static const privacy::RuleSet rules = builtInRules();
        privacy::JudgeOptions options;
        options.today = QDate(2026, 6, 1);
        return judge({page}, rules, options).first();
    }

    ocr::Page page;

private:
    double m_top = 300;
};

/// Types, dispositions, masks and cells of findings, in their order.
inline QString summary(const QList<privacy::Finding> &findings)
{
    QStringList parts;
    for (const privacy::Finding &finding : findings) {
        QString part = privacy::findingTypeName(finding.type) + u' ' +
                       privacy::dispositionName(finding.disposition) + u' ' + finding.maskedText;
        if (finding.table >= 0)
            part += QStringLiteral(" r%1c%2").arg(finding.row).arg(finding.column);
        parts.append(part);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace tests
