// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/Program.h"
#include "app/redaction/Cover.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Run
{
    int status = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Run run(
    const QStringList &arguments, std::function<bool()> isInterrupted = [] { return false; })
{
    QBuffer in;
    in.open(QIODevice::ReadOnly);
    Run result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    cli::Environment environment{
        in, out, err, false, false, QStringLiteral(WORKER), std::move(isInterrupted)};
    result.status = cli::runProgram(arguments, environment);
    out.flush();
    err.flush();
    return result;
}

// Invented: sequence 997 was given to centenarians only, the phone head is a test range.
const QString kId = QStringLiteral("650101199001019971");
const QString kPhone = QStringLiteral("13800138000");

/// A small list with a ruled table, about 100 dpi: two columns, one person.
QImage drawNotice()
{
    QImage page(1200, 700, QImage::Format_RGB888);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(40);
    painter.setFont(font);
    painter.drawText(QRect(0, 40, 1200, 80), Qt::AlignCenter, QStringLiteral("低保公示名单"));
    painter.setPen(QPen(Qt::red, 3)); // a letterhead's line: what black and white must change
    painter.drawLine(100, 130, 1100, 130);
    painter.setPen(QPen(Qt::black, 3));
    const QStringList cells{QStringLiteral("身份证号码"), QStringLiteral("联系电话"), kId, kPhone};
    for (int i = 0; i < 4; ++i) {
        const QRect cell(100 + i % 2 * 500, 180 + i / 2 * 120, 500, 120);
        painter.drawRect(cell);
        painter.drawText(cell, Qt::AlignCenter, cells[i]);
    }
    return page;
}

/// The notice as somebody else may have made it postable.
QImage copyOf(const QString &kind)
{
    QImage page = drawNotice();
    if (kind == QLatin1String("exposed"))
        return page;
    const QRect values(110, 310, 980, 100);
    QPainter painter(&page);
    if (kind == QLatin1String("mosaic")) {
        const QImage coarse = page.copy(values).scaled(values.width() / 10, values.height() / 10,
                                                       Qt::IgnoreAspectRatio,
                                                       Qt::SmoothTransformation);
        painter.drawImage(values, coarse.scaled(values.size()));
        return page;
    }
    painter.fillRect(values, Qt::white);
    painter.end();
    if (kind == QLatin1String("small"))
        return page.scaledToWidth(900, Qt::SmoothTransformation);
    if (kind == QLatin1String("tiny"))
        return page.scaledToWidth(350, Qt::SmoothTransformation);
    return page;
}

/// Image-only, as redact writes them.
void writePdf(const QString &path, const QList<QImage> &pages)
{
    const auto bytes = redaction::encodePages(pages, redaction::FileFormat::Pdf);
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList failedChecks(const Run &verified)
{
    QStringList names;
    for (const QJsonValue &check : verified.json().value(QLatin1String("checks")).toArray())
        if (!check.toObject().value(QLatin1String("passed")).toBool(true))
            names.append(check.toObject().value(QLatin1String("name")).toString());
    names.removeDuplicates();
    return names;
}

QStringList exposedTypes(const QJsonObject &scan)
{
    QStringList types;
    for (const QJsonValue &page : scan.value(QLatin1String("pages")).toArray()) {
        for (const QJsonValue &finding :
             page.toObject().value(QLatin1String("findings")).toArray()) {
            if (finding.toObject().value(QLatin1String("disposition")).toString() ==
                QLatin1String("exposed"))
                types << finding.toObject().value(QLatin1String("type")).toString();
        }
    }
    types.sort();
    return types;
}

} // namespace

/// From a drawn page through the real worker to a proved replacement, read again.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void coversWhatItFinds_data();
    void coversWhatItFinds();
    void seesATamperedReplacement();
    void answersOfAPersonAreRecorded();
    void unreadPageOfAPdfCostsNoOther();
    void writesNothingWhenInterrupted();
    void coversWithOneReader();
    void checksACopyWithoutAManifest_data();
    void checksACopyWithoutAManifest();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEndToEnd::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(drawNotice().save(path("notice.png")));
}

void TestEndToEnd::coversWhatItFinds_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("isGrey");
    QTest::newRow("PNG, black") << "block"
                                << "png"
                                << "png" << QStringList() << false;
    QTest::newRow("PNG") << "masked"
                         << "png"
                         << "png" << QStringList() << false;
    QTest::newRow("JPEG") << "masked"
                          << "jpeg"
                          << "jpg" << QStringList() << false;
    QTest::newRow("PDF") << "masked"
                         << "pdf"
                         << "pdf" << QStringList() << false;
    const QStringList flat{QStringLiteral("--page"), QStringLiteral("flat")};
    const QStringList grey{QStringLiteral("--ink"), QStringLiteral("bw")};
    QTest::newRow("flat") << "masked"
                          << "png"
                          << "png" << flat << false;
    QTest::newRow("flat, black and white, JPEG") << "masked"
                                                 << "jpeg"
                                                 << "jpg" << flat + grey << true;
}

