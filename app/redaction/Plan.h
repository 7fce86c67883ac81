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

/// Block: opaque black with an inspector's hatching, for evidence. Masked: paper, the permitted
/// mask and the table's rulings, for a page that is posted again.
enum class Style { Block, Masked };
/// What a replacement is for, and never for anything else. Post: hung up again. Evidence: an
/// inspector's picture of what hung there. Sample: what an inspector shows a unit as the way it
/// should look; it says so, and its seal is grey.
enum class Purpose { Post, Evidence, Sample };
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
    bool keepSeal = true; ///< nothing for a sample, whose seal is always grey
    /// Empty: Style::Masked is to be posted, Style::Block is evidence.
    std::optional<Purpose> purpose;
    /// Evidence only: the number under which the original is kept; empty: the first eight digits of
    /// its SHA-256 and the number of the page.
    QString evidenceNumber;
    PageForm page = PageForm::Original; ///< makePlans() gives a plan for each sheet of a flat one
    Ink ink = Ink::Colour;
};

/// One reason to change pixels, and the pixels it changes: whole pixels of the upright source,
/// margins included, rounded outwards. (Of the replacement: onReplacement().)
struct Region
{
    /// Finding: a finding that goes. AlsoCovered: a person's own box, a place nobody could read, or
    /// text that the margin of another region cuts. Seal: a seal that was to be removed (of a
    /// sample: made grey). Rule, Added: drawn by the finished styles.
    enum class Why { Finding, AlsoCovered, Seal, Rule, Added };

    Why why = Why::Finding;
    QString finding;    ///< its id; empty for the other reasons
    QList<QRect> rects; ///< together they hold every pixel that is changed
    QString printed;    ///< what stands there instead; of Style::Block: whose cover it is
    /// Where `printed` stands, from its own top left (one quad, an em high: the box in which Han
    /// characters are set); for Rule: the course of one ruling, piece after piece, as wide as it
    /// is. A mask in more than one piece has regions of its own for the others (Added, with the
    /// finding's id).
    QList<ocr::Quad> at;
    /// Added only: words that say what the replacement is, on free paper (Style::Block: on a white
    /// label); without words, the frame around what the unit had masked.
    bool ofOurs = false;
    bool byPerson = false; ///< a person's decision, not the policy's

    friend bool operator==(const Region &, const Region &) = default;
};

/// Raised whenever cover() draws the same plan otherwise than before. 0 stands for every version
/// before there were numbers.
inline constexpr int kRenderer = 3;

/// What is done to one page: a pure function of page, judgement, decisions and options.
struct Plan
{
    int page = 1;
    int width = 0; ///< pixels of the upright source, and of a replacement that is not flat
    int height = 0;
    QByteArray sourceSha256; ///< 32 raw bytes
    Style style = Style::Block;
    Purpose purpose = Purpose::Evidence;
    QString evidenceNumber; ///< of Purpose::Evidence
    Ink ink = Ink::Colour;
    int sheet = 0; ///< which of the page's sheets the replacement shows, from 1; 0: the page
    std::optional<ocr::FlatSheet> flat; ///< how that sheet is laid flat
    /// Where the page's sheets lie: paper and print are measured on the sheet that a cover is on.
    QList<ocr::Quad> sheets;
    /// The page could not be read: an empty one of this size stands in for it, all of it covered.
    bool unread = false;
    bool singleReader = false; ///< the page was read by one engine only, and somebody accepted that
    QList<Region> regions;
    QStringList kept; ///< ids of findings that a person chose to keep
    /// Where those findings stand, and the boxes a person chose to keep: a fresh reading of the
    /// replacement numbers its findings anew, so the proof knows them by their place.
    QList<ocr::Quad> keptPlaces;
    /// What should stand on free paper but does not, for want of room or of a font, "period" also
    /// where the notice gives its length but not its days: "evidence_label", "period".
    QStringList notPrinted;

    int renderer = kRenderer; ///< which drew the replacement, where an older manifest tells of it

    /// Whether the replacement's light is evened: on flat sheets, and in black and white.
    bool isEvened() const { return sheet > 0 || ink != Ink::Colour; }
    /// Whether a region hides what stands there. Of Style::Masked a seal only loses its ink or its
    /// colour, and words of ours stand on free paper.
    bool hides(const Region &region) const
    {
        return style == Style::Block || (region.why != Region::Why::Seal && !region.ofOurs);
    }
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
/// `official` findings stay unless a decision covers them. Masks of citizens' numbers, a person's
/// own words too, are printed as far as they hide beside what stays in their rows
/// (privacy::withMasksThatHide()).
///
/// Decisions for other sources or pages are passed over; the last one on a finding counts. Keep
/// with boxes says that nothing personal is there: unread places, or the stretches of them, that
/// lie wholly inside stay, as do those of a kept finding; findings are kept by their id only. A box
/// never takes another's cover away; in a person's box, row or column no mask of the policy's is
/// printed.
///
/// Says what it is where paper is free of everything that was read: evidence its number and whose
/// covers it has, a sample that it is one, a postable copy the period of the notice and the day
/// after it where the notice names them.
///
/// InvalidInput where a decision names a finding that is not there or a box off the page, and where
/// a style does not serve the purpose; ProofFailed where a sample has no room to say that it is one
/// or where a finding that has to go has no place on the page. Pure and deterministic; any
/// thread.
ocr::Result<Plan> makePlan(const ocr::Page &page, const privacy::PageJudgement &judgement,
                           const QList<privacy::Decision> &decisions, const PlanOptions &options);

/// What goes from a page, in pixels of its upright source, without margins or neighbours.
struct PlacesToCover
{
    QList<ocr::Quad> spreading; ///< what stands there shows around them, too: they want margins
    QList<ocr::Quad> tidy;      ///< hold nothing that was found, and go with the others

    PlacesToCover &operator+=(const PlacesToCover &other);
    friend bool operator==(const PlacesToCover &, const PlacesToCover &) = default;
};

/// The places that makePlan() covers: what checkPixels() is to find inside the regions. Same
/// errors.
ocr::Result<PlacesToCover> placesToCover(const ocr::Page &page,
                                         const privacy::PageJudgement &judgement,
                                         const QList<privacy::Decision> &decisions,
                                         const PlanOptions &options);

QCborValue encode(const Plan &plan);
ocr::Result<Plan> decodePlan(const QCborValue &value);
QCborValue encode(const PlacesToCover &places);
ocr::Result<PlacesToCover> decodePlacesToCover(const QCborValue &value);

QString styleName(Style style); ///< "block" "masked"
/// The style of that name; nothing for a name that is none.
std::optional<Style> styleNamed(const QString &name);
QString purposeName(Purpose purpose); ///< "post" "evidence" "sample"
/// The purpose of that name; nothing for a name that is none.
std::optional<Purpose> purposeNamed(const QString &name);
/// What the options are for, said or not.
Purpose purposeOf(const PlanOptions &options);
QString inkName(Ink ink);         ///< "colour" "bw"
QString whyName(Region::Why why); ///< "finding" "also_covered" "seal" "rule" "added"
/// The reason of that name; nothing for a name that is none.
std::optional<Region::Why> whyNamed(const QString &name);

} // namespace redaction
