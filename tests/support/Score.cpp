// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/support/Score.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <tuple>

using namespace Qt::StringLiterals;

namespace support {
namespace {

struct Said
{
    QString type;
    QString disposition;
    QString maskedValue;
    QList<ocr::Quad> boxes;
    std::tuple<int, int, int> place; ///< sheet, table, row; -1 where it has none
    bool used = false;

    bool isAsked() const { return disposition == u"exposed"_s || disposition == u"review"_s; }
};

struct Wanted
{
    QString type;
    QString text;
    Expect expect = Expect::Free;
    QString row;
    QList<ocr::Quad> quads;
    QString joined; ///< of the parts seen so far
    bool broken = false;
};

ocr::Quad quadOf(const QJsonValue &json)
{
    ocr::Quad quad;
    for (qsizetype i = 0; i < 4; ++i)
        quad.corners[size_t(i)] = QPointF(json[i][0].toDouble(), json[i][1].toDouble());
    return quad;
}

QList<Said> findingsOf(const QJsonObject &page)
{
    QList<Said> findings;
    for (const QJsonValue &value : page[u"findings"_s].toArray()) {
        const QJsonObject json = value.toObject();
        if (!json[u"box"_s].isArray())
            continue;
        Said said{
            json[u"type"_s].toString(),
            json[u"disposition"_s].toString(),
            json[u"masked_value"_s].toString(),
            {},
            {json[u"sheet"_s].toInt(-1), json[u"table"_s].toInt(-1), json[u"row"_s].toInt(-1)}};
        for (const QJsonValue &box : json[u"boxes"_s].toArray())
            said.boxes.append(quadOf(box));
        if (said.boxes.isEmpty())
            said.boxes.append(quadOf(json[u"box"_s]));
        findings.append(said);
    }
    return findings;
}

/// The parts of a value that is broken over lines are one item.
QList<Wanted> joinParts(const QList<TruthItem> &items)
{
    QList<Wanted> joined;
    QString whole;
    for (const TruthItem &item : items) {
        const bool continues = !item.whole.isEmpty() && !joined.isEmpty() && joined.last().broken &&
                               whole == item.whole && joined.last().type == item.type &&
                               joined.last().joined.size() + item.text.size() <= item.whole.size();
        if (continues) {
            joined.last().quads.append(item.quad);
            joined.last().joined += item.text;
            continue;
        }
        whole = item.whole;
        joined.append({item.type,
                       item.whole.isEmpty() ? item.text : item.whole,
                       item.expect,
                       item.row,
                       {item.quad},
                       item.text,
                       !item.whole.isEmpty()});
    }
    return joined;
}

double share(const ocr::Quad &quad, const Said &said)
{
    double most = 0;
    for (const ocr::Quad &box : said.boxes)
        most = qMax(most, ocr::coveredShare(quad, box));
    return most;
}

bool answers(const QString &wanted, const QString &said)
{
    return wanted == said || (wanted == u"bank_card"_s && said == u"bank_account"_s) ||
           (wanted == u"social_security_no"_s && said == u"resident_id"_s);
}

bool isHighRisk(const QString &type)
{
    static const QSet<QString> kHigh = {u"resident_id"_s, u"phone"_s, u"bank_card"_s,
                                        u"disability_cert"_s};
    return kHigh.contains(type);
}

QString leadingDigits(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || text[end].toUpper() == u'X'))
        ++end;
    return text.left(end);
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

using Rows = QMap<QString, QList<std::tuple<int, int, int>>>;

class PageScorer
{
public:
    PageScorer(const TruthPage &truth, const QJsonObject &page, Figures &figures,
               QStringList &misses)
        : m_truth(truth), m_page(page), m_findings(findingsOf(page)),
          m_wanted(joinParts(truth.items)), m_figures(figures), m_misses(misses)
    {}

