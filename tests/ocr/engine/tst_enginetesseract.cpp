// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/Engine.h"

#include <QTemporaryDir>
#include <QTest>

#include "DrawnPage.h"

using namespace ocr;
using namespace Qt::StringLiterals;

/// The engine as it is without models: Tesseract alone, and it says so.
class TesseractOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsAlone();
    void readsNumbersOnRuledPage();
    void readsOnlyInsideSheets();
    void refusesNetsWithoutModels();
    void takesTesseractWhereModelsAreMissing();
};

namespace {

Result<std::unique_ptr<Engine>> alone()
{
    EngineOptions options;
    options.choice = EngineOptions::Choice::Tesseract;
    return Engine::create(options);
}

QStringList textsWith(Engine &engine, const QImage &image, const ReadRegions &regions = {})
{
    StageTimes times;
    NullMonitor monitor;
    const auto lines = engine.readPage(image, regions, times, monitor);
    return lines ? textsOf(*lines) : QStringList();
}

DrawnPage twoNumbers()
{
    DrawnPage page(1240, 600);
    page.write(100, 150, u"13800138000"_s);
    page.write(700, 150, u"810000199408230021"_s);
    return page;
}

} // namespace

void TesseractOnlyTest::saysThatItIsAlone()
{
    const auto engine = alone();
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
    QVERIFY(!(*engine)->hasBothReaders());
    const QStringList names = (*engine)->names();
    QVERIFY(names.first().startsWith(u"tesseract-5"));
    // What looks for faces is named too, but reads nothing.
    QCOMPARE(names.filter(u"ppocr"_s), QStringList());
}

void TesseractOnlyTest::readsNumbersOnRuledPage()
{
    const auto engine = alone();
    QVERIFY(engine);
    DrawnPage page = twoNumbers();
    QImage image = page.image();
    {
        QPainter painter(&image);
        painter.setPen(QPen(Qt::black, 3));
        painter.drawRect(60, 80, 1100, 110);
        painter.drawLine(620, 80, 620, 190);
    }
    const QStringList texts = textsWith(**engine, image);
    QVERIFY2(texts.contains(u"13800138000"_s), qPrintable(texts.join(u" | "_s)));
    QVERIFY2(texts.contains(u"810000199408230021"_s), qPrintable(texts.join(u" | "_s)));
}

void TesseractOnlyTest::readsOnlyInsideSheets()
{
    const auto engine = alone();
    QVERIFY(engine);
    const ReadRegions left{{Quad::fromRect(QRectF(0, 0, 600, 600))}};
    QCOMPARE(textsWith(**engine, twoNumbers().image(), left), QStringList{u"13800138000"_s});
}

void TesseractOnlyTest::refusesNetsWithoutModels()
{
    const QTemporaryDir broken;
    QFile manifest(broken.filePath(u"models.json"_s));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("not a manifest");
    manifest.close();
    const QByteArray before = qgetenv("NOTICEGUARD_MODELS");
    qputenv("NOTICEGUARD_MODELS", broken.path().toLocal8Bit());
    const auto engine = Engine::create({});
    qputenv("NOTICEGUARD_MODELS", before);
    QVERIFY(!engine);
    QCOMPARE(engine.error().code, Error::Code::ModelDamaged); // never silently weaker
}

void TesseractOnlyTest::takesTesseractWhereModelsAreMissing()
{
    const QTemporaryDir broken;
    QFile manifest(broken.filePath(u"models.json"_s));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write(
        R"({"format":"noticeguard.models","version":1,"name":"n","files":{"det.onnx":")" +
        QByteArray(64, '0') + R"("}})");
    manifest.close();
    const QByteArray before = qgetenv("NOTICEGUARD_MODELS");
    qputenv("NOTICEGUARD_MODELS", broken.path().toLocal8Bit());
    const auto engine = Engine::create({});
    qputenv("NOTICEGUARD_MODELS", before);
    QVERIFY(engine);
    QVERIFY(!(*engine)->hasBothReaders());
}

QTEST_MAIN(TesseractOnlyTest)
#include "tst_enginetesseract.moc"
