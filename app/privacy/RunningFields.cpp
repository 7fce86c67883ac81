// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/CodeWords_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/NumberForm_p.h"
#include "app/privacy/NumberJudge_p.h"
#include "app/privacy/OfficeWords_p.h"
#include "app/privacy/RunningFields_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// Ends a clause: what stands before it governs nothing behind it.
bool isStop(QChar c)
{
    return QStringView(u",，。;；!?、\n").contains(c);
}

/// Whether nothing but what joins a label to its value stands between.
bool isJoint(QStringView between)
{
    // "捡到护照一本,号码E…"
    static const QRegularExpression number(QStringLiteral(
        "^(?:一[本张个]|丢失|遗失)?[,，(](?:新证|旧证|证件)?(?:号码|编号|号)[:为是]?$"));
    if (between.size() <= 10 && number.match(between.toString()).hasMatch())
        return true;
    return std::all_of(between.begin(), between.end(), [](QChar c) {
        return QStringView(u"为是号码\n").contains(c) || (!c.isLetterOrNumber() && !isStop(c));
    });
}

bool governs(QStringView between)
{
    if (between.size() <= 1 || isNumberList(between))
        return true;
    if (between.size() > 14)
        return false;
    return std::none_of(between.begin(), between.end(), isStop);
}

/// What an account's holder is called, before the number or behind it.
constexpr QStringView kHolderWords = u"开户名称?|户名|账户名称?|收款单位|收款方";

} // namespace

RunningFields::RunningFields(const Desk &desk, const TextStream &stream, const Field &field)
    : m_desk(desk), m_stream(stream), m_field(field), m_labels(findLabels(stream, desk.rules)),
      m_tokens(numberTokens(stream, m_labels, desk.rules, 3)),
      m_illnesses(findIllnesses(stream.text(), desk.rules)),
      m_names(findNames(stream, m_labels, m_tokens, m_illnesses, desk.rules))
{}

std::ranges::subrange<QList<NumberToken>::const_iterator>
RunningFields::tokensIn(qsizetype begin, qsizetype end) const
{
    const auto from = std::ranges::lower_bound(m_tokens, begin, {}, &NumberToken::begin);
    return {from, std::ranges::lower_bound(from, m_tokens.end(), end, {}, &NumberToken::begin)};
}

std::ranges::subrange<QList<NameHit>::const_iterator> RunningFields::namesIn(qsizetype begin,
                                                                             qsizetype end) const
{
    const auto from = std::ranges::lower_bound(m_names, begin, {}, &NameHit::begin);
    return {from, std::ranges::lower_bound(from, m_names.end(), end, {}, &NameHit::begin)};
}

Field RunningFields::labelled(const LabelHit &label) const
{
    Field field = m_field;
    field.meaning = label.meaning;
    field.types = {label.meaning.type};
    field.header = label.word;
    field.reasons = {QStringLiteral("label:") + label.word};
    field.person = personAt(label.begin);
    field.courier = m_field.courier || label.meaning.kind == WordKind::Party;
    return field;
}

int RunningFields::personAt(qsizetype at) const
{
    if (m_field.table >= 0)
        return m_field.person;
    const auto after = std::ranges::upper_bound(m_names, at, {}, &NameHit::begin);
    return m_desk.nextPerson + static_cast<int>(after - m_names.begin());
}

bool RunningFields::namesSomebody() const
{
    return !m_names.isEmpty() ||
           std::any_of(m_tokens.begin(), m_tokens.end(),
                       [](const NumberToken &token) { return token.text.size() >= 15; });
}

qsizetype RunningFields::endBeforeLabel(qsizetype begin, bool colon) const
{
    // Spaces are gone from the stream: what is left between two values is the next label.
    auto label = std::ranges::lower_bound(m_labels, begin, {}, &LabelHit::begin);
    while (label != m_labels.end() && colon && !label->colon)
        ++label;
    return label == m_labels.end() ? text().size() : label->begin;
}

const LabelHit *RunningFields::labelBefore(qsizetype at) const
{
    const auto after = std::ranges::upper_bound(m_labels, at, {}, &LabelHit::end);
    return after == m_labels.begin() ? nullptr : &*std::prev(after);
}

