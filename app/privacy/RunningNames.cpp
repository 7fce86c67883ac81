// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NameDetector_p.h"
#include "app/privacy/NameShape_p.h"
#include "app/privacy/RunningNames_p.h"

#include <algorithm>
#include <array>

namespace privacy {

namespace {

struct Cue
{
    QStringView word;
    NameRole role;
};

/// Words that a name follows, beside the labels of the rule packs: in sentences only, because as
/// table headers they would claim too much. Longer ones first.
constexpr std::array kBefore{
    Cue{u"村党支部书记", NameRole::Official}, Cue{u"党支部书记", NameRole::Official},
    Cue{u"第一书记", NameRole::Official},     Cue{u"村委会主任", NameRole::Official},
    Cue{u"值班人员", NameRole::Official},     Cue{u"驻村干部", NameRole::Official},
    Cue{u"包村干部", NameRole::Official},     Cue{u"包联干部", NameRole::Official},
    Cue{u"帮扶干部", NameRole::Official},     Cue{u"网格员", NameRole::Official},
    Cue{u"网格长", NameRole::Official},       Cue{u"村支书", NameRole::Official},
    Cue{u"副镇长", NameRole::Official},       Cue{u"副乡长", NameRole::Official},
    Cue{u"副县长", NameRole::Official},       Cue{u"副主任", NameRole::Official},
    Cue{u"副书记", NameRole::Official},       Cue{u"检察官", NameRole::Official},
    Cue{u"负责人", NameRole::Official},       Cue{u"经办人", NameRole::Official},
    Cue{u"审核人", NameRole::Official},       Cue{u"书记", NameRole::Official},
    Cue{u"主任", NameRole::Official},         Cue{u"村长", NameRole::Official},
    Cue{u"镇长", NameRole::Official},         Cue{u"乡长", NameRole::Official},
    Cue{u"县长", NameRole::Official},         Cue{u"局长", NameRole::Official},
    Cue{u"所长", NameRole::Official},         Cue{u"站长", NameRole::Official},
    Cue{u"校长", NameRole::Official},         Cue{u"队长", NameRole::Official},
    Cue{u"河长", NameRole::Official},         Cue{u"民警", NameRole::Official},
    Cue{u"村医", NameRole::Official},         Cue{u"会计", NameRole::Official},
    Cue{u"收件人", NameRole::Party},          Cue{u"收货人", NameRole::Party},
    Cue{u"寄件人", NameRole::Party},          Cue{u"发件人", NameRole::Party},
    Cue{u"拟发展对象", NameRole::Person},     Cue{u"拟录用人员", NameRole::Person},
    Cue{u"受救助人", NameRole::Person},       Cue{u"被征收人", NameRole::Person},
    Cue{u"被申请人", NameRole::Person},       Cue{u"家庭成员", NameRole::Person},
    Cue{u"受访人", NameRole::Person},         Cue{u"当事人", NameRole::Person},
    Cue{u"持证人", NameRole::Person},         Cue{u"产权人", NameRole::Person},
    Cue{u"权利人", NameRole::Person},         Cue{u"委托人", NameRole::Person},
    Cue{u"受托人", NameRole::Person},         Cue{u"出租人", NameRole::Person},
    Cue{u"举报人", NameRole::Person},         Cue{u"反映人", NameRole::Person},
    Cue{u"领款人", NameRole::Person},         Cue{u"领取人", NameRole::Person},
    Cue{u"贫困户", NameRole::Person},         Cue{u"低保户", NameRole::Person},
    Cue{u"五保户", NameRole::Person},         Cue{u"特困户", NameRole::Person},
    Cue{u"脱贫户", NameRole::Person},         Cue{u"监测户", NameRole::Person},
    Cue{u"残疾人", NameRole::Person},         Cue{u"我叫", NameRole::Person},
    Cue{u"学生", NameRole::Person},           Cue{u"学员", NameRole::Person},
    Cue{u"家长", NameRole::Person},           Cue{u"父亲", NameRole::Person},
    Cue{u"母亲", NameRole::Person},           Cue{u"其父", NameRole::Person},
    Cue{u"其母", NameRole::Person},           Cue{u"其夫", NameRole::Person},
    Cue{u"丈夫", NameRole::Person},           Cue{u"妻子", NameRole::Person},
    Cue{u"儿子", NameRole::Person},           Cue{u"女儿", NameRole::Person},
    Cue{u"长子", NameRole::Person},           Cue{u"次子", NameRole::Person},
    Cue{u"长女", NameRole::Person},           Cue{u"次女", NameRole::Person},
    Cue{u"孙子", NameRole::Person},           Cue{u"孙女", NameRole::Person},
    Cue{u"配偶", NameRole::Person},           Cue{u"爱人", NameRole::Person},
    Cue{u"死者", NameRole::Person},           Cue{u"伤者", NameRole::Person},
    Cue{u"患者", NameRole::Person},           Cue{u"病人", NameRole::Person},
    Cue{u"原告", NameRole::Person},           Cue{u"被告", NameRole::Person},
    Cue{u"甲方", NameRole::Person},           Cue{u"乙方", NameRole::Person},
    Cue{u"本人", NameRole::Person},           Cue{u"户名", NameRole::Person},
    Cue{u"收到", NameRole::Person},           Cue{u"同意", NameRole::Person},
    Cue{u"村民", NameRole::Person},           Cue{u"居民", NameRole::Person},
    Cue{u"牧民", NameRole::Person},           Cue{u"农户", NameRole::Person},
    Cue{u"房东", NameRole::Person},           Cue{u"租客", NameRole::Person},
    Cue{u"司机", NameRole::Person},           Cue{u"保姆", NameRole::Person},
    Cue{u"老人", NameRole::Person},           Cue{u"孤儿", NameRole::Person},
    Cue{u"失主", NameRole::Person},           Cue{u"孩子叫", NameRole::Person},
    Cue{u"新郎", NameRole::Person},           Cue{u"新娘", NameRole::Person},
    Cue{u"证明", NameRole::Person},           Cue{u"委托", NameRole::Person}};

/// Words that a name stands before.
constexpr std::array kBehind{Cue{u"小朋友", NameRole::Person},  Cue{u"同志", NameRole::Person},
                             Cue{u"女士", NameRole::Person},    Cue{u"先生", NameRole::Person},
                             Cue{u"老师", NameRole::Person},    Cue{u"同学", NameRole::Person},
                             Cue{u"阿姨", NameRole::Person},    Cue{u"大爷", NameRole::Person},
                             Cue{u"大妈", NameRole::Person},    Cue{u"大叔", NameRole::Person},
                             Cue{u"师傅", NameRole::Person},    Cue{u"夫妇", NameRole::Person},
                             Cue{u"一家", NameRole::Person},    Cue{u"全家", NameRole::Person},
                             Cue{u"本人", NameRole::Person},    Cue{u"住", NameRole::Person},
                             Cue{u"大娘", NameRole::Person},    Cue{u"大婶", NameRole::Person},
                             Cue{u"大姐", NameRole::Person},    Cue{u"大哥", NameRole::Person},
                             Cue{u"大伯", NameRole::Person},    Cue{u"奶奶", NameRole::Person},
                             Cue{u"爷爷", NameRole::Person},    Cue{u"叔叔", NameRole::Person},
                             Cue{u"家长", NameRole::Person},    Cue{u"家的", NameRole::Person},
                             Cue{u"的爷爷", NameRole::Person},  Cue{u"的奶奶", NameRole::Person},
                             Cue{u"的父亲", NameRole::Person},  Cue{u"的母亲", NameRole::Person},
                             Cue{u"的妻子", NameRole::Person},  Cue{u"的丈夫", NameRole::Person},
                             Cue{u"的儿子", NameRole::Person},  Cue{u"的女儿", NameRole::Person},
                             Cue{u"的孙子", NameRole::Person},  Cue{u"的孙女", NameRole::Person},
                             Cue{u"的家属", NameRole::Person},  Cue{u"的家人", NameRole::Person},
                             Cue{u"的爱人", NameRole::Person},  Cue{u"书记", NameRole::Official},
                             Cue{u"主任", NameRole::Official},  Cue{u"村长", NameRole::Official},
                             Cue{u"镇长", NameRole::Official},  Cue{u"乡长", NameRole::Official},
                             Cue{u"队长", NameRole::Official},  Cue{u"会计", NameRole::Official},
                             Cue{u"警官", NameRole::Official},  Cue{u"民警", NameRole::Official},
                             Cue{u"所长", NameRole::Official},  Cue{u"局长", NameRole::Official},
                             Cue{u"站长", NameRole::Official},  Cue{u"校长", NameRole::Official},
                             Cue{u"院长", NameRole::Official},  Cue{u"干事", NameRole::Official},
                             Cue{u"律师", NameRole::Official},  Cue{u"法官", NameRole::Official},
                             Cue{u"检察官", NameRole::Official}};

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
          m_shape(stream, stopsOf(labels), rules)
    {}

