// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/Illnesses_p.h"
#include "app/privacy/NameCues_p.h"
#include "app/privacy/NameDetector_p.h"
#include "app/privacy/NameShape_p.h"
#include "app/privacy/PlainNames_p.h"
#include "app/privacy/RunningNames_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// What may stand between a name and the number of its bearer.
constexpr QStringView kJoins = u":,，、(（ 的是-";

bool isListMark(QChar c)
{
    return QStringView(u"、,，和与及;；").contains(c);
}

class NameFinder
{
public:
    NameFinder(const TextStream &stream, const QList<LabelHit> &labels,
               const QList<NumberToken> &tokens, const CompiledRules &rules)
        : m_stream(stream), m_labels(labels), m_tokens(tokens), m_rules(rules),
          m_stops(stopsOf(labels)), m_shape(stream, m_stops, rules)
    {}

    QList<NameHit> find()
    {
        for (const LabelHit &label : m_labels)
            afterLabel(label);
        for (const CueGroup &group : cuesBeforeNames())
            for (const QStringView word : group.words)
                afterCue(word, group.role);
        for (const CueGroup &group : cuesBehindNames())
            for (const QStringView word : group.words)
                beforeCue(word, group.role);
        dottedNames();
        afterRole();
        maskedNames();
        bareLists();
        beforeCount();
        lists();
        besideNumbers();
        besideAttributes();
        ofPlaces();
        besideHomes();
        besideDeeds();
        plainNames();
        std::sort(m_hits.begin(), m_hits.end(),
                  [](const NameHit &a, const NameHit &b) { return a.begin < b.begin; });
        return m_hits;
    }

private:
    QStringView text() const { return m_stream.text(); }

    static QList<qsizetype> stopsOf(const QList<LabelHit> &labels)
    {
        QList<qsizetype> stops;
        for (const LabelHit &label : labels)
            stops << label.begin << label.end;
        std::sort(stops.begin(), stops.end());
        return stops;
    }

    bool add(qsizetype begin, qsizetype end, NameRole role, const QString &reason)
    {
        if (end - begin < 2 || hasStopWord(text().mid(begin, end - begin)) ||
            (end - begin == 3 && isAddressed(begin)))
            return false;
        for (const NameHit &hit : m_hits)
            if (begin < hit.end && hit.begin < end)
                return false;
        for (const LabelHit &label : m_labels)
            if (begin < label.end && label.begin < end)
                return false;
        m_hits.append({begin, end, role, reason});
        return true;
    }

    bool hasStopWord(QStringView name) const
    {
        return std::any_of(
            m_rules.nameStopWords.begin(), m_rules.nameStopWords.end(),
            [&](const QString &stop) { return stop.size() >= 2 && name.contains(stop); });
    }

    /// Past what may stand between a word for a person and the name; a broken line ends a sentence.
    qsizetype pastColon(qsizetype at, bool lines) const
    {
        while (at < text().size() &&
               (QStringView(u":为是\"“【(").contains(text()[at]) || (lines && text()[at] == u'\n')))
            ++at;
        return at;
    }

    qsizetype untilNextLabel(qsizetype begin) const
    {
        for (const LabelHit &label : m_labels)
            if (label.begin >= begin)
                return label.begin;
        return text().size();
    }

    void afterLabel(const LabelHit &label)
    {
        const WordKind kind = label.meaning.kind;
        if (label.meaning.type != FindingType::Name ||
            (kind != WordKind::Personal && kind != WordKind::Official && kind != WordKind::Party))
            return;
        const NameRole role = kind == WordKind::Official ? NameRole::Official
                              : kind == WordKind::Party  ? NameRole::Party
                                                         : NameRole::Person;
        const qsizetype begin = pastColon(label.end, true);
        const bool broken = text().mid(label.end, begin - label.end).contains(u'\n');
        const QString reason = QStringLiteral("label:") + label.word;
        const NameCue cue = label.colon ? NameCue::Label : broken ? NameCue::Weak : NameCue::Strong;
        qsizetype end = m_shape.endOfName(begin, cue);
        if (end == begin)
            end = endOfWordBeforeNumber(begin);
        // Behind a colon stands a name also where it looks like none that is known.
        if (end == begin && label.colon) {
            const qsizetype length =
                nameLength(text().mid(begin, untilNextLabel(begin) - begin), m_rules, true);
            end = begin + length;
        }
        if (end > begin && add(begin, end, role, reason))
            enumerate(end, role, reason);
    }

