// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/Illnesses_p.h"
#include "app/privacy/LabelledWords_p.h"
#include "app/privacy/LikelyNames_p.h"
#include "app/privacy/NameHits_p.h"
#include "app/privacy/NumberForm_p.h"
#include "app/privacy/NumberJudge_p.h"
#include "app/privacy/RelativeWords_p.h"
#include "app/privacy/RunningFields_p.h"
#include "app/privacy/RunningPatterns_p.h"
#include "app/privacy/RunningText_p.h"

#include <QBitArray>

#include <algorithm>

namespace privacy {

namespace {

class RunningJudge
{
public:
    RunningJudge(Desk &desk, const TextStream &stream, const Field &field)
        : m_desk(desk), m_stream(stream), m_field(field), m_fields(desk, stream, m_field)
    {}

    void judge()
    {
        claimWebAddresses(m_desk, m_stream);
        judgeTextPatterns(m_desk, m_stream, m_field);
        for (const LabelHit &label : m_fields.labels())
            if (label.meaning.type != FindingType::Remark)
                judgeLabel(label);
        m_numbers = personalNumbers();
        m_likely = likely();
        births();
        birthsBehindSex();
        birthsBehindNames();
        incomes();
        causes();
        for (const NameHit &name : m_fields.names())
            judgeName(name);
        illnesses();
        asides();
        for (const NumberToken &token : m_fields.tokens()) {
            const Field field = m_fields.fieldOf(token);
            const NumberToken own = withoutNextItem(m_stream, token, m_desk.rules);
            for (const NumberToken &part : splitToken(own, field, m_desk.rules))
                if (part.digits() + part.text.count(u'*') >= leastDigits(field))
                    // A code does not govern the other number that follows it.
                    judgeNumber(m_desk, m_stream, part,
                                field.is(WordKind::Veto) ? m_fields.fieldOf(part) : field);
        }
        addresses();
        flats();
        // What stands in a remark is judged first: it may be more than a remark.
        for (const LabelHit &label : m_fields.labels())
            if (label.meaning.type == FindingType::Remark)
                judgeLabel(label);
        for (const NamePlace &name : std::as_const(m_likely))
            judgeLikely(name);
    }

private:
    QStringView text() const { return m_stream.text(); }

    /// Numbers of voters and pupils are short; without a label that says so a short number is a
    /// count.
    static int leastDigits(const Field &field)
    {
        return field.is(WordKind::Personal) && field.meaning->type == FindingType::OtherId ? 3 : 5;
    }

    Field nameField(WordKind kind, const QString &reason) const
    {
        Field field = m_field;
        field.meaning = WordMeaning{kind, FindingType::Name, RunningUse::Direct, {}};
        field.types = {FindingType::Name};
        field.reasons = {reason};
        return field;
    }

    void judgeName(const NameHit &name)
    {
        Field field = nameField(
            name.role == NameRole::Official ? WordKind::Official : WordKind::Personal, name.reason);
        field.header = name.reason.section(u':', 1);
        field.courier = m_field.courier || name.role == NameRole::Party;
        field.person = m_fields.personAt(name.begin);
        field.relative = m_field.relative || namesRelative(field.header, m_desk.rules);
        judgeWholeValue(m_desk, m_stream, name.begin, name.end, FindingType::Name, field);
    }

