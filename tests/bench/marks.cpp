// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks.h"

#include "ocr/engine/faces/FaceFinder.h"
#include "ocr/image/SheetFinder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>

// What the finders that need no text see on pictures, a line of JSON a picture: marks.py counts
// hundreds of marks without waiting for recognition. "cpu" is seconds of sheets, marks, faces.

namespace {

QJsonObject jsonOf(const ocr::Mark &mark)
{
    QJsonArray quad;
    for (const QPointF &corner : mark.quad.corners)
        quad.append(QJsonArray{corner.x(), corner.y()});
    return {{QStringLiteral("type"), ocr::markKindName(mark.kind)},
            {QStringLiteral("quad"), quad},
            {QStringLiteral("decoded"), !mark.payload.isEmpty()}};
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void look(const QString &file, ocr::FaceFinder &faces)
{
    const QImage page = QImage(file).convertToFormat(QImage::Format_BGR888);
    QJsonArray cpu;
    double from = cpuSeconds();
    const auto lap = [&] {
        const double now = cpuSeconds();
        cpu.append(now - from);
        from = now;
    };
    QList<ocr::Quad> sheets;
    if (const auto outlines = ocr::findSheets(page)) {
        for (const ocr::SheetOutline &outline : *outlines)
            sheets.append(outline.quad);
    }
    lap();
    const ocr::Result<QList<ocr::Mark>> marks = ocr::findMarks(page, sheets);
    lap();
    const ocr::Result<QList<ocr::Mark>> portraits = faces.find(page, sheets);
    lap();
    if (!marks || !portraits) {
        std::fprintf(stderr, "%s: the finders failed\n", qPrintable(file));
        return;
    }
    QJsonArray found;
    for (const ocr::Mark &mark : *marks + *portraits)
        found.append(jsonOf(mark));
    const QJsonObject line{{QStringLiteral("image"), QFileInfo(file).fileName()},
                           {QStringLiteral("cpu"), cpu},
                           {QStringLiteral("marks"), found}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto faces = ocr::FaceFinder::create(QCoreApplication::applicationDirPath());
    if (!faces) {
        std::fprintf(stderr, "%s\n", qPrintable(faces.error().detail));
        return 1;
    }
    std::fprintf(stderr, "faces by %s\n", qPrintable((*faces)->name()));
    for (const QString &file : QCoreApplication::arguments().mid(1))
        look(file, **faces);
    return 0;
}
