// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/EntryReader_p.h"
#include "app/report/JsonParts_p.h"
#include "app/report/ManifestDecision_p.h"

namespace report {

namespace {

using Choice = privacy::Decision::Choice;

constexpr int kMostCells = 1'000'000; // as in decisions

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject cellsJson(const privacy::CellChoice &cells)
{
    QJsonArray rows;
    for (const int row : cells.rows)
        rows.append(row);
    return {{QStringLiteral("sheet"), cells.sheet},
            {QStringLiteral("table"), cells.table},
            {QStringLiteral("column"), cells.column >= 0 ? QJsonValue(cells.column) : QJsonValue()},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("header"), cells.header}};
}

privacy::CellChoice cellsFromJson(EntryReader &reader)
{
    privacy::CellChoice cells;
    cells.sheet = reader.integer("sheet", 0, kMostCells);
    cells.table = reader.integer("table", 0, kMostCells);
    cells.column = reader.integerOr("column", 0, kMostCells, -1);
    for (const QJsonValue &row : reader.array("rows"))
        cells.rows.append(row.toInt());
    cells.header = reader.flag("header");
    return cells;
}

} // namespace

QJsonObject decisionJson(const ManifestDecision &decision)
{
    return {{QStringLiteral("finding"), orNull(decision.finding)},
            {QStringLiteral("boxes"), quadsJson(decision.boxes)},
            {QStringLiteral("cells"),
             decision.cells ? QJsonValue(cellsJson(*decision.cells)) : QJsonValue()},
            {QStringLiteral("choice"),
             decision.choice == Choice::Keep ? QStringLiteral("keep") : QStringLiteral("cover")},
            {QStringLiteral("why"), orNull(decision.why)},
            {QStringLiteral("why_given"), decision.hasReason},
            {QStringLiteral("who_given"), decision.hasName}};
}

ocr::Result<ManifestDecision> decisionFromJson(const QJsonValue &value, const QString &what)
{
    EntryReader reader(value, what);
    ManifestDecision decision;
    decision.finding = reader.text("finding");
    decision.boxes = reader.quads("boxes");
    if (reader.isThere("cells")) {
        EntryReader cells(reader.object("cells"), what);
        decision.cells = cellsFromJson(cells);
        if (cells.failed())
            return cells.error();
    }
    const QString choice = reader.text("choice");
    if (choice != QLatin1String("keep") && choice != QLatin1String("cover"))
        reader.fail("choice");
    decision.choice = choice == QLatin1String("keep") ? Choice::Keep : Choice::Cover;
    decision.why = reader.text("why");
    decision.hasReason = reader.flag("why_given");
    decision.hasName = reader.flag("who_given");
    if (reader.failed())
        return reader.error();
    return decision;
}

} // namespace report