    void judgeLabel(const LabelHit &label)
    {
        const WordKind kind = label.meaning.kind;
        if (kind == WordKind::Veto || kind == WordKind::Neutral)
            return;
        const FindingType type = label.meaning.type;
        qsizetype begin = label.end;
        while (begin < text().size() &&
               (text()[begin] == u'\n' || text()[begin] == u':' || text()[begin] == u'为' ||
                text()[begin] == u'"' || text()[begin] == u'“' ||
                ((type == FindingType::BirthDate || type == FindingType::Address) &&
                 QStringView(u"是应").contains(text()[begin])) ||
                (type == FindingType::Address && QStringView(u"在于").contains(text()[begin]))))
            ++begin;
        // A word in a sentence says nothing of the next paragraph.
        if (!label.colon && text().mid(label.end, begin - label.end).contains(u"\n\n"))
            return;
        const Field field = m_fields.labelled(label);
        const bool broken = begin > label.end && m_stream.text()[begin - 1] == u'\n';
        switch (type) {
        case FindingType::Address: {
            const qsizetype end = endOfAddress(m_stream, begin, m_fields.endBeforeLabel(begin));
            if (label.word == QStringView(u"地址") &&
                isNetworkAddress(text().mid(begin, end - begin)))
                break;
            const bool place = label.colon || namesPlace(text().mid(begin, end - begin));
            // "地址:村委会二楼" says whose it is; "住址:学校家属院3栋" is a home.
            const bool office =
                label.word == QStringView(u"地址") &&
                (namesOfficePlace(text().mid(begin, end - begin)) || followsOffice(label.begin));
            if (end - begin >= 3 && place && !office && (!broken || label.colon))
                judgeWholeValue(m_desk, m_stream, begin, end, type, field);
            break;
        }
        case FindingType::BirthDate:
            judgeDate(begin, field);
            break;
        case FindingType::Wechat:
            judgeHandle(begin, field);
            break;
        default:
            judgeWords(label, begin, field);
            break;
        }
    }

    /// "县人民医院地址:…": whose address it is stands right before the label.
    bool followsOffice(qsizetype at) const
    {
        static const QRegularExpression office(
            QStringLiteral("(?:医院|卫生院|卫生室|学校|中学|小学|幼儿园|公司|局|(?<![住居寓])所|站|"
                           "中心|委员会|政府|"
                           "法院|检察院|银行|信用社|合作社|超市|门店|酒店|宾馆|单位|[本我]["
                           "院店局社站厂馆])的?$"));
        constexpr qsizetype kLongest = 6;
        if (at == 0 || m_stream.gapBefore(at) != Gap::None)
            return false; // "就读红旗小学 地址:…" is a pupil's
        const qsizetype from = std::max<qsizetype>(0, at - kLongest);
        return office.match(text().mid(from, at - from).toString()).hasMatch();
    }

    /// "服务器地址:192.168.1.100"; "3.2.1.401" is a flat.
    static bool isNetworkAddress(QStringView value)
    {
        static const QRegularExpression local(
            QStringLiteral("^(?:192\\.168|10\\.[0-9]{1,3}|127\\.0|172\\.[123][0-9])"
                           "(?:\\.(?:[01]?[0-9]?[0-9]|2[0-4][0-9]|25[0-5])){2}(?::[0-9]+)?$"));
        return local.match(value.toString()).hasMatch();
    }

    /// Words that say something about somebody: his school, his income, the cause of his need.
    void judgeWords(const LabelHit &label, qsizetype begin, const Field &field)
    {
        const FindingType type = label.meaning.type;
        // "收款单位:" is no employer, "学生学校:" is a school.
        if (label.begin > 0 && text()[label.begin - 1].isLetter() &&
            m_stream.gapBefore(label.begin) == Gap::None &&
            !QStringView(u"人主生长亲偶庭方者员").contains(text()[label.begin - 1]))
            return;
        const bool sentence = type == FindingType::Remark;
        const qsizetype end =
            endOfLabelled(m_stream, begin, m_fields.endBeforeLabel(begin, sentence), type,
                          m_fields.namesSomebody());
        if (end > begin)
            judgeWholeValue(m_desk, m_stream, begin, end, type, field);
    }

    /// Without a colon the label may be part of a sentence: its value must name a place.
    static bool namesPlace(QStringView value)
    {
        return std::any_of(value.begin(), value.end(), [](QChar c) {
            return c.isDigit() || QStringView(u"省市区县乡镇村路街巷组队团场").contains(c);
        });
    }

    /// The name of an account begins with a letter; eleven digits are the holder's mobile.
    void judgeHandle(qsizetype begin, const Field &field)
    {
        static const QRegularExpression handle(QStringLiteral("^[A-Z][A-Z0-9_-]{4,30}"));
        const QRegularExpressionMatch match = handle.match(m_stream.text().mid(begin, 32));
        if (!match.isValid() || !match.hasMatch())
            return;
        qsizetype end = begin + 1;
        while (end < begin + match.capturedLength() && m_stream.gapBefore(end) == Gap::None)
            ++end;
        judgeWholeValue(m_desk, m_stream, begin, end, FindingType::Wechat, field);
    }

