// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NamesInLists_p.h"

namespace privacy {

namespace {

class ListNames
{
public:
    explicit ListNames(NameHits &hits) : m_hits(hits) {}

    /// "刘洋、陈静、赵磊三人于昨日": three names and more in a row need no word that promises them.
    void bareLists()
    {
        const QString reason = QStringLiteral("pattern:name");
        for (qsizetype at = 0; at < text().size(); ++at) {
            constexpr QStringView kBeforeLists = u"予将对给由请让"; // "给予张三、李四、王五"
            const bool free =
                m_hits.shape().isFreeBefore(at) || kBeforeLists.contains(text()[at - 1]);
            if (!isHan(text()[at]) || !free)
                continue;
            QList<std::pair<qsizetype, qsizetype>> names;
            int trusted = 0;
            qsizetype begin = at;
            while (begin < text().size()) {
                qsizetype end = m_hits.shape().endOfName(begin, NameCue::Weak);
                if (end == begin && names.size() >= 2)
                    end = endBeforeCount(begin);
                if (end == begin || isCity(text().mid(begin)))
                    break;
                names.append({begin, end});
                trusted += m_hits.shape().isTrusted(begin, end);
                if (end >= text().size() || text()[end] != u'、')
                    break;
                begin = end + 1;
            }
            if (names.size() < 3 || trusted * 3 < names.size() * 2)
                continue;
            for (const auto &[from, to] : std::as_const(names))
                m_hits.add(from, to, NameRole::Person, reason);
            at = names.last().second;
        }
    }

    /// "刘洋等五人", "刘洋户".
    void beforeCount()
    {
        static const QRegularExpression count(QStringLiteral(
            "等[0-9一二两三四五六七八九十]{1,3}[人户名位]|户(?![0-9\\x{4e00}-\\x{9fff}:])"));
        for (auto it = count.globalMatch(m_hits.stream().text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = m_hits.shape().beginOfName(match.capturedStart());
            const bool others = text()[match.capturedStart()] == u'等'; // "现将陈国华等3人"
            if (begin < match.capturedStart() && (others || m_hits.shape().isFreeBefore(begin)))
                m_hits.add(begin, match.capturedStart(), NameRole::Person,
                           QStringLiteral("title:等"));
        }
    }

    /// "名单如下:张三、李四": a list of two names and more behind a word that promises people.
    void lists()
    {
        static const QRegularExpression promise(QStringLiteral(
            "(?:名单|人员|成员|对象|代表|同学|学生|人名|如下|分别是|报名)[^:\\n,，。]{0,6}:\\n?"));
        for (auto it = promise.globalMatch(m_hits.stream().text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = match.capturedEnd();
            const qsizetype end = m_hits.shape().endOfName(begin, NameCue::Weak);
            const QString reason = QStringLiteral("label:名单");
            if (end > begin && isListed(end) && m_hits.add(begin, end, NameRole::Person, reason))
                m_hits.enumerate(end, NameRole::Person, reason, ListMarks::Gaps);
        }
    }

private:
    QStringView text() const { return m_hits.text(); }

    /// Whether another name follows in a list.
    bool isListed(qsizetype end) const
    {
        if (end >= text().size())
            return false;
        const qsizetype next = m_hits.pastMark(end, true);
        return (next > end || m_hits.stream().gapBefore(end) != Gap::None) &&
               m_hits.shape().endOfName(next, NameCue::Weak) > next;
    }

    /// "赵磊三人": a name that a count of people follows.
    qsizetype endBeforeCount(qsizetype begin) const
    {
        static const QRegularExpression count(
            QStringLiteral("^[^、\\n]{2,4}?(?=等?[0-9一二三四五六七八九十]{1,3}[人户名位])"));
        const QRegularExpressionMatch match = count.match(m_hits.stream().text().mid(begin, 12));
        if (!match.isValid() || !match.hasMatch())
            return begin;
        const qsizetype end = begin + match.capturedLength();
        return m_hits.shape().beginOfName(end) == begin ? end : begin;
    }

    NameHits &m_hits;
};

} // namespace

void namesInLists(NameHits &hits)
{
    ListNames names(hits);
    names.bareLists();
    names.beforeCount();
    names.lists();
}

} // namespace privacy
