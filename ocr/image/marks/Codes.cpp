// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#define ZX_USE_UTF8 1
#include "ocr/image/Mats_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <ZXing/ReadBarcode.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ocr::image {

namespace {

using ZXing::BarcodeFormat;

/// Long side of the copy on which places like codes are looked for: searching all of a page for
/// codes takes ten times as long as searching these places.
constexpr int kPlaceSide = 1000;
constexpr int kBlock = 13;          ///< px of the copy: 4 mm of A4, more than a line of text
constexpr double kLeastDark = 0.26; ///< of a block: half of a code is dark, a tenth of text
constexpr int kLeastPlace = 22;     ///< px of the copy: 7 mm of A4
/// A place is searched at about this side: 10 px a module of a small code, 4 of a dense one.
constexpr double kCropSide = 520;

/// Share of all gradients that point one way; a barcode with its digits gives 0.6 and more.
constexpr double kLeastStriped = 0.45;
constexpr double kSurelyStriped = 0.6;
/// The shortest labels have 30 bars (EAN-13, Code 128 of six characters); blur joins a few.
constexpr int kLeastBars = 24;
constexpr double kStripesSide = 1400; ///< 4 px and more a bar of a parcel's number
constexpr double kMostZoom = 2.5;
constexpr double kSameBars = 0.9; ///< of them inside bars that are told already

constexpr auto kSquareCodes = BarcodeFormat::QRCode | BarcodeFormat::DataMatrix |
                              BarcodeFormat::Aztec | BarcodeFormat::PDF417;
/// Linear codes with a check character of their own: the others (ITF, Codabar) see codes in tables.
constexpr auto kLinearCodes =
    BarcodeFormat::Code128 | BarcodeFormat::Code39 | BarcodeFormat::Code93 | BarcodeFormat::EAN13;
constexpr int kLeastLinear = 6; ///< characters: shorter ones are strokes that happen to fit

Quad quadOf(const ZXing::Position &position)
{
    Quad quad;
    for (int i = 0; i < 4; ++i)
        quad.corners[static_cast<size_t>(i)] = QPointF(position[i].x, position[i].y);
    return quad;
}

/// Grey values along a line, `count` of them, their mean taken off and their length made one.
cv::Mat profileAlong(const cv::Mat &grey, QPointF from, QPointF to, int count)
{
    cv::Mat profile(1, count, CV_32F);
    for (int i = 0; i < count; ++i) {
        const QPointF at = from + (to - from) * (i + 0.5) / count;
        const int x = std::clamp(qRound(at.x()), 0, grey.cols - 1);
        const int y = std::clamp(qRound(at.y()), 0, grey.rows - 1);
        profile.at<float>(0, i) = grey.at<uchar>(y, x);
    }
    profile -= cv::mean(profile)[0];
    return profile / std::max(1.0, cv::norm(profile));
}

/// A linear code's position is made of the lines that were read. Bars go on as long as lines beside
/// them look alike: all of them must be covered, any row of them holds the number.
Quad withBars(const Quad &read, const cv::Mat &grey)
{
    constexpr double kAlike = 0.6; // paper and digits stay below 0.3
    constexpr double kMostAspect = 1.2;
    const QPointF left = (read.corners[0] + read.corners[3]) / 2;
    const QPointF right = (read.corners[1] + read.corners[2]) / 2;
    const double width = std::hypot(right.x() - left.x(), right.y() - left.y());
    if (width < 1)
        return read;
    const QPointF down(-(right.y() - left.y()) / width, (right.x() - left.x()) / width);
    const int count = std::max(32, qRound(width));
    const auto reach = [&](double way) {
        cv::Mat last = profileAlong(grey, left, right, count);
        double reached = 0;
        for (double at = 2; at < kMostAspect * width; at += 2) {
            const QPointF off = down * (way * at);
            const cv::Mat next = profileAlong(grey, left + off, right + off, count);
            if (last.dot(next) < kAlike)
                break;
            last = next; // a bent sheet's bars wander
            reached = at;
        }
        return std::max(reached, 0.08 * width) + 2;
    };
    const double up = reach(-1);
    const double low = reach(1);
    Quad quad = read;
    quad.corners = {left - down * up, right - down * up, right + down * low, left + down * low};
    return quad.grown(0.02 * width, 0);
}

bool isQr(BarcodeFormat format)
{
    return format == BarcodeFormat::QRCode || format == BarcodeFormat::DataMatrix ||
           format == BarcodeFormat::Aztec || format == BarcodeFormat::PDF417;
}

std::vector<ZXing::Result> read(const cv::Mat &grey, ZXing::BarcodeFormats formats)
{
    const bool linear = formats == kLinearCodes;
    ZXing::DecodeHints hints;
    hints.setFormats(formats);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setTryDownscale(false);
    hints.setReturnErrors(!linear);
    hints.setMinLineCount(4);
    // ZXing 1.4 aborts where it compares two linear codes of several lines: one at a time.
    if (linear)
        hints.setMaxNumberOfSymbols(1);
    const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.step));
    return ZXing::ReadBarcodes(view, hints);
}