    void afterCue(QStringView word, NameRole role)
    {
        for (qsizetype at = text().indexOf(word); at >= 0; at = text().indexOf(word, at + 1)) {
            const qsizetype behind = at + word.size();
            if (isInLabel(at, behind))
                continue;
            const qsizetype begin = pastColon(behind, false);
            qsizetype end = m_shape.endOfName(begin, NameCue::Strong);
            if (end == begin)
                end = endOfWordBeforeNumber(begin);
            const QString reason = QStringLiteral("label:") + word.toString();
            if (end > begin && add(begin, end, role, reason))
                enumerate(end, role, reason);
        }
    }

    /// "承诺人：石磊", "抵押人苏有朋": any word for who somebody is, where the name ends plainly.
    void afterRole()
    {
        static const QRegularExpression role(
            QStringLiteral("([\\x{4e00}-\\x{9fff}]{0,6}(?:人|者|员|代表|家长|朋友|签字|签名|签章|"
                           "录用|聘用)(?:\\([^():\\n]{1,12}"
                           "\\))?:|[代保险贷款押报租售购约助养供证护办管餐](?:人|员))"));
        for (auto it = role.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = match.capturedEnd();
            const qsizetype end = m_shape.endOfName(begin, NameCue::Weak);
            const QString reason =
                QStringLiteral("label:") + match.captured().remove(u':').section(u'(', 0, 0);
            if (end > begin && !isPlace(text().mid(begin)) &&
                add(begin, end, NameRole::Person, reason))
                enumerate(end, NameRole::Person, reason);
        }
    }

    /// Names that nothing leads to, and those that stand in a list with one that is known.
    void plainNames()
    {
        const QString reason = QStringLiteral("pattern:name");
        const PlainNames plain(m_stream, m_stops, m_rules);
        for (const NamePlace &name : plain.find())
            if (!isPlace(text().mid(name.begin)))
                add(name.begin, name.end, NameRole::Person, reason);
        for (qsizetype i = 0; i < m_hits.size(); ++i) { // it grows
            const NameHit hit = m_hits[i];
            if (hit.end < text().size() && isListMark(text()[hit.end])) {
                const qsizetype end = plain.endInList(hit.end + 1);
                if (end > hit.end + 1)
                    add(hit.end + 1, end, hit.role, hit.reason);
            }
            if (hit.begin > 0 && text()[hit.begin - 1] == u'、') {
                const qsizetype begin = plain.beginInList(hit.begin - 1);
                if (begin < hit.begin - 1)
                    add(begin, hit.begin - 1, hit.role, hit.reason);
            }
        }
    }

    /// "张**", "王*芳": hidden in part, with nothing before it.
    void maskedNames()
    {
        for (qsizetype at = 0; at + 1 < text().size(); ++at) {
            const bool free = m_shape.isFreeBefore(at) || text()[at - 1].isDigit();
            if (!isHan(text()[at]) || !free)
                continue;
            const qsizetype end = m_shape.maskedEnd(at);
            if (end > at)
                add(at, end, NameRole::Person, QStringLiteral("pattern:name"));
        }
    }

    bool isInLabel(qsizetype begin, qsizetype end) const
    {
        return std::any_of(m_labels.begin(), m_labels.end(), [=](const LabelHit &label) {
            return label.begin <= begin && end <= label.end &&
                   label.meaning.type == FindingType::Name &&
                   label.meaning.kind != WordKind::Neutral;
        });
    }

    void beforeCue(QStringView word, NameRole role)
    {
        for (qsizetype at = text().indexOf(word); at >= 0; at = text().indexOf(word, at + 1)) {
            const qsizetype begin = m_shape.beginOfName(at);
            if (begin < at)
                add(begin, at, role, QStringLiteral("title:") + word.toString());
        }
    }

    /// "申请人康健,身份证号65…": what is a word as well is a name between a word for a person and a
    /// person's number.
    qsizetype endOfWordBeforeNumber(qsizetype begin) const
    {
        const qsizetype end = m_shape.endOfWordName(begin);
        const bool numbered = std::any_of(m_tokens.begin(), m_tokens.end(), [&](const auto &token) {
            return token.begin() >= end && token.begin() - end <= 10 && isPersonsNumber(token) &&
                   !text().mid(end, token.begin() - end).contains(u'\n');
        });
        return numbered ? end : begin;
    }

