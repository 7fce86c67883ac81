// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What can be set: what is kept of it, what a broken rule pack does, and that it counts at once.
#include "app/ui/Appearance.h"
#include "app/ui/Judging.h"
#include "app/ui/MainWindow.h"
#include "app/ui/settings/PackContents.h"
#include "app/ui/settings/PackView.h"
#include "app/ui/settings/ReadingTab.h"
#include "app/ui/settings/RulePackImport.h"
#include "app/ui/settings/RulesTab.h"
#include "app/ui/settings/SettingsDialog.h"
#include "app/ui/settings/SettingsFile.h"
#include "tests/app/ui/FakeReader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QtTest>

using namespace ui;

namespace {

const QByteArray kPack = R"({"schema": 1, "id": "our-county", "version": "2026.1",
 "title": "Rebuilt toilets",
 "notice_types": [{"id": "toilet_subsidy", "title": ["改厕补贴"], "allow": ["name"]}]})";

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file could not be written");
    return file.fileName();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Bench
{
    explicit Bench(const QString &settings = {})
    {
        language.install(QStringLiteral("en"));
        reader.pages = {tests::inventedPage(QStringLiteral("/nowhere/zhang-san-family.jpg"))};
        window.offerAppearance(appearance);
        window.offerSettings(SettingsFile(settings));
        window.show();
    }
    SettingsDialog &dialog()
    {
        for (QAction *action : window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
                action->trigger();
        }
        return *window.findChild<SettingsDialog *>();
    }
    static void press(SettingsDialog &dialog, QDialogButtonBox::StandardButton button)
    {
        dialog.findChild<QDialogButtonBox *>()->button(button)->click();
    }

    tests::PrivateHome home;
    tests::FakeReader reader;
    Appearance appearance;
    Language language;
    MainWindow window{reader, language};
};

/// What the reader of rule packs may say: whole sentences in its sources, with something in the
/// place of what is put in.
QStringList sentencesOf(const QString &folder)
{
    static const QRegularExpression literal(QStringLiteral(
        "(?:QStringLiteral|QLatin1String)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
    QStringList sentences;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("RulePack*.cpp")})) {
        const QString source = QString::fromUtf8(contents(folder + QLatin1Char('/') + name));
        for (auto match = literal.globalMatch(source); match.hasNext();) {
            QString text = match.next().captured(1).trimmed();
            text.replace(QLatin1String("\\\""), QLatin1String("'")).remove(seam);
            text = text.mid(1).chopped(1).replace(QLatin1Char('\''), QLatin1Char('"'));
            if (text.endsWith(QLatin1Char('.')) && text.contains(QLatin1Char(' ')))
                sentences.append(text);
        }
    }
    return sentences;
}

/// The check box of a pack in the list.
QTreeWidgetItem *lineOf(RulesTab &tab, const QString &id)
{
    const auto found =
        tab.list().findItems(id, Qt::MatchContains | Qt::MatchRecursive, 1); // column of ids
    return found.isEmpty() ? nullptr : found.first();
}

} // namespace

class tst_settings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsKept();
    void nothingIsKeptWithoutAFile();
    void brokenPackIsLeftOutAsAWhole();
    void faultsAreToldWithFileAndLine_data();
    void faultsAreToldWithFileAndLine();
    void everySentenceOfTheCheckerIsTranslated();
    void importTakesAllOrNothing();
    void oneMaskStyleForOneKindOfValue();
    void whatIsOpenIsJudgedAgain();
    void whatIsBeingReadIsJudgedByTheNewRules();
    void cancelChangesNothing();
    void looksChangeAtOnceAndGoBackOnCancel();
    void packsThatDoNotFitChangeNothing();
    void oneLanguageIsNeeded();
    void missingReadersAreNamed();
    void packIsShownAndCannotBeChanged();
    void settingsNameNoNotice();
};

