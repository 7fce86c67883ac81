// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Plan.h"

#include <array>

namespace redaction {

namespace {

// Order of Region::Why. The names are those of the manifest.
constexpr std::array<const char *, 5> kWhyNames{"finding", "also_covered", "seal", "rule", "added"};
constexpr std::array<const char *, 3> kPurposeNames{"post", "evidence", "sample"};
constexpr int kMostPixels = 1'000'000; // a side: well over any page, well under int arithmetic

QCborValue encodeRect(const QRect &rect)
{
    return QCborArray{rect.x(), rect.y(), rect.width(), rect.height()};
}

QCborValue encodeRegion(const Region &region)
{
    QCborArray rects;
    for (const QRect &rect : region.rects)
        rects.append(encodeRect(rect));
    return QCborMap{{QStringLiteral("why"), static_cast<int>(region.why)},
                    {QStringLiteral("finding"), region.finding},
                    {QStringLiteral("rects"), rects},
                    {QStringLiteral("printed"), region.printed},
                    {QStringLiteral("at"), ocr::encode(region.at)},
                    {QStringLiteral("of_ours"), region.ofOurs},
                    {QStringLiteral("by_person"), region.byPerson}};
}

/// A rectangle that lies wholly on the page, or ProtocolViolation.
ocr::Result<QRect> decodeRect(const QCborValue &value, QSize page)
{
    const ocr::Error wrong{ocr::Error::Code::ProtocolViolation,
                           QStringLiteral("The message has a wrong rectangle in its plan.")};
    const QCborArray array = value.toArray();
    if (!value.isArray() || array.size() != 4)
        return wrong;
    std::array<int, 4> numbers{};
    for (qsizetype i = 0; i < 4; ++i) {
        const qint64 number = array.at(i).toInteger(-1);
        if (!array.at(i).isInteger() || number < 0 || number > kMostPixels)
            return wrong;
        numbers[i] = static_cast<int>(number);
    }
    const QRect rect(numbers[0], numbers[1], numbers[2], numbers[3]);
    if (rect.isEmpty() || !QRect(QPoint(), page).contains(rect))
        return wrong;
    return rect;
}

ocr::Result<Region> decodeRegion(const QCborValue &value, QSize page)
{
    ocr::FieldReader reader(value, "plan's region");
    Region region;
    region.why =
        static_cast<Region::Why>(reader.integer("why", 0, static_cast<int>(kWhyNames.size()) - 1));
    region.finding = reader.text("finding");
    region.rects = ocr::decodeList<QRect>(
        reader, "rects", [page](const QCborValue &rect) { return decodeRect(rect, page); });
    region.printed = reader.text("printed");
    region.at = reader.quads("at");
    region.ofOurs = reader.boolean("of_ours");
    region.byPerson = reader.boolean("by_person");
    if (reader.failed())
        return reader.error();
    // A place far off the page would be drawn for ever.
    const QRectF around(-page.width(), -page.height(), 3.0 * page.width(), 3.0 * page.height());
    for (const ocr::Quad &quad : region.at)
        for (const QPointF &corner : quad.corners)
            if (!around.contains(corner))
                return ocr::Error{ocr::Error::Code::ProtocolViolation,
                                  QStringLiteral("A place of the plan lies off the page.")};
    return region;
}

} // namespace

QString styleName(Style style)
{
    return style == Style::Block ? QStringLiteral("block") : QStringLiteral("masked");
}

std::optional<Style> styleNamed(const QString &name)
{
    for (const Style style : {Style::Block, Style::Masked})
        if (name == styleName(style))
            return style;
    return std::nullopt;
}

QString purposeName(Purpose purpose)
{
    return QString::fromLatin1(kPurposeNames[static_cast<size_t>(purpose)]);
}

std::optional<Purpose> purposeNamed(const QString &name)
{
    for (size_t i = 0; i < kPurposeNames.size(); ++i)
        if (name == QLatin1String(kPurposeNames[i]))
            return static_cast<Purpose>(i);
    return std::nullopt;
}

Purpose purposeOf(const PlanOptions &options)
{
    return options.purpose.value_or(options.style == Style::Masked ? Purpose::Post
                                                                   : Purpose::Evidence);
}

QString inkName(Ink ink)
{
    return ink == Ink::Colour ? QStringLiteral("colour") : QStringLiteral("bw");
}

QString whyName(Region::Why why)
{
    return QString::fromLatin1(kWhyNames[static_cast<size_t>(why)]);
}

std::optional<Region::Why> whyNamed(const QString &name)
{
    for (size_t i = 0; i < kWhyNames.size(); ++i)
        if (name == QLatin1String(kWhyNames[i]))
            return static_cast<Region::Why>(i);
    return std::nullopt;
}

QCborValue encode(const Plan &plan)
{
    QCborArray regions;
    for (const Region &region : plan.regions)
        regions.append(encodeRegion(region));
    return QCborMap{{QStringLiteral("page"), plan.page},
                    {QStringLiteral("width"), plan.width},
                    {QStringLiteral("height"), plan.height},
                    {QStringLiteral("source_sha256"), plan.sourceSha256},
                    {QStringLiteral("style"), static_cast<int>(plan.style)},
                    {QStringLiteral("purpose"), static_cast<int>(plan.purpose)},
                    {QStringLiteral("evidence_number"), plan.evidenceNumber},
                    {QStringLiteral("ink"), static_cast<int>(plan.ink)},
                    {QStringLiteral("sheet"), plan.sheet},
                    {QStringLiteral("flat"), plan.flat ? encode(*plan.flat) : QCborValue(nullptr)},
                    {QStringLiteral("sheets"), ocr::encode(plan.sheets)},
                    {QStringLiteral("unread"), plan.unread},
                    {QStringLiteral("single_reader"), plan.singleReader},
                    {QStringLiteral("regions"), regions},
                    {QStringLiteral("kept"), QCborArray::fromStringList(plan.kept)},
                    {QStringLiteral("kept_places"), ocr::encode(plan.keptPlaces)},
                    {QStringLiteral("not_printed"), QCborArray::fromStringList(plan.notPrinted)},
                    {QStringLiteral("renderer"), plan.renderer}};
}

ocr::Result<Plan> decodePlan(const QCborValue &value)
{
    ocr::FieldReader reader(value, "plan");
    Plan plan;
    plan.page = reader.integer("page", 1, kMostPixels);
    plan.width = reader.integer("width", 1, kMostPixels);
    plan.height = reader.integer("height", 1, kMostPixels);
    plan.sourceSha256 = reader.bytes("source_sha256");
    plan.style = static_cast<Style>(reader.integer("style", 0, 1));
    plan.purpose = static_cast<Purpose>(reader.integer("purpose", 0, 2));
    plan.evidenceNumber = reader.text("evidence_number");
    plan.ink = static_cast<Ink>(reader.integer("ink", 0, 1));
    plan.sheet = reader.integer("sheet", 0, kMostPixels);
    if (const QCborValue flat = reader.value("flat"); !flat.isNull()) {
        const ocr::Result<ocr::FlatSheet> sheet = ocr::decodeFlatSheet(flat);
        if (sheet)
            plan.flat = *sheet;
        else
            reader.fail("flat");
    }
    plan.sheets = reader.quads("sheets");
    plan.unread = reader.boolean("unread");
    plan.singleReader = reader.boolean("single_reader");
    const QSize page(plan.width, plan.height);
    plan.regions = ocr::decodeList<Region>(
        reader, "regions", [page](const QCborValue &region) { return decodeRegion(region, page); });
    plan.kept = reader.texts("kept");
    plan.keptPlaces = reader.quads("kept_places");
    plan.notPrinted = reader.texts("not_printed");
    plan.renderer = reader.integer("renderer", 0, kMostPixels);
    if (reader.failed())
        return reader.error();
    return plan;
}

QCborValue encode(const PlacesToCover &places)
{
    return QCborMap{{QStringLiteral("spreading"), ocr::encode(places.spreading)},
                    {QStringLiteral("tidy"), ocr::encode(places.tidy)}};
}

ocr::Result<PlacesToCover> decodePlacesToCover(const QCborValue &value)
{
    ocr::FieldReader reader(value, "places to cover");
    PlacesToCover places;
    places.spreading = reader.quads("spreading");
    places.tidy = reader.quads("tidy");
    if (reader.failed())
        return reader.error();
    return places;
}

} // namespace redaction
