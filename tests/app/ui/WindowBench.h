// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/Language.h"
#include "app/ui/MainWindow.h"
#include "app/ui/clerk/NoticePage.h"
#include "tests/app/ui/FakeReader.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace tests {

inline const QString kPicture = QStringLiteral("/nowhere/notice.jpg");
inline const QString kSecond = QStringLiteral("/nowhere/second.jpg");

/// Of the page with this number, from 0, of manyPages().
inline QString pathOf(int number)
{
    return QStringLiteral("/nowhere/%1.jpg").arg(number);
}

inline QList<report::ScanPage> manyPages(int count)
{
    QList<report::ScanPage> pages;
    for (int i = 0; i < count; ++i)
        pages.append(inventedPage(pathOf(i)));
    return pages;
}

/// Nothing where the file cannot be read.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Changes a file by hand; makes it where there is none.
inline bool append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(bytes) == bytes.size();
}

inline int picturesIn(const QString &pdf)
{
    return static_cast<int>(bytesOf(pdf).count("/DCTDecode"));
}

/// Whether a label is seen with these words.
inline bool says(const QWidget &page, const QString &words)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
        return label->isVisible() && label->text() == words;
    });
}

/// The window, in English where nothing else is said, over a reader of these pages, which writes copies. What waits or presses
/// answers whether it came about and belongs into a QVERIFY: a QTRY_ or QFAIL in here would leave
/// only the helper, and the test would go on.
struct WindowBench
{
    explicit WindowBench(const QList<report::ScanPage> &pages,
                         const QString &code = QStringLiteral("en"))
        : window(reader, installed(language, code))
    {
        reader.pages = pages;
        reader.writesCopies = true;
        window.resize(1366, 768);
        window.show();
    }

    ui::JobQueue &jobs() { return window.jobs(); }
    /// Of all that was read, from 0.
    const report::ScanPage &page(int index) { return window.pages().scan().pages[index]; }

    /// The button that is seen with these words.
    [[nodiscard]] bool press(const QString &words)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == words) {
                button->click();
                return true;
            }
        }
        qWarning("there is no button \"%s\"", qPrintable(words));
        return false;
    }

    void dismiss(const report::ScanPage &page, const char *finding)
    {
        ui::Choice dismissed;
        dismissed.answer = ui::Answer::Dismissed;
        window.decisions().decide({{{ui::keyOf(page), QLatin1String(finding)}, dismissed}}, {});
    }

    [[nodiscard]] bool idle()
    {
        return comesTrue([this] { return !window.isBusy(); });
    }
    [[nodiscard]] bool opened(const QStringList &paths)
    {
        window.openPaths(paths);
        return idle();
    }
    [[nodiscard]] bool checked(const QStringList &paths)
    {
        window.checkNotice(paths);
        return idle();
    }
    /// The page of one notice gets its copy.
    [[nodiscard]] bool copied()
    {
        return comesTrue([this] { return window.noticePage().hasCopy(); });
    }

    PrivateHome home;
    FakeReader reader; // before the window, which it outlives
    ui::Language language;
    ui::MainWindow window;

private:
    static ui::Language &installed(ui::Language &language, const QString &code)
    {
        language.install(code);
        return language;
    }

    /// With the bound of QTRY_VERIFY: five seconds of waiting, whatever the window takes for its
    /// own work meanwhile (QTest::qWaitFor counts that too).
    template <typename Condition>
    static bool comesTrue(const Condition &condition)
    {
        constexpr int step = 50;
        if (!condition())
            QTest::qWait(0);
        for (int waited = 0; waited < 5000 && !condition(); waited += step)
            QTest::qWait(step);
        return condition();
    }
};

} // namespace tests
