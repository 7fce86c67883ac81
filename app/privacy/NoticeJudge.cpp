// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/MaskJudge_p.h"
#include "app/privacy/Minors_p.h"
#include "app/privacy/NameDetector_p.h"
#include "app/privacy/NoticeJudge_p.h"
#include "app/privacy/NoticeKind_p.h"
#include "app/privacy/OfficeWords_p.h"
#include "app/privacy/OldSheets_p.h"
#include "app/privacy/TogetherShown_p.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace privacy {

namespace {

/// Words of a header or label that make the phone beside it a duty phone, whoever carries it, but
/// for those whom the office serves ("服务对象电话", "举报人电话").
bool isDutyHeader(const QString &header, const CompiledRules &rules)
{
    static const QStringList words{
        QStringLiteral("值班"), QStringLiteral("办公"), QStringLiteral("服务"),
        QStringLiteral("监督"), QStringLiteral("举报"), QStringLiteral("投诉"),
        QStringLiteral("咨询"), QStringLiteral("热线"), QStringLiteral("报警"),
        QStringLiteral("警务"), QStringLiteral("公务"), QStringLiteral("单位电话")};
    const bool duty = std::any_of(words.begin(), words.end(),
                                  [&](const QString &word) { return header.contains(word); });
    for (qsizetype at = 0; duty && at < header.size(); ++at)
        if (servedAt(header, at, rules) > 0)
            return false;
    return duty;
}

bool isPhone(FindingType type)
{
    return type == FindingType::Phone || type == FindingType::Landline;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : foldedWord(text))
        if (c.isDigit())
            digits.append(c);
    return digits;
}

void letStand(Finding &finding, Disposition disposition, const char *reason)
{
    finding.disposition = disposition;
    finding.action = QStringLiteral("none");
    finding.severity = Severity::Info;
    finding.reasons.append(QLatin1String(reason));
}

/// The citations in force on that day, without repetition.
void cite(QList<LegalBasis> &basis, const QList<Citation> &citations, const QDate &day)
{
    QList<LegalBasis> first;
    for (const Citation &citation : citations)
        if (citation.isInForce(day) && !basis.contains(citation.basis) &&
            !first.contains(citation.basis))
            first.append(citation.basis);
    basis = first + basis;
}

class NoticeJudge
{
public:
    NoticeJudge(Desk &desk, int sheet, const SheetJudgement &judgement)
        : m_desk(desk), m_sheet(sheet), m_type(desk.rules.noticeType(judgement.noticeType)),
          m_day(judgement.date.isValid() ? judgement.date : desk.today),
          m_sure(judgement.typeConfidence >= kSureKind),
          m_roster((m_type.id.isEmpty() || m_type.official.contains(FindingType::Name)) &&
                   isRoster(sheetWords(desk.page, sheet), desk.rules)),
          m_takeDown((m_sure && m_type.neverPosted) || isOver(judgement))
    {
        if (!m_sure || !m_type.maskRelatives)
            return;
        for (const Found &item : std::as_const(desk.found)) {
            const Finding &finding = item.finding;
            if (finding.sheet != sheet || finding.type != FindingType::Name || item.relative ||
                finding.disposition == Disposition::Official)
                continue;
            m_tablesWithReceivers.insert(finding.table);
            m_receivers.insert(nameInRow(finding));
        }
    }

    QString judge()
    {
        bool exposed = false;
        bool review = false;
        for (Found &item : m_desk.found) {
            if (item.finding.sheet != m_sheet)
                continue;
            judgeOne(item.finding, isBesideReceiver(item));
            exposed = exposed || item.finding.disposition == Disposition::Exposed;
            review = review || item.finding.disposition == Disposition::Review;
        }
        if (!exposed)
            return review ? QStringLiteral("check") : QStringLiteral("none");
        return m_takeDown ? QStringLiteral("take_down") : QStringLiteral("replace");
    }

private:
    bool isOver(const SheetJudgement &judgement) const
    {
        const QDate last = lastDayOf(judgement, m_type);
        return last.isValid() && last < m_desk.today;
    }

    /// The name of somebody beside the one who receives. Where no one else is named, who is called
    /// a parent or a spouse receives; and the head of a household stands among its members.
    bool isBesideReceiver(const Found &item) const
    {
        return item.relative && item.finding.type == FindingType::Name && m_type.maskRelatives &&
               m_tablesWithReceivers.contains(item.finding.table) &&
               !m_receivers.contains(nameInRow(item.finding));
    }

    using NameInRow = std::tuple<int, int, QString>; ///< table and row; -1: the text around

