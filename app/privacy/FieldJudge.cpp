// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/Illnesses_p.h"
#include "app/privacy/NameDetector_p.h"
#include "app/privacy/NameWords_p.h"
#include "app/privacy/NumberForm_p.h"
#include "app/privacy/NumberJudge_p.h"
#include "app/privacy/RelativeWords_p.h"
#include "app/privacy/RunningText_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

/// A whole mobile number is the shortest that proves itself under the header of a code.
constexpr int kShortestProven = 11;

bool hasLetterOrDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// The name of a WeChat account: a letter, then five to nineteen of what it may hold.
bool isHandle(const QString &text)
{
    static const QRegularExpression handle(QStringLiteral("^[A-Z][A-Z0-9_-]{5,19}$"));
    return handle.match(text).hasMatch();
}

void judgeNumbers(Desk &desk, const TextStream &stream, FindingType type, const Field &field)
{
    if (type == FindingType::Wechat && isHandle(stream.text())) {
        judgeWholeValue(desk, stream, 0, stream.size(), type, field);
        return;
    }
    bool any = false;
    // Where amounts stand in the same column only what is long enough for a phone is looked at.
    const int least = field.mixed ? 7 : 3;
    for (const NumberToken &token : numberTokens(stream, {}, desk.rules, 3))
        for (const NumberToken &part : splitToken(token, field, desk.rules))
            if (part.text.size() >= least && !(field.mixed && part.amount))
                any |= judgeNumber(desk, stream, part, field);
    if (any || field.mixed || !hasLetterOrDigit(stream.text()))
        return;
    // "01": the place in a list, whatever its column is called.
    constexpr qsizetype kLongestOrdinal = 3;
    if (type == FindingType::OtherId && stream.size() <= kLongestOrdinal &&
        digitCount(stream.text()) == stream.size())
        return;
    // Words where a number should stand: a note, or a number that was misread beyond recognition.
    const auto han = std::count_if(stream.text().begin(), stream.text().end(),
                                   [](QChar c) { return c.script() == QChar::Script_Han; });
    if (han * 2 > stream.size())
        return;
    Found found = valueFound(type, stream, 0, stream.size(), field, desk);
    found.finding.maskedText = QStringLiteral("***");
    found.finding.disposition = Disposition::Review;
    found.finding.action = QStringLiteral("check");
    found.finding.confidence = 0.4;
    found.finding.reasons.append(QStringLiteral("unread"));
    desk.add(std::move(found));
}

using Piece = std::pair<qsizetype, qsizetype>; ///< begin and end

/// What stands side by side in one cell, without the points and dots around each.
QList<Piece> piecesOf(const QString &text)
{
    const auto isEdge = [&text](qsizetype at) {
        return text[at].isPunct() && text[at] != u'*' && text[at] != u'(' && text[at] != u')';
    };
    QList<Piece> pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size() || text[i] == u'、' || text[i] == u',' ||
                         text[i] == u'/' || text[i] == u';';
        if (!end)
            continue;
        qsizetype last = i;
        while (begin < last && isEdge(begin))
            ++begin;
        while (last > begin && isEdge(last - 1))
            --last;
        if (last > begin)
            pieces.append({begin, last});
        begin = i + 1;
    }
    return pieces;
}

/// Whether a cell holds no names but sentences: words for whom one speaks to, a full stop behind
/// more than a name, or more Chinese characters in a row than any name has. Forms ask such things
/// in columns whose head was taken for another's.
bool isSentence(const QString &text, const QList<Piece> &pieces)
{
    constexpr qsizetype kLongestName = 10;
    constexpr qsizetype kLongestWithStop = 6; // "张三。": a speck is read as one
    constexpr QStringView kNever = u"你您我她们吗呢?!:";
    const auto isNever = [kNever](QChar c) { return kNever.contains(c); };
    if (std::any_of(text.begin(), text.end(), isNever) ||
        (text.contains(u'。') && text.size() > kLongestWithStop))
        return true;
    return std::any_of(pieces.begin(), pieces.end(), [&text](const Piece &piece) {
        const QStringView part = QStringView(text).mid(piece.first, piece.second - piece.first);
        const auto han = std::count_if(part.begin(), part.end(),
                                       [](QChar c) { return c.script() == QChar::Script_Han; });
        return han > kLongestName && !part.contains(u'·') && !part.contains(u'•');
    });
}