void addCode(QList<Mark> &marks, const ZXing::Result &code, Quad quad, cv::Point offset,
             double scale)
{
    Mark mark;
    mark.kind = isQr(code.format()) ? MarkKind::QrCode : MarkKind::Barcode;
    mark.payload = code.isValid() ? QString::fromStdString(code.text()) : QString();
    if (mark.kind == MarkKind::Barcode && mark.payload.size() < kLeastLinear)
        return;
    for (QPointF &corner : quad.corners)
        corner = (corner + QPointF(offset.x, offset.y)) / scale;
    mark.quad = quad;
    const auto known = std::find_if(marks.begin(), marks.end(), [&mark](const Mark &other) {
        return intersectionOverUnion(other.quad, mark.quad) > 0.3;
    });
    if (known == marks.end())
        marks.append(mark);
    else if (known->payload.isEmpty())
        *known = mark;
}

/// Adds what stands on the grey crop; `offset` and `scale` lead from its pixels to the page's.
void addCodes(QList<Mark> &marks, const cv::Mat &grey, cv::Point offset, double scale)
{
    constexpr int kMostInCrop = 30; ///< labels of a whole page
    for (const ZXing::Result &code : read(grey, kSquareCodes)) {
        const Quad place = quadOf(code.position());
        if (code.isValid() || code.format() == BarcodeFormat::QRCode)
            addCode(marks, code, place.grown(0.03 * place.width(), 0.03 * place.height()), offset,
                    scale);
    }
    cv::Mat left = grey;
    for (int i = 0; i < kMostInCrop; ++i) {
        const std::vector<ZXing::Result> codes = read(left, kLinearCodes);
        if (codes.empty() || !codes.front().isValid())
            return;
        const Quad bars = withBars(quadOf(codes.front().position()), grey);
        addCode(marks, codes.front(), bars, offset, scale);
        if (left.data == grey.data)
            left = grey.clone();
        std::vector<cv::Point> corners;
        for (const QPointF &corner : bars.corners)
            corners.emplace_back(cvRound(corner.x()), cvRound(corner.y()));
        cv::fillConvexPoly(left, corners, 255);
    }
}