    void judgeDate(qsizetype begin, const Field &field)
    {
        static const QRegularExpression date(QStringLiteral(
            "^(?:18|19|20)[0-9*]{2}(?:年(?:[0-9*]{1,2}月(?:[0-9*]{1,2}日?)?)?|[./"
            "-][0-9*]{1,2}(?:[./-][0-9*]{1,2})?|[0-9]{2}(?:[0-9]{2})?(?![0-9]))|"
            "^[一二][九〇零○][一二三四五六七八九〇零○]{2}年[一二三四五六七八九十]{1,2}月"
            "(?:[一二三四五六七八九十]{1,3}日)?"));
        const QRegularExpressionMatch match = date.match(m_stream.text().mid(begin, 20));
        if (match.isValid() && match.hasMatch())
            judgeWholeValue(m_desk, m_stream, begin, begin + match.capturedLength(),
                            FindingType::BirthDate, field);
    }

    /// "1962年6月20日出生", "1962-06-20生": the word stands behind its value.
    void births()
    {
        static const QRegularExpression born(
            QStringLiteral("((?:18|19|20)[0-9]{2}(?:年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[./"
                           "-][0-9]{1,2}(?:[./-][0-9]{1,2})?))(?:出生|生(?!效|产|活|态|育|成))"));
        for (auto it = born.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            addBirth(match.capturedStart(1), match.capturedEnd(1));
        }
    }

    void addBirth(qsizetype begin, qsizetype end)
    {
        const QString label = QStringLiteral("出生");
        Field field = m_field;
        field.meaning =
            WordMeaning{WordKind::Personal, FindingType::BirthDate, RunningUse::Direct, {}};
        field.header = label;
        field.reasons = {QStringLiteral("label:") + label};
        field.person = m_fields.personAt(begin);
        judgeWholeValue(m_desk, m_stream, begin, end, FindingType::BirthDate, field);
    }

    /// "王磊 男 1992.04.18": what stands behind a sex.
    void birthsBehindSex()
    {
        static const QRegularExpression born(QStringLiteral(
            "[男女][,、]?(?:[\\x{4e00}-\\x{9fff}]{1,5}族[,、]?)?((?:19|20)[0-9]{2}(?:年[0-9]{1,2}"
            "月(?:[0-9]{1,2}日)?|[./-][0-9]{1,2}"
            "(?:[./-][0-9]{1,2})?))"));
        for (auto it = born.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype sex = match.capturedStart();
            if (sex > 0 && text()[sex - 1].isLetter() && m_stream.gapBefore(sex) == Gap::None)
                continue;                               // "适龄妇女2024年5月起"
            qsizetype end = match.capturedStart(1) + 1; // spaces are gone: "1992.4.8 138…"
            while (end < match.capturedEnd(1) &&
                   (m_stream.gapBefore(end) == Gap::None || !text()[end].isDigit() ||
                    !text()[end - 1].isDigit()))
                ++end;
            addBirth(match.capturedStart(1), end);
        }
    }

    /// "宰文秀,1952-02-11,135…": a day that long ago, behind a name, is a birth, but for one on
    /// which somebody signed or took a post.
    void birthsBehindNames()
    {
        static const QRegularExpression born(QStringLiteral(
            "^[,、;]?((?:19[2-9][0-9]|200[0-9])(?:[./-](?:0?[1-9]|1[0-2])[./-](?:[12][0-9]|3[01]|"
            "0?[1-9])|年[0-9]{1,2}月(?:[0-9]{1,2}日)?)生?)(?=[,、;。\\n]|$)"
            "(?!,(?:参|加|入|任|起|至|到|毕|退|当))"));
        const auto judge = [this](qsizetype begin, qsizetype end) {
            if (text().first(begin).right(4).contains(u'签'))
                return;
            const QRegularExpressionMatch match = born.match(text().mid(end, 20).toString());
            if (match.isValid() && match.hasMatch())
                addBirth(end + match.capturedStart(1), end + match.capturedEnd(1));
        };
        for (const NameHit &name : m_fields.names())
            if (name.role == NameRole::Person)
                judge(name.begin, name.end);
        for (const NamePlace &name : std::as_const(m_likely))
            judge(name.begin, name.end);
    }