void TestEndToEnd::coversWhatItFinds()
{
    QFETCH(QString, style);
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    QFETCH(QStringList, more);
    QFETCH(bool, isGrey);
    const Run before = run({QStringLiteral("scan"), path("notice.png")});
    QCOMPARE(before.status, int(cli::Exposed));
    QVERIFY(!before.out.contains(kId) && !before.out.contains(kPhone));
    const QStringList both{QStringLiteral("phone"), QStringLiteral("resident_id")};
    QCOMPARE(exposedTypes(before.json()), both);

    const Run redacted =
        run(QStringList{QStringLiteral("redact"), path("notice.png"), QStringLiteral("--output"),
                        path("out"), QStringLiteral("--format"), format, QStringLiteral("--style"),
                        style, QStringLiteral("--single-reader")} +
            more);
    QVERIFY2(redacted.status == cli::Done, qPrintable(redacted.err));
    const QStringList names = QDir(path("out")).entryList(QDir::Files);
    QCOMPARE(names.size(), 2); // and no temporary file
    const QString replacement = QDir(path("out")).filePath(names.first());
    QVERIFY(replacement.endsWith(QLatin1Char('.') + suffix));
    if (suffix != QLatin1String("pdf"))
        QCOMPARE(QImage(replacement).allGray(), isGrey);

    const Run after = run({QStringLiteral("scan"), replacement});
    QVERIFY2(exposedTypes(after.json()).isEmpty(), qPrintable(after.out));
    const Run verified = run({QStringLiteral("verify"), path("notice.png"), replacement,
                              QStringLiteral("--manifest"),
                              QDir(path("out")).filePath(QStringLiteral("manifest.json"))});
    QVERIFY2(verified.status == cli::Done, qPrintable(verified.out));
}

void TestEndToEnd::seesATamperedReplacement()
{
    QCOMPARE(run({QStringLiteral("redact"), path("notice.png"), QStringLiteral("--output"),
                  path("out"), QStringLiteral("--single-reader")})
                 .status,
             int(cli::Done));
    // The original itself, passed off as its replacement.
    const Run verified = run({QStringLiteral("verify"), path("notice.png"), path("notice.png"),
                              QStringLiteral("--manifest"), path("out/manifest.json")});
    QCOMPARE(verified.status, int(cli::NotProved));
    QVERIFY(!verified.json().value(QLatin1String("passed")).toBool(true));
    const Run without = run({QStringLiteral("verify"), path("notice.png"), path("notice.png")});
    QCOMPARE(without.status, int(cli::NotProved));
    QVERIFY(without.err.contains(QLatin1String("not checked")));
}

void TestEndToEnd::answersOfAPersonAreRecorded()
{
    const QStringList redact{QStringLiteral("redact"), path("notice.png"),
                             QStringLiteral("--single-reader"), QStringLiteral("--output"),
                             path("out")};
    const Run elsewhere =
        run(redact + QStringList{QStringLiteral("--also-cover"), QStringLiteral("9:10,10,60,40")});
    QCOMPARE(elsewhere.status, int(cli::Usage));
    QVERIFY(!QFile::exists(path("out")));
    const Run answered =
        run(redact + QStringList{QStringLiteral("--also-cover"), QStringLiteral("1:10,10,60,40"),
                                 QStringLiteral("--looked-at"), QStringLiteral("1:80,10,60,40")});
    QVERIFY2(answered.status == cli::Done, qPrintable(answered.err));
    QFile manifest(path("out/manifest.json"));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonObject file = QJsonDocument::fromJson(manifest.readAll())
                                 .object()
                                 .value(QLatin1String("files"))
                                 .toArray()
                                 .first()
                                 .toObject();
    QCOMPARE(file.value(QLatin1String("kept_places")).toArray().size(), 1);
    const QJsonArray covered = file.value(QLatin1String("covered")).toArray();
    QVERIFY(std::any_of(covered.begin(), covered.end(), [](const QJsonValue &region) {
        return region.toObject().value(QLatin1String("why")).toString() ==
               QLatin1String("also_covered");
    }));
}

void TestEndToEnd::unreadPageOfAPdfCostsNoOther()
{
    {
        QPdfWriter pdf(path("two.pdf"));
        pdf.setPageSize(QPageSize(QPageSize::A6));
        pdf.setPageMargins(QMarginsF());
        QPainter painter(&pdf);
        painter.drawImage(QRect(0, 0, pdf.width(), pdf.width() * 7 / 12), drawNotice());
        pdf.setPageSize(QPageSize(QSizeF(5000, 5000), QPageSize::Millimeter));
        pdf.newPage(); // more pixels than are read
    }
    const Run redacted =
        run({QStringLiteral("redact"), path("two.pdf"), QStringLiteral("--output"), path("out"),
             QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("--single-reader")});
    QVERIFY2(redacted.status == cli::Unreadable, qPrintable(redacted.err));
    QVERIFY2(redacted.err.contains(QLatin1String("is empty: it could not be read")),
             qPrintable(redacted.err));
    QVERIFY2(redacted.err.contains(QLatin1String("1 pages covered and proved, 1 not written")),
             qPrintable(redacted.err));
    const QStringList names = QDir(path("out")).entryList({QStringLiteral("*.pdf")}, QDir::Files);
    QCOMPARE(names.size(), 1);
    const QString replacement = QDir(path("out")).filePath(names.first());
    const Run after = run({QStringLiteral("scan"), replacement});
    QCOMPARE(after.json().value(QLatin1String("pages")).toArray().size(), 2);
    QVERIFY2(exposedTypes(after.json()).isEmpty(), qPrintable(after.out));
    const Run verified = run({QStringLiteral("verify"), path("two.pdf"), replacement,
                              QStringLiteral("--manifest"), path("out/manifest.json")});
    QVERIFY2(verified.status == cli::Done, qPrintable(verified.out + verified.err));
}