    /// "陈静(和平小区3号楼2单元602)", "孙丽家在金水湾小区8栋1102室".
    void besideHomes()
    {
        for (const AddressHit &hit : findAddresses(m_stream, {})) {
            qsizetype at = hit.begin;
            while (at > 0 && QStringView(u"家现住居在于,，(（").contains(text()[at - 1]))
                --at;
            const qsizetype begin = m_shape.beginOfName(at);
            if (begin < at)
                add(begin, at, NameRole::Person, QStringLiteral("beside:place"));
        }
    }

    /// "感谢马晓燕捐款", "段誉欠费128元": where a verb before a name or behind it says that
    /// somebody acts or is acted on, and the rest of the sentence parts into words.
    void besideDeeds()
    {
        for (const QStringView deed : deedsBeforeNames()) {
            for (qsizetype at = text().indexOf(deed); at >= 0; at = text().indexOf(deed, at + 1)) {
                const qsizetype begin = at + deed.size();
                // A single character may end another word: "因为", "作为", "不由".
                if (deed.size() == 1 && !m_shape.isFreeBefore(at) &&
                    !QStringView(u"请拟须").contains(text()[at - 1]))
                    continue;
                actors(begin, m_shape.endBeforeWord(begin));
            }
        }
        const QList<IllnessHit> illnesses = findIllnesses(m_stream.text(), m_rules);
        for (qsizetype at = 0; at < text().size(); ++at) {
            if (!isHan(text()[at]) || !m_shape.isFreeBefore(at))
                continue;
            const qsizetype end = m_shape.endBeforeWord(at);
            if (end > at && (isPredicate(end) || isIll(end, illnesses)))
                actors(at, end);
        }
    }

    bool isPredicate(qsizetype at) const
    {
        return at < text().size() && QStringView(u"已未欠系患不与和").contains(text()[at]);
    }

    /// Whether an illness follows soon in the sentence: "查出尿毒症".
    bool isIll(qsizetype at, const QList<IllnessHit> &illnesses) const
    {
        return std::any_of(illnesses.begin(), illnesses.end(), [&](const IllnessHit &hit) {
            constexpr qsizetype kClause = 10;
            const auto clause = text().mid(at, std::max<qsizetype>(0, hit.begin - at));
            return hit.begin >= at && clause.size() <= kClause &&
                   std::none_of(clause.begin(), clause.end(),
                                [](QChar c) { return QStringView(u"。;\n").contains(c); });
        });
    }

    /// "张书记", "王大爷": a surname and a title are no name.
    bool isAddressed(qsizetype surname) const
    {
        for (const CueGroup &group : cuesBehindNames())
            for (const QStringView word : group.words)
                if (text().mid(surname + 1).startsWith(word))
                    return true;
        return false;
    }

    /// A name, and further ones that a list mark joins to it, before the words of their sentence.
    void actors(qsizetype begin, qsizetype end)
    {
        while (end > begin && !isPlace(text().mid(begin)) && !isAddressed(begin) &&
               add(begin, end, NameRole::Person, QStringLiteral("pattern:name"))) {
            if (end >= text().size() || !isListMark(text()[end]))
                return;
            begin = end + 1;
            end = m_shape.endBeforeWord(begin);
        }
    }

    /// "刘洋等五人", "刘洋户".
    void beforeCount()
    {
        static const QRegularExpression count(QStringLiteral(
            "等[0-9一二两三四五六七八九十]{1,3}[人户名位]|户(?![0-9\\x{4e00}-\\x{9fff}:])"));
        for (auto it = count.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = m_shape.beginOfName(match.capturedStart());
            const bool others = text()[match.capturedStart()] == u'等'; // "现将陈国华等3人"
            if (begin < match.capturedStart() && (others || m_shape.isFreeBefore(begin)))
                add(begin, match.capturedStart(), NameRole::Person, QStringLiteral("title:等"));
        }
    }

    void dottedNames()
    {
        for (qsizetype at = 1; at + 1 < text().size(); ++at) {
            if (!isNameDot(text()[at]) || text()[at] == u'-')
                continue;
            const auto [begin, end] = m_shape.dottedName(at);
            if (end > begin)
                add(pastCue(begin, at), end, NameRole::Person, QStringLiteral("pattern:name"));
        }
    }

