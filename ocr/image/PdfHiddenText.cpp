// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Mats_p.h"
#include "ocr/image/PdfHiddenText_p.h"

#include <QPdfDocument>
#include <QPdfSelection>

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>

namespace ocr::image {

namespace {

/// Channels of one colour differ by no more than this: antialiased edges apart, boxes are flat.
constexpr int kFlat = 12;
/// A glyph's strokes stand out from what they lie on by more than this.
constexpr int kInk = 40;
/// A box is no paper where its colour is so far from the page's.
constexpr int kNotPaper = 24;
/// Shortest stretch that counts, in heights of its line: two Chinese characters, four digits.
constexpr double kShortest = 2;
constexpr int kLeastHeight = 8;
/// More pieces of text, be they single characters, than a page of the smallest print has.
constexpr qsizetype kMostPieces = 50000;
constexpr int kDigitsUnderPaper = 6;

/// A stretch of a line of text in which nothing is to be seen.
struct Stretch
{
    QRect place;
    bool paper = false; ///< of the colour of the page
};

int differenceOf(const cv::Vec3b &a, const cv::Vec3b &b)
{
    int most = 0;
    for (int channel = 0; channel < 3; ++channel)
        most = std::max(most, std::abs(a[channel] - b[channel]));
    return most;
}

/// The commonest colour, to sixteen levels of each channel.
cv::Vec3b paperOf(const cv::Mat &bgr)
{
    std::array<int, 4096> counts{};
    std::array<cv::Vec3b, 4096> colours{};
    for (int y = 0; y < bgr.rows; y += 7) {
        for (int x = 0; x < bgr.cols; x += 7) {
            const cv::Vec3b &colour = bgr.at<cv::Vec3b>(y, x);
            const auto slot =
                static_cast<size_t>((colour[0] >> 4) << 8 | (colour[1] >> 4) << 4 | colour[2] >> 4);
            ++counts[slot];
            colours[slot] = colour;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return colours[static_cast<size_t>(most - counts.begin())];
}

/// How much the pixels of one column differ from its middle one.
int spreadOf(const cv::Mat &core, int x)
{
    const cv::Vec3b &middle = core.at<cv::Vec3b>(core.rows / 2, x);
    int most = 0;
    for (int y = 0; y < core.rows; ++y)
        most = std::max(most, differenceOf(core.at<cv::Vec3b>(y, x), middle));
    return most;
}

/// Programs place text by lines, words or single characters: pieces that stand side by side as one,
/// as far as a gap of one height.
QList<QRectF> linesOf(const QList<QPolygonF> &pieces)
{
    QList<QRectF> lines;
    for (const QPolygonF &piece : pieces) {
        const QRectF place = piece.boundingRect();
        if (!lines.isEmpty()) {
            QRectF &line = lines.last();
            const double height = std::max(line.height(), place.height());
            const double common =
                std::min(line.bottom(), place.bottom()) - std::max(line.top(), place.top());
            const double gap = place.left() - line.right();
            if (common > 0.5 * std::min(line.height(), place.height()) && gap > -height &&
                gap < height) {
                line = line.united(place);
                continue;
            }
        }
        lines.append(place);
    }
    return lines;
}

class HiddenTextFinder
{
public:
    HiddenTextFinder(QPdfDocument &document, int page, const QImage &rendered)
        : m_document(document), m_page(page), m_bgr(viewOf(rendered)), m_paper(paperOf(m_bgr)),
          m_scale(rendered.width() / std::max(1.0, document.pagePointSize(page).width()))
    {}

    QList<Mark> find(bool scanned)
    {
        const QList<QPolygonF> pieces = m_document.getAllText(m_page).bounds();
        if (pieces.size() > kMostPieces)
            return {};
        for (const QRectF &line : linesOf(pieces))
            look(line);
        // Where most of the text is not to be seen, its places are wrong: a turned page, a font
        // that is not there, the text of a reader that was laid out anew.
        if (m_visible * 2 < m_looked)
            return {};
        QList<Mark> marks;
        for (const Stretch &stretch : std::as_const(m_stretches))
            if (!(stretch.paper && scanned))
                addUnder(stretch, marks);
        return marks;
    }

private:
    void look(const QRectF &points)
    {
        const QRect page(0, 0, m_bgr.cols, m_bgr.rows);
        const QRect place = QRectF(points.topLeft() * m_scale, points.size() * m_scale)
                                .toAlignedRect()
                                .intersected(page);
        const int height = place.height();
        if (height < kLeastHeight || place.width() < height)
            return;
        const cv::Mat core = m_bgr(cv::Rect(place.left(), place.top() + height / 5, place.width(),
                                            std::max(1, height * 3 / 5)));
        ++m_looked;
        bool ink = false;
        int begin = 0;
        for (int x = 0; x <= core.cols; ++x) {
            const int spread = x < core.cols ? spreadOf(core, x) : kInk + 1;
            ink = ink || (x < core.cols && spread > kInk);
            const bool goesOn =
                spread <= kFlat && differenceOf(middleOf(core, x), middleOf(core, begin)) <= kFlat;
            if (goesOn)
                continue;
            if (x - begin >= kShortest * height)
                m_stretches.append({QRect(place.left() + begin, place.top(), x - begin, height),
                                    differenceOf(middleOf(core, begin), m_paper) < kNotPaper});
            begin = spread <= kFlat ? x : x + 1;
        }
        m_visible += ink;
    }

    static cv::Vec3b middleOf(const cv::Mat &core, int x)
    {
        return core.at<cv::Vec3b>(core.rows / 2, std::min(x, core.cols - 1));
    }

    void addUnder(const Stretch &stretch, QList<Mark> &marks)
    {
        const double inset = 0.3 * stretch.place.height();
        const double y = stretch.place.center().y() / m_scale;
        const QString text =
            m_document
                .getSelection(m_page, {(stretch.place.left() + inset) / m_scale, y},
                              {(stretch.place.right() - inset) / m_scale, y})
                .text()
                .simplified();
        const auto digits =
            std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        const auto signs =
            std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (signs < 2 || (stretch.paper && digits < kDigitsUnderPaper))
            return;
        marks.append({MarkKind::HiddenText, Quad::fromRect(QRectF(stretch.place)), text});
    }

    QPdfDocument &m_document;
    int m_page;
    cv::Mat m_bgr;
    cv::Vec3b m_paper;
    double m_scale; ///< pixels of a point
    QList<Stretch> m_stretches;
    int m_looked = 0;
    int m_visible = 0; ///< pieces of text of which something is to be seen
};

} // namespace

QList<Mark> findHiddenText(QPdfDocument &document, int page, const QImage &rendered, bool scanned)
{
    return HiddenTextFinder(document, page, rendered).find(scanned);
}

} // namespace ocr::image
