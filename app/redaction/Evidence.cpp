// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"
#include "app/redaction/Evidence_p.h"
#include "app/redaction/Words_p.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstring>
#include <vector>

namespace redaction {

namespace {

constexpr int kHatches = 70; ///< lines that cross the shorter side of a page
constexpr int kLeastDistance = 14;
constexpr int kHatchGrey = 72; ///< dark: it stays black at a glance, and hides as well
constexpr Face kFace{false, false, 0};
const QColor kOnCover(214, 214, 214);
const QColor kOnLabel(24, 24, 24);
const QColor kLabel(255, 255, 255);
const QColor kFrame(0, 84, 166);
const QColor kFrameWithoutColour(24, 24, 24);

/// The greys of one row of hatching, from the distance to the next line.
class Hatching
{
public:
    explicit Hatching(QSize page)
    {
        const int distance =
            std::max(kLeastDistance, std::min(page.width(), page.height()) / kHatches);
        const int half = std::max(2, distance / 6);
        for (int i = 0; i < distance; ++i) {
            const int away = std::min(i, distance - i);
            m_greys.push_back(
                static_cast<uchar>(away >= half ? 0 : kHatchGrey * (half - away) / half));
        }
    }

    uchar at(int x, int y) const { return m_greys[static_cast<size_t>(x + y) % m_greys.size()]; }

private:
    std::vector<uchar> m_greys;
};

void fill(QImage &part, QPoint topLeft, const Region &region, QColor colour)
{
    for (const QRect &rect : region.rects) {
        const QRect inside = rect.translated(-topLeft) & part.rect();
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            uchar *pixel = part.scanLine(y) + 3 * qsizetype(inside.left());
            for (int x = inside.left(); x <= inside.right(); ++x)
                for (const int c : {colour.red(), colour.green(), colour.blue()})
                    *pixel++ = static_cast<uchar>(c);
        }
    }
}

void hatch(QImage &part, QPoint topLeft, const Region &region, const Hatching &hatching)
{
    for (const QRect &rect : region.rects) {
        const QRect inside = rect.translated(-topLeft) & part.rect();
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            uchar *pixel = part.scanLine(y) + 3 * qsizetype(inside.left());
            for (int x = inside.left(); x <= inside.right(); ++x, pixel += 3)
                std::memset(pixel, hatching.at(topLeft.x() + x, topLeft.y() + y), 3);
        }
    }
}

/// qGuiApp is told by its cast alone, and not null in a program without windows.
bool hasFonts()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

bool isFrame(const Region &region)
{
    return region.ofOurs && region.printed.isEmpty();
}

} // namespace

void drawEvidence(QImage &part, QPoint topLeft, const Plan &plan)
{
    const QColor frame = plan.ink == Ink::Colour ? kFrame : kFrameWithoutColour;
    for (const Region &region : plan.regions)
        if (isFrame(region))
            fill(part, topLeft, region, frame);
    const Hatching hatching({plan.width, plan.height});
    for (const Region &region : plan.regions)
        if (!region.ofOurs)
            hatch(part, topLeft, region, hatching);
    for (const Region &region : plan.regions)
        if (region.ofOurs && !isFrame(region))
            fill(part, topLeft, region, kLabel);
    if (!hasFonts())
        return;
    const QFont font = fontFor(kFace);
    for (const Region &region : plan.regions)
        if (isPrinted(region) && canPrint(region.printed, font))
            printWords(part, topLeft, region, kFace, region.ofOurs ? kOnLabel : kOnCover);
}

void leaveOutWords(Plan &plan)
{
    QList<ocr::Quad> labels;
    for (const Region &region : plan.regions)
        if (region.ofOurs && isPrinted(region))
            labels.append(region.at.first());
    plan.regions.removeIf([&labels](const Region &region) {
        return region.ofOurs &&
               std::any_of(labels.begin(), labels.end(), [&region](const ocr::Quad &label) {
                   return coveredShare(label, region.at.value(0)) > 0.5;
               });
    });
    for (Region &region : plan.regions)
        region.printed.clear();
    if (!labels.isEmpty())
        plan.notPrinted = QStringList{QStringLiteral("evidence_label")};
}

bool lacksFonts(const Plan &plan)
{
    const QFont font = !hasFonts() ? QFont() : fontFor(kFace);
    return std::any_of(plan.regions.begin(), plan.regions.end(), [&font](const Region &region) {
        return isPrinted(region) && (!hasFonts() || !canPrint(region.printed, font));
    });
}

} // namespace redaction