void TestEndToEnd::writesNothingWhenInterrupted()
{
    const Run result =
        run({QStringLiteral("redact"), path("notice.png"), QStringLiteral("--output"), path("out"),
             QStringLiteral("--single-reader")},
            [] { return true; });
    QCOMPARE(result.status, int(cli::Interrupted));
    QVERIFY(!QDir(path("out")).exists());
}

void TestEndToEnd::coversWithOneReader()
{
    const QStringList redact{QStringLiteral("redact"),   path("notice.png"),
                             QStringLiteral("--output"), path("single"),
                             QStringLiteral("--engine"), QStringLiteral("tesseract")};
    const Run refused = run(redact);
    QCOMPARE(refused.status, int(cli::Usage));
    QVERIFY(!QFile::exists(path("single")));
    const Run accepted = run(redact + QStringList{QStringLiteral("--single-reader")});
    QVERIFY2(accepted.status == cli::Done, qPrintable(accepted.err));
    // Nobody else looks at the copy either, and without a manifest nothing accepts that.
    const QString copy =
        QDir(path("single"))
            .filePath(QDir(path("single")).entryList({QStringLiteral("*.png")}).value(0));
    const QStringList verify{QStringLiteral("verify"), path("notice.png"), copy,
                             QStringLiteral("--engine"), QStringLiteral("tesseract")};
    const Run unaccepted = run(verify);
    QCOMPARE(unaccepted.status, int(cli::NotProved));
    QCOMPARE(failedChecks(unaccepted), QStringList{QStringLiteral("reread_ppocr")});
    const Run once = run(verify + QStringList{QStringLiteral("--single-reader")});
    QVERIFY2(once.status == cli::Done, qPrintable(once.out + once.err));
    QVERIFY(!once.json().value(QLatin1String("coverage_checked")).toBool(true));
}

void TestEndToEnd::checksACopyWithoutAManifest_data()
{
    QTest::addColumn<QString>("original"); // "single": one page; "two": two
    QTest::addColumn<QStringList>("copy"); // its pages, one after the other
    QTest::addColumn<QStringList>("failed");
    const QStringList one{QStringLiteral("clean")};
    const QStringList none;
    QTest::newRow("the notice, covered") << "single" << one << none;
    QTest::newRow("two pages of two") << "two" << one + one << none;
    QTest::newRow("smaller, yet legible")
        << "single" << QStringList{QStringLiteral("small")} << none;
    QTest::newRow("exposed") << "single" << QStringList{QStringLiteral("exposed")}
                             << QStringList{QStringLiteral("nothing_exposed")};
    QTest::newRow("a page is missing")
        << "two" << one << QStringList{QStringLiteral("original_pages")};
    QTest::newRow("a page more")
        << "single" << one + one << QStringList{QStringLiteral("original_pages")};
    QTest::newRow("too small to be read") << "single" << QStringList{QStringLiteral("tiny")}
                                          << QStringList{QStringLiteral("original_size")};
    QTest::newRow("seen through") << "single" << QStringList{QStringLiteral("mosaic")}
                                  << QStringList{QStringLiteral("weak_covers")};
}

/// What anybody may have made of a notice, as a PDF without a manifest.
void TestEndToEnd::checksACopyWithoutAManifest()
{
    QFETCH(QString, original);
    QFETCH(QStringList, copy);
    QFETCH(QStringList, failed);
    const QString two = path("two.pdf");
    writePdf(two, {drawNotice(), drawNotice()});
    QList<QImage> pages;
    for (const QString &kind : copy)
        pages.append(copyOf(kind));
    const QString written = path("copy.pdf");
    writePdf(written, pages);
    const Run verified =
        run({QStringLiteral("verify"), original == QLatin1String("two") ? two : path("notice.png"),
             written, QStringLiteral("--single-reader")});
    QVERIFY2(failedChecks(verified) == failed, qPrintable(verified.out + verified.err));
    QCOMPARE(verified.status, int(failed.isEmpty() ? cli::Done : cli::NotProved));
    if (failed.isEmpty())
        QCOMPARE(verified.out.contains(QLatin1String("\"warning\": true")),
                 copy.first() == QLatin1String("small"));
}

QTEST_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
