// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What somebody meets who uses no mouse or sees no screen: the tree that screen readers read, and
// the ways of the keyboard, over every screen of the window.
#include "app/ui/Appearance.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/KeysOverlay.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/TakeHomeDialog.h"
#include "app/ui/canvas/CanvasPane.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/NoticesPage.h"
#include "app/ui/clerk/TextPage.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "app/ui/settings/PackView.h"
#include "app/ui/settings/RulesTab.h"
#include "app/ui/settings/SettingsDialog.h"
#include "tests/app/ui/FakeReader.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/notice.jpg");
const QString kSecond = QStringLiteral("/nowhere/second.jpg");

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::MenuItem:
    case QAccessible::ProgressBar:
        return true;
    default:
        return false;
    }
}

/// The controls below an object that a screen reader would call by their kind only.
void collectUnnamed(QAccessibleInterface *node, const QString &way, QStringList &unnamed,
                    int &controls)
{
    if (node == nullptr || !node->isValid() || node->state().invisible)
        return;
    const QString name = node->text(QAccessible::Name);
    const QString kind = node->object() != nullptr
                             ? QString::fromLatin1(node->object()->metaObject()->className())
                             : QString::number(node->role());
    const bool takesFocus = node->object() != nullptr && node->object()->isWidgetType() &&
                            static_cast<QWidget *>(node->object())->focusPolicy() != Qt::NoFocus;
    const bool isPage = node->object() != nullptr && node->object()->inherits("ui::PageView");
    if (node->role() != QAccessible::Separator &&
        (isControl(node->role()) || (takesFocus && isPage))) {
        ++controls;
        if (name.trimmed().isEmpty())
            unnamed.append(way + QLatin1Char('/') + kind);
    }
    if (node->role() == QAccessible::Table || node->role() == QAccessible::List ||
        node->role() == QAccessible::Tree || node->role() == QAccessible::ComboBox)
        return; // what is in them has words of its own
    for (int i = 0; i < node->childCount(); ++i)
        collectUnnamed(node->child(i), way + QLatin1Char('/') + kind, unnamed, controls);
}

QStringList unnamedIn(QWidget &window, int *controls = nullptr)
{
    QStringList unnamed;
    int count = 0;
    collectUnnamed(QAccessible::queryAccessibleInterface(&window), {}, unnamed, count);
    if (controls != nullptr)
        *controls = count;
    return unnamed;
}

void collectActions(const QList<QAction *> &actions, QSet<const QAction *> &all)
{
    for (const QAction *action : actions) {
        all.insert(action);
        if (action->menu() != nullptr) {
            Q_EMIT action->menu()->aboutToShow(); // some are filled only then
            collectActions(action->menu()->actions(), all);
        }
    }
}

/// Buttons and actions that only a mouse can reach: neither Tab nor a menu nor a key.
QStringList unreachableIn(QWidget &window, const QMenuBar *menus)
{
    QSet<const QAction *> inMenus;
    if (menus != nullptr)
        collectActions(menus->actions(), inMenus);
    QStringList unreachable;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        // Of radio buttons Tab comes by the chosen one; arrow keys go on.
        if (!button->isVisible() || (button->focusPolicy() & Qt::TabFocus) != 0 ||
            qobject_cast<const QRadioButton *>(button) != nullptr)
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const QAction *action = tool != nullptr ? tool->defaultAction() : nullptr;
        const bool isInLine = qobject_cast<QLineEdit *>(button->parentWidget()) != nullptr;
        const bool isOfBar = button->objectName() == QLatin1String("qt_toolbar_ext_button");
        if (!isInLine && !isOfBar && !inMenus.contains(action) &&
            (action == nullptr || action->shortcuts().isEmpty()))
            unreachable.append(button->accessibleName() + button->text());
    }
    for (const QAction *action : window.actions()) {
        if (!inMenus.contains(action) && action->shortcuts().isEmpty())
            unreachable.append(action->text());
    }
    return unreachable;
}

