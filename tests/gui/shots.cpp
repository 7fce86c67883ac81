// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// Pictures of every screen of the window, with invented data, for people to look at:
//   noticeguard-shots --out DIR --language zh_CN --theme dark --size 1366x768
#include "app/ui/Appearance.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/KeysOverlay.h"
#include "app/ui/MainWindow.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/TakeHomeDialog.h"
#include "app/ui/canvas/CanvasPane.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/CompareView.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/NoticesPage.h"
#include "app/ui/clerk/TextPage.h"
#include "app/ui/findings/FilterBar.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "app/ui/settings/PackView.h"
#include "app/ui/settings/RulesTab.h"
#include "app/ui/settings/SettingsDialog.h"
#include "tests/app/ui/FakeReader.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>

using privacy::Disposition;
using privacy::FindingType;
using privacy::Severity;

namespace {

constexpr int kRows = 12;
const QList<int> kEdges{120, 420, 980, 1420, 1880};

QRect cellRect(int row, int column)
{
    return {kEdges[column], 520 + 110 * row, kEdges[column + 1] - kEdges[column], 110};
}

/// A list of people who do not exist, as it hangs or as a copy of it would.
QImage drawnList(bool isCovered)
{
    QImage image(2000, 3000, QImage::Format_RGB888);
    image.fill(QColor(0xFB, 0xFA, 0xF6));
    QPainter painter(&image);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(78);
    painter.setFont(font);
    painter.drawText(QRect(0, 180, 2000, 140), Qt::AlignCenter, QStringLiteral("低保对象公示"));
    font.setPixelSize(44);
    painter.setFont(font);
    painter.setPen(QPen(Qt::black, 3));
    const QStringList header{QStringLiteral("姓名"), QStringLiteral("身份证号码"),
                             QStringLiteral("联系电话"), QStringLiteral("备注")};
    const QStringList names{QStringLiteral("张三"), QStringLiteral("李四"), QStringLiteral("王五")};
    for (int row = 0; row <= kRows; ++row) {
        const QStringList cells{
            names[row % 3],
            (isCovered ? QStringLiteral("650101********00%1")
                       : QStringLiteral("6501011900010100%1"))
                .arg(row, 2, 10, QChar(u'0')),
            (isCovered ? QStringLiteral("138****80%1") : QStringLiteral("138001380%1"))
                .arg(row, 2, 10, QChar(u'0')),
            row % 4 == 0 && !isCovered ? QStringLiteral("因病") : QString()};
        for (int column = 0; column < 4; ++column) {
            painter.drawRect(cellRect(row, column));
            painter.drawText(cellRect(row, column), Qt::AlignCenter,
                             row == 0 ? header[column] : cells[column]);
        }
    }
    return image;
}

report::ScanPage listPage(const QString &source)
{
    report::ScanPage page = tests::cleanPage(source);
    page.judgement.sheets[0].title = QStringLiteral("低保对象公示");
    page.judgement.sheets[0].noticeType = QStringLiteral("subsistence_allowance");
    ocr::Reading title; // a line that nobody read would be covered
    title.text = page.judgement.sheets[0].title;
    title.confidence = 1;
    page.page.lines[0].readings = {title};
    ocr::Table table;
    table.rows = kRows + 1;
    table.columns = 4;
    for (int row = 0; row <= kRows; ++row) {
        for (int column = 0; column < 4; ++column) {
            ocr::Cell cell;
            cell.row = row;
            cell.column = column;
            cell.header = row == 0;
            cell.quad = ocr::Quad::fromRect(cellRect(row, column).adjusted(3, 3, -3, -3));
            table.cells.append(cell);
        }
    }
    table.quad = ocr::Quad::fromRect(cellRect(0, 0).united(cellRect(kRows, 3)));
    page.page.tables = {table};
    int number = 0;
    const auto add = [&](FindingType type, int row, int column, const QString &header,
                         const QString &masked, Disposition disposition, Severity severity) {
        const QRectF cell = cellRect(row, column);
        privacy::Finding finding =
            tests::findingAt(QStringLiteral("p1-f%1").arg(++number), type,
                             tests::boxAt(cell.left() + 30, cell.top() + 28, cell.width() - 60, 54),
                             row, column, disposition, severity);
        finding.header = header;
        finding.maskedText = masked;
        finding.reasons = {QStringLiteral("header:") + header, QStringLiteral("readers_agree")};
        finding.person = row - 1;
        finding.basis = {{QStringLiteral("PIPL"),
                          type == FindingType::Health ? QStringLiteral("28") : QStringLiteral("6"),
                          {},
                          QStringLiteral("V")}};
        page.judgement.findings.append(finding);
    };
    for (int row = 1; row <= kRows; ++row) {
        add(FindingType::ResidentId, row, 1, QStringLiteral("身份证号码"),
            QStringLiteral("650101********00%1").arg(row, 2, 10, QChar(u'0')), Disposition::Exposed,
            Severity::Critical);
        add(FindingType::Phone, row, 2, QStringLiteral("联系电话"),
            QStringLiteral("138****80%1").arg(row, 2, 10, QChar(u'0')), Disposition::Exposed,
            Severity::High);
        if (row % 4 == 0)
            add(FindingType::Health, row, 3, QStringLiteral("备注"), QStringLiteral("**"),
                Disposition::Review, Severity::High);
    }
    return page;
}

void settle(int ms = 600)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void waitFor(const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void shoot(ui::MainWindow &window, const QString &name)
{
    settle();
    for (const ui::PageView *view : {&window.review().view(), &window.noticePage().view()})
        waitFor([view] { return !view->isVisible() || !view->image().isNull(); });
    settle(200); // what is drawn after it
    if (!window.grab().save(name + QStringLiteral(".png")))
        qWarning("%s could not be written", qPrintable(name));
}

QAction *actionOf(const QWidget &window, const QKeySequence &key)
{
    for (QAction *action : window.actions()) {
        if (action->shortcut() == key)
            return action;
    }
    qFatal("no action has this key");
}

void saveOf(QWidget &widget, const QString &name)
{
    settle();
    if (!widget.grab().save(name + QStringLiteral(".png")))
        qWarning("%s could not be written", qPrintable(name));
}

/// The settings, one picture a tab, and a rule pack opened for reading.
void shootSettings(ui::MainWindow &window, const QString &base)
{
    actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_Comma))->trigger();
    auto *dialog = window.findChild<ui::SettingsDialog *>();
    for (int tab = 0; tab < dialog->tabs().count(); ++tab) {
        dialog->tabs().setCurrentIndex(tab);
        saveOf(*dialog, base + QStringLiteral("settings%1").arg(tab + 1));
    }
    dialog->rules().list().setFocus();
    dialog->rules().findChildren<QPushButton *>().first()->click();
    settle(100);
    if (auto *pack = dialog->findChild<ui::PackView *>()) {
        saveOf(*pack, base + QStringLiteral("pack"));
        pack->close();
    }
    dialog->reject();
}

