// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/Engine.h"

#include "ocr/engine/Direction_p.h"
#include "ocr/engine/InkFinder_p.h"
#include "ocr/engine/Lanes_p.h"
#include "ocr/engine/LineCrop_p.h"
#include "ocr/engine/LineReader_p.h"
#include "ocr/engine/MaskedRun_p.h"
#include "ocr/engine/ModelStore.h"
#include "ocr/engine/NetLayers_p.h"
#include "ocr/engine/NumberText_p.h"
#include "ocr/engine/PageSearch_p.h"
#include "ocr/engine/faces/FaceFinder.h"

#include <algorithm>
#include <functional>

namespace ocr {

namespace {

/// Share of a page's progress that finding its text takes.
constexpr double kFindShare = 0.25;

/// What is loaded once for all lanes.
struct ModelBytes
{
    QString name;
    QByteArray det;
    QByteArray rec;
    QByteArray cls;
    QByteArray keys;
};

Result<ModelBytes> loadModels(const QString &programFolder)
{
    const Result<ModelStore> store = ModelStore::locate(programFolder);
    if (!store)
        return store.error();
    ModelBytes models;
    models.name = store->name;
    const std::pair<const char *, QByteArray *> files[] = {{"det.onnx", &models.det},
                                                           {"rec.onnx", &models.rec},
                                                           {"cls.onnx", &models.cls},
                                                           {"keys.txt", &models.keys}};
    for (const auto &[file, bytes] : files) {
        Result<QByteArray> loaded = store->load(QString::fromLatin1(file));
        if (!loaded)
            return loaded.error();
        *bytes = *std::move(loaded);
    }
    return models;
}

Result<Lane> makeLane(const ModelBytes *models, bool tesseract, const Languages &languages)
{
    Lane lane;
    if (models != nullptr) {
        lane.finder = std::make_unique<TextFinder>(models->det);
        lane.direction = std::make_unique<DirectionNet>(models->cls);
        lane.recogniser = std::make_unique<Recogniser>(models->rec, models->keys);
    }
    if (tesseract) {
        lane.tesseract = std::make_unique<TesseractReader>();
        // The rest is loaded when a page needs it; these must be there.
        Result<void> ready = lane.tesseract->prepare(QStringLiteral("eng"));
        if (ready && models == nullptr && languages.chinese)
            ready = lane.tesseract->prepare(QStringLiteral("chi_sim"));
        if (!ready)
            return ready.error();
    }
    return lane;
}

} // namespace

struct Engine::Private
{
    std::vector<Lane> lanes;
    std::unique_ptr<FaceFinder> faces; ///< absent where nothing finds faces
    Languages languages;
    QStringList names;
    Look look; ///< the last one

    bool hasNets() const { return lanes.front().recogniser != nullptr; }
    std::vector<Lane *> pointers();
    void addTimes(StageTimes &times);
    Result<std::vector<FoundBox>> find(const cv::Mat &page, const ReadRegions &regions,
                                       Monitor &monitor);
    Result<std::vector<LineShape>> place(const cv::Mat &page, const std::vector<FoundBox> &boxes,
                                         Monitor &monitor);
    Result<void> joinMasks(const cv::Mat &page, QList<TextLine> &lines, Monitor &monitor);
    Result<QList<TextLine>> readAll(const cv::Mat &page, const std::vector<LineShape> &shapes,
                                    bool always, Monitor &monitor, double from);
};

std::vector<Lane *> Engine::Private::pointers()
{
    std::vector<Lane *> result;
    for (Lane &lane : lanes)
        result.push_back(&lane);
    return result;
}

void Engine::Private::addTimes(StageTimes &times)
{
    for (Lane &lane : lanes) {
        times.add(lane.times);
        lane.times = {};
    }
}

Result<std::vector<FoundBox>> Engine::Private::find(const cv::Mat &page, const ReadRegions &regions,
                                                    Monitor &monitor)
{
    if (!hasNets()) {
        std::vector<FoundBox> boxes;
        const double scale = regions.scale > 0 ? regions.scale : inkScale(page.size());
        look = {scale, scale * scale * static_cast<double>(page.total())};
        for (const Quad &quad : findInkLines(page, scale)) {
            const auto inside = [&](const Quad &sheet) { return sheet.contains(quad.center()); };
            if (regions.sheets.isEmpty() ||
                std::any_of(regions.sheets.begin(), regions.sheets.end(), inside))
                boxes.push_back({{quad, {}}, 0});
        }
        return boxes;
    }
    std::vector<TextFinder *> finders;
    for (Lane &lane : lanes)
        finders.push_back(lane.finder.get());
    ProgressSpan progress(monitor, 0, kFindShare);
    PageSearch search(page, regions.sheets, regions.scale);
    Result<std::vector<FoundBox>> boxes = search.run(finders, progress);
    look = {search.finestScale(), search.lookedAt()};
    return boxes;
}

/// Turns each box so that it begins where its text begins.
Result<std::vector<LineShape>>
Engine::Private::place(const cv::Mat &page, const std::vector<FoundBox> &boxes, Monitor &monitor)
{
    std::vector<LineShape> shapes(boxes.size());
    int regions = 0;
    for (const FoundBox &box : boxes)
        regions = std::max(regions, box.region + 1);
    ProgressSpan progress(monitor, kFindShare, kFindShare);
    const Result<void> done = spread(pointers(), regions, progress, [&](Lane *lane, int region) {
        const StageClock clock(lane->times, Stage::Recognise);
        std::vector<LineShape> own;
        for (const FoundBox &box : boxes) {
            if (box.region == region)
                own.push_back(box.line);
        }
        const int common = commonTurn(*lane, page, own);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (boxes[i].region == region)
                shapes[i] = turned(boxes[i].line, ownTurn(*lane, page, boxes[i].line, common));
        }
        return Result<void>();
    });
    if (!done)
        return done.error();
    return shapes;
}