/// "持H12345678回乡证入境": papers whose numbers say little alone may be named behind them.
const LabelHit *RunningFields::paperBehind(qsizetype end) const
{
    const auto label = std::ranges::lower_bound(m_labels, end, {}, &LabelHit::begin);
    const bool paper = label != m_labels.end() && label->begin == end &&
                       label->meaning.kind == WordKind::Personal &&
                       (label->meaning.type == FindingType::Permit ||
                        label->meaning.type == FindingType::Passport);
    return paper ? &*label : nullptr;
}

Field RunningFields::fieldOf(const NumberToken &token) const
{
    Field field = m_field;
    const qsizetype begin = token.begin();
    field.person = personAt(begin);
    const qsizetype clause = clauseBegin(begin);
    const QStringView before = text().mid(clause, begin - clause);
    field.officialNear =
        namesOffice(before, m_desk.rules) || officeIn(token.end()) || followsOfficial(begin);
    const bool organisation = organisationNear(begin);
    field.organisationNear = organisation;
    field.personNear = followsPerson(begin);
    if (const LabelHit *behind = paperBehind(token.end()))
        return labelled(*behind);
    const LabelHit *nearest = labelBefore(begin);
    // "身份证,编号:65…": the code word belongs to the paper before it.
    const bool joined = nearest && nearest->meaning.kind == WordKind::Personal &&
                        isJoint(text().mid(nearest->end, begin - nearest->end));
    const QString code = codeWordBefore(m_stream, begin, nearest ? nearest->end : 0);
    if (!code.isEmpty() && !joined)
        return underCode(field, code);
    if (!nearest || !isGoverned(*nearest, token))
        return field;
    const bool office = field.officialNear;
    field = labelled(*nearest);
    // "村委会联系电话": an office named before the label makes it the office's.
    const qsizetype labelClause = clauseBegin(nearest->begin);
    field.officialNear =
        office || namesOffice(text().mid(labelClause, nearest->begin - labelClause), m_desk.rules);
    field.organisationNear = organisation;
    if (field.is(WordKind::Veto)) {
        // Beside its label a code may be as long as a mobile number: "订单号13800138000已发货".
        field.meaning->unless.removeAll(FindingType::Phone);
        if (m_field.table < 0)
            field.person = personOfSentence(begin);
    }
    return field;
}

bool RunningFields::isGoverned(const LabelHit &label, const NumberToken &token) const
{
    constexpr qsizetype kFarthest = 60; // no label governs beyond; lists are that long at most
    const QStringView between = text().mid(label.end, token.begin() - label.end);
    if (between.size() > kFarthest)
        return false;
    const WordKind kind = label.meaning.kind;
    const bool beside = isJoint(between);
    // "学号范围:20240001-20240138": short numbers need their label right before them.
    bool apart = !beside && label.meaning.type == FindingType::OtherId &&
                 kind == WordKind::Personal && !isNumberList(between);
    // A label says nothing of the next paragraph, nor of what proves itself something else in the
    // list behind it: "身份证号:65…\n138…".
    apart =
        apart ||
        (between.contains(u"\n\n") && !(label.colon && between.count(u'\n') == between.size())) ||
        (!beside && kind == WordKind::Personal && provesOther(token, label.meaning.type));
    return (beside || governs(between)) && !apart &&
           (kind != WordKind::Veto || silences(between, token)) &&
           (kind != WordKind::Official || !hasServed(between));
}

bool RunningFields::provesOther(const NumberToken &token, FindingType type) const
{
    QList<FindingType> others{FindingType::Phone, FindingType::ResidentId};
    others.removeAll(type);
    return provesItself(token.text, others, m_desk.rules);
}

bool RunningFields::hasServed(QStringView between) const
{
    for (qsizetype at = 0; at < between.size(); ++at)
        if (servedAt(between, at, m_desk.rules) > 0)
            return true;
    return false;
}

/// Whether a code's label silences the token. One that proves itself somebody's is silenced only
/// right beside the label: "验证码发到138…".
bool RunningFields::silences(QStringView between, const NumberToken &token) const
{
    static const QList<FindingType> proven{FindingType::Phone, FindingType::ResidentId,
                                           FindingType::DisabilityCert};
    static const QRegularExpression head(QStringLiteral("^[:为是]?[A-Z0-9./_-]+$"));
    const bool oneCode =
        head.match(between).hasMatch() &&
        isUnbroken(m_stream, token.begin() - between.size() + (between.front() == u':'),
                   token.begin());
    return isJoint(between) || oneCode || isListOfCodes(between, token.text.size()) ||
           !provesItself(lettersAsDigits(token.text, 17), proven, m_desk.rules);
}

