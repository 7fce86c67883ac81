// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Decision.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace privacy {

namespace {

constexpr int kMostCells = 1'000'000;

ocr::Error wrong(const QString &name, qsizetype entry, const char *field)
{
    return {ocr::Error::Code::InvalidInput,
            QStringLiteral("%1, entry %2: \"%3\" is missing or wrong.")
                .arg(name)
                .arg(entry + 1)
                .arg(QLatin1String(field))};
}

bool readQuad(const QJsonValue &value, ocr::Quad &quad)
{
    const QJsonArray corners = value.toArray();
    if (corners.size() != 4)
        return false;
    for (qsizetype i = 0; i < 4; ++i) {
        const QJsonArray point = corners[i].toArray();
        if (point.size() != 2 || !point[0].isDouble() || !point[1].isDouble())
            return false;
        quad.corners[static_cast<size_t>(i)] = QPointF(point[0].toDouble(), point[1].toDouble());
    }
    return !quad.isEmpty();
}

/// A whole number that may be missing; false where it is another thing.
bool readNumber(const QJsonObject &object, const char *field, int least, int &number)
{
    const QJsonValue value = object.value(QLatin1String(field));
    if (value.isUndefined() || value.isNull())
        return true;
    const double read = value.toDouble(-1);
    if (read < least || read > kMostCells || read != std::floor(read))
        return false;
    number = static_cast<int>(read);
    return true;
}

/// The field that is wrong, or nullptr.
const char *readCells(const QJsonObject &object, Decision &decision)
{
    const auto isThere = [&object](const char *field) {
        return object.contains(QLatin1String(field));
    };
    CellChoice cells;
    if (!readNumber(object, "sheet", 1, cells.sheet))
        return "sheet";
    if (!readNumber(object, "table", 1, cells.table))
        return "table";
    if (!readNumber(object, "column", 0, cells.column))
        return "column";
    for (const QJsonValue &row : object.value(QLatin1String("rows")).toArray()) {
        const double number = row.toDouble(-1);
        if (number < 0 || number > kMostCells || number != std::floor(number))
            return "rows";
        cells.rows.append(static_cast<int>(number));
    }
    if (isThere("rows") && cells.rows.isEmpty())
        return "rows";
    const QJsonValue header = object.value(QLatin1String("header"));
    if (!header.isUndefined() && !header.isBool())
        return "header";
    cells.header = header.toBool();
    if (cells.column >= 0 || !cells.rows.isEmpty())
        decision.cells = cells;
    else if (isThere("sheet") || isThere("table") || isThere("header"))
        return "column";
    return nullptr;
}

ocr::Result<Decision> readDecision(const QJsonObject &object, const QString &name, qsizetype entry)
{
    static const QStringList known{
        QStringLiteral("source_sha256"), QStringLiteral("page"),   QStringLiteral("finding"),
        QStringLiteral("boxes"),         QStringLiteral("choice"), QStringLiteral("printed"),
        QStringLiteral("why"),           QStringLiteral("who"),    QStringLiteral("sheet"),
        QStringLiteral("table"),         QStringLiteral("column"), QStringLiteral("rows"),
        QStringLiteral("header")};
    for (const QString &key : object.keys())
        if (!known.contains(key))
            return ocr::Error{ocr::Error::Code::InvalidInput,
                              QStringLiteral("%1, entry %2: the field \"%3\" is not known.")
                                  .arg(name)
                                  .arg(entry + 1)
                                  .arg(key)};
    Decision decision;
    const QByteArray hex = object.value(QStringLiteral("source_sha256")).toString().toLatin1();
    decision.sourceSha256 = QByteArray::fromHex(hex);
    if (hex.size() != 64 || decision.sourceSha256.toHex() != hex.toLower())
        return wrong(name, entry, "source_sha256");
    const double page = object.value(QStringLiteral("page")).toDouble(1);
    if (page < 1 || page > 1'000'000 || page != std::floor(page))
        return wrong(name, entry, "page");
    decision.page = static_cast<int>(page);
    const QString choice = object.value(QStringLiteral("choice")).toString();
    if (choice != QLatin1String("cover") && choice != QLatin1String("keep"))
        return wrong(name, entry, "choice");
    decision.choice =
        choice == QLatin1String("keep") ? Decision::Choice::Keep : Decision::Choice::Cover;
    decision.finding = object.value(QStringLiteral("finding")).toString();
    for (const QJsonValue &box : object.value(QStringLiteral("boxes")).toArray()) {
        ocr::Quad quad;
        if (!readQuad(box, quad))
            return wrong(name, entry, "boxes");
        decision.boxes.append(quad);
    }
    if (const char *field = readCells(object, decision))
        return wrong(name, entry, field);
    const int meant = int(!decision.finding.isEmpty()) + int(!decision.boxes.isEmpty()) +
                      int(decision.cells.has_value());
    if (meant != 1)
        return wrong(name, entry, meant == 0 ? "finding" : "boxes");
    for (const char *field : {"finding", "printed", "why", "who"}) {
        const QJsonValue value = object.value(QLatin1String(field));
        if (!value.isUndefined() && !value.isString())
            return wrong(name, entry, field);
    }
    decision.printed = object.value(QStringLiteral("printed")).toString();
    if (decision.cells && !decision.printed.isEmpty())
        return wrong(name, entry, "printed");
    decision.why = object.value(QStringLiteral("why")).toString();
    decision.who = object.value(QStringLiteral("who")).toString();
    return decision;
}

} // namespace

QString reasonCode(const QString &why)
{
    static const QStringList codes{
        QStringLiteral("looked_at"),     QStringLiteral("covered_by_hand"),
        QStringLiteral("not_personal"),  QStringLiteral("misread"),
        QStringLiteral("may_be_shown"),  QStringLiteral("hidden_enough"),
        QStringLiteral("public_office"),
    };
    const QString code = why.section(QLatin1Char(';'), 0, 0); // the rest is what the window stores
    return codes.contains(code) ? code : QString();
}

ocr::Result<QList<Decision>> decisionsFromJson(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return ocr::Error{ocr::Error::Code::InvalidInput,
                          QStringLiteral("%1 is not a JSON list of decisions.").arg(name)};
    QList<Decision> decisions;
    const QJsonArray entries = document.array();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries[i].isObject())
            return wrong(name, i, "entry");
        ocr::Result<Decision> decision = readDecision(entries[i].toObject(), name, i);
        if (!decision)
            return decision.error();
        decisions.append(*std::move(decision));
    }
    return decisions;
}

} // namespace privacy