    void run()
    {
        for (const Wanted &wanted : std::as_const(m_wanted)) {
            if (wanted.expect == Expect::Violation || wanted.expect == Expect::Context)
                scoreWanted(wanted);
            else if (wanted.expect != Expect::Free)
                scoreLeftAlone(wanted);
        }
        scoreFindings();
        scoreRows();
        scoreSheets();
    }

private:
    /// The finding for each quad of the value; exposed ones first. Nothing where one is missing.
    QList<Said *> answersTo(const Wanted &wanted)
    {
        QList<Said *> chosen;
        for (const ocr::Quad &quad : wanted.quads) {
            Said *best = nullptr;
            for (Said &said : m_findings) {
                if (said.used || !answers(wanted.type, said.type) || share(quad, said) < 0.9)
                    continue;
                if (wanted.expect == Expect::Violation && !said.isAsked())
                    continue;
                if (!best ||
                    (best->disposition != u"exposed"_s && said.disposition == u"exposed"_s))
                    best = &said;
            }
            chosen.append(best);
        }
        return chosen;
    }

    void scoreWanted(const Wanted &wanted)
    {
        const QList<Said *> chosen = answersTo(wanted);
        const bool found = !chosen.contains(nullptr);
        for (Said *said : chosen)
            if (said)
                said->used = true;
        const bool high = isHighRisk(wanted.type);
        if (wanted.type == u"name"_s)
            m_figures.nameRecall.count(found);
        if (wanted.expect == Expect::Violation)
            (high ? m_figures.highRiskRecall : m_figures.otherRecall).count(found);
        if (found && high && !wanted.row.isEmpty())
            m_rows[wanted.row].append(chosen.first()->place);
        if (high && wanted.expect == Expect::Violation)
            scoreExposed(wanted, chosen, found);
        if (!found)
            miss(wanted, u"not found"_s);
    }

    void scoreExposed(const Wanted &wanted, const QList<Said *> &chosen, bool found)
    {
        bool exposed = found;
        for (const Said *said : chosen)
            exposed = exposed && said && said->disposition == u"exposed"_s;
        m_figures.exposedRecall.count(exposed);
        if (!found || wanted.text.contains(u'*'))
            return;
        const QString lead = leadingDigits(chosen.first()->maskedValue);
        const QString tail = reversed(leadingDigits(reversed(chosen.last()->maskedValue)));
        const bool right = wanted.text.startsWith(lead) && wanted.text.endsWith(tail);
        m_figures.shownRight.count(right);
        if (!right)
            miss(wanted, u"shown wrongly"_s);
    }

    void scoreLeftAlone(const Wanted &wanted)
    {
        bool exposed = false;
        for (const Said &said : std::as_const(m_findings))
            for (const ocr::Quad &quad : wanted.quads)
                exposed = exposed || (said.disposition == u"exposed"_s && share(quad, said) >= 0.5);
        (wanted.expect == Expect::Masked ? m_figures.maskedOk : m_figures.trapOk).count(!exposed);
        if (exposed)
            miss(wanted, u"reported as exposed"_s);
    }

    void scoreFindings()
    {
        m_figures.noise.total += qMax(1, int(m_truth.kinds.size()));
        for (const Said &said : std::as_const(m_findings)) {
            bool personal = false;
            for (const Wanted &wanted : std::as_const(m_wanted))
                if (wanted.expect != Expect::Masked && wanted.expect != Expect::Trap)
                    for (const ocr::Quad &quad : wanted.quads)
                        personal = personal || share(quad, said) >= 0.3;
            if (said.disposition == u"exposed"_s) {
                m_figures.exposedPrecision.count(personal);
                if (!personal)
                    m_misses.append(
                        u"%1 page %2: exposed %3 on nothing personal"_s.arg(m_truth.image)
                            .arg(m_truth.page)
                            .arg(said.type));
            }
            if (said.isAsked() && !personal)
                ++m_figures.noise.good;
        }
    }

    void scoreRows()
    {
        QMap<std::tuple<int, int, int>, QSet<QString>> owners;
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
            for (const auto &place : row.value())
                owners[place].insert(row.key());
        for (const auto &places : std::as_const(m_rows)) {
            QMap<std::tuple<int, int, int>, int> votes;
            for (const auto &place : places)
                ++votes[place];
            const auto most = std::max_element(votes.cbegin(), votes.cend());
            for (const auto &place : places)
                m_figures.rowRight.count(std::get<2>(place) >= 0 && votes.value(place) == *most &&
                                         place == most.key() && owners.value(place).size() == 1);
        }
    }