/// Widgets that Tab comes by before it is where it began.
QSet<const QWidget *> tabChain(QWidget &window)
{
    QSet<const QWidget *> chain;
    QTest::keyClick(&window, Qt::Key_Tab);
    for (int i = 0; i < 200 && QApplication::focusWidget() != nullptr; ++i) {
        if (chain.contains(QApplication::focusWidget()))
            break;
        chain.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return chain;
}

struct Bench
{
    Bench()
    {
        language.install(QStringLiteral("en"));
        reader.pages = {tests::inventedPage(kPicture), tests::inventedPage(kSecond)};
        jobs::Replacement copy;
        copy.source = kPicture;
        copy.file = QStringLiteral("001.png");
        copy.proof.checks = {{QStringLiteral("planned_pixels"), true, {}, {}}};
        reader.replacements = {copy};
        window.offerAppearance(appearance);
        window.resize(1366, 768);
        window.show();
    }

    tests::PrivateHome home;
    tests::FakeReader reader;
    Appearance appearance;
    Language language;
    MainWindow window{reader, language};
};

void goTo(Bench &bench, const QString &screen)
{
    if (screen == QLatin1String("start"))
        return;
    if (screen == QLatin1String("text")) {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("低保对象公示\n监督电话：0991-1234567。\n张建国，电话13800138000\n"));
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QTest::keyClick(&bench.window, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(bench.window.findChild<TextPage *>() != nullptr);
        QTRY_VERIFY(bench.window.findChild<TextPage *>()->safe() != nullptr);
        return;
    }
    const bool isOfMany = screen == QLatin1String("notices") || screen == QLatin1String("doubt");
    if (screen == QLatin1String("notice") || screen == QLatin1String("copy")) {
        bench.window.checkNotice({kPicture});
    } else if (isOfMany) {
        bench.window.checkNotice({kPicture, kSecond});
    } else {
        bench.window.openPaths({kPicture});
    }
    QTRY_VERIFY(!bench.window.isBusy());
    if (screen == QLatin1String("copy")) {
        bench.window.clerk().makeCopy();
        QTRY_VERIFY(bench.window.noticePage().hasCopy());
    }
    if (screen == QLatin1String("compare"))
        bench.window.review().canvas().setShown(PageView::Shown::Compare);
    if (screen == QLatin1String("side by side"))
        bench.window.review().canvas().setSideBySide(true);
    if (isOfMany || screen == QLatin1String("taken home")) {
        const QTemporaryDir out;
        bench.reader.writesCopies = true;
        bench.reader.unprovable = {kSecond};
        if (isOfMany)
            bench.window.batch().makeCopies(out.filePath(QStringLiteral("out")));
        else
            bench.window.takeHome({.folder = out.filePath(QStringLiteral("out"))});
        QTRY_VERIFY(!bench.window.isBusy());
        QVERIFY(!bench.window.notice().isEmpty());
    }
    if (screen == QLatin1String("doubt")) {
        Q_EMIT bench.window.noticesPage().noticeWanted(kSecond);
        QTRY_VERIFY(bench.window.noticePage().isVisible());
    }
    if (screen == QLatin1String("work")) { // one that runs, one that waits, one that failed
        bench.reader.isHeld = true;
        bench.window.openPaths({kPicture});
        bench.window.openPaths({kSecond});
        bench.window.jobsPanel().show();
        QTRY_VERIFY(bench.window.jobs().running() != nullptr);
        QCOMPARE(bench.window.jobs().waiting(), 1);
    }
    if (screen == QLatin1String("keys"))
        bench.window.keys().showKeys(bench.window.actions());
}

} // namespace

class tst_accessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlIsNamedAndReachable_data();
    void everyControlIsNamedAndReachable();
    void everyControlIsNamedInOtherLanguages_data();
    void everyControlIsNamedInOtherLanguages();
    void dialogsAreNamed_data();
    void dialogsAreNamed();
    void settingsByKeysAlone();
    void takingHomeByKeysAlone();
    void theCheckersSeeWhatIsWrong();
    void theListIsReadAloud();
    void fromFirstToLastByKeysAlone_data();
    void fromFirstToLastByKeysAlone();
    void letterKeysPassByInputMethods();
};

