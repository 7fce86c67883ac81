// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/corpus/Scenes.h"

#include <QtMath>

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using support::DrawnSheet;
using support::Random;

ocr::Quad jittered(const QRectF &rect, double amount, Random &random)
{
    ocr::Quad quad = ocr::Quad::fromRect(rect);
    for (QPointF &corner : quad.corners)
        corner += QPointF(random.real(-amount, amount), random.real(-amount, amount));
    return quad;
}

Ground anyGround(Random &random)
{
    return Ground(random.below(5));
}

Scene finished(Picture &picture, const QString &level, const QString &name, int quality)
{
    Scene scene;
    scene.image = picture.image();
    scene.truth = picture.truth();
    scene.truth.level = level;
    scene.name = name;
    scene.quality = quality;
    return scene;
}

/// The sheet as a camera above a desk sees it; `fill` is the share of the picture's width it takes.
Picture photographed(const DrawnSheet &sheet, Random &random, double fill, double bend)
{
    const QSizeF paper = sheet.image.size();
    const double width = paper.width() / fill;
    const QSize size(int(width), int(qMin(width * 4 / 3, paper.height() * 1.22)));
    Picture picture(size, anyGround(random), random);
    const QRectF middle((size.width() - paper.width()) / 2, (size.height() - paper.height()) / 2,
                        paper.width(), paper.height());
    const double slack = qMin(middle.left(), qMax(30.0, middle.top())) * 0.8;
    picture.place(sheet, {jittered(middle, slack, random), bend * random.real(0.6, 1),
                          bend * random.real(-1, 1), random.real(0, 6)});
    return picture;
}

Scene scanned(const DrawnSheet &sheet, const QString &level, Random &random)
{
    const QSize size = sheet.image.size();
    Picture picture(size, Ground::Wall, random);
    // Feeders turn a sheet by up to one degree; what is not paper is the white lid.
    QTransform turn;
    turn.translate(size.width() / 2.0, size.height() / 2.0);
    turn.rotate(random.real(-0.9, 0.9));
    turn.translate(-size.width() / 2.0, -size.height() / 2.0);
    Lie lie;
    const QRectF all(QPointF(0, 0), QSizeF(size));
    lie.corners.corners = {turn.map(all.topLeft()), turn.map(all.topRight()),
                           turn.map(all.bottomRight()), turn.map(all.bottomLeft())};
    QImage lid(size, QImage::Format_RGB888);
    lid.fill(QColor(250, 250, 250));
    picture.place({lid, {}, {}, {}, {}}, {ocr::Quad::fromRect(all)}, false);
    picture.truth().sheets.clear();
    picture.truth().kinds.clear();
    picture.place(sheet, lie, false);
    picture.addNoise(2);
    if (level == u"scan150"_s)
        picture.resize(size / 2);
    return finished(picture, level, {}, level == u"scan150"_s ? 76 : 88);
}

Scene glareScene(Random &random, const SceneOptions &options)
{
    Picture picture = photographed(drawNotice(u"lowincome"_s, random, {qMax(options.rows, 12), 1}),
                                   random, 0.84, 6);
    picture.shade(0.25);
    picture.blur(0.7);
    picture.addNoise(4);
    const QSizeF size = picture.image().size();
    picture.addGlare({size.width() * random.real(0.4, 0.6), size.height() * random.real(0.3, 0.4)},
                     size.width() * 0.16, size.height() * 0.05);
    return finished(picture, u"fault"_s, u"glare"_s, 86);
}

Scene fingerScene(Random &random, const SceneOptions &options)
{
    Picture picture = photographed(drawNotice(u"onecard"_s, random, {qMax(options.rows, 14), 1}),
                                   random, 0.84, 6);
    const ocr::Quad sheet = picture.truth().sheets.first().quad;
    const QPointF tip = sheet.corners[0] + (sheet.corners[2] - sheet.corners[0]) * 0.24;
    picture.addFinger(tip, 180 + random.real(20, 50), picture.image().width() * 0.14);
    picture.shade(0.3);
    picture.blur(0.7);
    picture.addNoise(4);
    return finished(picture, u"fault"_s, u"finger"_s, 86);
}