    QList<NameHit> find()
    {
        for (const LabelHit &label : m_labels)
            afterLabel(label);
        for (const Cue &cue : kBefore)
            afterCue(cue);
        for (const Cue &cue : kBehind)
            beforeCue(cue);
        dottedNames();
        afterRole();
        maskedNames();
        bareLists();
        beforeCount();
        lists();
        besideNumbers();
        besideAttributes();
        ofPlaces();
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
        if (end - begin < 2 || hasStopWord(text().mid(begin, end - begin)))
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
        // Behind a colon stands a name also where it looks like none that is known.
        if (end == begin && label.colon) {
            const qsizetype length =
                nameLength(text().mid(begin, untilNextLabel(begin) - begin), m_rules, true);
            end = begin + length;
        }
        if (end > begin && add(begin, end, role, reason))
            enumerate(end, role, reason);
    }

    void afterCue(const Cue &cue)
    {
        for (qsizetype at = text().indexOf(cue.word); at >= 0;
             at = text().indexOf(cue.word, at + 1)) {
            const qsizetype behind = at + cue.word.size();
            if (isInLabel(at))
                continue;
            const qsizetype begin = pastColon(behind, false);
            const qsizetype end = m_shape.endOfName(begin, NameCue::Strong);
            const QString reason = QStringLiteral("label:") + cue.word.toString();
            if (end > begin && add(begin, end, cue.role, reason))
                enumerate(end, cue.role, reason);
        }
    }

