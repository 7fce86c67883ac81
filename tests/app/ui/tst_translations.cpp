// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// The .ts files as they are shipped: complete, with the placeholders of their sources, and honest
// about what nobody checked.
#include "app/ui/Language.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QProcess>
#include <QPushButton>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::Language;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool isUnfinished = false;
};

QList<Message> messagesOf(QIODevice *device)
{
    QList<Message> messages;
    QXmlStreamReader xml(device);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({context, {}, {}, false});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().isUnfinished =
                xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            xml.readNext();
            const QString text = xml.text().toString();
            if (!text.trimmed().isEmpty() || xml.tokenType() == QXmlStreamReader::EndElement)
                messages.last().forms.append(text);
        }
    }
    if (xml.hasError())
        qFatal("a translation file is no XML");
    return messages;
}

QString pathOf(const QString &code)
{
    return QStringLiteral(NOTICEGUARD_TRANSLATIONS "/noticeguard_%1.ts").arg(code);
}

QList<Message> messagesOf(const QString &code)
{
    QFile file(pathOf(code));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a translation file is missing");
    return messagesOf(&file);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%(?:[1-9]|n)"));
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

/// What is wrong with a file: texts without words, placeholders that are lost or made up.
QStringList faultsOf(const QList<Message> &messages)
{
    QStringList faults;
    for (const Message &message : messages) {
        const QString name = message.context + QStringLiteral(": ") + message.source;
        if (message.forms.isEmpty())
            faults.append(QStringLiteral("no words for ") + name);
        for (const QString &form : message.forms) {
            if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
                faults.append(QStringLiteral("no words for ") + name);
            else if (placeholders(form) != placeholders(message.source))
                faults.append(QStringLiteral("other placeholders in ") + name);
        }
    }
    return faults;
}

} // namespace

class tst_translations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasWords_data();
    void everythingHasWords();
    void everyTextOfTheSourcesIsThere_data();
    void everyTextOfTheSourcesIsThere();
    void whatNobodyCheckedSaysSo();
    void chineseHasNoJargon();
    void qtsOwnDialogsFollowTheLanguage_data();
    void qtsOwnDialogsFollowTheLanguage();
    void qtsOwnTranslationsAreInstalled();
    void checkerSeesFaults();
};

void tst_translations::everythingHasWords_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"zh_CN", "ug", "kk"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_translations::everythingHasWords()
{
    QFETCH(QString, code);
    const QList<Message> messages = messagesOf(code);
    QVERIFY(messages.size() > 500);
    const QStringList faults = faultsOf(messages);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_translations::everyTextOfTheSourcesIsThere_data()
{
    everythingHasWords_data();
}

void tst_translations::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(pathOf(code), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(NOTICEGUARD_LUPDATE),
                  {QStringLiteral("@" NOTICEGUARD_TEXT_SOURCES), QStringLiteral("-I"), QStringLiteral(NOTICEGUARD_ROOT),
                   QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-disable-heuristic"),
                   QStringLiteral("sametext"), QStringLiteral("-disable-heuristic"),
                   QStringLiteral("similartext"), QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QFile updated(copy);
    QVERIFY(updated.open(QIODevice::ReadOnly));
    const QList<Message> now = messagesOf(&updated);
    QVERIFY(now.size() > 500);
    const QStringList faults = faultsOf(now);
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("run update_translations:\n") +
                                          faults.join(QLatin1Char('\n'))));
}

void tst_translations::whatNobodyCheckedSaysSo()
{
    for (const Language::Choice &choice : Language::choices()) {
        for (const Message &message : messagesOf(choice.code))
            QVERIFY2(message.isUnfinished != Language::isNativeChecked(choice.code),
                     qPrintable(choice.code + QStringLiteral(": ") + message.source));
    }
}

void tst_translations::chineseHasNoJargon()
{
    static const QRegularExpression jargon(
        QStringLiteral("置信度|正则表达|OCR|阈值|召回|脱敏|渲染|实例|缓存"));
    for (const Message &message : messagesOf(QStringLiteral("zh_CN"))) {
        // Who writes rule packs knows such words, and PP-OCR is a name.
        if (message.context == QLatin1String("RuleProblem") ||
            message.source.contains(QLatin1String("PP-OCR")))
            continue;
        QVERIFY2(!message.forms.join(QString()).contains(jargon), qPrintable(message.source));
    }
}

void tst_translations::qtsOwnDialogsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("fileType");
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"取消"_s << u"文件类型："_s;
    QTest::newRow("ug") << u"ug"_s << u"بىكار قىلىش"_s << u"ھۆججەت تىپى:"_s;
    QTest::newRow("kk") << u"kk"_s << u"بولدىرماۋ"_s << u"فايل ءتۇرى:"_s;
}

/// Also those that are open while somebody changes the language.
void tst_translations::qtsOwnDialogsFollowTheLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, cancel);
    QFETCH(QString, fileType);
    Language language;
    language.install(u"en"_s);
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QFileDialog files;
    files.setOption(QFileDialog::DontUseNativeDialog);
    const auto cancelWords = [](const QDialogButtonBox &of) {
        return of.button(QDialogButtonBox::Cancel)->text();
    };
    const auto *filesBox = files.findChild<QDialogButtonBox *>();
    QVERIFY(filesBox != nullptr);
    QCOMPARE(cancelWords(box), u"Cancel"_s); // the control
    language.install(code);
    QTRY_COMPARE(cancelWords(box), cancel);
    QTRY_COMPARE(cancelWords(*filesBox), cancel);
    QTRY_COMPARE(files.labelText(QFileDialog::FileType), fileType);
    language.install(u"en"_s);
    QTRY_COMPARE(cancelWords(box), u"Cancel"_s);
}

/// What of Qt's words is not in our files, such as those of its print dialog.
void tst_translations::qtsOwnTranslationsAreInstalled()
{
    Language language;
    language.install(u"zh_CN"_s);
    QCOMPARE(QCoreApplication::translate("QPrintDialog", "Print"), u"打印"_s);
    language.install(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPrintDialog", "Print"), u"Print"_s);
}

void tst_translations::checkerSeesFaults()
{
    QByteArray xml = "<TS><context><name>A</name>"
                     "<message><source>%1 of %2</source><translation>%1</translation></message>"
                     "<message><source>Left</source><translation></translation></message>"
                     "<message numerus=\"yes\"><source>%n left</source><translation>"
                     "<numerusform>%n da</numerusform><numerusform></numerusform></translation>"
                     "</message><message><source>Right</source><translation>ok</translation>"
                     "</message></context></TS>";
    QBuffer buffer(&xml);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(faultsOf(messagesOf(&buffer)).size(), 3);
}

QTEST_MAIN(tst_translations)
#include "tst_translations.moc"
