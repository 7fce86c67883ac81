// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Decision.h"
#include "app/privacy/Judge.h"
#include "ocr/base/Page.h"

#include <QRect>

namespace redaction {

enum class Style { Block }; ///< solid black; the finished styles come later
enum class Include { Exposed, ExposedAndReview };

struct PlanOptions
{
    Style style = Style::Block;
    Include include = Include::ExposedAndReview;
    bool keepSeal = true;
};

/// One reason to change pixels, and the pixels it changes: whole pixels of the replacement, margins
/// included, rounded outwards.
struct Region
{
    enum class Why { Finding, AlsoCovered, Seal, Rule, Added };

    Why why = Why::Finding;
    QString finding;      ///< its id; empty for the other reasons
    QList<QRect> rects;   ///< together they hold every pixel that is changed
    QString printed;      ///< what stands there instead; empty for Style::Block

    friend bool operator==(const Region &, const Region &) = default;
};

/// What is done to one page: a pure function of page, judgement, decisions and options.
struct Plan
{
    int page = 1;
    int width = 0; ///< of the replacement, pixels: the upright source's
    int height = 0;
    QByteArray sourceSha256; ///< 32 raw bytes
    Style style = Style::Block;
    bool singleReader = false; ///< the page was read by one engine only, and somebody accepted that
    QList<Region> regions;
    QStringList kept; ///< ids of findings that a person chose to keep

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Every finding that the options include, every unread place, and every decision, with margins:
/// grown to the JPEG block grid + 2 px, at least 20 px (times scale) for unknown histories, 2 px for
/// lossless ones; neighbours that a margin cuts are covered too (AlsoCovered). InvalidInput where a
/// decision names a finding that is not there.
ocr::Result<Plan> makePlan(const ocr::Page &page, const privacy::PageJudgement &judgement,
                           const QList<privacy::Decision> &decisions, const PlanOptions &options);

QCborValue encode(const Plan &plan);
ocr::Result<Plan> decodePlan(const QCborValue &value);

QString whyName(Region::Why why); ///< "finding" "also_covered" "seal" "rule" "added"

} // namespace redaction