void tst_accessibility::everyControlIsNamedAndReachable_data()
{
    QTest::addColumn<QString>("screen");
    for (const char *screen : {"start", "notice", "copy", "review", "compare", "side by side",
                               "keys", "work", "notices", "doubt", "taken home", "text"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void tst_accessibility::everyControlIsNamedAndReachable()
{
    QFETCH(QString, screen);
    Bench bench;
    goTo(bench, screen);
    int controls = 0;
    const QStringList unnamed = unnamedIn(bench.window, &controls);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
    QVERIFY(controls >= 5);
    const QStringList unreachable = unreachableIn(bench.window, bench.window.menuBar());
    QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(QLatin1Char('\n'))));
    if (screen == QLatin1String("keys"))
        return; // any key puts it away
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    const QSet<const QWidget *> chain = tabChain(bench.window);
    for (const QWidget *widget : bench.window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() &&
            widget->focusPolicy() == Qt::StrongFocus && widget->focusProxy() == nullptr &&
            widget->metaObject()->className() != QByteArray("QComboBoxListView"))
            QVERIFY2(chain.contains(widget), widget->metaObject()->className());
    }
}

void tst_accessibility::everyControlIsNamedInOtherLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("screen");
    for (const char *code : {"zh_CN", "ug", "kk"}) {
        for (const char *screen : {"review", "work", "notices", "doubt", "taken home", "text"})
            QTest::addRow("%s, %s", screen, code)
                << QString::fromLatin1(code) << QString::fromLatin1(screen);
    }
}

void tst_accessibility::everyControlIsNamedInOtherLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, screen);
    Bench bench;
    goTo(bench, screen);
    bench.language.install(code);
    QCoreApplication::processEvents();
    const QStringList unnamed = unnamedIn(bench.window);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
}

void tst_accessibility::dialogsAreNamed_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::newRow("change mask") << Qt::Key_F2 << Qt::KeyboardModifiers();
    QTest::newRow("open files") << Qt::Key_O << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("save covered") << Qt::Key_S << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("save checklist") << Qt::Key_E << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("settings") << Qt::Key_Comma << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("open a review") << Qt::Key_R << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void tst_accessibility::dialogsAreNamed()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, keys);
    Bench bench;
    goTo(bench, QStringLiteral("review"));
    bench.window.review().stepFinding(1);
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, key, keys);
    QTRY_VERIFY(bench.window.findChild<QDialog *>() != nullptr);
    QDialog &dialog = *bench.window.findChild<QDialog *>();
    QVERIFY(!dialog.windowTitle().isEmpty());
    const QStringList unnamed = unnamedIn(dialog);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
}

void tst_accessibility::settingsByKeysAlone()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = bench.window.findChild<SettingsDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    for (int tab = 0; tab < dialog->tabs().count(); ++tab) {
        dialog->tabs().setCurrentIndex(tab);
        int controls = 0;
        const QStringList unnamed = unnamedIn(*dialog, &controls);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
        QVERIFY(controls >= 4);
        const QSet<const QWidget *> chain = tabChain(*dialog);
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            // Of radio buttons Tab comes by the chosen one; arrow keys go on.
            if (widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr &&
                (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                qobject_cast<const QRadioButton *>(widget) == nullptr)
                QVERIFY2(chain.contains(widget),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                                    QLatin1Char(' ') + widget->accessibleName()));
        }
    }
    dialog->tabs().setCurrentIndex(2);
    dialog->rules().findChildren<QPushButton *>().first()->click();
    auto *pack = dialog->findChild<PackView *>();
    QVERIFY(pack != nullptr);
    QVERIFY(unnamedIn(*pack).isEmpty());
}