/// The person of a code: whose name stands before it, or behind it in its sentence.
int RunningFields::personOfSentence(qsizetype at) const
{
    const auto next = std::ranges::upper_bound(m_names, at, {}, &NameHit::begin);
    if (next == m_names.end())
        return personAt(at);
    const QStringView between = text().mid(at, next->begin - at);
    const bool apart = between.contains(u'。') || between.contains(u'\n');
    return personAt(apart ? at : next->begin);
}

bool RunningFields::officeIn(qsizetype at) const
{
    constexpr qsizetype kMost = 20; // the longest name of an office, about
    if (at >= text().size() || text()[at] != u'(')
        return false;
    const qsizetype close = text().mid(at, kMost + 1).indexOf(u')');
    return close > 0 && containsAny(text().mid(at, close), m_desk.rules.officialWords);
}

const NameHit *RunningFields::nameBefore(qsizetype at, qsizetype most) const
{
    const auto after = std::ranges::upper_bound(m_names, at, {}, &NameHit::begin);
    if (after == m_names.begin())
        return nullptr;
    const NameHit &name = *std::prev(after);
    const QStringView between = text().mid(name.end, at - name.end);
    return between.size() <= most && !between.contains(u'\n') ? &name : nullptr;
}

/// "网格员李娜,电话:138…": the number of somebody in office.
bool RunningFields::followsOfficial(qsizetype at) const
{
    const NameHit *name = nameBefore(at, 20);
    return name && name->role == NameRole::Official;
}

/// "王芳,0998-2345678": a line that is somebody's as far as the text says.
bool RunningFields::followsPerson(qsizetype at) const
{
    const NameHit *name = nameBefore(at, 4);
    return name && name->role == NameRole::Person;
}

qsizetype RunningFields::clauseBegin(qsizetype at) const
{
    // Twenty characters hold the longest name of an office before its number.
    qsizetype begin = at;
    while (begin > 0 && at - begin < 20 && !isStop(text()[begin - 1]))
        --begin;
    return begin;
}

/// An account whose holder, named before it in its sentence, is an organisation. The bank is one
/// too, and holds nobody's account: "户名:张三 开户行:农村信用社 账号:62…".
bool RunningFields::organisationNear(qsizetype at) const
{
    static const QRegularExpression holder(
        QStringLiteral(
            "(?:公司(?=开户)|%1|单位名称|保证金(?:[账帐][户号])?)[:为是]?([^,，;；、\\n]*?)"
            "(?=开户|账号|帐号|账户|卡号|住|地址|电话|[,，;；、\\n]|$)")
            .arg(kHolderWords));
    qsizetype begin = at;
    while (begin > 0 && at - begin < 60 && text()[begin - 1] != u'。' &&
           !text().mid(begin - 1).startsWith(u"\n\n"))
        --begin;
    const QString before = text().mid(begin, at - begin).toString();
    QRegularExpressionMatch last;
    for (auto it = holder.globalMatch(before); it.hasNext();)
        last = it.next();
    if (last.isValid() && last.hasMatch())
        return containsAny(last.captured(0), m_desk.rules.organisationWords);
    // "请汇至镇慈善协会,开户行…,账号80…": nothing but the bank stands between; whoever else is
    // named there has an account of his own.
    static const QRegularExpression paid(
        QStringLiteral("(?:汇|转|打|存|缴)[至入到][^,，。;；、\\n]{0,20}(?:协会|基金会|慈善总?会|"
                       "红十字会|委员会|公司|"
                       "合作社)[,，;；](?:开户(?:行|银行)[^,，。;；\\n]{0,20}[,，;；])?(?:账号|"
                       "帐号|账户|卡号)[:为是]?$"));
    if (paid.match(before).hasMatch())
        return true;
    return organisationBehind(at);
}

/// "账户62…,开户名称为镇社会福利服务中心": the holder behind the number, before any other number.
bool RunningFields::organisationBehind(qsizetype at) const
{
    static const QRegularExpression holder(
        QStringLiteral("^[0-9 -]{10,}[,，;；(]?(?:%1)[:为是]?([^,，。;；、\\n0-9]{2,30})")
            .arg(kHolderWords));
    const QRegularExpressionMatch match = holder.match(text().mid(at, 70).toString());
    if (!match.isValid() || !match.hasMatch())
        return false;
    return namesOrganisation(match.captured(1), m_desk.rules); // "王芳由中心代发" is a person's
}

} // namespace privacy