    static NameInRow nameInRow(const Finding &finding)
    {
        return {finding.table, finding.row, foldedWord(finding.rawText)};
    }

    void judgeOne(Finding &finding, bool relative)
    {
        if (m_sure && m_type.phoneHidden > 0 && finding.type == FindingType::Phone)
            judgePhoneMask(finding);
        // What nobody could read, or what is hidden, does not become public by the notice's type.
        const bool stands = finding.disposition != Disposition::Masked &&
                            !finding.reasons.contains(QLatin1String("unread"));
        if (stands && !isOfUnit(finding)) {
            if (m_sure && relative && finding.disposition != Disposition::Official)
                hideRelative(finding);
            else if (m_sure)
                judgeShown(finding);
            if (m_roster && isPhone(finding.type) && !namesHome(finding.header))
                lookAt(finding);
            judgeForbidden(finding);
        }
        if (finding.disposition != Disposition::Exposed &&
            finding.disposition != Disposition::Review)
            return;
        cite(finding.basis, m_type.basis, m_day);
        if (finding.action == QLatin1String("leave_out_column") && finding.column < 0)
            finding.action = QStringLiteral("remove");
        if (m_takeDown && finding.disposition == Disposition::Exposed &&
            finding.action == QLatin1String("mask"))
            finding.action = QStringLiteral("take_down");
    }

    /// The unit's own list of officers and lines.
    bool isOfUnit(Finding &finding) const
    {
        const CompiledRules &rules = m_desk.rules;
        const bool line =
            isPhone(finding.type) && rules.officeLines.contains(digitsOf(finding.rawText));
        const bool officer = finding.type == FindingType::Name &&
                             rules.officers.contains(foldedWord(finding.rawText));
        if (line || officer)
            letStand(finding, Disposition::Official, "unit_list");
        return line || officer;
    }

    void judgeShown(Finding &finding) const
    {
        const FindingType type = finding.type;
        // Whose post is public has a home of his own.
        if (isPhone(type) && namesHome(finding.header))
            return;
        if (m_type.official.contains(type)) {
            letStand(finding, Disposition::Official, "notice:official");
        } else if (isPhone(type) && !m_type.official.isEmpty() &&
                   isDutyHeader(finding.header, m_desk.rules)) {
            letStand(finding, Disposition::Official, "notice:official");
        } else if (m_type.review.contains(type) && finding.disposition == Disposition::Exposed) {
            lookAt(finding);
        } else if (m_type.allow.contains(type) && finding.disposition != Disposition::Official) {
            if (finding.disposition != Disposition::Permitted)
                letStand(finding, Disposition::Permitted, "notice:allowed");
        } else if (isAllowedHeader(finding.header) &&
                   (type == FindingType::Address ||
                    (type == FindingType::Hardship && !isAlarming(finding)))) {
            letStand(finding, Disposition::Permitted, "notice:allowed");
        } else if (type == FindingType::Address && isWorkPlace(finding)) {
            letStand(finding, Disposition::Official, "notice:official");
        } else if (m_type.mask.contains(type) && finding.disposition == Disposition::Permitted &&
                   !isPartAlready(finding)) {
            finding.disposition = Disposition::Exposed;
            finding.severity = Severity::Medium;
            finding.action = QStringLiteral("mask");
            finding.reasons.append(QStringLiteral("notice:masked"));
        }
    }

    /// Where more of a telephone must be hidden than elsewhere.
    void judgePhoneMask(Finding &finding) const
    {
        const int most = trueLength(FindingType::Phone) - m_type.phoneHidden;
        if (digitCount(finding.maskedText) > most) // "1********00"
            finding.maskedText = finding.maskedText.left(1) +
                                 QString(trueLength(FindingType::Phone) - 3, u'*') +
                                 finding.maskedText.right(2);
        if (finding.disposition != Disposition::Masked || digitCount(finding.rawText) <= most)
            return;
        finding.disposition = Disposition::Exposed;
        finding.severity = Severity::High;
        finding.action = m_desk.rules.policyOf(finding.type).action;
        finding.reasons.removeAll(QStringLiteral("mask:sufficient"));
        finding.reasons.append(QStringLiteral("mask:too_few_hidden"));
    }

    static void hideRelative(Finding &finding)
    {
        finding.disposition = Disposition::Exposed;
        finding.severity = Severity::Medium;
        finding.action = QStringLiteral("mask");
        finding.reasons.append(QStringLiteral("notice:relative"));
    }