/// Boxes of dense black on white, largest first, in pixels of the copy.
std::vector<cv::Rect> densePlaces(const cv::Mat &grey)
{
    cv::Mat paper;
    cv::dilate(grey, paper, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    cv::blur(paper, paper, {25, 25});
    cv::Mat dark;
    cv::addWeighted(paper, 0.62, grey, -1, 0, dark, CV_8U);
    cv::threshold(dark, dark, 0, 255, cv::THRESH_BINARY);
    cv::blur(dark, dark, {kBlock, kBlock});
    cv::threshold(dark, dark, 255 * kLeastDark, 255, cv::THRESH_BINARY);
    cv::morphologyEx(dark, dark, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {7, 7}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(dark, labels, stats, centers);
    std::vector<cv::Rect> places;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        if (std::max(box.width, box.height) >= kLeastPlace &&
            std::min(box.width, box.height) >= kLeastPlace / 3)
            places.push_back(box);
    }
    std::sort(places.begin(), places.end(),
              [](const cv::Rect &a, const cv::Rect &b) { return a.area() > b.area(); });
    return places;
}

struct Stripes
{
    double across = 0;  ///< direction in degrees
    double striped = 0; ///< share of all gradients that go that way
};

/// Where stripes are what a grey crop shows: the gradients of text and of square codes go all ways.
std::optional<Stripes> stripesOf(const cv::Mat &grey)
{
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(grey, dx, CV_32F, 1, 0);
    cv::Sobel(grey, dy, CV_32F, 0, 1);
    const double xx = dx.dot(dx);
    const double yy = dy.dot(dy);
    const double xy = dx.dot(dy);
    const double striped = std::hypot(xx - yy, 2 * xy) / std::max(1.0, xx + yy);
    if (striped < kLeastStriped)
        return std::nullopt;
    return Stripes{0.5 * std::atan2(2 * xy, xx - yy) * 180 / CV_PI, striped};
}

/// Dark bars that cross the middle of an upright crop.
int barsAcross(const cv::Mat &upright)
{
    constexpr double kStep = 12; // of 255: noise averaged over the rows stays below
    cv::Mat line;
    cv::reduce(upright.rowRange(upright.rows * 2 / 5, std::max(1, upright.rows * 3 / 5)), line, 0,
               cv::REDUCE_AVG, CV_32F);
    cv::Mat light;
    cv::blur(line, light, {std::max(3, upright.cols / 12), 1});
    int bars = 0;
    bool dark = false;
    for (int x = 0; x < line.cols; ++x) {
        const float above = line.at<float>(0, x) - light.at<float>(0, x);
        if (!dark && above < -kStep)
            ++bars;
        dark = above < -kStep || (dark && above < kStep);
    }
    return bars;
}

/// From the first to the last of the places whose count is no less than a share of the most, but
/// for runs too short to be what is looked for.
cv::Range hullOf(const cv::Mat &counts, double share, int shortest)
{
    double most = 0;
    cv::minMaxLoc(counts, nullptr, &most);
    cv::Range hull(0, 0);
    const int length = int(counts.total());
    for (int from = 0; from < length; ++from) {
        int to = from;
        while (to < length && counts.at<float>(to) > 0 && counts.at<float>(to) >= share * most)
            ++to;
        if (to - from >= shortest)
            hull = hull.empty() ? cv::Range(from, to) : cv::Range(hull.start, to);
        from = to;
    }
    return hull;
}

/// Where the bars of an upright crop stand: the rows that many edges cross as they do nowhere else,
/// and in them from the first to the last. All of the crop where they do not stand out.
cv::Rect barsOf(const cv::Mat &upright)
{
    constexpr double kLeastEdge = 0.12;   // of the strongest: half of the bars may be in a shadow
    constexpr double kRowsShare = 0.4;    // of letters and digits stays less
    constexpr double kColumnsShare = 0.2; // of the densest bars: the widest leave gaps
    constexpr double kRoom = 0.03;        // of the bars' width: perspective, and bent sheets
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(upright, dx, CV_32F, 1, 0);
    cv::Sobel(upright, dy, CV_32F, 0, 1);
    dx = cv::abs(dx);
    dy = cv::abs(dy);
    double strongest = 0;
    cv::minMaxLoc(dx, nullptr, &strongest);
    cv::Mat edges = (dx > kLeastEdge * strongest) & (dx > 2 * dy);
    // Edges of bars go straight on, those of letters soon turn.
    const cv::Size straight(1, std::max(3, upright.rows / 25));
    cv::morphologyEx(edges, edges, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, straight));
    edges.convertTo(edges, CV_32F, 1.0 / 255);
    const cv::Rect all({0, 0}, upright.size());
    cv::Mat counts;
    cv::reduce(edges, counts, 1, cv::REDUCE_SUM);
    cv::blur(counts, counts, {1, 5});
    const cv::Range rows = hullOf(counts, kRowsShare, 1);
    if (rows.empty())
        return all;
    cv::reduce(edges.rowRange(rows), counts, 0, cv::REDUCE_SUM);
    const int wide = std::max(3, upright.cols / 20);
    cv::blur(counts, counts, {wide, 1});
    // A ruling beside them is no wider than what it was blurred over.
    const cv::Range columns = hullOf(counts, kColumnsShare, 2 * wide);
    if (columns.empty())
        return all;
    const int room = cvCeil(kRoom * columns.size()) + 2;
    const cv::Rect bars(columns.start, rows.start, columns.size(), rows.size());
    return (bars + cv::Point(-room, -room) + cv::Size(2 * room, 2 * room)) & all;
}

/// Whether an upright crop shows what no letters and rulings do.
bool areBars(const cv::Mat &upright)
{
    const std::optional<Stripes> stripes = stripesOf(upright);
    return stripes && stripes->striped > kSurelyStriped && barsAcross(upright) >= kLeastBars;
}

