// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/faces/FaceFinder.h"

#include "ocr/engine/ModelStore.h"
#include "ocr/engine/faces/FaceNet_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <exception>

namespace ocr {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kModel = "blazeface.onnx";
/// opencv-data's folders on Debian and on other systems.
constexpr const char *kCascades[] = {
    "/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml",
    "/usr/local/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml"};

/// Long side of the largest sheet on the copy on which photographs are looked for: 4 px/mm of A4,
/// so that an ID photo of 22 x 32 mm is 90 px wide there.
constexpr double kSearchSide = 1200;
constexpr double kMostCopyPixels = 16e6;
/// A pixel is a photograph's where it is darker than the paper or has a colour, and most of the
/// pixels around it are the same: of print, bold titles too, half is paper.
constexpr double kPaperShare = 0.93;
constexpr int kLeastColour = 24;       ///< of 255: lamplight that was evened stays below
constexpr int kAround = 17;            ///< px of the copy: 4 mm, more than a bold stroke
constexpr double kPictureShare = 0.72; ///< measured on tests/corpus' portraits: see tests/bench
constexpr int kStroke = 13;            ///< px of the copy: 3 mm, a bold title's strokes
constexpr double kEdgeStep = 0.1;      ///< of the paper's light
/// Share of a crop that is edges. Faces gave 0.05 and more (0.1 to 0.4 where they fill their crop),
/// places with shadows and print below 0.035: a look by the net costs 20 ms, this nothing.
constexpr double kLeastEdges = 0.04;
constexpr int kLeastPicture = 36; ///< px of the copy, 9 mm: faces on less show nothing
/// Of both looks together: portraits give 1.5 to 1.9, patterns seldom pass twice (tests/bench).
constexpr double kBothScores = 1.35;
/// Portraits give up to 0.31, mascots 0.6 and, where small, a little less.
constexpr double kMostFlat = 0.37;
/// A photograph's largest face is at least a fifth of it, or it is searched in parts.
constexpr double kPartsFrom = 260;

cv::Mat viewOf(const QImage &image)
{
    return {image.height(), image.width(), CV_8UC3, const_cast<uchar *>(image.constBits()),
            static_cast<size_t>(image.bytesPerLine())};
}

/// Every second or third pixel first: averaging 12 Mpx would cost more than all else here.
cv::Mat smallOf(const cv::Mat &pixels, double scale)
{
    cv::Mat small;
    const double twice = 2 * scale;
    if (twice < 1)
        cv::resize(pixels, small, {}, twice, twice, cv::INTER_NEAREST);
    else
        small = pixels;
    cv::Mat result;
    const cv::Size size(std::max(1, cvRound(pixels.cols * scale)),
                        std::max(1, cvRound(pixels.rows * scale)));
    cv::resize(small, result, size, 0, 0, cv::INTER_AREA);
    return result;
}

/// 255 on the sheets without their rims: a board's wood and cork look like photographs.
cv::Mat maskOf(const QList<Quad> &sheets, cv::Size size, double scale)
{
    cv::Mat mask(size, CV_8U, cv::Scalar(sheets.isEmpty() ? 255 : 0));
    for (const Quad &sheet : sheets) {
        const double rim = 0.012 * std::max(sheet.width(), sheet.height());
        std::vector<cv::Point> corners;
        for (const QPointF &corner : sheet.grown(-rim, -rim).corners)
            corners.emplace_back(cvRound(corner.x() * scale), cvRound(corner.y() * scale));
        cv::fillConvexPoly(mask, corners, 255);
    }
    return mask;
}

/// How light the paper is around each pixel: what is lightest within an eighth of the copy, which
/// is more than most photographs and less than most shadows.
cv::Mat paperAround(const cv::Mat &grey)
{
    constexpr int kStep = 8;
    cv::Mat coarse;
    cv::resize(grey, coarse, {}, 1.0 / kStep, 1.0 / kStep, cv::INTER_AREA);
    const int reach = 2 * (std::max(coarse.cols, coarse.rows) / 16) + 1;
    cv::dilate(coarse, coarse, cv::getStructuringElement(cv::MORPH_RECT, {reach, reach}));
    cv::blur(coarse, coarse, {reach, reach});
    cv::Mat paper;
    cv::resize(coarse, paper, grey.size(), 0, 0, cv::INTER_LINEAR);
    return paper;
}

cv::Mat colourful(const cv::Mat &bgr)
{
    std::vector<cv::Mat> channels;
    cv::split(bgr, channels);
    cv::Mat most;
    cv::Mat least;
    cv::max(channels[0], channels[1], most);
    cv::max(most, channels[2], most);
    cv::min(channels[0], channels[1], least);
    cv::min(least, channels[2], least);
    cv::Mat mask;
    cv::threshold(most - least, mask, kLeastColour, 255, cv::THRESH_BINARY);
    return mask;
}

/// The copy's scale: as the largest sheet needs it, on a board of many sheets too.
double copyScale(const QList<Quad> &sheets, cv::Size page)
{
    double side = sheets.isEmpty() ? std::max(page.width, page.height) : 1;
    for (const Quad &sheet : sheets)
        side = std::max({side, sheet.width(), sheet.height()});
    // A screenshot is as long as it likes: its width says how large things are.
    side = std::min(side, 2.0 * std::min(page.width, page.height));
    const double most = std::sqrt(kMostCopyPixels / std::max(1, page.area()));
    return std::min({1.0, kSearchSide / side, most});
}

/// 255 at edges that stay where strokes are filled with what is lighter around them: of print,
/// rules and seals next to nothing is left, and a shadow has no edges so sharp.
cv::Mat lastingEdges(const cv::Mat &small, const cv::Mat &sheets)
{
    cv::Mat filled;
    cv::morphologyEx(small, filled, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {kStroke, kStroke}));
    cv::Mat steps;
    cv::morphologyEx(filled, steps, cv::MORPH_GRADIENT,
                     cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    std::vector<cv::Mat> channels;
    cv::split(steps, channels);
    cv::Mat most;
    cv::max(channels[0], channels[1], most);
    cv::max(most, channels[2], most);
    cv::Mat grey;
    cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
    cv::Mat edges;
    cv::compare(most, kEdgeStep * paperAround(grey), edges, cv::CMP_GT);
    cv::bitwise_and(edges, sheets, edges);
    return edges;
}

bool hasEdges(const cv::Mat &edges, const cv::Rect &crop)
{
    const cv::Rect inner(crop.x + crop.width / 10, crop.y + crop.height / 10,
                         std::max(1, crop.width * 8 / 10), std::max(1, crop.height * 8 / 10));
    return cv::mean(edges(inner))[0] > 255 * kLeastEdges;
}

/// Boxes of what looks like photographs, in pixels of the copy.
std::vector<cv::Rect> pictures(const cv::Mat &small, const cv::Mat &sheets)
{
    cv::Mat grey;
    cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
    cv::Mat picture;
    cv::compare(grey, kPaperShare * paperAround(grey), picture, cv::CMP_LT);
    cv::bitwise_or(picture, colourful(small), picture);
    cv::bitwise_and(picture, sheets, picture);
    cv::blur(picture, picture, {kAround, kAround});
    cv::threshold(picture, picture, 255 * kPictureShare, 255, cv::THRESH_BINARY);
    cv::dilate(picture, picture, cv::getStructuringElement(cv::MORPH_RECT, {kAround, kAround}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(picture, labels, stats, centers);
    std::vector<cv::Rect> boxes;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        if (std::min(box.width, box.height) >= kLeastPicture &&
            std::max(box.width, box.height) <= 8 * std::min(box.width, box.height))
            boxes.push_back(box);
    }
    std::sort(boxes.begin(), boxes.end(),
              [](const cv::Rect &a, const cv::Rect &b) { return a.area() > b.area(); });
    return boxes;
}

/// The picture with room around it, and its parts where faces would be small in it.
std::vector<cv::Rect> cropsOf(const cv::Rect &box, cv::Size page)
{
    std::vector<cv::Rect> crops;
    const auto add = [&](double x, double y, double side) {
        const cv::Rect crop =
            cv::Rect(cvFloor(x - side / 2), cvFloor(y - side / 2), cvCeil(side), cvCeil(side)) &
            cv::Rect(cv::Point(), page);
        if (!crop.empty())
            crops.push_back(crop);
    };
    const double most = std::max(box.width, box.height);
    add(box.x + box.width / 2.0, box.y + box.height / 2.0, most * 1.25);
    if (most < kPartsFrom)
        return crops;
    const double side = std::max(kPartsFrom * 0.6, most / 4);
    for (double y = box.y + side / 4; y < box.y + box.height; y += side * 0.75)
        for (double x = box.x + side / 4; x < box.x + box.width; x += side * 0.75)
            add(x + side / 4, y + side / 4, side * 1.2);
    return crops;
}

/// Share of a face that has one colour: drawn faces are filled, skin is rounded by the light.
double flatShare(const cv::Mat &pixels, const cv::Rect2d &face)
{
    constexpr int kSide = 40;
    constexpr int kSameColour = 6; ///< of 255: noise that is left where pixels are averaged
    const cv::Rect box =
        cv::Rect(cvFloor(face.x), cvFloor(face.y), cvCeil(face.width), cvCeil(face.height)) &
        cv::Rect(0, 0, pixels.cols, pixels.rows);
    if (box.empty())
        return 0;
    cv::Mat small;
    cv::resize(pixels(box), small, {kSide, kSide}, 0, 0, cv::INTER_AREA);
    const cv::Scalar reach = cv::Scalar::all(kSameColour);
    int most = 0;
    for (int y = 1; y < kSide; y += 3)
        for (int x = 1; x < kSide; x += 3) {
            const auto &bgr = small.at<cv::Vec3b>(y, x);
            const cv::Scalar colour(bgr[0], bgr[1], bgr[2]);
            cv::Mat same;
            cv::inRange(small, colour - reach, colour + reach, same);
            most = std::max(most, cv::countNonZero(same));
        }
    return static_cast<double>(most) / (kSide * kSide);
}

/// The net's box goes from brows to chin: hair and chin belong to the face that is covered.
Quad headOf(const cv::Rect2d &face, cv::Size page)
{
    const QRectF head(face.x - 0.15 * face.width, face.y - 0.35 * face.height, 1.3 * face.width,
                      1.5 * face.height);
    return Quad::fromRect(head & QRectF(0, 0, page.width, page.height));
}

} // namespace

struct FaceFinder::Private
{
    std::unique_ptr<FaceDetector> detector;
    QString name;