void tst_settings::whatIsSetIsKept()
{
    const QTemporaryDir folder;
    const SettingsFile file(folder.filePath(QStringLiteral("appearance.ini")));
    ReadingSettings settings;
    settings.languages = {QStringLiteral("zh"), QStringLiteral("ug")};
    settings.engine = QStringLiteral("tesseract");
    settings.presets = {QStringLiteral("masks-id-last-4")};
    settings.ownPacks = {{{QStringLiteral("our-county.json"), kPack}, false}};
    QVERIFY(file.save(settings));
    file.setLanguage(QStringLiteral("ug"));
    const SettingsFile::Loaded loaded = file.load();
    QVERIFY(loaded.problems.isEmpty());
    QCOMPARE(loaded.settings, settings);
    QCOMPARE(file.language(), QStringLiteral("ug"));
    QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("rules/our-county.json"))) &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(settings.extraPacks().size(), 1); // the own pack is off
    settings.ownPacks.clear();
    QVERIFY(file.save(settings));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("rules/our-county.json"))));
    // Hostile or old files give what there is.
    written(folder, QStringLiteral("appearance.ini"),
            "[reading]\nlanguages=xx\nengine=/bin/sh\n[rules]\npresets=none\n");
    QCOMPARE(file.load().settings, ReadingSettings());
}

void tst_settings::nothingIsKeptWithoutAFile()
{
    const SettingsFile file;
    ReadingSettings settings;
    settings.engine = QStringLiteral("ppocr");
    QVERIFY(file.save(settings));
    QCOMPARE(file.load().settings, ReadingSettings());
}

void tst_settings::brokenPackIsLeftOutAsAWhole()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("rules")));
    const QString broken = written(
        folder, QStringLiteral("rules/broken.json"),
        "{\"schema\": 1, \"id\": \"broken\", \"version\": \"1\",\n \"hotlines\": [\"96345\"],\n"
        " \"notice_typos\": []}");
    written(folder, QStringLiteral("rules/our-county.json"), kPack);
    const QString ini = folder.filePath(QStringLiteral("appearance.ini"));
    Bench bench(ini);
    QCOMPARE(bench.window.settings().ownPacks.size(), 1);
    QVERIFY(bench.window.notice().contains(QStringLiteral("broken.json")));
    QVERIFY(bench.window.notice().contains(QStringLiteral("line 3")));
    QVERIFY(SettingsFile(ini).save({}));
    QVERIFY(QFile::exists(broken)); // to be mended
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("rules/our-county.json"))));
}

void tst_settings::faultsAreToldWithFileAndLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("chinese"); // a word of the sentence
    const QByteArray head = "{\"schema\": 1, \"id\": \"x\", \"version\": \"1\",\n";
    QTest::newRow("no JSON") << QByteArray("{\n\"schema\": 1,\n oops}") << 3
                             << QStringLiteral("JSON");
    QTest::newRow("unknown key") << QByteArray(head + "\"hotline\": []}") << 2
                                 << QStringLiteral("hotline");
    QTest::newRow("missing id") << QByteArray("{\"schema\": 1, \"version\": \"1\"}") << 1
                                << QStringLiteral("id");
    QTest::newRow("too much shown")
        << QByteArray(head + "\"masks\": {\"policies\": [\n{\"type\": \"resident_id\", \"first\": "
                             "10, \"last\": 4}]}}")
        << 3 << QStringLiteral("resident_id");
    QTest::newRow("citation nobody has")
        << QByteArray(head + "\"notice_types\": [{\"id\": \"t\", \"title\": [\"改厕补贴\"],\n"
                             "\"basis\": [\"nobodys-law\"]}]}")
        << 3 << QStringLiteral("nobodys-law");
    QTest::newRow("an id that ships")
        << QByteArray("{\"schema\": 1, \"id\": \"cn-base\", \"version\": \"1\"}") << 0
        << QStringLiteral("cn-base");
}