Scene cutScene(Random &random, const SceneOptions &options)
{
    Picture picture = photographed(drawNotice(u"disability"_s, random, {qMax(options.rows, 12), 1}),
                                   random, 0.84, 4);
    picture.shade(0.25);
    picture.blur(0.7);
    picture.addNoise(4);
    const QRect sheet = picture.truth().sheets.first().quad.boundingRect().toRect();
    // Through the last columns: the right quarter of the sheet is not in the picture.
    picture.crop(QRect(0, 0, sheet.left() + sheet.width() * 3 / 4, picture.image().height()));
    return finished(picture, u"fault"_s, u"cut"_s, 86);
}

Scene spoiledScene(const QString &name, Random &random, const SceneOptions &options)
{
    Picture picture = photographed(drawNotice(u"lowincome"_s, random, {qMax(options.rows, 12), 1}),
                                   random, 0.84, 4);
    if (name == u"blur"_s)
        picture.blur(11);
    else
        picture.resize(picture.image().size() / 6);
    picture.addNoise(3);
    picture.spoil(name);
    return finished(picture, u"fault"_s, name, 86);
}

/// Sheets side by side on one board, gap pixels apart; negative gaps overlap.
Scene sideBySide(const QList<DrawnSheet> &sheets, double gap, double jitter, const QString &level,
                 const QString &name, Random &random)
{
    constexpr double kWidth =
        1700; // of an A4 sheet: about 206 dpi, as on a board of three in 20 Mpx
    constexpr double kHeight = kWidth * 3508 / 2480;
    const double count = double(sheets.size());
    const QSize size(int(count * kWidth + (count - 1) * gap + 440), int(kHeight + 900));
    Picture picture(size, Ground(random.below(4)), random);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QRectF rect(220 + double(i) * (kWidth + gap), 450 + random.real(-1, 1) * jitter * 1.5,
                          kWidth, kHeight);
        const Lie lie{jittered(rect, jitter, random), random.real(-5, 5), random.real(-4, 4),
                      random.real(0, 6)};
        picture.place(sheets[i], lie);
        if (gap >= 0 || i == 0)
            continue;
        // The later sheet lies on the earlier one: what it covers is gone, but its own values are
        // not.
        const auto &corners = picture.truth().sheets.last().quad.corners;
        const QList<support::TruthItem> kept = picture.truth().items.last(sheets[i].items.size());
        const qsizetype first = picture.truth().items.size() - kept.size();
        picture.hide(QPolygonF({corners[0], corners[1], corners[2], corners[3]}), u"hidden"_s);
        for (qsizetype k = 0; k < kept.size(); ++k)
            picture.truth().items[first + k] = kept[k];
        picture.truth().sheets.last().incomplete.clear();
    }
    picture.shade(0.28);
    picture.blur(0.7);
    picture.addNoise(4);
    return finished(picture, level, name, 86);
}

/// As many pixels as the limit for one picture allows: 200 million.
Scene bigScene(Random &random, const SceneOptions &options)
{
    const Scene board =
        boardScene({u"lowincome"_s, u"onecard"_s, u"disability"_s}, random, options);
    Picture picture({board.image, {}, {}, {}, {}}, random);
    picture.truth() = board.truth;
    const QSizeF size = board.image.size();
    picture.resize((size * qSqrt(199e6 / (size.width() * size.height()))).toSize());
    return finished(picture, u"big"_s, u"board"_s, 80);
}

Scene screenScene(const QString &name, Random &random, const SceneOptions &options)
{
    if (name == u"led"_s) {
        const DrawnSheet panel = drawLedPanel(6, random);
        Picture picture(QSize(panel.image.width() + 500, panel.image.height() + 600), Ground::Wall,
                        random);
        picture.place(
            panel,
            {jittered(QRectF(QPointF(250, 300), QSizeF(panel.image.size())), 40, random), 0, 0, 0});
        picture.shade(0.12);
        picture.blur(1.2);
        picture.addNoise(5);
        return finished(picture, u"screen"_s, name, 86);
    }
    const bool tall = name == u"longshot"_s;
    const int rows = tall ? (options.tall - 794) / 58 : qMax(options.rows, 14);
    Picture picture(drawWebPage(tall ? 1080 : 1620, rows, random), random);
    Scene scene = finished(picture, u"screen"_s, name, 30);
    scene.format = "png";
    return scene;
}