    void search(const cv::Mat &page, const cv::Rect &place, std::vector<FaceBox> &faces);
    bool lookTwice(const cv::Mat &page, const cv::Rect &place, std::vector<FaceBox> &faces);
};

/// A face that passes at one size may not at another: where nothing does, the middle once more.
void FaceFinder::Private::search(const cv::Mat &page, const cv::Rect &place,
                                 std::vector<FaceBox> &faces)
{
    constexpr double kCloser = 0.72;
    if (lookTwice(page, place, faces))
        return;
    const cv::Size size(cvCeil(kCloser * place.width), cvCeil(kCloser * place.height));
    const cv::Point inset((place.width - size.width) / 2, (place.height - size.height) / 2);
    lookTwice(page, cv::Rect(place.tl() + inset, size), faces);
}

/// Looks twice: what is a face in the wide crop must be one again when it fills a third of a narrow
/// one. Patterns seldom pass both.
bool FaceFinder::Private::lookTwice(const cv::Mat &page, const cv::Rect &place,
                                    std::vector<FaceBox> &faces)
{
    const size_t before = faces.size();
    for (FaceBox face : detector->detect(page(place))) {
        face.box += cv::Point2d(place.x, place.y);
        const double side = 2.4 * std::max(face.box.width, face.box.height);
        const cv::Point2d center = (face.box.tl() + face.box.br()) / 2;
        const cv::Rect narrow = cv::Rect(cvFloor(center.x - side / 2), cvFloor(center.y - side / 2),
                                         cvCeil(side), cvCeil(side)) &
                                cv::Rect(0, 0, page.cols, page.rows);
        if (narrow.empty())
            continue;
        for (FaceBox again : detector->detect(page(narrow))) {
            again.box += cv::Point2d(narrow.x, narrow.y);
            const double shared = (again.box & face.box).area();
            if (again.score + face.score >= kBothScores && shared > 0.4 * face.box.area())
                faces.push_back(again);
        }
    }
    return faces.size() > before;
}

FaceFinder::FaceFinder(std::unique_ptr<Private> data) : d(std::move(data)) {}

FaceFinder::~FaceFinder() = default;

Result<std::unique_ptr<FaceFinder>> FaceFinder::create(const QString &programFolder)
{
    auto data = std::make_unique<Private>();
    const Result<ModelStore> store = ModelStore::locate(programFolder);
    const Result<QByteArray> model =
        store ? store->load(QLatin1String(kModel)) : Result<QByteArray>(store.error());
    if (!model && model.error().code != Error::Code::ModelMissing)
        return model.error();
    try {
        if (model) {
            data->detector = std::make_unique<BlazeFace>(*model);
            data->name = u"blazeface-1.2.0"_s;
        }
        for (const char *path : kCascades)
            if (!data->detector && (data->detector = HaarFace::open(path)))
                data->name = u"haar"_s;
    } catch (const cv::Exception &e) {
        return Error{Error::Code::EngineFailed,
                     u"OpenCV cannot load the face model: %1"_s.arg(QString::fromStdString(e.err))};
    }
    if (!data->detector)
        return Error{Error::Code::ModelMissing,
                     u"Neither the BlazeFace model nor a Haar cascade is installed."_s};
    return std::unique_ptr<FaceFinder>(new FaceFinder(std::move(data)));
}

QString FaceFinder::name() const
{
    return d->name;
}

Result<QList<Mark>> FaceFinder::find(const QImage &page, const QList<Quad> &sheets)
{
    if (page.isNull() || page.format() != QImage::Format_BGR888)
        return Error{Error::Code::InvalidInput, u"Faces are looked for on BGR888 pixels only."_s};
    QList<Mark> marks;
    const cv::Mat pixels = viewOf(page);
    const double scale = copyScale(sheets, pixels.size());
    std::vector<FaceBox> faces;
    try {
        const cv::Mat small = smallOf(pixels, scale);
        const cv::Mat mask = maskOf(sheets, small.size(), scale);
        const cv::Mat edges = lastingEdges(small, mask);
        for (const cv::Rect &box : pictures(small, mask)) {
            for (const cv::Rect &crop : cropsOf(box, small.size())) {
                if (!hasEdges(edges, crop))
                    continue;
                const cv::Rect place =
                    cv::Rect(cvFloor(crop.x / scale), cvFloor(crop.y / scale),
                             cvCeil(crop.width / scale), cvCeil(crop.height / scale)) &
                    cv::Rect(0, 0, pixels.cols, pixels.rows);
                d->search(pixels, place, faces);
            }
        }
    } catch (const std::exception &e) { // cv::Exception, and memory that is not there
        return Error{Error::Code::EngineFailed, u"OpenCV could not look for faces: %1"_s.arg(
                                                    QString::fromUtf8(e.what()).simplified())};
    }
    for (const FaceBox &face : withoutDoubles(std::move(faces)))
        if (flatShare(pixels, face.box) < kMostFlat)
            marks.append({MarkKind::Face, headOf(face.box, pixels.size()), {}});
    return marks;
}

} // namespace ocr
