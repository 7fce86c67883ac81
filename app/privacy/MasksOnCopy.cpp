// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/MasksOnCopy.h"

#include "app/privacy/Folding_p.h"
#include "app/privacy/MaskJudge_p.h"
#include "app/privacy/RowMasks_p.h"

#include <algorithm>
#include <map>

namespace privacy {

namespace {

constexpr int kNumber = 18; ///< characters of a citizen's number, also in a disability certificate
constexpr int kRegion = 6;

bool isOfCitizen(FindingType type)
{
    return type == FindingType::ResidentId || type == FindingType::DisabilityCert;
}

/// A printed mask's digits and stars; empty where it shows no digit.
QString maskIn(const QString &printed)
{
    QString mask;
    for (const QChar unit : foldedWord(printed))
        if (unit.isDigit() || unit == u'X' || unit == u'*')
            mask.append(unit);
    const bool shows =
        std::any_of(mask.begin(), mask.end(), [](QChar unit) { return unit.isDigit(); });
    return shows ? mask : QString();
}

/// Judges the masks of one copy.
class MasksOnCopy
{
public:
    MasksOnCopy(const PageJudgement &judgement, QList<TextOnCopy> texts)
        : m_judgement(judgement), m_texts(std::move(texts)),
          m_today(judgement.beside.today.isValid() ? judgement.beside.today : QDate::currentDate())
    {
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            learnFrom(m_judgement.findings[i], m_texts[i].text);
        for (const Finding &told : m_judgement.beside.told)
            learnFrom(told, told.rawText);
    }

    QList<TextOnCopy> hidingEnough()
    {
        std::map<Column, Masks> columns;
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const Finding &finding = m_judgement.findings[i];
            const QString mask = m_texts[i].printed && isOfCitizen(finding.type)
                                     ? maskIn(m_texts[i].text)
                                     : QString();
            if (mask.isEmpty())
                continue;
            const bool told = narrow(i, mask);
            if (finding.table < 0)
                continue;
            Masks &masks = columns[{finding.table, finding.column, finding.type}];
            masks.told += told ? 1 : 0;
            masks.all.append({i, mask});
        }
        for (const auto &[column, masks] : columns)
            if (2 * masks.told >= masks.all.size())
                for (const auto &[i, mask] : masks.all)
                    if (m_texts[i].text.size() > 0 && masks.told > 0)
                        m_texts[i].text = regionOf(i, mask);
        return std::move(m_texts);
    }

private:
    using Column = std::tuple<int, int, FindingType>;
    struct Masks
    {
        qsizetype told = 0;
        QList<std::pair<qsizetype, QString>> all;
    };

    void learnFrom(Finding finding, const QString &text)
    {
        if (finding.person < 0 || text.isEmpty())
            return;
        finding.rawText = text;
        learn(m_holders[holderOf(finding)], finding, m_today);
    }

    bool hidesEnough(qsizetype i, const QString &mask) const
    {
        const QString shown = atLength(mask, trueLength(m_judgement.findings[i].type));
        const QString number = shown.left(kNumber);
        if (!QStringView(number).mid(kRegion, 8).contains(u'*'))
            return false;
        const auto holder = m_holders.find(holderOf(m_judgement.findings[i]));
        const bool known = m_judgement.findings[i].person >= 0 && holder != m_holders.end();
        const double left =
            candidatesBeside(number, known ? holder->second : KnownOfHolder(), m_today);
        // Below one: digits that are no number's tell nothing.
        return left < 1 || left >= m_judgement.beside.fewestLeft;
    }

    /// The mask with no more than the digits of the region.
    QString regionOf(qsizetype i, const QString &mask) const
    {
        const auto hidden = std::find(mask.begin(), mask.end(), u'*') - mask.begin();
        const qsizetype head = std::min<qsizetype>(hidden, kRegion);
        const qsizetype length = trueLength(m_judgement.findings[i].type);
        return head > 0 ? mask.left(head) + QString(length - head, u'*') : QString();
    }

    /// Answers whether the mask had to be changed.
    bool narrow(qsizetype i, const QString &mask)
    {
        if (hidesEnough(i, mask))
            return false;
        const QString region = regionOf(i, mask);
        m_texts[i].text = !region.isEmpty() && hidesEnough(i, region) ? region : QString();
        return true;
    }

    const PageJudgement &m_judgement;
    QList<TextOnCopy> m_texts;
    QDate m_today;
    std::map<Holder, KnownOfHolder> m_holders;
};

} // namespace

QString somethingPrinted()
{
    return QStringLiteral("***");
}

QString printedInstead(const Finding &finding, bool inText)
{
    // "take_down" is "mask" once the time of posting is over; what is posted again still wants it.
    const bool masks =
        finding.action == QLatin1String("mask") || finding.action == QLatin1String("take_down");
    if (masks && !finding.maskedText.isEmpty())
        return finding.maskedText;
    if (!inText)
        return {};
    return finding.type == FindingType::BirthDate ? QStringLiteral("****年**月**日")
                                                  : somethingPrinted();
}

QList<TextOnCopy> withMasksThatHide(const PageJudgement &judgement, QList<TextOnCopy> texts)
{
    return MasksOnCopy(judgement, std::move(texts)).hidingEnough();
}

} // namespace privacy
