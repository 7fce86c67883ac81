// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ManifestJson.h"

#include <QJsonDocument>
#include <QTest>

using namespace report;

namespace {

ManifestFile evidence()
{
    ManifestFile file;
    file.source = QStringLiteral("/a/notice.png");
    file.sha256 = QByteArray(32, 'a');
    file.replacement = QStringLiteral("001-61616161.png");
    file.replacementSha256 = QByteArray(32, 'b');
    file.width = 400;
    file.height = 300;
    file.style = QStringLiteral("block");
    file.purpose = QStringLiteral("evidence");
    file.evidenceNumber = QStringLiteral("2026-17");
    file.ink = QStringLiteral("colour");
    file.checks = {{QStringLiteral("size"), true, {}, {}}};
    ManifestRegion label;
    label.why = QStringLiteral("added");
    label.printed = QStringLiteral("证据图片");
    label.ofOurs = true;
    ManifestRegion byHand;
    byHand.why = QStringLiteral("also_covered");
    byHand.byPerson = true;
    file.covered = {label, byHand};
    return file;
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyEvidenceIsEvidence_data();
    void onlyEvidenceIsEvidence();
    void purposeTravels();
};

void TestManifest::onlyEvidenceIsEvidence_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("style");
    QTest::addColumn<bool>("proved");
    QTest::addColumn<bool>("accepted");
    const QString block = QStringLiteral("block");
    const QString masked = QStringLiteral("masked");
    QTest::newRow("evidence") << QStringLiteral("evidence") << block << true << true;
    QTest::newRow("postable copy") << QStringLiteral("post") << masked << true << false;
    QTest::newRow("sample") << QStringLiteral("sample") << masked << true << false;
    QTest::newRow("postable copy under another name")
        << QStringLiteral("evidence") << masked << true << false;
    QTest::newRow("no purpose") << QString() << block << true << false;
    QTest::newRow("not proved") << QStringLiteral("evidence") << block << false << false;
}

void TestManifest::onlyEvidenceIsEvidence()
{
    QFETCH(QString, purpose);
    QFETCH(QString, style);
    QFETCH(bool, proved);
    QFETCH(bool, accepted);
    ManifestFile file = evidence();
    file.purpose = purpose;
    file.style = style;
    file.checks.first().passed = proved;
    const ocr::Result<void> checked = checkEvidence(file);
    QCOMPARE(bool(checked), accepted);
    if (!accepted)
        QCOMPARE(checked.error().code, ocr::Error::Code::InvalidInput);
}

void TestManifest::purposeTravels()
{
    ManifestFile file = evidence();
    file.notPrinted = {QStringLiteral("period")};
    file.sealMayStay = true;
    ManifestDecision finding;
    finding.finding = QStringLiteral("p1-f1");
    finding.choice = privacy::Decision::Choice::Keep;
    finding.why = QStringLiteral("looked_at");
    finding.hasReason = true;
    finding.hasName = true;
    ManifestDecision box;
    box.boxes = {ocr::Quad::fromRect(QRectF(1, 2, 30, 40))};
    ManifestDecision column;
    column.cells = privacy::CellChoice{1, 2, 3, {4, 5}, true};
    ManifestDecision rows;
    rows.cells = privacy::CellChoice{0, 0, -1, {2}, false};
    file.decisions = {finding, box, column, rows};
    const QByteArray json = QJsonDocument(manifestJson({{file}, {}, {}})).toJson();
    const auto read = manifestFromJson(json, QStringLiteral("m.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->files, QList<ManifestFile>{file});
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
