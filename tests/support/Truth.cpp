// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/support/Truth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr std::array kExpectNames = {"violation", "masked", "trap", "context", "free"};

QString expectName(Expect expect)
{
    return QString::fromLatin1(kExpectNames[size_t(expect)]);
}

Expect expectFromName(const QString &name)
{
    for (size_t i = 0; i < kExpectNames.size(); ++i)
        if (name == QLatin1String(kExpectNames[i]))
            return Expect(i);
    return Expect::Free;
}

QJsonArray quadJson(const ocr::Quad &quad)
{
    QJsonArray corners;
    for (const QPointF corner : quad.corners)
        corners.append(QJsonArray{qRound(corner.x() * 10) / 10.0, qRound(corner.y() * 10) / 10.0});
    return corners;
}

ocr::Quad quadFromJson(const QJsonArray &json)
{
    ocr::Quad quad;
    for (qsizetype i = 0; i < 4 && i < json.size(); ++i)
        quad.corners[size_t(i)] = QPointF(json[i][0].toDouble(), json[i][1].toDouble());
    return quad;
}

QJsonObject itemJson(const TruthItem &item)
{
    QJsonObject json{{u"type"_s, item.type},
                     {u"text"_s, item.text},
                     {u"quad"_s, quadJson(item.quad)},
                     {u"expect"_s, expectName(item.expect)}};
    if (!item.row.isEmpty())
        json[u"row"_s] = item.row;
    if (!item.whole.isEmpty())
        json[u"whole"_s] = item.whole;
    return json;
}

QJsonObject pageJson(const TruthPage &page)
{
    QJsonArray sheets;
    QJsonArray notices;
    QJsonArray items;
    QStringList incomplete;
    for (const TruthSheet &sheet : page.sheets) {
        sheets.append(QJsonObject{{u"type"_s, sheet.type},
                                  {u"quad"_s, quadJson(sheet.quad)},
                                  {u"incomplete"_s, QJsonArray::fromStringList(sheet.incomplete)},
                                  {u"medium"_s, sheet.medium}});
        notices.append(sheet.type);
        incomplete += sheet.incomplete;
    }
    for (const TruthItem &item : page.items)
        items.append(itemJson(item));
    incomplete.removeDuplicates();
    return {{u"image"_s, page.image},
            {u"page"_s, page.page},
            {u"level"_s, page.level},
            {u"templates"_s, QJsonArray::fromStringList(page.kinds)},
            {u"notice"_s, notices},
            {u"sheets"_s, sheets},
            {u"incomplete"_s, QJsonArray::fromStringList(incomplete)},
            {u"width"_s, page.width},
            {u"height"_s, page.height},
            {u"items"_s, items}};
}

QStringList stringsFromJson(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &value : json.toArray())
        strings += value.toString();
    return strings;
}

TruthPage pageFromJson(const QJsonObject &json)
{
    TruthPage page;
    page.image = json[u"image"_s].toString();
    page.page = json[u"page"_s].toInt(1);
    page.level = json[u"level"_s].toString();
    page.kinds = stringsFromJson(json[u"templates"_s]);
    page.width = json[u"width"_s].toInt();
    page.height = json[u"height"_s].toInt();
    for (const QJsonValue &sheet : json[u"sheets"_s].toArray())
        page.sheets.append({sheet[u"type"_s].toString(), quadFromJson(sheet[u"quad"_s].toArray()),
                            stringsFromJson(sheet[u"incomplete"_s]),
                            sheet[u"medium"_s].toString()});
    for (const QJsonValue &item : json[u"items"_s].toArray())
        page.items.append({item[u"type"_s].toString(), item[u"text"_s].toString(),
                           expectFromName(item[u"expect"_s].toString()),
                           quadFromJson(item[u"quad"_s].toArray()), item[u"row"_s].toString(),
                           item[u"whole"_s].toString()});
    return page;
}

void mapQuad(ocr::Quad &quad, const QTransform &transform)
{
    for (QPointF &corner : quad.corners)
        corner = transform.map(corner);
}

} // namespace

void mapPage(TruthPage &page, const QTransform &transform)
{
    for (TruthItem &item : page.items)
        mapQuad(item.quad, transform);
    for (TruthSheet &sheet : page.sheets)
        mapQuad(sheet.quad, transform);
}

QByteArray encodeTruth(const QList<TruthPage> &pages)
{
    QJsonArray array;
    for (const TruthPage &page : pages)
        array.append(pageJson(page));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

ocr::Result<QList<TruthPage>> decodeTruth(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return ocr::Error{ocr::Error::Code::Damaged, u"truth.json is no JSON array."_s};
    QList<TruthPage> pages;
    for (const QJsonValue &page : document.array())
        pages.append(pageFromJson(page.toObject()));
    return pages;
}

} // namespace support
