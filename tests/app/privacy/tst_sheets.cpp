// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/FirstSight.h"
#include "tests/app/privacy/NoticeMaker.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace privacy;
using privacy::testing::NoticeMaker;

namespace {

/// One sheet of the files in sheets/, whose first lines say how they are written.
struct WrittenSheet
{
    QString name;
    QString type;               ///< empty where the file does not say
    QMap<QString, int> exposed; ///< by type name
    QStringList lines;
};

QList<WrittenSheet> readSheets(const QString &path)
{
    QList<WrittenSheet> sheets;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sheets;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("=== "))) {
            const QStringList parts = line.mid(4).split(QStringLiteral(" | "));
            const QStringList name = parts.first().split(u' ');
            WrittenSheet sheet{name.first(), name.value(1), {}, {}};
            const QStringList exposed = parts.value(1).split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i + 1 < exposed.size(); i += 2)
                sheet.exposed.insert(exposed[i], exposed[i + 1].toInt());
            sheets.append(sheet);
        } else if (!sheets.isEmpty() && !line.trimmed().isEmpty()) {
            sheets.last().lines.append(line);
        }
    }
    return sheets;
}

NoticeMaker made(const WrittenSheet &sheet)
{
    NoticeMaker maker;
    QList<QStringList> rows;
    const auto endTable = [&] {
        if (!rows.isEmpty())
            maker.table(rows);
        rows.clear();
    };
    for (const QString &line : sheet.lines) {
        if (line.startsWith(u'|')) {
            QStringList cells;
            for (const QString &cell : line.mid(1, line.lastIndexOf(u'|') - 1).split(u'|'))
                cells.append(cell.trimmed());
            rows.append(cells);
            continue;
        }
        endTable();
        if (line.startsWith(QLatin1String("# ")))
            maker.title(line.mid(2));
        else
            maker.text(line);
    }
    endTable();
    return maker;
}

QString listed(const QMap<QString, int> &counts)
{
    QStringList words;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        words.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    return words.join(u' ');
}

/// What is exposed, with the reasons of each, so that a failure tells where it came from.
QString exposedOn(const PageJudgement &judged, QMap<QString, int> &counts)
{
    QString told;
    for (const Finding &finding : judged.findings) {
        if (finding.disposition != Disposition::Exposed)
            continue;
        ++counts[findingTypeName(finding.type)];
        told += QStringLiteral("\n  %1: %2 (%3)")
                    .arg(findingTypeName(finding.type), finding.rawText,
                         finding.reasons.join(QStringLiteral(", ")));
    }
    return told;
}

/// What shows before all is read is found when it is; lines come from the last one up, so that
/// headers come late.
bool saysNoMoreAtFirstSight(const ocr::Page &page, const PageJudgement &judged)
{
    static const ocr::Result<RuleSet> rules = RuleSet::compile(RuleSet::builtInPacks());
    FirstSight sight(*rules, QDate(2026, 6, 1));
    QList<ocr::TextLine> lines = page.lines;
    std::reverse(lines.begin(), lines.end());
    sight.add(lines);
    return !sight.certain() ||
           std::any_of(judged.findings.begin(), judged.findings.end(), [&](const Finding &finding) {
               return (finding.type == FindingType::ResidentId ||
                       finding.type == FindingType::DisabilityCert) &&
                      (finding.disposition == Disposition::Exposed ||
                       finding.disposition == Disposition::Review);
           });
}

} // namespace

