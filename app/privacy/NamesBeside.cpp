// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/NameCues_p.h"
#include "app/privacy/NameWords_p.h"
#include "app/privacy/NamesBeside_p.h"

#include <algorithm>
#include <utility>

namespace privacy {

namespace {

/// What may stand between a name and the number of its bearer.
constexpr QStringView kJoins = u":,，、(（ 的是-";

class BesideNames
{
public:
    explicit BesideNames(NameHits &hits) : m_hits(hits) {}

    /// "张三 138…", "张三的电话是138…", "张三(身份证号:…".
    void besideNumbers()
    {
        for (const NumberToken &token : m_hits.tokens()) {
            if (!isPersonsNumber(token))
                continue;
            before(token.begin());
            aroundNumber(token);
        }
        for (const LabelHit &label : m_hits.labels())
            if (label.meaning.kind == WordKind::Personal && isOfPerson(label.meaning.type))
                before(label.begin);
    }

    /// "张三,男,45岁", "李四(女,汉族".
    void besideAttributes()
    {
        const QString reason = QStringLiteral("beside:attribute");
        static const QRegularExpression attribute(QStringLiteral(
            "[,，(（、](?:男|女)(?=[,，)）、。\\n]|$)|[(（](?:妻子?|夫|子|女|父亲?|母亲?|儿子?|"
            "女儿|媳|孙子?|孙女|长[子女]|次[子女]|配偶|户主|本人|监护人)[)）]|[,，(（](?:汉族|"
            "维吾尔族|"
            "哈萨克族|回族|柯尔克孜族|"
            "蒙古族|现年|[0-9]{1,2}岁)"));
        for (auto it = attribute.globalMatch(m_hits.stream().text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            m_hits.addBefore(match.capturedStart(), NameRole::Person, reason);
        }
        // "王磊 男 1992年": spaces are marks as well.
        for (qsizetype at = 1; at < text().size(); ++at) {
            const bool apart = m_hits.stream().gapBefore(at) != Gap::None &&
                               (at + 1 == text().size() || !text()[at + 1].isLetter() ||
                                m_hits.stream().gapBefore(at + 1) != Gap::None);
            if (!apart || (text()[at] != u'男' && text()[at] != u'女'))
                continue;
            m_hits.addBefore(at, NameRole::Person, reason);
        }
    }

    /// "红旗村3组15号的张三".
    void ofPlaces()
    {
        static const QRegularExpression of(QStringLiteral(
            "(?:(?<=[号室户组村队栋幢院])|(?<=[栋幢院元][0-9]{3})|(?<=[栋幢院元][0-9]{4}))的"));
        for (auto it = of.globalMatch(m_hits.stream().text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype end = m_hits.shape().endOfName(match.capturedEnd(), NameCue::Weak);
            if (end > match.capturedEnd())
                m_hits.add(match.capturedEnd(), end, NameRole::Person,
                           QStringLiteral("beside:place"));
        }
    }

    /// "东至张三屋、西至李四地": who lives around a plot.
    void atBounds()
    {
        static const QRegularExpression bound(
            QStringLiteral("[东南西北][至邻临][:为]?(?=([\\x{4e00}-\\x{9fff}]{2,4}?)(?:院墙|空地|"
                           "房屋|住宅|宅基地|家|户|屋|宅|房|院|"
                           "地|田|墙|承包)(?![\\x{4e00}-\\x{9fff}]))"));
        for (auto it = bound.globalMatch(m_hits.stream().text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = match.capturedStart(1);
            const qsizetype end = match.capturedEnd(1);
            // "国有林地", "石头山地": what begins with another word is no name.
            const bool word = firstWordLength(text().mid(begin, end - begin)) == 2 &&
                              !m_hits.shape().isTrusted(begin, end);
            if (!word && m_hits.shape().beginOfName(end) == begin)
                m_hits.add(begin, end, NameRole::Person, QStringLiteral("beside:place"));
        }
    }

    /// "这张卡是张晓岚的": whose it is, and not where it lies ("是张家湾的").
    void owners()
    {
        static const QRegularExpression owned(
            QStringLiteral("是(?=([\\x{4e00}-\\x{9fff}]{3,4}|[\\x{4e00}-\\x{9fff}]{2,8}·"
                           "[\\x{4e00}-\\x{9fff}]{2,8})[的家])"));
        constexpr QStringView kPlaces = u"村乡镇县市区湾坡庄桥沟河山岭寨屯堡路街店厂";
        for (auto it = owned.globalMatch(m_hits.stream().text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = match.capturedStart(1);
            const qsizetype end = m_hits.shape().endOfName(begin, NameCue::Strong);
            if (end != match.capturedEnd(1) || kPlaces.contains(text()[end - 1]))
                continue;
            const bool ends = end + 1 >= text().size() || !isHan(text()[end + 1]);
            if (ends || m_hits.shape().isTrusted(begin, end))
                m_hits.add(begin, end, NameRole::Person, QStringLiteral("title:的"));
        }
    }

    /// "陈静(和平小区3号楼2单元602)", "孙丽家在金水湾小区8栋1102室".
    void besideHomes()
    {
        for (const AddressHit &hit : findAddresses(m_hits.stream(), {})) {
            qsizetype at = hit.begin;
            while (at > 0 && QStringView(u"家现住居在于,，(（").contains(text()[at - 1]))
                --at;
            m_hits.addBefore(at, NameRole::Person, QStringLiteral("beside:place"));
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
                const bool runsOn = deed.size() == 1 && !m_hits.shape().isFreeBefore(at) &&
                                    !QStringView(u"请拟须你我他她").contains(text()[at - 1]);
                if (runsOn && !QStringView(u"跟与让给找替").contains(deed))
                    continue;
                const qsizetype end = m_hits.shape().endBeforeWord(begin);
                if (!runsOn || end - begin >= 3)
                    actors(begin, end);
            }
        }
        for (qsizetype i = 0; i < m_hits.found().size(); ++i) { // it grows
            const qsizetype end = m_hits.found()[i].end;
            if (end < text().size() && QStringView(u"欠诉与和跟替给").contains(text()[end]))
                actors(end + 1, m_hits.shape().endBeforeWord(end + 1));
        }
        for (qsizetype at = 0; at < text().size(); ++at) {
            if (!isHan(text()[at]) || !m_hits.shape().isFreeBefore(at))
                continue;
            const qsizetype end = m_hits.shape().endBeforeWord(at);
            if (end > at && (isPredicate(end) || isIll(end) || (end - at >= 3 && isWish(end))))
                actors(at, end);
        }
    }

private:
    QStringView text() const { return m_hits.text(); }

    bool isPredicate(qsizetype at) const
    {
        static constexpr QStringView kVerbs[] = {
            u"驾驶", u"驾车", u"丢失", u"丢了", u"遗失", u"反映", u"逾期", u"拖欠", u"代签",
            u"签收", u"住院", u"病逝", u"去世", u"病故", u"死亡", u"离婚", u"结婚", u"代领"};
        return at < text().size() &&
               (QStringView(u"已未欠系患不与和由持跟").contains(text()[at]) ||
                std::any_of(std::begin(kVerbs), std::end(kVerbs),
                            [&](QStringView verb) { return text().mid(at).startsWith(verb); }));
    }

    /// "孙国庆要…": behind two characters these belong to other words more often.
    bool isWish(qsizetype at) const
    {
        return at < text().size() && QStringView(u"要想说换办订借因将把被").contains(text()[at]);
    }

    /// Whether an illness follows soon in the sentence: "查出尿毒症".
    bool isIll(qsizetype at) const
    {
        constexpr qsizetype kClause = 10;
        const auto hit = std::ranges::lower_bound(m_hits.illnesses(), at, {}, &IllnessHit::begin);
        if (hit == m_hits.illnesses().end() || hit->begin - at > kClause)
            return false;
        const QStringView clause = text().mid(at, hit->begin - at);
        return std::ranges::none_of(clause,
                                    [](QChar c) { return QStringView(u"。;\n").contains(c); });
    }

    /// A name, and further ones that a list mark joins to it, before the words of their sentence.
    void actors(qsizetype begin, qsizetype end)
    {
        while (end > begin && !isCity(text().mid(begin)) && !m_hits.isAddressed(begin) &&
               m_hits.add(begin, end, NameRole::Person, QStringLiteral("pattern:name"))) {
            if (end >= text().size() || !isListMark(text()[end]))
                return;
            begin = end + 1;
            end = m_hits.shape().endBeforeWord(begin);
        }
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
            if (!isHan(text()[at]) || !m_hits.shape().isFreeBefore(at))
                continue;
            const qsizetype end = m_hits.shape().endOfName(at, NameCue::Weak);
            if (end > at && m_hits.shape().isTrusted(at, end) && !isCity(text().mid(at)))
                m_hits.add(at, end, NameRole::Person, QStringLiteral("beside:number"));
        }
        m_scannedTo = at;
    }

    static bool isOfPerson(FindingType type)
    {
        return type == FindingType::Phone || type == FindingType::ResidentId ||
               type == FindingType::BankCard || type == FindingType::BankAccount ||
               type == FindingType::BirthDate || type == FindingType::Address;
    }

    void before(qsizetype at)
    {
        bool broken = false; // a name may stand in the line before, but not in another paragraph
        while (at > 0 && (kJoins.contains(text()[at - 1]) || text()[at - 1] == u'\n')) {
            --at;
            if (text()[at] == u'\n' && std::exchange(broken, true))
                return;
        }
        m_hits.addBefore(at, NameRole::Person, QStringLiteral("beside:number"));
    }

    NameHits &m_hits;
    qsizetype m_scannedTo = 0; ///< end of the last line that was looked at for names
};

} // namespace

void namesBeside(NameHits &hits)
{
    BesideNames names(hits);
    names.besideNumbers();
    names.besideAttributes();
    names.ofPlaces();
    names.besideHomes();
    names.atBounds();
    names.owners();
    names.besideDeeds();
}

} // namespace privacy
