// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/Result.h"

#include <QImage>

#include <memory>

namespace ocr {

/// Excess of red over the other channels, of 255, from which on ink may be a seal's: faded ones on
/// phone photos measure 35 and more.
inline constexpr int kSealRedness = 30;

/// What an upright BGR888 page shows besides text, by its pixels alone: QR codes and barcodes
/// (decoded; what is like one and cannot be decoded comes without payload), red fingerprints,
/// seals, covers that hide too little. `sheets` give the scale: a print is 1 to 3 cm tall on a
/// sheet of about A4; empty: the whole page is one sheet. Quads are in upright source pixels. Any
/// thread. Error: EngineFailed where OpenCV or ZXing fails, InvalidInput on other pixels: what was
/// not searched must not pass for a page without marks.
Result<QList<Mark>> findMarks(const QImage &page, const QList<Quad> &sheets);

/// That part of findMarks() for which no sheets need be known, so that both can be looked for at a
/// time.
struct MarksAnywhere
{
    QImage small; ///< the page, shrunk for the rest of the search
    QList<Mark> codes;
    QList<Mark> mosaics;
    QList<Mark> seals;
};
Result<MarksAnywhere> findMarksAnywhere(const QImage &page);
/// The rest of it, and all together.
Result<QList<Mark>> findMarks(const QImage &page, const MarksAnywhere &anywhere,
                              const QList<Quad> &sheets);

/// The ink of a page as forReading() made it, for findMarksAmongText(): all of that which waits for
/// no text, so that it can be made while the text is laid out. Holds about 25 MB, and none of the
/// page's own pixels. Copies share it.
class InkOnPage
{
public:
    struct Private;

    InkOnPage() = default;
    explicit InkOnPage(std::shared_ptr<const Private> data) : d(std::move(data)) {}
    const Private *data() const { return d.get(); }

private:
    std::shared_ptr<const Private> d;
};
/// Errors as of findMarks().
Result<InkOnPage> inkOnPage(const QImage &reading);

/// What only shows once the text is known: pen strokes (ink of a page as forReading() made it that
/// is no printed text, no ruling and no other mark) and pictures of identity cards (by the words on
/// them and where these stand to each other). `page` has its lines, tables and marks.
/// Errors as above.
Result<QList<Mark>> findMarksAmongText(const InkOnPage &ink, const Page &page);
Result<QList<Mark>> findMarksAmongText(const QImage &reading, const Page &page);

} // namespace ocr