    /// Somebody's own telephone among those of a duty: a person decides.
    static void lookAt(Finding &finding)
    {
        if (finding.disposition != Disposition::Exposed)
            return;
        finding.disposition = Disposition::Review;
        finding.severity = Severity::Low;
        finding.action = QStringLiteral("check");
        finding.reasons.append(QStringLiteral("official_context"));
    }

    /// Where a board of duties or an offer of jobs says to come: "地址:人民东路18号好家乡超市".
    bool isWorkPlace(const Finding &finding) const
    {
        static const QRegularExpression home(QStringLiteral("住|家庭|户籍"));
        return m_type.permitsMore && !finding.header.contains(home) &&
               namesWorkPlace(foldedWord(finding.rawText));
    }

    /// A village, and a year of birth, are what a mask would leave.
    static bool isPartAlready(const Finding &finding)
    {
        static const QRegularExpression year(QStringLiteral("^(19|20)[0-9]{2}年?$"));
        return finding.type == FindingType::Address ||
               (finding.type == FindingType::BirthDate &&
                year.match(foldedWord(finding.rawText)).hasMatch());
    }

    /// A reason that a notice may state ("分户新建") must not tell of an illness or a sentence, nor
    /// of one of the family ("长子结婚分户").
    bool isAlarming(const Finding &finding) const
    {
        const QString value = foldedWord(finding.rawText);
        static const QRegularExpression family(
            QStringLiteral("[子女妻夫父母儿孙媳婿残瘫病刑亡丧]|离婚"));
        return finding.disposition == Disposition::Exposed || value.contains(family) ||
               containsAny(value, m_desk.rules.alarmWords);
    }

    bool isAllowedHeader(const QString &header) const
    {
        const QString plain = foldedHeader(header);
        return m_type.allowHeaders.contains(plain);
    }

    void judgeForbidden(Finding &finding) const
    {
        if (!m_type.forbid.contains(finding.type) || finding.disposition == Disposition::Official)
            return;
        if (finding.type == FindingType::Name) {
            // Hiding every name by mistake would undo what most notices are for.
            if (!m_sure)
                return;
            const bool named = looksLikeName(foldedWord(finding.rawText), m_desk.rules, true);
            finding.disposition = named ? Disposition::Exposed : Disposition::Review;
            finding.severity = std::min(finding.severity, Severity::High);
            finding.action = QStringLiteral("mask");
        } else {
            // A value that states nothing ("健康") and a village without a house stay as they are.
            if (finding.disposition == Disposition::Permitted &&
                (finding.type == FindingType::Health || finding.type == FindingType::Hardship ||
                 finding.type == FindingType::Address))
                return;
            if (finding.disposition == Disposition::Permitted)
                finding.disposition = Disposition::Review;
            finding.action = QStringLiteral("leave_out_column");
        }
        finding.reasons.append(QStringLiteral("notice:forbidden"));
    }

    Desk &m_desk;
    int m_sheet;
    const NoticeType &m_type;
    QDate m_day;
    bool m_sure;
    bool m_roster;
    bool m_takeDown;
    QSet<int> m_tablesWithReceivers; ///< that name whom the notice is about
    std::set<NameInRow> m_receivers;
};

/// A table's row in which nobody stands tells of nobody's illness: prices of treatments, say.
void dropIllnessesOfNobody(Desk &desk, int sheet)
{
    const auto inRow = [](const Finding &a, const Finding &b) {
        return a.sheet == b.sheet && a.table == b.table && a.row == b.row;
    };
    const auto isOfNobody = [&](const Found &found) {
        const Finding &finding = found.finding;
        return finding.sheet == sheet && finding.table >= 0 &&
               finding.reasons.contains(QStringLiteral("pattern:illness")) &&
               std::none_of(desk.found.begin(), desk.found.end(), [&](const Found &other) {
                   const FindingType type = other.finding.type;
                   return (type == FindingType::Name || type == FindingType::ResidentId) &&
                          inRow(other.finding, finding);
               });
    };
    QList<Found> kept;
    for (const Found &found : std::as_const(desk.found))
        if (!isOfNobody(found))
            kept.append(found);
    desk.found = std::move(kept);
}

} // namespace

void judgeByNotice(Desk &desk, int sheet, SheetJudgement &judgement)
{
    dropIllnessesOfNobody(desk, sheet);
    exposeBesideNames(desk, sheet);
    judgement.action = NoticeJudge(desk, sheet, judgement).judge();
    raiseForContacts(desk, sheet);
    raiseForMinors(desk, sheet);
}

} // namespace privacy