/// "但小芳" of "但小芳(女)"; all of it where no bracket follows anything.
QStringView beforeBracket(QStringView piece)
{
    const qsizetype bracket = piece.indexOf(u'(');
    return bracket > 0 ? piece.first(bracket) : piece;
}

/// Names side by side in one cell are findings of their own.
void judgeNames(Desk &desk, const TextStream &stream, const Field &field)
{
    const QList<Piece> pieces = piecesOf(stream.text());
    const bool sentence = isSentence(stream.text(), pieces);
    const bool ill = !sentence && !findIllnesses(stream.text(), desk.rules).isEmpty();
    if (sentence || ill)
        judgeRunning(desk, stream, field);
    if (sentence)
        return;
    for (const auto &[begin, end] : pieces) {
        // "但小芳(高血压)、古丽": the illness is told; what stands before it is the name.
        const QStringView piece = QStringView(stream.text()).mid(begin, end - begin);
        const QStringView name = ill ? beforeBracket(piece) : piece;
        if (!ill || (findIllnesses(name.toString(), desk.rules).isEmpty() &&
                     looksLikeName(name, desk.rules, true)))
            judgeWholeValue(desk, stream, begin, begin + name.size(), FindingType::Name, field);
    }
}

/// Members of a family in a column that may count them as well ("3人"): what a bracket behind it, a
/// surname or a dot makes a name, though nothing else in a sentence would ("但小芳(女)").
void judgeMembers(Desk &desk, const TextStream &stream, Field field)
{
    field.meaning = WordMeaning{WordKind::Personal, FindingType::Name, RunningUse::No, {}};
    field.types = {FindingType::Name};
    constexpr qsizetype kLongestWord = 3;
    const auto judge = [&](const Piece &name) {
        judgeWholeValue(desk, stream, name.first, name.second, FindingType::Name, field);
    };
    bool named = false;
    QList<Piece> words;
    for (const auto &[begin, end] : piecesOf(stream.text())) {
        const QStringView piece = QStringView(stream.text()).mid(begin, end - begin);
        const QStringView name = beforeBracket(piece);
        if (!looksLikeName(name, desk.rules, name.size() < piece.size()) ||
            namesRelative(name.toString(), desk.rules))
            continue;
        if (!isCommonWord(name, desk.rules)) {
            judge({begin, begin + name.size()});
            named = true;
        } else if (name.size() <= kLongestWord) {
            words.append({begin, begin + name.size()});
        }
    }
    if (named) // beside a name a word is one as well: "王桂芝、田野"
        std::for_each(words.begin(), words.end(), judge);
}

FindingType firstNumberType(const Field &field)
{
    for (const FindingType type : field.types)
        if (isNumberType(type))
            return type;
    return field.meaning->type;
}

/// What stands around the long numbers of a value: "红旗路12号3栋401室 0998-…".
void judgeBesideNumbers(Desk &desk, const TextStream &stream, FindingType type, const Field &field)
{
    constexpr int kShortest = 7; // digits of a telephone
    qsizetype from = 0;
    for (const NumberToken &token : numberTokens(stream, {}, desk.rules, kShortest)) {
        if (token.begin() > from)
            judgeWholeValue(desk, stream, from, token.begin(), type, field);
        from = token.end();
    }
    if (from < stream.size())
        judgeWholeValue(desk, stream, from, stream.size(), type, field);
}

/// A header that names a person and more ("姓名及电话"): the part before the first digit is the
/// name.
void judgeMixed(Desk &desk, const TextStream &stream, const Field &field)
{
    Field numbers = field;
    numbers.mixed = field.mixed || field.types.contains(FindingType::Address);
    judgeNumbers(desk, stream, firstNumberType(field), numbers);
    // "龙海(父)13800…": how somebody is related stands behind the name.
    qsizetype end = 0;
    while (end < stream.size() && !stream.text()[end].isDigit() &&
           !QStringView(u"*(").contains(stream.text()[end]))
        ++end;
    while (end > 0 && !stream.text()[end - 1].isLetter())
        --end;
    if (end > 0 && field.types.contains(FindingType::Name) &&
        looksLikeName(QStringView(stream.text()).first(end), desk.rules, true))
        judgeWholeValue(desk, stream, 0, end, FindingType::Name, field);
    else if (field.types.contains(FindingType::Address))
        judgeBesideNumbers(desk, stream, FindingType::Address, field);
}

