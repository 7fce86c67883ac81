// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/TwinPlans.h"

namespace support {

using namespace redaction;

namespace {

ocr::Table tableOf(const ocr::Quad &cell)
{
    ocr::Table table;
    table.rows = 1;
    table.columns = 1;
    table.ruled = true;
    table.quad = cell;
    ocr::Cell only;
    only.quad = cell;
    table.cells = {only};
    return table;
}

} // namespace

Plan planOf(const Twins &twins, Style style)
{
    ocr::Page read;
    read.history.mcuWidth = twins.grid;
    read.history.mcuHeight = twins.grid;
    read.width = twins.first.width();
    read.height = twins.first.height();
    read.sha256 = QByteArray(32, 'a');
    privacy::Finding finding;
    finding.id = QStringLiteral("p1-f1");
    finding.disposition = privacy::Disposition::Exposed;
    finding.action = QStringLiteral("mask");
    finding.maskedText = twins.mask;
    finding.place = ocr::Place::onPage({twins.secret});
    if (twins.ruled)
        read.tables = {tableOf(twins.cell)};
    PlanOptions options;
    options.style = style;
    const ocr::Result<Plan> plan = makePlan(read, {{finding}, {}}, {}, options);
    return plan ? *plan : Plan{};
}

QByteArray replacement(const QImage &page, const Plan &plan, FileFormat format)
{
    const QImage upright = page.convertToFormat(QImage::Format_BGR888);
    const ocr::Result<QByteArray> bytes = encodePages({cover(upright, plan)}, format);
    return bytes ? *bytes : QByteArray();
}

Plan withoutMargin(Plan plan, const Twins &twins)
{
    plan.regions.first().rects = {twins.secret.boundingRect().toAlignedRect()};
    plan.regions.resize(1);
    return plan;
}

} // namespace support