/// Whole sheets, written down as text: what is exposed on them, and what kind they are of.
class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void official_data() { addRows(QFINDTESTDATA("sheets/official.txt"), 30); }
    void official() { judgeOne(); }

    /// Both written from the boards' side alone, before their writer had seen a rule.
    void boards_data() { addRows(QFINDTESTDATA("sheets/boards.txt"), 34); }
    void boards() { judgeOne(); }
    void tables_data() { addRows(QFINDTESTDATA("sheets/tables.txt"), 67); }
    void tables() { judgeOne(); }

    /// At least four fifths right or unknown, and none that lets more stand than the true kind.
    void cutTitles()
    {
        const QStringList permissive{
            QStringLiteral("duty_board"),     QStringLiteral("grid_member"),
            QStringLiteral("village_doctor"), QStringLiteral("police_contact"),
            QStringLiteral("work_team"),      QStringLiteral("river_chief"),
            QStringLiteral("project_sign"),   QStringLiteral("tender"),
            QStringLiteral("points_list"),    QStringLiteral("appointment"),
            QStringLiteral("job_offer"),      QStringLiteral("newspaper"),
            QStringLiteral("other_official"), QStringLiteral("party_member")};
        const QList<WrittenSheet> sheets = readSheets(QFINDTESTDATA("sheets/cut.txt"));
        QVERIFY(sheets.size() >= 40);
        int good = 0;
        QString wrong;
        for (const WrittenSheet &sheet : sheets) {
            const QString kind = made(sheet).judged().sheets.first().noticeType;
            const bool right = kind == sheet.type;
            good += right || kind == QLatin1String("unknown");
            if (!right)
                wrong += QStringLiteral("\n  %1 %2 as %3").arg(sheet.name, sheet.type, kind);
            QVERIFY2(right || !permissive.contains(kind), qPrintable(wrong));
        }
        QVERIFY2(good * 5 >= sheets.size() * 4, qPrintable(wrong));
        qInfo("%d of %d right or unknown%s", good, static_cast<int>(sheets.size()),
              qPrintable(wrong));
    }

    /// A seal over a signature, or a bend, makes its box higher than the title's; its signs are
    /// not.
    void highBoxesAreNoTitles()
    {
        const auto titleWith = [](double height) {
            NoticeMaker maker;
            maker.title(QStringLiteral("困难残疾人生活补贴公示"))
                .text(QStringLiteral("某某镇人民政府"));
            ocr::Quad &signature = maker.page.lines.last().place.quads.first();
            const double width = signature.width();
            signature = ocr::Quad::fromRect({1200, 900, width, height});
            return maker.judged().sheets.first();
        };
        const SheetJudgement sheet = titleWith(75);
        QCOMPARE(sheet.title, QStringLiteral("困难残疾人生活补贴公示"));
        QCOMPARE(sheet.noticeType, QStringLiteral("disability_subsidy"));
    }

    void kinds_data() { addRows(QFINDTESTDATA("sheets/kinds.txt"), 30); }

    void kinds()
    {
        QFETCH(int, index);
        const SheetJudgement judged = made(m_sheets[index]).judged().sheets.first();
        QCOMPARE(judged.noticeType, m_sheets[index].type);
    }

private:
    QList<WrittenSheet> m_sheets;

    void addRows(const QString &path, int least)
    {
        m_sheets = readSheets(path);
        QVERIFY2(m_sheets.size() >= least, "The file of sheets is not whole.");
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_sheets.size(); ++i)
            QTest::addRow("%s", qPrintable(m_sheets[i].name)) << i;
    }

    void judgeOne()
    {
        QFETCH(int, index);
        const WrittenSheet &sheet = m_sheets[index];
        const NoticeMaker notice = made(sheet);
        const PageJudgement judged = notice.judged();
        QVERIFY2(saysNoMoreAtFirstSight(notice.page, judged), qPrintable(sheet.name));
        QMap<QString, int> exposed;
        const QString told = exposedOn(judged, exposed);
        const QString kind = judged.sheets.first().noticeType;
        QVERIFY2(
            exposed == sheet.exposed && (sheet.type.isEmpty() || kind == sheet.type),
            qPrintable(QStringLiteral("%1 as %2, expected %3 %4%5")
                           .arg(listed(exposed), kind, listed(sheet.exposed), sheet.type, told)));
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
