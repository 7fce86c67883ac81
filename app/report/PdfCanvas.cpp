// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/PdfCanvas_p.h"
#include "app/report/ReportLanguage.h"
#include "app/report/ShownText_p.h"

#include <QBuffer>

#include <algorithm>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

namespace report {

namespace {

constexpr qsizetype kMostCharacters = 2000; ///< of one text: a third of a page
constexpr int kJpegQuality = 82;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(PangoFontDescription *font) const { pango_font_description_free(font); }
    void operator()(cairo_font_options_t *options) const { cairo_font_options_destroy(options); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

/// Fonts of the packages that we ask for first; whatever else the system has, after them. Digits
/// and Chinese look alike in every language; the second one has the Arabic letters.
constexpr char kFamilies[] = "Noto Sans CJK SC,UKIJ Tuz,sans-serif";
/// Arabic letters are drawn smaller than others of the same size.
constexpr double kArabicScale = 1.12;
/// Of an em. Widths stand in a PDF in whole thousandths, so that letters of one word seem to stand
/// apart by less than one; where all gaps of a line are so small, Poppler takes some of them for
/// spaces ("ت ى زى ملىكى"), and nobody finds the word.
constexpr double kArabicOverlap = 0.002;

const char *pangoLanguage(const QString &language)
{
    if (language == QLatin1String("zh_CN"))
        return "zh-cn"; // Chinese forms of the characters, not Japanese ones
    if (language == QLatin1String("ug"))
        return "ug";
    return language == QLatin1String("kk") ? "kk-arab" : "en";
}

Owned<PangoContext> contextFor(PangoFontMap *map, PangoDirection direction, const char *language)
{
    Owned<PangoContext> context(pango_font_map_create_context(map));
    pango_context_set_base_dir(context.get(), direction);
    pango_context_set_language(context.get(), pango_language_from_string(language));
    // Places of letters must not hang on a screen's settings.
    const Owned<cairo_font_options_t> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_cairo_context_set_resolution(context.get(), 72); // a unit is a point
    pango_context_set_round_glyph_positions(context.get(), false);
    return context;
}

bool hasArabicLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character.script() == QChar::Script_Arabic; });
}

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data),
                                             static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPEG", kJpegQuality) ? bytes : QByteArray();
}

} // namespace

struct PdfCanvas::Private
{
    QByteArray bytes; ///< before the surface, which writes into it to its end
    bool rightToLeft = false;
    Owned<PangoFontMap> fonts;
    Owned<PangoContext> context;
    Owned<PangoContext> leftToRight;
    Owned<cairo_surface_t> surface;
    Owned<cairo_t> cairo;

    void setColour(const QColor &colour) const
    {
        cairo_set_source_rgb(cairo.get(), colour.redF(), colour.greenF(), colour.blueF());
    }

    /// The left edge, in Cairo's frame, of what begins at x and is so wide.
    double leftOf(double x, double width) const { return rightToLeft ? kWidth - x - width : x; }