Result<QList<TextLine>> Engine::Private::readAll(const cv::Mat &page,
                                                 const std::vector<LineShape> &shapes, bool always,
                                                 Monitor &monitor, double from)
{
    // Wide lines first: the nets keep their memory, and no thread is left with a long one at the
    // end.
    std::vector<std::size_t> order(shapes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto shape = [&](std::size_t i) {
        return shapes[i].quad.width() / std::max(shapes[i].quad.height(), 1.0);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return shape(a) > shape(b); });
    QList<TextLine> lines(static_cast<qsizetype>(shapes.size()));
    TextLine *const slots = lines.data();
    ProgressSpan progress(monitor, from, 1);
    const Result<void> done =
        spread(pointers(), static_cast<int>(shapes.size()), progress, [&](Lane *lane, int index) {
            const std::size_t i = order[static_cast<std::size_t>(index)];
            Result<TextLine> line = readLine(*lane, page, shapes[i], languages, always);
            if (!line)
                return Result<void>(line.error());
            slots[i] = *std::move(line);
            progress.lineRead(slots[i]);
            return Result<void>();
        });
    if (!done)
        return done.error();
    return lines;
}

/// Reads the parts of a masked number, found apart, once more as one line.
Result<void> Engine::Private::joinMasks(const cv::Mat &page, QList<TextLine> &lines,
                                        Monitor &monitor)
{
    const std::vector<std::vector<int>> groups = partsOfMasks(lines);
    std::vector<LineShape> shapes;
    for (const std::vector<int> &group : groups) {
        QList<Quad> quads;
        for (const int index : group)
            quads.append(lines[index].quad());
        shapes.push_back({surrounding(quads), {}});
    }
    if (groups.empty())
        return {};
    const Result<QList<TextLine>> joined = readAll(page, shapes, false, monitor, 1);
    if (!joined)
        return joined.error();
    std::vector<int> gone;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        int digits = 0;
        for (const int index : groups[i])
            digits += digitCount(lines[index].text());
        const TextLine &whole = joined->at(static_cast<qsizetype>(i));
        if (digitCount(whole.text()) < digits)
            continue; // together they read worse: the parts stay
        lines[groups[i].front()] = whole;
        gone.insert(gone.end(), groups[i].begin() + 1, groups[i].end());
    }
    std::sort(gone.begin(), gone.end(), std::greater<>());
    for (const int index : gone)
        lines.removeAt(index);
    return {};
}