    /// "由其孙艾孜再木·阿瓦克": the sounds before the dot begin behind the word for a person.
    qsizetype pastCue(qsizetype begin, qsizetype dot) const
    {
        qsizetype past = begin;
        for (const CueGroup &group : cuesBeforeNames())
            for (const QStringView word : group.words) {
                const qsizetype from = std::max<qsizetype>(0, begin - word.size());
                const qsizetype at = text().first(dot).lastIndexOf(word);
                if (at >= from && at + word.size() > past && at + word.size() + 2 <= dot)
                    past = at + word.size();
            }
        return past;
    }

    /// Past the mark or gap between two names of a list; `at` where there is none.
    qsizetype pastMark(qsizetype at, bool gaps) const
    {
        if (at >= text().size())
            return at;
        if (isListMark(text()[at]) || (gaps && text()[at] == u'\n'))
            return at + 1;
        return at;
    }

    /// Further names behind one: "张三、李四和王五"; with `gaps` also "张三 李四" and a name a
    /// line.
    void enumerate(qsizetype at, NameRole role, const QString &reason, bool gaps = false)
    {
        while (at < text().size()) {
            const qsizetype begin = pastMark(at, gaps);
            if (begin == at && !(gaps && m_stream.gapBefore(at) != Gap::None))
                return;
            const qsizetype end = m_shape.endOfName(begin, NameCue::Weak);
            if (end <= begin || !add(begin, end, role, reason))
                return;
            at = end;
        }
    }

    /// Whether another name follows in a list.
    bool isListed(qsizetype end) const
    {
        if (end >= text().size())
            return false;
        const qsizetype next = pastMark(end, true);
        return (next > end || m_stream.gapBefore(end) != Gap::None) &&
               m_shape.endOfName(next, NameCue::Weak) > next;
    }

    /// "名单如下:张三、李四": a list of two names and more behind a word that promises people.
    void lists()
    {
        static const QRegularExpression promise(QStringLiteral(
            "(?:名单|人员|成员|对象|代表|同学|学生|人名|如下|分别是|报名)[^:\\n,，。]{0,6}:\\n?"));
        for (auto it = promise.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = match.capturedEnd();
            const qsizetype end = m_shape.endOfName(begin, NameCue::Weak);
            const QString reason = QStringLiteral("label:名单");
            if (end > begin && isListed(end) && add(begin, end, NameRole::Person, reason))
                enumerate(end, NameRole::Person, reason, true);
        }
    }

    /// "刘洋、陈静、赵磊三人于昨日": three names and more in a row need no word that promises them.
    void bareLists()
    {
        const QString reason = QStringLiteral("pattern:name");
        for (qsizetype at = 0; at < text().size(); ++at) {
            constexpr QStringView kBeforeLists = u"予将对给由请让"; // "给予张三、李四、王五"
            const bool free = m_shape.isFreeBefore(at) || kBeforeLists.contains(text()[at - 1]);
            if (!isHan(text()[at]) || !free)
                continue;
            QList<std::pair<qsizetype, qsizetype>> names;
            int trusted = 0;
            qsizetype begin = at;
            while (begin < text().size()) {
                qsizetype end = m_shape.endOfName(begin, NameCue::Weak);
                if (end == begin && names.size() >= 2)
                    end = endBeforeCount(begin);
                if (end == begin || isPlace(text().mid(begin)))
                    break;
                names.append({begin, end});
                trusted += m_shape.isTrusted(begin, end);
                if (end >= text().size() || text()[end] != u'、')
                    break;
                begin = end + 1;
            }
            if (names.size() < 3 || trusted * 3 < names.size() * 2)
                continue;
            for (const auto &[from, to] : std::as_const(names))
                add(from, to, NameRole::Person, reason);
            at = names.last().second;
        }
    }

    /// "赵磊三人": a name that a count of people follows.
    qsizetype endBeforeCount(qsizetype begin) const
    {
        static const QRegularExpression count(
            QStringLiteral("^[^、\\n]{2,4}?(?=等?[0-9一二三四五六七八九十]{1,3}[人户名位])"));
        const QRegularExpressionMatch match = count.match(m_stream.text().mid(begin, 12));
        if (!match.isValid() || !match.hasMatch())
            return begin;
        const qsizetype end = begin + match.capturedLength();
        return m_shape.beginOfName(end) == begin ? end : begin;
    }

    bool isPersonsNumber(const NumberToken &token) const
    {
        const int digits = token.digits();
        const auto size = token.text.size();
        return !token.amount && (digits >= 10 || (token.masked() && size >= 9));
    }