void tst_accessibility::takingHomeByKeysAlone()
{
    Bench bench;
    goTo(bench, QStringLiteral("review"));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_S, Qt::ControlModifier);
    auto *dialog = bench.window.findChild<TakeHomeDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QVERIFY(unnamedIn(*dialog).isEmpty());
    QVERIFY(unreachableIn(*dialog, nullptr).isEmpty());
    QCOMPARE(dialog->wish().purpose, redaction::Purpose::Evidence);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog->wish().purpose, redaction::Purpose::Post);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog->wish().purpose, redaction::Purpose::Sample);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QVERIFY(!dialog->wish().hasChecklist);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(bench.window.findChild<QFileDialog *>() != nullptr);
}

void tst_accessibility::theCheckersSeeWhatIsWrong()
{
    QWidget window;
    auto *button = new QToolButton(&window);
    button->setFocusPolicy(Qt::NoFocus);
    window.addAction(new QAction(QStringLiteral("lost"), &window));
    window.show();
    QCOMPARE(unnamedIn(window).size(), 1);
    QCOMPARE(unreachableIn(window, nullptr).size(), 2);
    button->setText(QStringLiteral("Go"));
    button->setFocusPolicy(Qt::StrongFocus);
    window.actions().first()->setShortcut(Qt::Key_F2);
    QVERIFY(unnamedIn(window).isEmpty());
    QVERIFY(unreachableIn(window, nullptr).isEmpty());
}

void tst_accessibility::theListIsReadAloud()
{
    Bench bench;
    goTo(bench, QStringLiteral("review"));
    QTableView &list = bench.window.review().panel().list();
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, FindingModel::TypeColumn);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().size() >
                index.data(Qt::DisplayRole).toString().size()); // pattern and colour in words
    }
}

void tst_accessibility::fromFirstToLastByKeysAlone_data()
{
    QTest::addColumn<Qt::Key>("confirm");
    QTest::addColumn<Qt::Key>("next");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::newRow("arrows and function keys")
        << Qt::Key_F5 << Qt::Key_Down << Qt::KeyboardModifiers();
    QTest::newRow("J and Space") << Qt::Key_Space << Qt::Key_J << Qt::KeyboardModifiers();
    QTest::newRow("numeric pad") << Qt::Key_5 << Qt::Key_2
                                 << Qt::KeyboardModifiers(Qt::KeypadModifier);
}

void tst_accessibility::fromFirstToLastByKeysAlone()
{
    QFETCH(Qt::Key, confirm);
    QFETCH(Qt::Key, next);
    QFETCH(Qt::KeyboardModifiers, keys);
    Bench bench;
    goTo(bench, QStringLiteral("review"));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTableView &list = bench.window.review().panel().list();
    QVERIFY(list.hasFocus());
    QTest::keyClick(&list, next, keys);
    // Eight wait: a confirmed one leads on by itself, over both pages.
    for (int i = 0; i < 8; ++i) {
        QVERIFY(bench.window.review().chosen() != nullptr);
        QVERIFY(isUndecided(*bench.window.review().chosen()));
        QTest::keyClick(&list, confirm, keys);
    }
    QVERIFY(bench.window.review().queue().isEmpty());
    QCOMPARE(bench.window.decisions().undoStack().count(), 8);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&bench.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.window.review().queue().size(), 8);
}

void tst_accessibility::letterKeysPassByInputMethods()
{
    Bench bench;
    goTo(bench, QStringLiteral("review"));
    bench.window.review().stepFinding(1);
    // An input method takes the keys only of what says that it is written into.
    for (QWidget *widget : std::initializer_list<QWidget *>{
             &bench.window.review().panel().list(), &bench.window.review().view(),
             bench.window.review().view().viewport()}) {
        QInputMethodQueryEvent query(Qt::ImEnabled);
        QCoreApplication::sendEvent(widget, &query);
        QVERIFY2(!widget->testAttribute(Qt::WA_InputMethodEnabled),
                 widget->metaObject()->className());
        QVERIFY(!query.value(Qt::ImEnabled).toBool());
    }
    QLineEdit control;
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(&control, &query);
    QVERIFY(query.value(Qt::ImEnabled).toBool()); // the checker can tell
}

QTEST_MAIN(tst_accessibility)
#include "tst_accessibility.moc"
