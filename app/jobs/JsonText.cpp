// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/JsonText_p.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jobs {

namespace {

constexpr int kIndent = 2;

QByteArray onOneLine(const QJsonValue &value)
{
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.sliced(1, listed.size() - 2); // a document is a list or an object, never a value
}

bool holdsObject(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isObject() || std::any_of(array.begin(), array.end(), holdsObject);
}

/// Objects stand on one line where they hold neither objects nor lists.
bool isShort(const QJsonValue &value)
{
    if (!value.isObject())
        return !holdsObject(value);
    const QJsonObject object = value.toObject();
    return std::none_of(object.begin(), object.end(), [](const QJsonValue &member) {
        return member.isObject() || member.isArray();
    });
}

void append(QByteArray &text, const QJsonValue &value, int depth)
{
    if (isShort(value)) {
        text += onOneLine(value);
        return;
    }
    const QByteArray inner(kIndent * (depth + 1), ' ');
    const bool isObject = value.isObject();
    const char *separator = isObject ? "{\n" : "[\n";
    const auto begin = [&] {
        text += separator + inner;
        separator = ",\n";
    };
    if (isObject) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            begin();
            text += onOneLine(member.key()) + ": ";
            append(text, member.value(), depth + 1);
        }
    } else {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            begin();
            append(text, element, depth + 1);
        }
    }
    text += '\n' + QByteArray(kIndent * depth, ' ') + (isObject ? '}' : ']');
}

} // namespace

QByteArray jsonText(const QJsonObject &object)
{
    QByteArray text;
    append(text, object, 0);
    return text + '\n';
}

} // namespace jobs