void tst_settings::faultsAreToldWithFileAndLine()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, chinese);
    const QTemporaryDir folder;
    const RulePackImport imported =
        importRulePack(written(folder, QStringLiteral("pack.json"), json), {});
    QVERIFY(!imported.pack);
    QVERIFY(!imported.problems.isEmpty());
    QCOMPARE(imported.problems.first().file, QStringLiteral("pack.json"));
    QCOMPARE(imported.problems.first().line, line);
    Language language;
    language.install(QStringLiteral("zh_CN"));
    const QString words = problemWords(imported.problems.first());
    QVERIFY2(words.contains(chinese), qPrintable(words));
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    QVERIFY2(words.contains(han), qPrintable(words));
    if (line > 0)
        QVERIFY2(words.contains(QStringLiteral("第%1行").arg(line)), qPrintable(words));
}

/// The checker knows no language but English: a sentence that nobody added to the window's list
/// would be shown so.
void tst_settings::everySentenceOfTheCheckerIsTranslated()
{
    Language language;
    language.install(QStringLiteral("zh_CN"));
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    int checked = 0;
    const QStringList sentences = sentencesOf(QStringLiteral(NOTICEGUARD_ROOT "/app/privacy"));
    for (const QString &sentence : sentences) {
        const QString words = problemWords({QString(), 0, sentence});
        QVERIFY2(words.contains(han), qPrintable(sentence));
        ++checked;
    }
    QVERIFY2(checked > 35, qPrintable(QString::number(checked)));
    // The control: what is in no list stays as it is.
    QVERIFY(!problemWords({QString(), 0, QStringLiteral("Nobody wrote this one.")}).contains(han));
}

