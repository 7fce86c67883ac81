// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What stands below the list about the chosen finding: the law, and how it leaves the window.
#include "app/report/Words.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/ReviewPage.h"
#include "tests/app/ui/WindowBench.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTextEdit>
#include <QTableView>
#include <QtTest>

#include <memory>

using namespace tests;
using namespace ui;

namespace {

/// Every law that the packs of the program cite and that may be shown.
QStringList shownLaws()
{
    QStringList laws;
    const auto take = [&](const auto &self, const QJsonValue &value) -> void {
        for (const QJsonValue &one : value.toArray())
            self(self, one);
        const QJsonObject object = value.toObject();
        for (auto at = object.constBegin(); at != object.constEnd(); ++at)
            self(self, *at);
        const QString law = object.value(QLatin1String("law")).toString();
        if (!law.isEmpty() && object.value(QLatin1String("mark")) != QLatin1String("U"))
            laws.append(law);
    };
    for (const auto &pack : privacy::RuleSet::builtInPacks())
        take(take, QJsonDocument::fromJson(pack.json).object());
    laws.removeDuplicates();
    return laws;
}

} // namespace

namespace {

/// Counts who looks into it.
class WatchedData final : public QMimeData
{
public:
    inline static const QString kText = QStringLiteral("somebody's own");

    explicit WatchedData(int &looks) : m_looks(looks) {}
    bool hasFormat(const QString &type) const override
    {
        ++m_looks;
        return type == QLatin1String("text/plain");
    }
    QStringList formats() const override
    {
        ++m_looks;
        return {QStringLiteral("text/plain")};
    }

protected:
    QVariant retrieveData(const QString &type, QMetaType /*wanted*/) const override
    {
        ++m_looks;
        return type == QLatin1String("text/plain") ? QVariant(kText) : QVariant();
    }

private:
    int &m_looks;
};

} // namespace

class tst_findingdetail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLawIsTranslatedBesideItsName_data();
    void everyLawIsTranslatedBesideItsName();
    void lawStaysChineseWithItsTranslation();
    void whatIsCopiedIsMarkedAndTakenBack_data();
    void whatIsCopiedIsMarkedAndTakenBack();
    void whatOthersCopiedIsNotLookedInto_data();
    void whatOthersCopiedIsNotLookedInto();
};

void tst_findingdetail::everyLawIsTranslatedBesideItsName_data()
{
    QTest::addColumn<QString>("code");
    for (const Language::Choice &choice : Language::choices())
        QTest::newRow(qPrintable(choice.code)) << choice.code;
}

/// Papers go by their numbers in every language; a law has a name, in Chinese alone that counts.
void tst_findingdetail::everyLawIsTranslatedBesideItsName()
{
    QFETCH(QString, code);
    Language language;
    language.install(code);
    static const QRegularExpression han(QStringLiteral("\\p{Han}{4,}|民法典"));
    static const QRegularExpression number(QStringLiteral("〔|GB/T"));
    const QStringList laws = shownLaws();
    QVERIFY(laws.size() >= 7);
    for (const QString &law : laws) {
        const QString words =
            report::basisWords({{law, QStringLiteral("28"), {}, QStringLiteral("V")}});
        if (law.contains(number))
            continue;
        QVERIFY2(words.contains(han), qPrintable(words));
        QVERIFY2(words.contains(QLatin1Char('(')) == (code != QLatin1String("zh_CN")),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("28")), qPrintable(words));
    }
}