Engine::Engine(std::unique_ptr<Private> data) : d(std::move(data)) {}

Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::create(const EngineOptions &options)
{
    // OpenCV's own threads are for the whole process: lines are spread over lanes instead.
    cv::setNumThreads(1);
    registerNetLayers();
    auto data = std::make_unique<Private>();
    data->languages = {options.languages.contains(QStringLiteral("zh")),
                       options.languages.contains(QStringLiteral("ug")),
                       options.languages.contains(QStringLiteral("kk"))};
    std::optional<ModelBytes> models;
    if (options.choice != EngineOptions::Choice::Tesseract) {
        Result<ModelBytes> loaded = loadModels(options.programFolder);
        const bool missing = !loaded && loaded.error().code == Error::Code::ModelMissing;
        if (!loaded && !(missing && options.choice == EngineOptions::Choice::Auto))
            return loaded.error();
        if (loaded)
            models = *std::move(loaded);
    }
    const bool tesseract = options.choice != EngineOptions::Choice::PpOcr;
    try {
        for (int i = 0; i < std::max(options.threads, 1); ++i) {
            Result<Lane> lane = makeLane(models ? &*models : nullptr, tesseract, data->languages);
            if (!lane)
                return lane.error();
            data->lanes.push_back(*std::move(lane));
        }
    } catch (const cv::Exception &e) {
        return Error{Error::Code::EngineFailed, QStringLiteral("OpenCV cannot load the models: ") +
                                                    QString::fromStdString(e.err)};
    }
    if (models)
        data->names.append(models->name);
    if (tesseract)
        data->names.append(TesseractReader::name());
    Result<std::unique_ptr<FaceFinder>> faces = FaceFinder::create(options.programFolder);
    if (!faces && faces.error().code != Error::Code::ModelMissing)
        return faces.error();
    if (faces) {
        data->faces = *std::move(faces);
        data->names.append(data->faces->name());
    }
    return std::unique_ptr<Engine>(new Engine(std::move(data)));
}

bool Engine::hasBothReaders() const
{
    return d->hasNets() && d->lanes.front().tesseract;
}

int Engine::threads() const
{
    return static_cast<int>(d->lanes.size());
}

Look Engine::lastLook() const
{
    return d->look;
}

QStringList Engine::names() const
{
    return d->names;
}

Result<QList<TextLine>> Engine::readPage(const QImage &page, const ReadRegions &regions,
                                         StageTimes &times, Monitor &monitor)
{
    const QImage image =
        page.format() == QImage::Format_BGR888 ? page : page.convertToFormat(QImage::Format_BGR888);
    if (image.isNull())
        return Error{Error::Code::InvalidInput, QStringLiteral("the page has no pixels")};
    const cv::Mat pixels = wrapped(image);
    Result<std::vector<FoundBox>> boxes = std::vector<FoundBox>();
    {
        const StageClock clock(times, Stage::Detect);
        boxes = d->find(pixels, regions, monitor);
    }
    if (!boxes)
        return boxes.error();
    if (regions.isPassedOver)
        boxes->erase(std::remove_if(boxes->begin(), boxes->end(),
                                    [&regions](const FoundBox &box) {
                                        return regions.isPassedOver(box.line.quad);
                                    }),
                     boxes->end());
    Result<std::vector<LineShape>> shapes = d->place(pixels, *boxes, monitor);
    if (!shapes)
        return shapes.error();
    Result<QList<TextLine>> lines = d->readAll(pixels, *shapes, false, monitor, kFindShare);
    if (lines) {
        const Result<void> joined = d->joinMasks(pixels, *lines, monitor);
        if (!joined)
            return joined.error();
    }
    d->addTimes(times);
    return lines;
}

Result<QList<TextLine>> Engine::readQuads(const QImage &page, const QList<Quad> &quads,
                                          StageTimes &times, Monitor &monitor)
{
    const QImage image =
        page.format() == QImage::Format_BGR888 ? page : page.convertToFormat(QImage::Format_BGR888);
    if (image.isNull())
        return Error{Error::Code::InvalidInput, QStringLiteral("the page has no pixels")};
    std::vector<LineShape> shapes;
    for (const Quad &quad : quads)
        shapes.push_back({quad, {}});
    Result<QList<TextLine>> lines = d->readAll(wrapped(image), shapes, true, monitor, 0);
    d->addTimes(times);
    return lines;
}

Result<QList<Mark>> Engine::findFaces(const QImage &page, const QList<Quad> &sheets)
{
    if (!d->faces)
        return QList<Mark>();
    return d->faces->find(page, sheets);
}

} // namespace ocr