void tst_settings::importTakesAllOrNothing()
{
    const QTemporaryDir folder;
    Language language;
    language.install(QStringLiteral("en"));
    RulesTab tab({});
    const QSignalSpy changed(&tab, &RulesTab::changed);
    tab.import(written(folder, QStringLiteral("bad.json"), kPack.chopped(3)));
    QVERIFY(tab.message().contains(QStringLiteral("bad.json")));
    ReadingSettings now;
    tab.putInto(now);
    QCOMPARE(now, ReadingSettings());
    QCOMPARE(changed.size(), 0);
    tab.import(written(folder, QStringLiteral("good.json"), kPack));
    tab.putInto(now);
    QCOMPARE(now.ownPacks.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(tab.message().contains(QStringLiteral("Rebuilt toilets")));
    // A newer one of the same id takes its place.
    QByteArray newer = kPack;
    tab.import(written(folder, QStringLiteral("newer.json"), newer.replace("2026.1", "2026.2")));
    tab.putInto(now);
    QCOMPARE(now.ownPacks.size(), 1);
    QCOMPARE(privacy::RuleSet::infoOf(now.ownPacks[0].text).version, QStringLiteral("2026.2"));
    lineOf(tab, QStringLiteral("our-county"))->setCheckState(0, Qt::Unchecked);
    tab.putInto(now);
    QVERIFY(!now.ownPacks[0].isOn);
    QVERIFY(now.extraPacks().isEmpty());
    // What the program cannot do without cannot be turned off.
    QVERIFY((lineOf(tab, QStringLiteral("cn-base"))->flags() & Qt::ItemIsUserCheckable) == 0);
}

void tst_settings::oneMaskStyleForOneKindOfValue()
{
    RulesTab tab({});
    lineOf(tab, QStringLiteral("masks-id-3-4"))->setCheckState(0, Qt::Checked);
    lineOf(tab, QStringLiteral("masks-waybill"))->setCheckState(0, Qt::Checked);
    ReadingSettings now;
    tab.putInto(now);
    QCOMPARE(now.presets,
             QStringList({QStringLiteral("masks-id-3-4"), QStringLiteral("masks-waybill")}));
    lineOf(tab, QStringLiteral("masks-id-last-4"))->setCheckState(0, Qt::Checked);
    tab.putInto(now);
    QCOMPARE(now.presets, QStringList(QStringLiteral("masks-id-last-4"))); // phones, too
    QCOMPARE(lineOf(tab, QStringLiteral("masks-id-3-4"))->checkState(0), Qt::Unchecked);
}

void tst_settings::whatIsOpenIsJudgedAgain()
{
    const QTemporaryDir folder;
    const QString ini = folder.filePath(QStringLiteral("appearance.ini"));
    Bench bench(ini);
    bench.window.openPaths({QStringLiteral("/nowhere/zhang-san-family.jpg")});
    QTRY_VERIFY(!bench.window.isBusy());
    const QSignalSpy judged(&bench.window.judging(), &Judging::judged);
    SettingsDialog &dialog = bench.dialog();
    lineOf(dialog.rules(), QStringLiteral("masks-id-3-4"))->setCheckState(0, Qt::Checked);
    const int scans = bench.reader.scans;
    Bench::press(dialog, QDialogButtonBox::Ok);
    QTRY_COMPARE(judged.size(), 1);
    QCOMPARE(bench.reader.scans.load(), scans); // not read again
    QCOMPARE(bench.reader.settings.last().presets, QStringList(QStringLiteral("masks-id-3-4")));
    QVERIFY(bench.window.notice().contains(QStringLiteral("judged again")));
    QCOMPARE(SettingsFile(ini).load().settings, bench.window.settings());
}

/// The scan that runs keeps the rules that it began with.
void tst_settings::whatIsBeingReadIsJudgedByTheNewRules()
{
    Bench bench;
    bench.reader.pages.append(tests::inventedPage(QStringLiteral("/nowhere/li-si-family.jpg")));
    bench.reader.judging = [](report::ScanDocument scan, const jobs::NoticeTypes &) {
        for (report::ScanPage &page : scan.pages)
            page.judgement.findings.clear();
        return scan;
    };
    bench.reader.isHeld = true;
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    ReadingSettings settings = bench.window.settings();
    settings.languages = {QStringLiteral("zh")};
    bench.window.applySettings(settings);
    QTRY_COMPARE(bench.window.pages().totals().exposed, 0);
    bench.reader.released.release(10);
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.window.pages().rowCount(), 2);
    QTRY_COMPARE(bench.window.pages().totals().exposed, 0);
    // The control: what is read after that is judged by them already.
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    QTRY_VERIFY(!bench.window.isBusy());
    QTest::qWait(50);
    QCOMPARE(bench.window.pages().totals().exposed, 6);
}

void tst_settings::cancelChangesNothing()
{
    const QTemporaryDir folder;
    const QString ini = folder.filePath(QStringLiteral("appearance.ini"));
    Bench bench(ini);
    SettingsDialog &dialog = bench.dialog();
    lineOf(dialog.rules(), QStringLiteral("masks-id-3-4"))->setCheckState(0, Qt::Checked);
    dialog.reading().findChildren<QRadioButton *>().at(2)->setChecked(true);
    Bench::press(dialog, QDialogButtonBox::Cancel);
    QCOMPARE(bench.window.settings(), ReadingSettings());
    QVERIFY(bench.reader.settings.isEmpty());
    QCOMPARE(SettingsFile(ini).load().settings, ReadingSettings());
}

