// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Appearance.h"
#include "app/ui/Language.h"
#include "app/ui/MainWindow.h"
#include "app/ui/SessionReader.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

namespace {

/// The worker beside the program: installed in one folder with it or in libexec, or in the build
/// tree.
QString findWorker()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *place : {"/noticeguard-worker", "/../worker/noticeguard-worker",
                              "/../libexec/noticeguard/noticeguard-worker"}) {
        const QFileInfo worker(here + QLatin1String(place));
        if (worker.isExecutable())
            return worker.canonicalFilePath();
    }
    return here + QStringLiteral("/noticeguard-worker");
}

/// Qt's file dialog keeps the folders that were visited in a settings file of its own. Nobody can
/// write below this path, so nothing of it stays.
void forgetVisitedFolders()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

/// What was asked for, what somebody chose before, what the system speaks.
QString startLanguage(const QString &asked, const ui::SettingsFile &settings)
{
    const QString chosen = asked.isEmpty() ? settings.language() : asked;
    return chosen.isEmpty() ? ui::Language::bestFor(QLocale::system()) : chosen;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("noticeguard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NOTICEGUARD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("noticeguard"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/noticeguard-256.png")));
    forgetVisitedFolders();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Finds personal data on public notices and writes covered copies."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption languageOption(
        QStringLiteral("language"), QStringLiteral("Language of the window: zh_CN, ug, kk, en."),
        QStringLiteral("code"));
    parser.addOption(languageOption);
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 QStringLiteral("Pictures, PDF files and folders to open."),
                                 QStringLiteral("[PATH…]"));
    parser.process(application);

    const QString choices = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                            QStringLiteral("/appearance.ini");
    const ui::SettingsFile settings(choices);
    ui::Language language;
    language.install(startLanguage(parser.value(languageOption), settings));
    jobs::SessionOptions options;
    options.workerProgram = findWorker();
    options.lowPriority = true;    // somebody works in the window meanwhile
    options.listsDocuments = true; // a notice among them must not pass for looked at
    ui::SessionReader reader(options);
    ui::Appearance appearance(choices);
    ui::MainWindow window(reader, language);
    window.offerAppearance(appearance);
    window.offerSettings(settings);
    window.show();
    window.begin(parser.positionalArguments());
    return QApplication::exec();
}