/// "肺癌", "肢体二级"; not "无残疾", and not the 精神 of "精神文明".
bool tellsIllness(const QString &value, const CompiledRules &rules)
{
    static const QRegularExpression none(
        QStringLiteral("精神(?:文明|面貌|饱满)|(?:无|非|不含|没有|未患)[^,，、;；。]{0,6}"));
    const QString plain = QString(value).remove(none);
    return containsAny(plain, rules.healthWords) || !findIllnesses(plain, rules).isEmpty();
}

} // namespace

namespace {

/// A header as files may quote it: an example or a contact in it ("身份证号(例：…)") is somebody's.
QString withoutNumbers(QString header)
{
    static const QRegularExpression number(
        QStringLiteral("[0-9\uFF10-\uFF19][0-9\uFF10-\uFF19Xx -]{4,}"));
    return header.replace(number, QStringLiteral("***"));
}

} // namespace

void applyHeader(Field &field, const HeaderHit &hit, const QString &text, const QString &reason)
{
    field.meaning = hit.meaning;
    field.types = hit.types;
    field.mixed = hit.mixed;
    field.header = withoutNumbers(QString(text).remove(u'\n').simplified());
    field.reasons.append(reason + field.header);
    if (hit.score < 0.9)
        field.reasons.append(QStringLiteral("header:near"));
}

namespace {

/// Judges the numbers of a value of another kind that prove themselves somebody's ("女
/// 13800138000" where a ruling was lost), and gives the parts of the value beside them; nothing
/// where there are none.
QList<Piece> partedByNumbers(Desk &desk, const TextStream &stream, qsizetype begin, qsizetype end,
                             const Field &field)
{
    static const QList<FindingType> kProven{FindingType::Phone, FindingType::ResidentId,
                                            FindingType::BankCard};
    const QStringView value = QStringView(stream.text()).mid(begin, end - begin);
    if (std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }) <
        kShortestProven)
        return {};
    Field bare = field;
    bare.officialNear = field.officialNear || field.is(WordKind::Official);
    bare.meaning.reset();
    bare.types.clear();
    bare.reasons.clear();
    bare.mixed = false;
    const TextStream part = stream.mid(begin, end);
    QList<Piece> rest;
    qsizetype from = begin;
    for (const NumberToken &token : numberTokens(part, {}, desk.rules, kShortestProven)) {
        if (!provesItself(token.text, kProven, desk.rules) || !judgeNumber(desk, part, token, bare))
            continue;
        rest.append({from, begin + token.begin()});
        from = begin + token.end();
    }
    if (!rest.isEmpty())
        rest.append({from, end});
    return rest;
}

} // namespace

void judgeWholeValue(Desk &desk, const TextStream &stream, qsizetype begin, qsizetype end,
                     FindingType type, const Field &field)
{
    const QList<Piece> beside = partedByNumbers(desk, stream, begin, end, field);
    for (const auto &[from, to] : beside)
        judgeWholeValue(desk, stream, from, to, type, field);
    const QString value = stream.text().mid(begin, end - begin);
    if (!beside.isEmpty() || desk.rules.emptyWords.contains(value) || !hasLetterOrDigit(value))
        return;
    if (type == FindingType::Name && cannotBeName(value, desk.rules))
        return;
    // An illness in a column of remarks or of causes is an illness.
    const bool mayTell = type == FindingType::Remark || type == FindingType::Hardship;
    const bool ill = mayTell && tellsIllness(value, desk.rules);
    Found found = valueFound(ill && type == FindingType::Remark ? FindingType::Health : type,
                             stream, begin, end, field, desk);
    Finding &finding = found.finding;
    if (ill) {
        finding.disposition = Disposition::Exposed;
        finding.severity = Severity::Critical;
    }
    switch (type) {
    case FindingType::Name: {
        if (field.is(WordKind::Official)) {
            finding.disposition = Disposition::Official;
        } else if (field.courier) {
            finding.disposition = Disposition::Exposed;
            finding.severity = Severity::High;
            finding.action = QStringLiteral("mask");
        }
        const bool starred = value.contains(u'*') || value.contains(u'×') || value.contains(u'某');
        if (starred)
            finding.disposition = Disposition::Masked;
        break;
    }
    case FindingType::Address:
        if (!hasHouseDetail(value, desk.rules)) {
            finding.disposition =
                value.contains(u'*') ? Disposition::Masked : Disposition::Permitted;
            finding.severity = Severity::Info;
            finding.action = QStringLiteral("none");
        }
        break;
    case FindingType::BirthDate:
        if (digitCount(value) <= 4 && !value.contains(u'月')) {
            finding.disposition = Disposition::Permitted; // a year alone
            finding.action = QStringLiteral("none");
        }
        break;
    case FindingType::Hardship:
    case FindingType::Health:
        if (desk.rules.healthyWords.contains(value)) {
            finding.disposition = Disposition::Permitted;
            finding.severity = Severity::Info;
            finding.action = QStringLiteral("none");
        }
        break;
    case FindingType::Remark:
        if (!ill && !containsAny(value, desk.rules.alarmWords))
            return;
        finding.reasons.append(QStringLiteral("alarm_word"));
        break;
    default:
        break;
    }
    desk.add(std::move(found));
}