    /// "张三 138…", "张三的电话是138…", "张三(身份证号:…".
    void besideNumbers()
    {
        for (const NumberToken &token : m_tokens) {
            if (!isPersonsNumber(token))
                continue;
            before(token.begin());
            aroundNumber(token);
        }
        for (const LabelHit &label : m_labels)
            if (label.meaning.kind == WordKind::Personal && isOfPerson(label.meaning.type))
                before(label.begin);
    }

    /// In the line of a person's number what stands alone and looks like a name is one.
    void aroundNumber(const NumberToken &token)
    {
        if (token.begin() < m_scannedTo)
            return; // its line was looked at for the number before
        qsizetype at = token.begin();
        while (at > 0 && text()[at - 1] != u'\n')
            --at;
        for (; at < text().size() && text()[at] != u'\n'; ++at) {
            if (!isHan(text()[at]) || !m_shape.isFreeBefore(at))
                continue;
            const qsizetype end = m_shape.endOfName(at, NameCue::Weak);
            if (end > at && m_shape.isTrusted(at, end) && !isPlace(text().mid(at)))
                add(at, end, NameRole::Person, QStringLiteral("beside:number"));
        }
        m_scannedTo = at;
    }

    /// Cities and regions whose names sound like a person's, or begin like one.
    static bool isPlace(QStringView name)
    {
        static constexpr QStringView kPlaces[] = {
            u"乌鲁木齐", u"克拉玛依", u"阿克苏",   u"阿勒泰", u"阿图什",  u"阿拉尔",
            u"库尔勒",   u"吐鲁番",   u"图木舒克", u"喀什",   u"和田",    u"伊犁",
            u"伊宁",     u"塔城",     u"石河子",   u"昌吉",   u"哈密",    u"博乐",
            u"奎屯",     u"库车",     u"莎车",     u"巴楚",   u"呼和浩特"};
        return std::any_of(std::begin(kPlaces), std::end(kPlaces),
                           [name](QStringView place) { return name.startsWith(place); });
    }

    /// "红旗村3组15号的张三".
    void ofPlaces()
    {
        static const QRegularExpression of(QStringLiteral(
            "(?:(?<=[号室户组村队栋幢院])|(?<=[栋幢院元][0-9]{3})|(?<=[栋幢院元][0-9]{4}))的"));
        for (auto it = of.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype end = m_shape.endOfName(match.capturedEnd(), NameCue::Weak);
            if (end > match.capturedEnd())
                add(match.capturedEnd(), end, NameRole::Person, QStringLiteral("beside:place"));
        }
    }

    static bool isOfPerson(FindingType type)
    {
        return type == FindingType::Phone || type == FindingType::ResidentId ||
               type == FindingType::BankCard || type == FindingType::BankAccount ||
               type == FindingType::BirthDate || type == FindingType::Address;
    }

    void before(qsizetype at)
    {
        while (at > 0 && (kJoins.contains(text()[at - 1]) || text()[at - 1] == u'\n'))
            --at;
        const qsizetype begin = m_shape.beginOfName(at);
        if (begin < at)
            add(begin, at, NameRole::Person, QStringLiteral("beside:number"));
    }

    /// "张三,男,45岁", "李四(女,汉族".
    void besideAttributes()
    {
        static const QRegularExpression attribute(
            QStringLiteral("[,，(（、](?:男|女)(?=[,，)）、。\\n]|$)|[,，(（](?:汉族|维吾尔族|"
                           "哈萨克族|回族|柯尔克孜族|"
                           "蒙古族|现年|[0-9]{1,2}岁)"));
        for (auto it = attribute.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = m_shape.beginOfName(match.capturedStart());
            if (begin < match.capturedStart())
                add(begin, match.capturedStart(), NameRole::Person,
                    QStringLiteral("beside:attribute"));
        }
    }

    const TextStream &m_stream;
    const QList<LabelHit> &m_labels;
    const QList<NumberToken> &m_tokens;
    const CompiledRules &m_rules;
    QList<qsizetype> m_stops;
    NameShape m_shape;
    QList<NameHit> m_hits;
    qsizetype m_scannedTo = 0; ///< end of the last line that was looked at for names
};

} // namespace

QList<NameHit> findNames(const TextStream &stream, const QList<LabelHit> &labels,
                         const QList<NumberToken> &tokens, const CompiledRules &rules)
{
    return NameFinder(stream, labels, tokens, rules).find();
}

} // namespace privacy