/// Many notices at once: the list, after their copies, and a place that could not be proved.
void shootNotices(ui::MainWindow &window, tests::FakeReader &reader, const QString &base)
{
    const QList<report::ScanPage> pages = reader.pages;
    reader.pages.clear();
    for (int i = 1; i <= 7; ++i)
        reader.pages.append(listPage(QStringLiteral("/notices/list%1.jpg").arg(i)));
    reader.pages[2].judgement.sheets.first().action = QStringLiteral("take_down");
    reader.pages[3].judgement.findings.clear();
    reader.errors = {
        {QStringLiteral("/notices/locked.pdf"), 0, {ocr::Error::Code::PasswordProtected, {}}}};
    reader.writesCopies = true;
    reader.unprovable = {QStringLiteral("/notices/list5.jpg")};
    window.checkNotice({QStringLiteral("/notices/a"), QStringLiteral("/notices/b")});
    waitFor([&] { return !window.isBusy(); });
    const QTemporaryDir out;
    window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    waitFor([&] { return !window.isBusy(); });
    shoot(window, base + QStringLiteral("notices"));
    Q_EMIT window.noticesPage().noticeWanted(QStringLiteral("/notices/list5.jpg"));
    shoot(window, base + QStringLiteral("doubt"));
    reader.writesCopies = false;
    reader.errors.clear();
    reader.pages = pages;
}

/// A notice of two pages that must not be posted, and the zoomed copy of one that may.
void shootPages(ui::MainWindow &window, tests::FakeReader &reader, const QString &base)
{
    const QList<report::ScanPage> pages = reader.pages;
    const QList<jobs::Replacement> copies = reader.replacements;
    for (int number = 1; number <= 2; ++number) {
        report::ScanPage page = listPage(pages[0].source);
        page.page.page = number;
        page.page.pages = 2;
        page.judgement.sheets.first().action = QStringLiteral("take_down");
        reader.pages.append(page);
    }
    reader.pages.removeFirst();
    window.checkNotice({pages[0].source});
    waitFor([&] { return !window.isBusy(); });
    shoot(window, base + QStringLiteral("forbidden"));
    jobs::Replacement second = copies[0];
    second.page = 2;
    reader.replacements.append(second);
    for (report::ScanPage &page : reader.pages)
        page.judgement.sheets.first().action = QStringLiteral("replace");
    window.checkNotice({pages[0].source});
    waitFor([&] { return !window.isBusy(); });
    window.clerk().makeCopy();
    waitFor([&] { return window.noticePage().hasCopy(); });
    window.noticePage().stepPage(1);
    settle(4000); // both pictures of it, on a busy machine
    window.noticePage().compare().zoomBy(2.5);
    shoot(window, base + QStringLiteral("zoomed"));
    reader.pages = pages;
    reader.replacements = copies;
}

