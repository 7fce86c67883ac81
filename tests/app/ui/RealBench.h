// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/MainWindow.h"
#include "app/ui/SessionReader.h"
#include "tests/app/ui/FakeReader.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTest>

namespace tests {

/// Long enough for a debug build on a busy machine that loads its models first.
inline constexpr int kReadingMs = 600'000;

struct RealBench
{
    static jobs::SessionOptions options()
    {
        jobs::SessionOptions options;
        options.workerProgram = QStringLiteral(NOTICEGUARD_WORKER);
        options.jobs = 2;
        return options;
    }
    static ui::Language &english(ui::Language &language)
    {
        language.install(QStringLiteral("en"));
        return language;
    }
    RealBench() : reader(options()), window(reader, english(language))
    {
        window.resize(1366, 768);
        window.show();
    }

    /// Presses the visible button with these words.
    bool press(const QString &words)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == words) {
                button->click();
                return true;
            }
        }
        return false;
    }
    /// Without the models of the first reader the window asks first whether to go on.
    void acceptOneReader()
    {
        if (window.pages().totals().singleReaderPages > 0)
            press(QStringLiteral("Save anyway"));
    }

    ui::SessionReader reader;
    ui::Language language;
    ui::MainWindow window;
};

inline void dropOn(QWidget &window, QPoint at, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
}

inline int runCli(const QStringList &arguments)
{
    QProcess cli;
    cli.start(QStringLiteral(NOTICEGUARD_CLI), arguments);
    return cli.waitForFinished(kReadingMs) ? cli.exitCode() : -1;
}

/// What the command line says of these pictures; empty: nothing.
inline QJsonObject scanByCli(const QStringList &paths)
{
    QProcess cli;
    cli.start(
        QStringLiteral(NOTICEGUARD_CLI),
        QStringList{QStringLiteral("scan"), QStringLiteral("--format"), QStringLiteral("json")} +
            paths);
    return cli.waitForFinished(kReadingMs)
               ? QJsonDocument::fromJson(cli.readAllStandardOutput()).object()
               : QJsonObject();
}

/// Findings on these pictures that must go, as the command line tells; -1: it could not be told.
inline int exposedOn(const QString &path)
{
    const QJsonArray pages = scanByCli({path})[QStringLiteral("pages")].toArray();
    int exposed = pages.isEmpty() ? -1 : 0;
    for (const QJsonValue &page : pages) {
        for (const QJsonValue &finding : page[QStringLiteral("findings")].toArray())
            exposed += finding[QStringLiteral("disposition")] == QStringLiteral("exposed") ? 1 : 0;
    }
    return exposed;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A key as somebody presses it: to whatever has the focus.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup != nullptr ? popup : QApplication::focusWidget(), key, modifiers);
}

/// Copies the first review of the private home, with its key, as a program that is killed leaves
/// it.
inline bool copyReview(const QString &to)
{
    const QDir reviews(ui::reviewFolder());
    const QString from =
        reviews.filePath(reviews.entryList({QStringLiteral("*.ngreview")}, QDir::Files).value(0));
    return QFile::copy(from, to) && QFile::copy(casefile::keyPath(from), casefile::keyPath(to));
}

inline QList<ui::Decisions::Change> choicesOf(const ui::Decisions &decisions)
{
    QList<ui::Decisions::Change> choices;
    for (auto it = decisions.all().cbegin(); it != decisions.all().cend(); ++it)
        choices.append({it.key(), it.value()});
    return choices;
}

} // namespace tests