namespace {

/// Columns that say who a parcel is for. "From" and "to" head tables of buses as well.
bool isReceiverColumn(const Field &field)
{
    return field.is(WordKind::Party) && field.table >= 0 && field.header.endsWith(u'人');
}

/// Offices and places receive as well ("供销社", "高寨村").
bool isReceiver(const TextStream &stream, const CompiledRules &rules)
{
    const QString &text = stream.text();
    constexpr QStringView kOthersEnds =
        u"村乡镇县市区州路街巷沟庄堡屯寨社局股科所站校院店办室厂组部";
    if (!looksLikeName(text, rules, true))
        return false;
    // "纪 念": two characters are set apart where they are a name.
    if (text.size() == 2 && stream.gapBefore(1) != Gap::None &&
        rules.surnames.contains(text.front()) && !kOthersEnds.contains(text.back()))
        return true;
    if (isCommonWord(text, rules))
        return false;
    // "刘建社" is one man, "高寨村" and "贺家沟" are places.
    return !kOthersEnds.contains(text.back()) ||
           (text.size() == 3 && isFrequentSurname(text.front()) && text[1] != u'家' &&
            !kOthersEnds.contains(text[1]));
}

} // namespace

void judgeField(Desk &desk, const QList<int> &lines, const Field &field)
{
    const TextStream stream = streamOf(desk.page.lines, lines);
    if (stream.isEmpty() || desk.rules.emptyWords.contains(stream.text()))
        return;
    if (field.is(WordKind::Veto)) {
        for (const NumberToken &token : numberTokens(stream, {}, desk.rules, kShortestProven))
            for (const NumberToken &part : splitToken(token, field, desk.rules))
                judgeNumber(desk, stream, part, field);
        desk.claims.take(stream.spans(0, stream.size()));
        return;
    }
    if (isReceiverColumn(field) && isReceiver(stream, desk.rules)) {
        Field party = field;
        party.courier = true;
        judgeNames(desk, stream, party);
        return;
    }
    if (!field.meaning || field.is(WordKind::Neutral) || field.is(WordKind::Party)) {
        judgeRunning(desk, stream, field);
        // What is typed where somebody signs is his name.
        const bool signs =
            desk.typed && field.meaning && field.meaning->group == QLatin1String("signature");
        if ((field.relative || signs) && field.table >= 0)
            judgeMembers(desk, stream, field);
        return;
    }
    const FindingType type = field.meaning->type;
    if (field.types.size() > 1 &&
        std::any_of(field.types.begin(), field.types.end(), isNumberType)) {
        judgeMixed(desk, stream, field);
        return;
    }
    if (isNumberType(type)) {
        judgeNumbers(desk, stream, type, field);
        judgeRunning(desk, stream, field);
        return;
    }
    switch (type) {
    case FindingType::Name:
        judgeNames(desk, stream, field);
        break;
    case FindingType::Remark:
        judgeRunning(desk, stream, field);
        judgeWholeValue(desk, stream, 0, stream.size(), type, field);
        break;
    default:
        judgeWholeValue(desk, stream, 0, stream.size(), type, field);
        break;
    }
}

void judgeUnread(Desk &desk, const ocr::Quad &quad, const Field &field)
{
    if (!field.is(WordKind::Personal))
        return;
    switch (field.meaning->type) {
    case FindingType::Age:
    case FindingType::Sex:
    case FindingType::Ethnicity:
    case FindingType::Education:
    case FindingType::Political:
    case FindingType::Remark:
        return;
    default:
        break;
    }
    Found found = newFound(field.meaning->type, field, desk.rules);
    found.quads = {quad};
    found.finding.disposition = Disposition::Review;
    found.finding.action = QStringLiteral("check");
    found.finding.maskedText = QStringLiteral("***");
    found.finding.confidence = 0.3;
    found.finding.reasons.append(QStringLiteral("unread"));
    desk.add(std::move(found));
}

} // namespace privacy
