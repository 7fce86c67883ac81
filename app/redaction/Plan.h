// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Decision.h"
#include "app/privacy/Judge.h"
#include "ocr/base/FlatSheet.h"
#include "ocr/base/Page.h"

#include <QRect>
#include <QSize>

#include <optional>

namespace redaction {

/// Block: solid black, for evidence. Masked: paper, the permitted mask and the table's rulings, for
/// a page that is posted again.
enum class Style { Block, Masked };
/// Original: the upright page. Flat: a page for each sheet, laid flat, in even light, to be printed
/// and posted.
enum class PageForm { Original, Flat };
/// BlackAndWhite: white paper, black print, no red: for lasers that have no other ink.
enum class Ink { Colour, BlackAndWhite };
enum class Include { Exposed, ExposedAndReview };

struct PlanOptions
{
    Style style = Style::Block;
    Include include = Include::ExposedAndReview;
    bool keepSeal = true;
    PageForm page = PageForm::Original; ///< makePlans() gives a plan for each sheet of a flat one
    Ink ink = Ink::Colour;
};

/// One reason to change pixels, and the pixels it changes: whole pixels of the upright source,
/// margins included, rounded outwards. (Of the replacement: onReplacement().)
struct Region
{
    /// Finding: a finding that goes. AlsoCovered: a person's own box, a place nobody could read, or
    /// text that the margin of another region cuts. Seal: a seal that was to be removed. Rule,
    /// Added: drawn by the finished styles.
    enum class Why { Finding, AlsoCovered, Seal, Rule, Added };

    Why why = Why::Finding;
    QString finding;    ///< its id; empty for the other reasons
    QList<QRect> rects; ///< together they hold every pixel that is changed
    QString printed;    ///< what stands there instead; empty for Style::Block
    /// Where `printed` stands, from its own top left (one quad, an em high: the box in which Han
    /// characters are set); for Rule: the course of one ruling, piece after piece, as wide as it
    /// is. A mask in more than one piece has regions of its own for the others (Added, with the
    /// finding's id).
    QList<ocr::Quad> at;

    friend bool operator==(const Region &, const Region &) = default;
};

/// What is done to one page: a pure function of page, judgement, decisions and options.
struct Plan
{
    int page = 1;
    int width = 0; ///< pixels of the upright source, and of a replacement that is not flat
    int height = 0;
    QByteArray sourceSha256; ///< 32 raw bytes
    Style style = Style::Block;
    Ink ink = Ink::Colour;
    int sheet = 0; ///< which of the page's sheets the replacement shows, from 1; 0: the page
    std::optional<ocr::FlatSheet> flat; ///< how that sheet is laid flat
    bool singleReader = false; ///< the page was read by one engine only, and somebody accepted that
    QList<Region> regions;
    QStringList kept; ///< ids of findings that a person chose to keep
    /// Where those findings stand, and the boxes a person chose to keep: a fresh reading of the
    /// replacement numbers its findings anew, so the proof knows them by their place.
    QList<ocr::Quad> keptPlaces;

    /// Whether the replacement's light is evened: on flat sheets, and in black and white.
    bool isEvened() const { return sheet > 0 || ink != Ink::Colour; }
    /// Pixels of the replacement.
    QSize size() const { return flat ? QSize(flat->width, flat->height) : QSize(width, height); }

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Covers every finding that the options include, every unread place, every decision, and (without
/// keepSeal) every seal (of Style::Masked its red ink only), with margins: as far as two lossy
/// generations can have spread it (20 px, 24 with 8 px blocks, 32 with 16 px blocks, times scale),
/// for lossless histories 2 px; at least 2 px and an eighth of the text height, by which a reader's
/// places are off. Characters of which a margin takes more than an eighth are covered whole
/// (AlsoCovered). For Style::Masked, runs of a line of which a margin takes anything are taken
/// whole (AlsoCovered) and printed again in their places (Added). `masked`, `permitted` and
/// `official` findings stay unless a decision covers them.
///
/// Decisions for other sources or pages are passed over; the last one on a finding counts. Keep
/// with boxes says that nothing personal is there: unread places that lie at least half inside
/// stay, as do those of a kept finding; findings are kept by their id only. A box never takes
/// another's cover away.
///
/// InvalidInput where a decision names a finding that is not there or a box off the page;
/// ProofFailed where a finding that has to go has no place on the page. Pure and deterministic; any
/// thread.
ocr::Result<Plan> makePlan(const ocr::Page &page, const privacy::PageJudgement &judgement,
                           const QList<privacy::Decision> &decisions, const PlanOptions &options);

/// The places that makePlan() covers, without margins or neighbours: what checkPixels() is to find
/// wholly inside the regions. Same errors.
ocr::Result<QList<ocr::Quad>> placesToCover(const ocr::Page &page,
                                            const privacy::PageJudgement &judgement,
                                            const QList<privacy::Decision> &decisions,
                                            const PlanOptions &options);

QCborValue encode(const Plan &plan);
ocr::Result<Plan> decodePlan(const QCborValue &value);

QString styleName(Style style); ///< "block" "masked"
/// The style of that name; nothing for a name that is none.
std::optional<Style> styleNamed(const QString &name);
QString inkName(Ink ink);         ///< "colour" "bw"
QString whyName(Region::Why why); ///< "finding" "also_covered" "seal" "rule" "added"
/// The reason of that name; nothing for a name that is none.
std::optional<Region::Why> whyNamed(const QString &name);

} // namespace redaction