void tst_settings::looksChangeAtOnceAndGoBackOnCancel()
{
    const QTemporaryDir folder;
    const QString ini = folder.filePath(QStringLiteral("appearance.ini"));
    Bench bench(ini);
    SettingsDialog &dialog = bench.dialog();
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QComboBox &language = *boxes[0];
    language.setCurrentIndex(language.findData(QStringLiteral("ug")));
    QTRY_COMPARE(dialog.layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(dialog.windowTitle() != QStringLiteral("Settings"));
    QTRY_COMPARE(SettingsFile(ini).language(), QStringLiteral("ug"));
    boxes[1]->setCurrentIndex(static_cast<int>(Theme::Dark));
    QCOMPARE(bench.appearance.theme(), Theme::Dark);
    dialog.findChild<QSpinBox *>()->setValue(150);
    QCOMPARE(bench.appearance.fontPercent(), 150);
    Bench::press(dialog, QDialogButtonBox::Cancel);
    QCOMPARE(bench.language.installed(), QStringLiteral("en"));
    QCOMPARE(bench.appearance.theme(), Theme::System);
    QCOMPARE(bench.appearance.fontPercent(), 100);
    QTRY_COMPARE(SettingsFile(ini).language(), QStringLiteral("en"));
}

void tst_settings::packsThatDoNotFitChangeNothing()
{
    Bench bench;
    bench.reader.refusal =
        ocr::Error{ocr::Error::Code::RulesInvalid, QStringLiteral("x, line 1: y")};
    ReadingSettings wanted;
    wanted.presets = {QStringLiteral("masks-id-3-4")};
    bench.window.applySettings(wanted);
    QCOMPARE(bench.window.settings(), ReadingSettings());
    QVERIFY(!bench.window.notice().isEmpty());
}

void tst_settings::oneLanguageIsNeeded()
{
    Bench bench;
    SettingsDialog &dialog = bench.dialog();
    for (QCheckBox *box : dialog.reading().findChildren<QCheckBox *>())
        box->setChecked(false);
    QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    dialog.reading().findChildren<QCheckBox *>().first()->setChecked(true);
    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog.settings().languages, QStringList(QStringLiteral("zh")));
}

void tst_settings::missingReadersAreNamed()
{
    Bench bench;
    bench.reader.there = {false, {QStringLiteral("zh"), QStringLiteral("en")}};
    SettingsDialog &dialog = bench.dialog();
    const QList<QRadioButton *> engines = dialog.reading().findChildren<QRadioButton *>();
    QTRY_VERIFY(engines[1]->text().contains(QStringLiteral("not installed")));
    QVERIFY(!engines[1]->isEnabled());
    QVERIFY(engines[2]->isEnabled());
    const QList<QCheckBox *> languages = dialog.reading().findChildren<QCheckBox *>();
    QVERIFY(languages[1]->text().contains(QStringLiteral("not installed"))); // Uyghur
    QVERIFY(!languages[0]->text().contains(QStringLiteral("not installed")));
}

void tst_settings::packIsShownAndCannotBeChanged()
{
    for (const privacy::RulePackText &pack :
         privacy::RuleSet::builtInPacks() + privacy::RuleSet::presetPacks()) {
        const PackContents held = contentsOf(pack);
        QVERIFY2(!held.holds.isEmpty(), qPrintable(held.id));
        QCOMPARE(held.version, privacy::RuleSet::infoOf(pack).version);
        const PackView view(pack);
        const auto *text = view.findChild<QPlainTextEdit *>();
        QVERIFY(text->isReadOnly());
        QCOMPARE(text->toPlainText(), QString::fromUtf8(pack.json));
    }
}

void tst_settings::settingsNameNoNotice()
{
    const QTemporaryDir folder;
    const QString ini = folder.filePath(QStringLiteral("appearance.ini"));
    Bench bench(ini);
    bench.window.openPaths({QStringLiteral("/nowhere/zhang-san-family.jpg")});
    QTRY_VERIFY(!bench.window.isBusy());
    ReadingSettings wanted;
    wanted.presets = {QStringLiteral("masks-id-3-4")};
    bench.window.applySettings(wanted);
    const QByteArray kept = contents(ini);
    QVERIFY(kept.contains("masks-id-3-4"));
    QVERIFY(!kept.contains("zhang"));
    QVERIFY(!kept.contains("nowhere"));
}

QTEST_MAIN(tst_settings)
#include "tst_settings.moc"