Scene turnedScene(const QString &name, Random &random, const SceneOptions &options)
{
    const QStringList kinds = {u"onecard"_s, u"lowincome"_s, u"homestead"_s};
    const int degrees = name.mid(6).toInt();
    Scene flat = plainScene(u"photo"_s, kinds[degrees / 90 - 1], random, options);
    Picture picture({flat.image, {}, {}, {}, {}}, random);
    picture.truth() = flat.truth;
    picture.turn(degrees);
    return finished(picture, u"turned"_s, name, 86);
}

} // namespace

QStringList plainLevels()
{
    return {u"scan300"_s, u"scan150"_s, u"photo"_s, u"hard"_s};
}

Scene plainScene(const QString &level, const QString &kind, Random &random,
                 const SceneOptions &options)
{
    const DrawnSheet sheet =
        drawNotice(kind, random, {options.rows, 1, options.material, options.year});
    if (level.startsWith(u"scan"_s)) {
        Scene scene = scanned(sheet, level, random);
        scene.name = kind;
        return scene;
    }
    if (level == u"photo"_s) {
        Picture picture = photographed(sheet, random, random.real(0.8, 0.9), 5);
        picture.shade(random.real(0.15, 0.4));
        picture.blur(0.7);
        picture.addNoise(random.real(3, 6));
        return finished(picture, level, kind, 86);
    }
    Picture picture = photographed(sheet, random, random.real(0.76, 0.84), 16);
    picture.shade(random.real(0.3, 0.5));
    picture.castShadow(random.real(0.35, 0.6));
    picture.blur(random.real(0.9, 1.3));
    picture.addNoise(random.real(4, 8));
    picture.recompress(70);
    picture.resize(picture.image().size() * 0.78); // as messengers do before they send
    return finished(picture, level, kind, 62);
}

Scene boardScene(const QStringList &kinds, Random &random, const SceneOptions &options)
{
    QList<DrawnSheet> sheets;
    for (const QString &kind : kinds)
        sheets += drawNotice(kind, random, {options.rows, 1, options.material});
    return sideBySide(sheets, 110, 26, u"board"_s, kinds.join(u'_'), random);
}

QStringList specialLevels()
{
    return {u"list"_s, u"touching"_s, u"fault"_s, u"screen"_s, u"turned"_s, u"format"_s};
}

QStringList specialNames(const QString &level)
{
    if (level == u"list"_s)
        return {u"listsheets"_s};
    if (level == u"touching"_s)
        return {u"touching"_s, u"overlapping"_s};
    if (level == u"fault"_s)
        return {u"glare"_s, u"finger"_s, u"cut"_s, u"blur"_s, u"small"_s};
    if (level == u"screen"_s)
        return {u"led"_s, u"screenshot"_s, u"longshot"_s};
    if (level == u"turned"_s)
        return {u"turned90"_s, u"turned180"_s, u"turned270"_s};
    if (level == u"format"_s)
        return {u"png"_s, u"webp"_s, u"bmp"_s, u"jpeg"_s};
    if (level == u"big"_s)
        return {u"bigboard"_s};
    return {};
}

Scene specialScene(const QString &name, Random &random, const SceneOptions &options)
{
    if (name == u"listsheets"_s)
        return sideBySide(drawListSheets(3, random), 60, 14, u"list"_s, name, random);
    if (name == u"touching"_s || name == u"overlapping"_s) {
        const QList<DrawnSheet> sheets = {drawNotice(u"onecard"_s, random, {options.rows, 1}),
                                          drawNotice(u"studentaid"_s, random, {options.rows, 1}),
                                          drawNotice(u"disability"_s, random, {options.rows, 1})};
        const bool touching = name == u"touching"_s;
        return sideBySide(sheets, touching ? 0 : -330, touching ? 1 : 12, u"touching"_s, name,
                          random);
    }
    if (name == u"bigboard"_s)
        return bigScene(random, options);
    if (name == u"glare"_s)
        return glareScene(random, options);
    if (name == u"finger"_s)
        return fingerScene(random, options);
    if (name == u"cut"_s)
        return cutScene(random, options);
    if (name == u"blur"_s || name == u"small"_s)
        return spoiledScene(name, random, options);
    if (name.startsWith(u"turned"_s))
        return turnedScene(name, random, options);
    if (specialNames(u"format"_s).contains(name)) {
        Scene scene = plainScene(u"scan150"_s, u"onecard"_s, random, options);
        scene.truth.level = u"format"_s;
        scene.name = u"onecard"_s;
        scene.format = name.toLatin1();
        scene.quality = 90;
        return scene;
    }
    return screenScene(name, random, options);
}

} // namespace corpus