void tst_findingdetail::lawStaysChineseWithItsTranslation()
{
    report::ScanPage page = inventedPage(kPicture);
    page.judgement.findings[0].basis = {
        {QStringLiteral("PIPL"), QStringLiteral("28"), {}, QStringLiteral("V")},
        {QStringLiteral("村民委员会组织法"), QStringLiteral("35"), {}, QStringLiteral("S")},
        {QStringLiteral("发展党员公示规定"), QStringLiteral("3"), {}, QStringLiteral("U")}};
    WindowBench bench({page});
    QVERIFY(bench.opened({kPicture}));
    FindingsPanel &panel = bench.window.review().panel();
    panel.choose(0);
    QVERIFY2(panel.detail().contains(
                 QStringLiteral("个人信息保护法 (Personal Information Protection Law), article 28; "
                                "村民委员会组织法 (Organic Law of the Villagers' Committees), "
                                "article 35")),
             qPrintable(panel.detail()));
    QVERIFY(!panel.detail().contains(QStringLiteral("发展党员")));
    bench.language.install(QStringLiteral("ug"));
    QTRY_VERIFY(panel.detail().contains(
        QStringLiteral("个人信息保护法 (شەخسىي ئۇچۇرنى قوغداش قانۇنى)، 28-ماددا")));
    bench.language.install(QStringLiteral("zh_CN"));
    QTRY_VERIFY2(panel.detail().contains(QStringLiteral("个人信息保护法第28条")),
                 qPrintable(panel.detail()));
}

void tst_findingdetail::whatIsCopiedIsMarkedAndTakenBack_data()
{
    QTest::addColumn<bool>("isByMenu");
    QTest::newRow("key") << false;
    QTest::newRow("menu") << true;
}

/// The value stands there too, and must not stay with whoever keeps what was copied.
void tst_findingdetail::whatIsCopiedIsMarkedAndTakenBack()
{
    QFETCH(bool, isByMenu);
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setText(QStringLiteral("somebody's own"));
    {
        WindowBench bench({inventedPage(kPicture)});
        QVERIFY(bench.opened({kPicture}));
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        FindingsPanel &panel = bench.window.review().panel();
        panel.choose(0);
        auto *detail = panel.findChild<QTextEdit *>();
        QVERIFY(detail != nullptr && detail->isReadOnly() && !detail->accessibleName().isEmpty());
        for (QLabel *label : panel.findChildren<QLabel *>()) // nothing copies by another way
            QVERIFY(!label->text().contains(QStringLiteral("****")));
        detail->setFocus();
        QTest::keyClick(detail, Qt::Key_A, Qt::ControlModifier);
        if (isByMenu) {
            const std::unique_ptr<QMenu> menu(detail->createStandardContextMenu());
            for (QAction *action : menu->actions()) {
                if (action->objectName() == QLatin1String("edit-copy"))
                    action->trigger();
            }
        } else {
            QTest::keyClick(detail, Qt::Key_C, Qt::ControlModifier);
        }
        QVERIFY2(clipboard.text().contains(QStringLiteral("********")),
                 qPrintable(clipboard.text()));
        QCOMPARE(clipboard.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
        QVERIFY(
            !clipboard.mimeData()->hasHtml()); // the same words once more, for a manager to keep
    }
    QVERIFY(clipboard.text().isEmpty());
}

void tst_findingdetail::whatOthersCopiedIsNotLookedInto_data()
{
    QTest::addColumn<bool>("isCopied");
    QTest::newRow("where nothing was copied here") << false;
    QTest::newRow("where it took the place of what was copied here") << true;
}

/// Asking another program for what it has copied may hold the window up, or ask its user.
void tst_findingdetail::whatOthersCopiedIsNotLookedInto()
{
    QFETCH(bool, isCopied);
    QClipboard &clipboard = *QGuiApplication::clipboard();
    int looks = 0;
    {
        WindowBench bench({inventedPage(kPicture)});
        QVERIFY(bench.opened({kPicture}));
        FindingsPanel &panel = bench.window.review().panel();
        panel.choose(0);
        if (isCopied)
            QTest::keyClick(&panel.list(), Qt::Key_C, Qt::ControlModifier);
        clipboard.setMimeData(new WatchedData(looks));
        QVERIFY(clipboard.text() == WatchedData::kText && looks > 0); // the control
        looks = 0;
    }
    QCOMPARE(looks, 0);
    QCOMPARE(clipboard.text(), WatchedData::kText);
    clipboard.clear();
}

QTEST_MAIN(tst_findingdetail)
#include "tst_findingdetail.moc"