    Owned<PangoLayout> layout(const QString &text, double width, const TextStyle &style) const
    {
        const bool mirrored = rightToLeft && !style.leftToRight;
        Owned<PangoLayout> layout(pango_layout_new(mirrored ? context.get() : leftToRight.get()));
        const Owned<PangoFontDescription> font(pango_font_description_from_string(kFamilies));
        const double size = style.size * (rightToLeft ? kArabicScale : 1.0);
        pango_font_description_set_size(font.get(), static_cast<int>(size * PANGO_SCALE));
        if (style.bold)
            pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
        pango_layout_set_font_description(layout.get(), font.get());
        pango_layout_set_auto_dir(layout.get(), false);
        const bool isAtRight = (style.place == TextStyle::Place::End) != rightToLeft;
        pango_layout_set_alignment(layout.get(), style.place == TextStyle::Place::Middle
                                                     ? PANGO_ALIGN_CENTER
                                                 : isAtRight ? PANGO_ALIGN_RIGHT
                                                             : PANGO_ALIGN_LEFT);
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_width(layout.get(),
                               width > 0 ? static_cast<int>(width * PANGO_SCALE) : -1);
        if (hasArabicLetters(text)) {
            PangoAttrList *overlap = pango_attr_list_new();
            pango_attr_list_insert(overlap, pango_attr_letter_spacing_new(static_cast<int>(
                                                -size * kArabicOverlap * PANGO_SCALE)));
            pango_layout_set_attributes(layout.get(), overlap);
            pango_attr_list_unref(overlap);
        }
        const QByteArray utf8 = wellFormed(text, kMostCharacters).toUtf8();
        pango_layout_set_text(layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
        return layout;
    }
};

PdfCanvas::PdfCanvas(const QString &language, const QString &title, QDate day)
    : d(std::make_unique<Private>())
{
    d->rightToLeft = isRightToLeft(language);
    d->fonts.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    d->context =
        contextFor(d->fonts.get(), d->rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR,
                   pangoLanguage(language));
    d->leftToRight = contextFor(d->fonts.get(), PANGO_DIRECTION_LTR, pangoLanguage(language));
    d->surface.reset(cairo_pdf_surface_create_for_stream(append, &d->bytes, kWidth, kHeight));
    cairo_pdf_surface_set_metadata(d->surface.get(), CAIRO_PDF_METADATA_TITLE,
                                   title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(d->surface.get(), CAIRO_PDF_METADATA_CREATOR, "NoticeGuard");
    const QByteArray created = day.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
    cairo_pdf_surface_set_metadata(d->surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   created.constData());
    d->cairo.reset(cairo_create(d->surface.get()));
}

PdfCanvas::~PdfCanvas() = default;

double PdfCanvas::textHeight(const QString &text, double width, const TextStyle &style)
{
    int height = 0;
    pango_layout_get_size(d->layout(text, width, style).get(), nullptr, &height);
    return static_cast<double>(height) / PANGO_SCALE;
}

void PdfCanvas::drawText(const QString &text, double x, double y, double width,
                         const TextStyle &style)
{
    const Owned<PangoLayout> layout = d->layout(text, width, style);
    d->setColour(style.colour);
    cairo_move_to(d->cairo.get(), d->leftOf(x, width), y);
    pango_cairo_show_layout(d->cairo.get(), layout.get());
}

void PdfCanvas::drawLine(double x1, double y1, double x2, double y2, const QColor &colour,
                         double width)
{
    d->setColour(colour);
    cairo_set_line_width(d->cairo.get(), width);
    cairo_move_to(d->cairo.get(), d->leftOf(x1, 0), y1);
    cairo_line_to(d->cairo.get(), d->leftOf(x2, 0), y2);
    cairo_stroke(d->cairo.get());
}

void PdfCanvas::fill(const QRectF &place, const QColor &colour)
{
    d->setColour(colour);
    cairo_rectangle(d->cairo.get(), d->leftOf(place.x(), place.width()), place.y(), place.width(),
                    place.height());
    cairo_fill(d->cairo.get());
}

void PdfCanvas::drawImage(const QImage &image, const QRectF &place)
{
    if (image.isNull())
        return;
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    const Owned<cairo_surface_t> surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels.width(), pixels.height()));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return;
    for (int y = 0; y < pixels.height(); ++y) {
        std::copy_n(pixels.constScanLine(y), 4 * pixels.width(),
                    cairo_image_surface_get_data(surface.get()) +
                        y * cairo_image_surface_get_stride(surface.get()));
    }
    cairo_surface_mark_dirty(surface.get());
    // Cairo would deflate the pixels, which is five times as large.
    auto *jpeg = new QByteArray(jpegOf(pixels));
    cairo_surface_set_mime_data(
        surface.get(), CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const uchar *>(jpeg->constData()),
        static_cast<unsigned long>(jpeg->size()),
        [](void *bytes) { delete static_cast<QByteArray *>(bytes); }, jpeg);
    const double scale =
        std::min({place.width() / pixels.width(), place.height() / pixels.height(), 72.0 / 150.0});
    const double width = pixels.width() * scale;
    const double height = pixels.height() * scale;
    const double left = d->leftOf(place.x() + (place.width() - width) / 2, width);
    cairo_save(d->cairo.get());
    cairo_translate(d->cairo.get(), left, place.y());
    cairo_scale(d->cairo.get(), scale, scale);
    cairo_set_source_surface(d->cairo.get(), surface.get(), 0, 0);
    cairo_paint(d->cairo.get());
    cairo_restore(d->cairo.get());
    d->setColour(QColor(0xb8, 0xbe, 0xc4));
    cairo_set_line_width(d->cairo.get(), 0.5);
    cairo_rectangle(d->cairo.get(), left, place.y(), width, height);
    cairo_stroke(d->cairo.get());
}

void PdfCanvas::endPage()
{
    cairo_show_page(d->cairo.get());
}

QByteArray PdfCanvas::finish()
{
    cairo_surface_finish(d->surface.get());
    const bool isWhole = cairo_status(d->cairo.get()) == CAIRO_STATUS_SUCCESS &&
                         cairo_surface_status(d->surface.get()) == CAIRO_STATUS_SUCCESS;
    return isWhole ? d->bytes : QByteArray();
}

} // namespace report
