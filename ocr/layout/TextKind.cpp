// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/TextKind_p.h"

#include <algorithm>
#include <array>

namespace ocr::layout {

namespace {

bool isFiller(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.' || c == u',' || c == u'/';
}

bool isMask(QChar c)
{
    return c == u'*' || c == u'＊' || c == u'×' || c == u'X' || c == u'x' || c == u'●';
}

} // namespace

int longestDigitRun(const QString &text)
{
    int longest = 0;
    int run = 0;
    bool digits = false;
    for (const QChar c : text) {
        if (c.isDigit() || (isMask(c) && run > 0)) {
            ++run;
            digits = digits || c.isDigit();
            longest = std::max(longest, run);
        } else if (!isFiller(c)) {
            run = 0;
        }
    }
    return digits ? longest : 0;
}

bool isValueLike(const QString &text)
{
    if (longestDigitRun(text) >= 5)
        return true;
    int digits = 0;
    int letters = 0;
    for (const QChar c : text) {
        digits += c.isDigit() || isMask(c);
        letters += c.isLetter() && !isMask(c);
    }
    return digits > 0 && digits >= letters;
}

bool isLabelLike(const QString &text)
{
    const QString plain = squeezed(text);
    if (plain.isEmpty() || longestDigitRun(plain) >= 5 || isValueLike(plain))
        return false;
    // Han labels are short; alphabets need three letters where Han needs one.
    int weight = 0;
    for (const QChar c : plain)
        weight += c.script() == QChar::Script_Han ? 3 : 1;
    return weight <= 3 * 24;
}

bool endsWithColon(const QString &text)
{
    const QString plain = squeezed(text);
    return plain.endsWith(u':') || plain.endsWith(u'：') || plain.endsWith(u'︰');
}

bool endsLikeLabel(const QString &text)
{
    // Last characters of field names in forms and lists of any kind: 姓名 编号 地址 电话 金额 人数
    // 备注 日期 性别 类型 时间 原因 单位 ….
    static constexpr QStringView kEndings =
        u"名号址话额数注期别型间由因位族龄况项目类度码式方积率字章见果";
    QString plain = squeezed(text);
    if (endsWithColon(plain))
        return true;
    const qsizetype bracket = std::max(plain.lastIndexOf(u'('), plain.lastIndexOf(u'（'));
    if (bracket > 0 && (plain.endsWith(u')') || plain.endsWith(u'）')))
        plain.truncate(bracket); // 金额（元）
    return plain.size() >= 2 && kEndings.contains(plain.back());
}

int wholeNumber(const QString &text)
{
    const QString plain = squeezed(text);
    if (plain.isEmpty() || plain.size() > 5)
        return -1;
    int value = 0;
    for (const QChar c : plain) {
        if (!c.isDigit())
            return -1;
        value = value * 10 + c.digitValue();
    }
    return value;
}

QString squeezed(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text)
        if (!c.isSpace())
            plain.append(c);
    return plain;
}

Script scriptOf(const QString &text, Script otherwise)
{
    std::array<int, 5> counts{};
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isDigit(c)) {
            ++counts[static_cast<size_t>(Script::Digits)];
            continue;
        }
        switch (QChar::script(c)) {
        case QChar::Script_Han:
            ++counts[static_cast<size_t>(Script::Han)];
            break;
        case QChar::Script_Latin:
            ++counts[static_cast<size_t>(Script::Latin)];
            break;
        case QChar::Script_Arabic:
            ++counts[static_cast<size_t>(Script::Arabic)];
            break;
        case QChar::Script_Cyrillic:
            ++counts[static_cast<size_t>(Script::Cyrillic)];
            break;
        default:
            break;
        }
    }
    const size_t digits = static_cast<size_t>(Script::Digits);
    const auto most = std::max_element(counts.begin(), counts.begin() + digits);
    if (*most > 0 && *most * 4 >= counts[digits])
        return static_cast<Script>(most - counts.begin());
    return counts[digits] > 0 ? Script::Digits : otherwise;
}

} // namespace ocr::layout