    /// "承诺人：石磊", "抵押人苏有朋": any word for who somebody is, where the name ends plainly.
    void afterRole()
    {
        static const QRegularExpression role(
            QStringLiteral("([\\x{4e00}-\\x{9fff}]{1,6}(?:人|者|员|代表|家长|朋友|签字|签名|签章|"
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

    /// "张**", "王*芳": hidden in part, with nothing before it.
    void maskedNames()
    {
        for (qsizetype at = 0; at + 1 < text().size(); ++at) {
            if (!isHan(text()[at]) || !m_shape.isFreeBefore(at))
                continue;
            const qsizetype end = m_shape.maskedEnd(at);
            if (end > at)
                add(at, end, NameRole::Person, QStringLiteral("pattern:name"));
        }
    }

    bool isInLabel(qsizetype at) const
    {
        return std::any_of(m_labels.begin(), m_labels.end(), [at](const LabelHit &label) {
            return label.begin <= at && at < label.end && label.meaning.type == FindingType::Name &&
                   label.meaning.kind != WordKind::Neutral;
        });
    }

    void beforeCue(const Cue &cue)
    {
        for (qsizetype at = text().indexOf(cue.word); at >= 0;
             at = text().indexOf(cue.word, at + 1)) {
            const qsizetype begin = m_shape.beginOfName(at);
            if (begin < at)
                add(begin, at, cue.role, QStringLiteral("title:") + cue.word.toString());
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
                add(begin, end, NameRole::Person, QStringLiteral("pattern:name"));
        }
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
        static const QRegularExpression of(QStringLiteral("(?<=[号室户组村队])的"));
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
