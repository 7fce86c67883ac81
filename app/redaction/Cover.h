// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

#include <QImage>

#include <memory>

namespace redaction {

/// The replacement's pixels, RGB888: the source's pixels outside the plan's regions; inside hatched
/// black that comes from the plan alone, or for Style::Masked paper, rulings and masks, all
/// measured outside. A flat plan's sheet is laid flat once it is covered, and its light evened,
/// before anything is printed. Nothing depends on a pixel under a cover. Style::Masked needs a
/// QGuiApplication for its fonts. `page` is the upright source of the plan's size; a null image
/// where the sizes differ or fonts are missing. Works in the page's own memory where the caller
/// moves in the only copy of it. `isSealLeft` is told whether a seal of the plan had too little
/// colour to be taken out.
QImage cover(QImage page, const Plan &plan, bool *isSealLeft = nullptr);

/// Whether a font for words of a Style::Block plan is missing here: such a plan is not drawn but
/// once the words are taken out.
bool lacksFonts(const Plan &plan);
/// Takes the words, and the label they stand on, out of a Style::Block plan.
void leaveOutWords(Plan &plan);

enum class FileFormat { Png, Jpeg, Pdf };

/// Encodes covered pages anew: PNG with IHDR, pHYs, IDAT, IEND only; JPEG quality 95, 4:4:4 whose
/// decoded pixels still meet the rules; PDF with one lossless image a page and nothing else,
/// deterministic. Where quality 95 leaves black pixels brighter than black + 8 the next better
/// quality is taken. PNG and JPEG take exactly one page. Same pages, same bytes. Errors:
/// InvalidInput (number or size of pages), EngineFailed.
ocr::Result<QByteArray> encodePages(const QList<QImage> &pages, FileFormat format);

/// encodePages() for one page after the other: only compressed pages are kept, so that a PDF of
/// many pages needs the memory of one. Threading: one thread at a time.
class PageEncoder
{
public:
    explicit PageEncoder(FileFormat format);
    ~PageEncoder();
    PageEncoder(const PageEncoder &) = delete;
    PageEncoder &operator=(const PageEncoder &) = delete;

    /// InvalidInput (also a second page of PNG or JPEG), EngineFailed.
    ocr::Result<void> add(const QImage &page);
    /// Once, after the last page. InvalidInput where there was none.
    ocr::Result<QByteArray> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The pages of such a file as RGB888, exactly as encoded (PDF pages are taken out, not rendered).
/// For hostile bytes. Damaged, TooLarge (over 200 million pixels), or UnsupportedFormat for a PDF
/// page that is not one lossless RGB image.
ocr::Result<QList<QImage>> decodePages(const QByteArray &bytes, FileFormat format);

/// The same for one page, from 1, so that only one is in memory; InvalidInput where there is no
/// such page.
ocr::Result<QImage> decodePage(const QByteArray &bytes, FileFormat format, int page);

QString suffixOf(FileFormat format); ///< "png", "jpg", "pdf"

} // namespace redaction