/// Cells and words of people who do not exist, pasted.
void shootText(ui::MainWindow &window, const QString &base)
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("农村低保对象公示\n\n"
                       "姓名\t身份证号码\t致困原因\t联系电话\t家庭住址\n"
                       "张建国\t650101199001011232\t患病\t13800138000\t红旗村三组12号\n"
                       "李秀英\t650101198505052340\t残疾\t13912345678\t红旗村二组3号\n"
                       "ئەھمەتجان\t650101198505052340\t无\t13912345679\t红旗村一组5号\n\n"
                       "公示期7天，监督电话：0991-1234567。\n"
                       "ئالاقە تېلېفونى: 13800138000.\n"));
    actionOf(window, QKeySequence::Paste)->trigger();
    ui::TextPage *page = nullptr;
    waitFor([&] {
        page = window.findChild<ui::TextPage *>();
        return page != nullptr && page->safe() != nullptr;
    });
    shoot(window, base + QStringLiteral("text"));
    page->tabs().setCurrentIndex(2);
    shoot(window, base + QStringLiteral("text-found"));
    page->copy();
    shoot(window, base + QStringLiteral("text-safe"));
    ui::TextPage::leave(*qobject_cast<QStackedWidget *>(page->parentWidget()));
    settle(100);
}

/// Long work: what runs, what waits, what could not be done.
void shootJobs(ui::MainWindow &window, tests::FakeReader &reader, const QString &base)
{
    reader.pages = {listPage(QStringLiteral("/notices/list.jpg")),
                    listPage(QStringLiteral("/notices/second.jpg"))};
    reader.errors = {
        {QStringLiteral("/notices/locked.pdf"), 0, {ocr::Error::Code::PasswordProtected, {}}}};
    window.openPaths({QStringLiteral("/notices/morning")});
    waitFor([&] { return !window.isBusy(); });
    reader.redactError = ocr::Error{ocr::Error::Code::WorkerDied, {}};
    window.takeHome({.folder = base + QStringLiteral("died")});
    waitFor([&] { return !window.isBusy(); });
    reader.redactError.reset();
    reader.isHeld = true;
    window.openPaths({QStringLiteral("/notices/board"), QStringLiteral("/notices/office")});
    window.openPaths({QStringLiteral("/notices/村委会公示栏")});
    window.jobsPanel().show();
    shoot(window, base + QStringLiteral("jobs"));
    window.jobs().cancelAll();
    waitFor([&] { return !window.isBusy(); });
    reader.isHeld = false;
    reader.errors.clear();
}

/// What is asked before copies and checklist are written, and after a place could not be proved.
void shootTakeHome(ui::MainWindow &window, tests::FakeReader &reader, const QString &base)
{
    actionOf(window, QKeySequence::Save)->trigger();
    if (auto *dialog = window.findChild<ui::TakeHomeDialog *>()) {
        saveOf(*dialog, base + QStringLiteral("takehome"));
        dialog->reject();
    }
    const QString home = base + QStringLiteral("home"); // its checklists are to be looked at, too
    QDir(home).removeRecursively();
    reader.writesCopies = true;
    reader.unprovable = {reader.pages.first().source, reader.pages.value(1).source};
    window.takeHome({.folder = home});
    waitFor([&] { return !window.isBusy(); });
    shoot(window, base + QStringLiteral("taken"));
    auto *bar = window.findChild<ui::NoticeBar *>();
    QList<QPushButton *> answers; // of the question: to cover it, and to look at it
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->isVisible())
            answers.append(button);
    }
    if (answers.size() == 2)
        answers[1]->click();
    shoot(window, base + QStringLiteral("asked"));
    reader.writesCopies = false;
}

/// Somebody closes the window while what they asked for is not written yet: the last picture.
void shootClosing(ui::MainWindow &window, tests::FakeReader &reader, const QString &base)
{
    reader.writesCopies = true;
    reader.msPerCopyPicture = 1500;
    window.takeHome({.folder = base + QStringLiteral("closing")});
    window.close();
    shoot(window, base + QStringLiteral("closing"));
    QDir(base + QStringLiteral("closing")).removeRecursively();
}