    /// "家庭人均纯收入6980元", "因主要劳动力患病致贫": where the sentence names somebody.
    void incomes()
    {
        static const QRegularExpression earned(
            QStringLiteral("(?:家庭|本人|个人|户|其|人均|每月|月|年)[^,，。;；\\n0-9:]{0,6}收入(?:"
                           "约为?|不到|大[概约]|近|低于|为|共计?|合计|是|达|仅|不足)?"
                           "(?:人民币)?([0-9][0-9.,]*[余多]?[万千]?元)"));
        inPassing(earned, FindingType::Income, QStringLiteral("收入"));
    }

    void causes()
    {
        static const QRegularExpression poor(
            QStringLiteral("(因[^,，。;；:\\n因]{1,16}?(?:致贫|返贫|致困))"));
        inPassing(poor, FindingType::Hardship, QStringLiteral("原因"));
    }

    void inPassing(const QRegularExpression &pattern, FindingType type, const QString &label)
    {
        if (m_field.table >= 0)
            return; // columns say it
        for (auto it = pattern.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = match.capturedStart(1);
            const bool ill = !findIllnesses(match.captured(1), m_desk.rules).isEmpty();
            if (ill || !isOfSomebody({begin, match.capturedEnd(1), false}))
                continue; // an illness is a finding of its own
            Field field = m_field;
            field.meaning = WordMeaning{WordKind::Personal, type, RunningUse::Direct, {}};
            field.header = label;
            field.reasons = {QStringLiteral("label:") + label};
            field.person = m_fields.personAt(begin);
            judgeWholeValue(m_desk, m_stream, begin, match.capturedEnd(1), type, field);
        }
    }

    /// An illness in passing: a finding where its sentence speaks of somebody. In a table whoever
    /// stands in its row is ill.
    void illnesses()
    {
        const bool whole = m_field.meaning && m_field.meaning->type == FindingType::Remark;
        if (whole)
            return; // judged as a whole
        // "乙脑" in a column of vaccines is what the vaccine is against.
        if (m_field.meaning && m_field.meaning->group == QLatin1String("vaccine") &&
            m_field.reasons.contains(QStringLiteral("header:") + m_field.header) &&
            !m_field.reasons.contains(QLatin1String("header:near")))
            return;
        for (const IllnessHit &hit : m_fields.illnesses()) {
            if (m_field.table < 0 && !isOfSomebody(hit))
                continue;
            Field field = m_field;
            field.reasons = {QStringLiteral("pattern:illness")};
            field.person = m_fields.personAt(hit.begin);
            m_desk.add(
                valueFound(FindingType::Health, m_stream, hit.begin, hit.end, field, m_desk));
        }
    }

    /// A name, a person's number or a word for one person in its sentence; where a word says that
    /// somebody suffers, in its line.
    bool isOfSomebody(const IllnessHit &hit) const
    {
        const QStringView ends = hit.suffered ? QStringView(u"\n") : QStringView(u"。!?;\n");
        qsizetype begin = hit.begin;
        while (begin > 0 && !ends.contains(text()[begin - 1]))
            --begin;
        qsizetype end = hit.end;
        while (end < text().size() && !QStringView(u"。!?;\n").contains(text()[end]))
            ++end;
        const bool named =
            std::ranges::any_of(m_fields.namesIn(begin, end), [&](const NameHit &name) {
                return name.end <= end && (hit.suffered || name.role != NameRole::Official);
            });
        const bool numbered =
            std::ranges::any_of(m_fields.tokensIn(begin, end), [&](const NumberToken &token) {
                return token.end() <= end && token.digits() >= 15;
            });
        // "听说邸春生是乙肝": of names that only counting tells, one that comes first.
        constexpr QStringView kPosts = u"长任记师授生员医";
        const bool namedByCounting = std::ranges::any_of(m_likely, [&](const NamePlace &name) {
            return name.begin >= begin && name.end <= hit.begin &&
                   !(name.begin > 0 && kPosts.contains(text()[name.begin - 1]));
        });
        return named || numbered || namedByCounting ||
               meansSomebody(text().mid(begin, end - begin).toString());
    }