/// A linear code that lies askew or is blurred: turned upright, with more pixels a bar. What has a
/// code's bars and cannot be decoded is told without payload: somebody must look at it.
void searchStripes(QList<Mark> &marks, const cv::Mat &bgr, const cv::Rect &place)
{
    const double zoom = std::min(kMostZoom, kStripesSide / std::max(place.width, place.height));
    cv::Mat grey;
    cv::cvtColor(shrunkBy(bgr(place), zoom), grey, cv::COLOR_BGR2GRAY);
    const std::optional<Stripes> stripes = stripesOf(grey);
    if (!stripes)
        return;
    if (zoom > 1)
        cv::resize(grey, grey, {}, zoom, zoom, cv::INTER_CUBIC);
    const cv::Point2f center(static_cast<float>(grey.cols) / 2, static_cast<float>(grey.rows) / 2);
    const cv::Mat turn = cv::getRotationMatrix2D(center, stripes->across, 1);
    cv::Mat upright;
    cv::warpAffine(grey, upright, turn, grey.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::Mat soft;
    cv::GaussianBlur(upright, soft, {}, 3);
    cv::addWeighted(upright, 2, soft, -1, 0, upright); // a lens took the narrow bars' contrast
    QList<Mark> found;
    addCodes(found, upright, {0, 0}, 1);
    // Of what leans far the turned crop holds a part only, so the whole place is told.
    constexpr double kLeansFar = 15; // degrees
    if (found.isEmpty() && std::abs(stripes->across) > kLeansFar) {
        if (stripes->striped > kSurelyStriped && barsAcross(upright) >= kLeastBars)
            marks.append({MarkKind::Barcode,
                          Quad::fromRect(QRectF(place.x, place.y, place.width, place.height)),
                          {}});
        return;
    }
    if (const cv::Rect bars = barsOf(upright); found.isEmpty() && areBars(upright(bars))) {
        found.append({MarkKind::Barcode,
                      Quad::fromRect(QRectF(bars.x, bars.y, bars.width, bars.height)),
                      {}});
    }
    cv::Mat back;
    cv::invertAffineTransform(turn, back);
    for (Mark mark : found) {
        for (QPointF &corner : mark.quad.corners) {
            const double x = back.at<double>(0, 0) * corner.x() +
                             back.at<double>(0, 1) * corner.y() + back.at<double>(0, 2);
            const double y = back.at<double>(1, 0) * corner.x() +
                             back.at<double>(1, 1) * corner.y() + back.at<double>(1, 2);
            corner = QPointF(x / zoom + place.x, y / zoom + place.y);
        }
        // A number's place below them holds their lower ends as well.
        const bool known = std::any_of(marks.begin(), marks.end(), [&mark](const Mark &other) {
            return mark.payload.isEmpty() && other.kind == MarkKind::Barcode &&
                   coveredShare(mark.quad, other.quad) > kSameBars;
        });
        if (!known)
            marks.append(mark);
    }
}

/// Searches one place of the page at a scale that suits codes of its size.
void searchPlace(QList<Mark> &marks, const cv::Mat &bgr, const cv::Rect &box, double scale)
{
    const int margin = 10 + std::max(box.width, box.height) / 6;
    const cv::Rect wide = box + cv::Point(-margin, -margin) + cv::Size(2 * margin, 2 * margin);
    const cv::Rect place = cv::Rect(cvFloor(wide.x / scale), cvFloor(wide.y / scale),
                                    cvCeil(wide.width / scale), cvCeil(wide.height / scale)) &
                           cv::Rect(0, 0, bgr.cols, bgr.rows);
    const double zoom = std::min(2.0, kCropSide / std::max(1, std::max(place.width, place.height)));
    cv::Mat grey;
    cv::cvtColor(shrunkBy(bgr(place), zoom), grey, cv::COLOR_BGR2GRAY);
    if (zoom > 1)
        cv::resize(grey, grey, {}, zoom, zoom, cv::INTER_LINEAR);
    const qsizetype before = marks.size();
    addCodes(marks, grey, {cvRound(place.x * zoom), cvRound(place.y * zoom)}, zoom);
    // Several codes in one frame, or a dense one: once more with twice the pixels.
    if (marks.size() == before && zoom < 0.7) {
        cv::cvtColor(shrunkBy(bgr(place), 2 * zoom), grey, cv::COLOR_BGR2GRAY);
        addCodes(marks, grey, {cvRound(place.x * 2 * zoom), cvRound(place.y * 2 * zoom)}, 2 * zoom);
    }
    if (marks.size() == before)
        searchStripes(marks, bgr, place);
}

} // namespace

QList<Mark> findCodes(const PagePixels &page)
{
    const double scale =
        std::min(1.0, static_cast<double>(kPlaceSide) / std::max(page.small.cols, page.small.rows));
    cv::Mat grey;
    cv::cvtColor(page.small, grey, cv::COLOR_BGR2GRAY);
    grey = shrunkBy(grey, scale);
    QList<Mark> marks;
    for (const cv::Rect &box : densePlaces(grey))
        searchPlace(marks, page.bgr, box, scale * page.scale);
    return marks;
}

} // namespace ocr::image