void shootAll(ui::MainWindow &window, tests::FakeReader &reader, const QString &base)
{
    shoot(window, base + QStringLiteral("start"));
    shootText(window, base);
    shootNotices(window, reader, base);
    shootSettings(window, base);
    shootJobs(window, reader, base);
    const QString source = QStringLiteral("/notices/list.jpg");
    reader.pages = {listPage(source)};
    window.checkNotice({source});
    waitFor([&] { return !window.isBusy(); });
    shoot(window, base + QStringLiteral("notice"));
    window.noticePage().answer(true);
    window.clerk().makeCopy();
    waitFor([&] { return window.noticePage().hasCopy(); });
    settle(4000); // both pictures of it, on a busy machine
    shoot(window, base + QStringLiteral("copy"));
    shootPages(window, reader, base);
    reader.pages = {listPage(source), listPage(QStringLiteral("/notices/second.jpg")),
                    tests::cleanPage(QStringLiteral("/notices/third.jpg"))};
    window.openPaths({QStringLiteral("/notices")});
    waitFor([&] { return !window.isBusy(); });
    window.review().stepFinding(1);
    window.review().stepFinding(1);
    shoot(window, base + QStringLiteral("review"));
    ui::ReviewPage &review = window.review();
    ui::ListChoice grouped;
    grouped.group = ui::ListChoice::Group::Rule;
    review.panel().filterBar().setChoice(grouped);
    shoot(window, base + QStringLiteral("grouped"));
    review.panel().filterBar().setChoice({});
    review.canvas().setShown(ui::PageView::Shown::Compare);
    review.view().fitPage();
    shoot(window, base + QStringLiteral("compare"));
    review.canvas().setSideBySide(true);
    settle(100);
    review.view().fitPage();
    shoot(window, base + QStringLiteral("beside"));
    review.canvas().setSideBySide(false);
    review.addBox(tests::boxAt(500, 180, 1000, 140));
    shoot(window, base + QStringLiteral("box"));
    review.stepFinding(-1); // off the box: the table of a finding is in hand
    for (QAction *action : review.view().actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_G))
            action->trigger();
    }
    shoot(window, base + QStringLiteral("lines"));
    review.view().grid().stopEditing();
    review.view().setFocus();
    review.view().setLoupe(true);
    shoot(window, base + QStringLiteral("loupe"));
    review.view().setLoupe(false);
    review.view().turn(1);
    review.view().fitPage();
    shoot(window, base + QStringLiteral("turned"));
    review.view().turn(-1);
    review.view().fitPage();
    shootTakeHome(window, reader, base);
    review.noticeType().change();
    settle(200);
    if (QWidget *picker = QApplication::activePopupWidget()) {
        if (!picker->grab().save(base + QStringLiteral("kinds.png")))
            qWarning("%s could not be written", qPrintable(base));
        picker->close();
    }
    actionOf(window, QKeySequence(Qt::Key_F1))->trigger();
    shoot(window, base + QStringLiteral("keys"));
    window.keys().hide();
    shootClosing(window, reader, base);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const tests::PrivateHome home;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("out"), QStringLiteral("Folder"), QStringLiteral("DIR")},
                       {QStringLiteral("language"), QStringLiteral("Code"), QStringLiteral("code"),
                        QStringLiteral("zh_CN")},
                       {QStringLiteral("theme"), QStringLiteral("light, dark or contrast"),
                        QStringLiteral("name"), QStringLiteral("light")},
                       {QStringLiteral("size"), QStringLiteral("WxH"), QStringLiteral("WxH"),
                        QStringLiteral("1366x768")}});
    parser.process(application);
    if (!QDir().mkpath(parser.value(QStringLiteral("out"))))
        qFatal("the folder for the pictures cannot be made");
    const QString themeName = parser.value(QStringLiteral("theme"));
    ui::Appearance appearance;
    appearance.setTheme(themeName == QLatin1String("dark")       ? ui::Theme::Dark
                        : themeName == QLatin1String("contrast") ? ui::Theme::HighContrast
                                                                 : ui::Theme::Light);
    tests::FakeReader reader;
    reader.picture = drawnList(false);
    reader.copyPicture = drawnList(true);
    reader.pages = {listPage(QStringLiteral("/notices/list.jpg"))};
    jobs::Replacement copy;
    copy.source = reader.pages[0].source;
    copy.file = QStringLiteral("001.png");
    copy.proof.checks = {{QStringLiteral("planned_pixels"), true, {}, {}}};
    reader.replacements = {copy};
    ui::Language language;
    language.install(parser.value(QStringLiteral("language")));
    ui::MainWindow window(reader, language);
    window.offerAppearance(appearance);
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    shootAll(window, reader,
             QDir(parser.value(QStringLiteral("out")))
                 .filePath(QStringLiteral("%1-%2-%3-")
                               .arg(parser.value(QStringLiteral("language")), themeName,
                                    parser.value(QStringLiteral("size")))));
    return 0;
}