    /// An age or a sex in passing is no finding, but it tells what a mask hides.
    void asides()
    {
        static const QRegularExpression age(
            QStringLiteral("年龄:?([0-9]{1,3})(?![0-9])|(?<![0-9])([0-9]{1,3})周?岁"));
        static const QRegularExpression sex(
            QStringLiteral("性别:?([男女])|(?<=[,(、])([男女])(?=[,)、。]|$)"));
        const auto tell = [this](const QRegularExpression &pattern, FindingType type) {
            for (auto it = pattern.globalMatch(m_stream.text()); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                if (!match.isValid())
                    return;
                Finding told;
                told.type = type;
                told.rawText = match.captured(1) + match.captured(2);
                told.sheet = m_field.sheet;
                told.table = m_field.table;
                told.person = m_fields.personAt(match.capturedStart());
                m_desk.told.append(told);
            }
        };
        tell(age, FindingType::Age);
        tell(sex, FindingType::Sex);
    }

    /// An address with house and unit speaks for itself, but only where somebody is said to live
    /// there it is surely a home.
    void addresses()
    {
        QList<qsizetype> stops = placeStops();
        for (const NumberToken &token : m_fields.tokens())
            if (token.digits() >= 7)
                stops << token.end();
        std::sort(stops.begin(), stops.end());
        const bool courier = std::ranges::any_of(
            m_fields.names(), [](const NameHit &name) { return name.role == NameRole::Party; });
        for (const AddressHit &hit : findAddresses(m_stream, stops)) {
            Field field = m_field;
            field.reasons = {QStringLiteral("pattern:house")};
            field.person = m_fields.personAt(hit.begin);
            const QStringView behind = text().mid(hit.end, 2);
            const bool inHome = (behind == u"家中" || behind == u"家里") &&
                                isOfSomebody({hit.begin, hit.end, false});
            const bool home = hit.lived || inHome || (!hit.namedGroup && isBesidePerson(hit));
            // "申请在本村4组新建住宅" tells of no home.
            const bool apart = (hit.begin == 0 || !text()[hit.begin - 1].isLetterOrNumber()) &&
                               !text().mid(hit.begin, 4).contains(u"我村") &&
                               !text().mid(hit.begin, 4).contains(u"本村");
            // From the town down to the group it is somebody's place where the sentence has one.
            const bool whole = isFromTown(text().mid(hit.begin, hit.end - hit.begin)) &&
                               isOfSomebody({hit.begin, hit.end, false});
            if (hit.brief && !(hit.lived || inHome || (home && apart) || whole))
                continue;
            Found found =
                valueFound(FindingType::Address, m_stream, hit.begin, hit.end, field, m_desk);
            if (!home && !courier) {
                found.finding.disposition = Disposition::Review;
                found.finding.action = QStringLiteral("check");
                found.finding.confidence *= 0.6;
            }
            m_desk.add(std::move(found));
        }
    }

    /// "阎磊 138… 13-1-602": beside somebody it is a home.
    void flats()
    {
        constexpr qsizetype kNear = 30;
        const QList<NamePlace> flats = flatNumbers(m_stream);
        if (flats.isEmpty())
            return;
        QList<NamePlace> people = m_numbers;
        for (const NameHit &name : m_fields.names())
            people.append({name.begin, name.end});
        people += m_likely;
        std::ranges::sort(people, {}, &NamePlace::begin);
        for (const NamePlace &flat : flats) {
            if (!isNear(flat, people, kNear, text()))
                continue;
            Field field = m_field;
            field.reasons = {QStringLiteral("pattern:house")};
            field.person = m_fields.personAt(flat.begin);
            m_desk.add(
                valueFound(FindingType::Address, m_stream, flat.begin, flat.end, field, m_desk));
        }
    }

    /// "平舆县东和店镇老王庄十三组"; "红旗村3组" is of no town.
    static bool isFromTown(QStringView place)
    {
        for (qsizetype i = 2; i + 3 < place.size(); ++i)
            if (QStringView(u"县市旗镇乡").contains(place[i]) && place[i + 1] != u'村' &&
                place[i - 1] != u'城')
                return true;
        return place.contains(u"街道");
    }