    void scoreSheets()
    {
        for (const TruthSheet &sheet : m_truth.sheets) {
            double best = 0;
            QString type;
            for (const QJsonValue &said : m_page[u"sheets"_s].toArray()) {
                const double alike =
                    ocr::intersectionOverUnion(quadOf(said[u"quad"_s]), sheet.quad);
                if (alike > best) {
                    best = alike;
                    type = said[u"notice_type"_s].toString();
                }
            }
            const bool found = best >= 0.85;
            m_figures.sheetFound.count(found);
            if (found)
                m_figures.typeRight.count(type == sheet.type);
            if (!found)
                m_misses.append(u"%1 page %2: a sheet is not found (%3)"_s.arg(m_truth.image)
                                    .arg(m_truth.page)
                                    .arg(best, 0, 'f', 2));
            else if (type != sheet.type)
                m_misses.append(u"%1 page %2: %3 is called %4"_s.arg(m_truth.image)
                                    .arg(m_truth.page)
                                    .arg(sheet.type, type));
        }
    }

    void miss(const Wanted &wanted, const QString &why)
    {
        const QPointF at = wanted.quads.first().corners[0];
        m_misses.append(u"%1 page %2: %3 %4 at %5,%6 %7"_s.arg(m_truth.image)
                            .arg(m_truth.page)
                            .arg(wanted.type, wanted.text)
                            .arg(int(at.x()))
                            .arg(int(at.y()))
                            .arg(why));
    }

    const TruthPage &m_truth;
    const QJsonObject &m_page;
    QList<Said> m_findings;
    QList<Wanted> m_wanted;
    Figures &m_figures;
    QStringList &m_misses;
    Rows m_rows;
};

struct Row
{
    const char *name;
    Figure Figures::*figure;
};

constexpr Row kRows[] = {{"high_risk_recall", &Figures::highRiskRecall},
                         {"other_recall", &Figures::otherRecall},
                         {"name_recall", &Figures::nameRecall},
                         {"exposed_recall", &Figures::exposedRecall},
                         {"exposed_precision", &Figures::exposedPrecision},
                         {"shown_right", &Figures::shownRight},
                         {"masked_ok", &Figures::maskedOk},
                         {"trap_ok", &Figures::trapOk},
                         {"row_right", &Figures::rowRight},
                         {"sheet_found", &Figures::sheetFound},
                         {"type_right", &Figures::typeRight},
                         {"noise", &Figures::noise}};

} // namespace

Figures Score::all() const
{
    Figures sum;
    for (const Figures &level : levels)
        for (const Row &row : kRows) {
            (sum.*row.figure).good += (level.*row.figure).good;
            (sum.*row.figure).total += (level.*row.figure).total;
        }
    return sum;
}

Score scoreScan(const QList<TruthPage> &truth, const QJsonObject &scan)
{
    QMap<std::pair<QString, int>, QJsonObject> pages;
    for (const QJsonValue &value : scan[u"pages"_s].toArray()) {
        const QString name = QFileInfo(value[u"source"_s].toString()).fileName();
        pages.insert({name, value[u"page"_s].toInt(1)}, value.toObject());
    }
    Score score;
    for (const TruthPage &page : truth) {
        const QJsonObject said = pages.value({page.image, page.page});
        PageScorer(page, said, score.levels[page.level], score.misses).run();
    }
    return score;
}

QString scoreTable(const Score &score)
{
    QString text = u"%1"_s.arg(QString(), -18);
    for (const QString &level : score.levels.keys())
        text += u"%1"_s.arg(level, 20);
    for (const Row &row : kRows) {
        text += u"\n%1"_s.arg(QLatin1String(row.name), -18);
        for (const Figures &level : score.levels) {
            const Figure &figure = level.*row.figure;
            const QString cell = figure.total == 0
                                     ? u"-"_s
                                     : u"%1/%2=%3"_s.arg(figure.good)
                                           .arg(figure.total)
                                           .arg(double(figure.good) / figure.total, 0, 'f', 4);
            text += u"%1"_s.arg(cell, 20);
        }
    }
    return text + u'\n';
}

} // namespace support