    /// "张三,和平小区3号楼2单元", "138…,解放路12号院401室", "…401室的赵敏".
    bool isBesidePerson(const AddressHit &hit) const
    {
        constexpr qsizetype kNear = 6; // "请给张三送药,…"
        const NameHit *name = m_fields.nameBefore(hit.begin, kNear);
        const auto follows = [&](const NameHit &next) {
            return !text().mid(hit.end, next.begin - hit.end).contains(u"\n\n");
        };
        constexpr qsizetype kLongest = 100; // of a number, as written
        const auto precedes = [&](const NumberToken &token) {
            return token.end() <= hit.begin && hit.begin - token.end() <= kNear &&
                   token.digits() >= 11 && !m_fields.officeIn(token.end()) &&
                   !text().mid(token.end(), hit.begin - token.end()).contains(u'\n');
        };
        return (name && name->role == NameRole::Person) ||
               std::ranges::any_of(m_fields.namesIn(hit.end, hit.end + 3), follows) ||
               std::ranges::any_of(m_fields.tokensIn(hit.begin - kLongest, hit.begin), precedes);
    }

    /// Where labels and names begin and end, in no order.
    QList<qsizetype> placeStops() const
    {
        QList<qsizetype> stops;
        for (const LabelHit &label : m_fields.labels())
            stops << label.begin << label.end;
        for (const NameHit &name : m_fields.names())
            stops << name.begin << name.end;
        return stops;
    }

    /// Names that only counting tells, in order; none lies on a label, an illness or another name.
    QList<NamePlace> likely() const
    {
        QList<qsizetype> stops = placeStops();
        std::sort(stops.begin(), stops.end());
        QList<NamePlace> names = likelyNames(m_stream, stops, m_numbers, m_desk.rules);
        if (names.isEmpty())
            return names;
        const QBitArray taken = takenPlaces();
        names.removeIf([&taken](const NamePlace &name) {
            for (qsizetype at = name.begin; at < name.end; ++at)
                if (taken.testBit(at))
                    return true;
            return false;
        });
        return names;
    }

    /// Whatever else was found there is surer, so it is judged last.
    void judgeLikely(const NamePlace &name)
    {
        Field field = nameField(WordKind::Personal, QStringLiteral("pattern:name"));
        field.header.clear();
        field.person = -1;
        judgeWholeValue(m_desk, m_stream, name.begin, name.end, FindingType::Name, field);
    }

    QList<NamePlace> personalNumbers() const
    {
        static const QList<FindingType> kSomebodys{FindingType::Phone, FindingType::ResidentId,
                                                   FindingType::BankCard};
        QList<NamePlace> places;
        for (const NumberToken &token : m_fields.tokens())
            if (provesItself(token.text, kSomebodys, m_desk.rules))
                places.append({token.begin(), token.end()});
        return places;
    }

    /// What labels, names, illnesses and cities hold: a bit for each place. Of other findings the
    /// desk itself knows.
    QBitArray takenPlaces() const
    {
        QBitArray taken(m_stream.size());
        for (const LabelHit &label : m_fields.labels())
            taken.fill(true, label.begin, label.end);
        for (const NameHit &name : m_fields.names())
            taken.fill(true, name.begin, name.end);
        for (const IllnessHit &illness : m_fields.illnesses())
            taken.fill(true, illness.begin, illness.end);
        for (qsizetype at = 0; at < m_stream.size(); ++at)
            if (const qsizetype length = cityLength(text().sliced(at)); length > 0)
                taken.fill(true, at, at + length);
        return taken;
    }

    Desk &m_desk;
    const TextStream &m_stream;
    Field m_field;
    RunningFields m_fields;
    QList<NamePlace> m_numbers; ///< that show by themselves that they are somebody's, in order
    QList<NamePlace> m_likely;  ///< names that only counting tells, in order
};

} // namespace

void judgeRunning(Desk &desk, const TextStream &stream, const Field &field)
{
    if (stream.isEmpty())
        return;
    RunningJudge(desk, stream, field).judge();
}

} // namespace privacy
