// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/CanarySearch.h"
#include "tests/app/redaction/TellingFiles.h"
#include "tests/support/Invented.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

// Two hundred values, on a page, and in a file beside its page; none of them may lie open in
// anything that covering writes or says.

namespace {

constexpr int kRows = 40;

/// The program as a person runs it: its exit code and all that it says, its workers' words, too.
QByteArray run(const QStringList &arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(PROGRAM), arguments);
    if (!program.waitForFinished(300'000) || program.exitStatus() != QProcess::NormalExit)
        return "ended by itself";
    return QByteArray::number(program.exitCode()) + '\n' + program.readAll();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray encoded(const QImage &page, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, format);
    return bytes;
}

/// A notice that nothing has to be covered on.
QImage plainPage()
{
    QImage page(900, 500, QImage::Format_RGB888);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setPixelSize(40);
    painter.setFont(font);
    painter.drawText(page.rect(), Qt::AlignCenter, QStringLiteral("红旗村防火公告"));
    return page;
}

struct FileKind
{
    QString suffix;
    QString format; ///< of the copy
    QByteArray plain;
    QList<tests::TellingPlace> places;
};

QList<FileKind> fileKinds()
{
    return {
        {QStringLiteral("jpg"), QStringLiteral("jpeg"), encoded(plainPage(), "jpg"),
         tests::placesOfJpeg()},
        {QStringLiteral("png"), QStringLiteral("png"), encoded(plainPage(), "png"),
         tests::placesOfPng()},
        {QStringLiteral("pdf"), QStringLiteral("pdf"), tests::plainPdf(), tests::placesOfPdf()}};
}

} // namespace

/// Whether anything was made in a folder since this began, even if it is gone again.
class Watcher
{
public:
    explicit Watcher(const QString &folder) : m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        ::inotify_add_watch(m_watch, QFile::encodeName(folder).constData(),
                            IN_CREATE | IN_MOVED_TO);
    }
    ~Watcher() { ::close(m_watch); }
    Watcher(const Watcher &) = delete;
    Watcher &operator=(const Watcher &) = delete;
    bool sawAnything() const
    {
        std::array<char, 4096> events{};
        return ::read(m_watch, events.data(), events.size()) > 0;
    }

private:
    int m_watch;
};

class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFindsEverySpelling();
    void searchFindsEveryPlace();
    void nothingLiesOpen_data();
    void nothingLiesOpen();
    void nothingBesideThePixelsIsKept_data();
    void nothingBesideThePixelsIsKept();
    void brokenFilesTellNothing();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool drawNotice() const;
    /// What the run said and wrote that holds a value; it may write nothing but into its output.
    QStringList hitsOf(const QByteArray &told, const QString &output,
                       const tests::CanarySearch &search) const;

    QTemporaryDir m_folder;
    QStringList m_values;
};

void TestCanaries::initTestCase()
{
    support::Random random(83);
    for (int row = 0; row < kRows; ++row) {
        const support::Person person = support::inventPerson(random);
        m_values += {person.name, person.residentId, person.phone, person.bankCard, person.address};
    }
    QCOMPARE(m_values.size(), 200);
    QVERIFY(drawNotice());
    for (const char *variable : {"TMPDIR", "HOME"}) {
        const QString folder = path(QLatin1String(variable));
        QVERIFY(QDir().mkpath(folder));
        qputenv(variable, QFile::encodeName(folder));
    }
    for (const char *variable : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qunsetenv(variable);
}

bool TestCanaries::drawNotice() const
{
    const QList<int> widths{190, 480, 340, 520, 760};
    const QStringList headers{QStringLiteral("姓名"), QStringLiteral("身份证号码"),
                              QStringLiteral("联系电话"), QStringLiteral("一卡通账号"),
                              QStringLiteral("家庭住址")};
    QImage page(2480, 3508, QImage::Format_RGB888);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setPixelSize(36);
    painter.setFont(font);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawText(QRect(0, 90, 2480, 90), Qt::AlignCenter,
                     QStringLiteral("惠民补贴资金发放公示表"));
    for (int row = 0; row <= kRows; ++row) {
        int x = 90;
        for (int column = 0; column < widths.size(); ++column) {
            const QRect cell(x, 230 + 76 * row, widths[column], 76);
            painter.drawRect(cell);
            painter.drawText(cell, Qt::AlignCenter,
                             row == 0 ? headers[column] : m_values[5 * (row - 1) + column]);
            x += widths[column];
        }
    }
    painter.end();
    return page.save(path(QStringLiteral("notice.png")));
}

QStringList TestCanaries::hitsOf(const QByteArray &told, const QString &output,
                                 const tests::CanarySearch &search) const
{
    return search.in(QStringLiteral("messages"), told) + search.below(output) +
           search.below(path(QStringLiteral("TMPDIR"))) +
           search.below(path(QStringLiteral("HOME")));
}

/// The positive control: one value in each spelling, and in a stream, wherever it begins.
void TestCanaries::searchFindsEverySpelling()
{
    for (const QString &value : {m_values[1], m_values[4]}) {
        const tests::CanarySearch search({value});
        const QHash<QByteArray, QByteArray> ways = tests::spellings(value);
        for (auto it = ways.cbegin(); it != ways.cend(); ++it) {
            for (const qsizetype before : {2, 5'000})
                QVERIFY2(!search.in({}, QByteArray(before, '<') + it.value() + ">>").isEmpty(),
                         it.key().constData());
            const QByteArray stream =
                qCompress(QByteArray(100'000, '.') + it.value() + QByteArray(100'000, '.')).mid(4);
            for (const qsizetype before : {2, 100'000})
                QVERIFY2(!search.in({}, QByteArray(before, '<') + stream + "endstream").isEmpty(),
                         it.key().constData());
        }
        QVERIFY(search.in({}, "nothing of the kind").isEmpty());
    }
    const QString id = m_values[1];
    const QString parted = id.left(6) + u' ' + id.mid(6, 8) + u'-' + id.mid(14);
    QVERIFY(!tests::CanarySearch({id}).in({}, parted.toUtf8()).isEmpty());
    QVERIFY(tests::CanarySearch(m_values).in({}, "nothing of the kind").isEmpty());
}

/// And every value in each place of a copy that the program itself wrote, in its manifest, and in
/// names of files and folders: nothing is there before it is planted.
void TestCanaries::searchFindsEveryPlace()
{
    const tests::CanarySearch search(m_values);
    for (const FileKind &kind : fileKinds()) {
        const QString source = path(QStringLiteral("plain.") + kind.suffix);
        const QString folder = path(QStringLiteral("plain-") + kind.suffix);
        QVERIFY(writeFile(source, kind.plain));
        const QByteArray told =
            run({QStringLiteral("redact"), source, QStringLiteral("--output"), folder,
                 QStringLiteral("--format"), kind.format, QStringLiteral("--single-reader")});
        QVERIFY2(told.startsWith("0\n"), told.constData());
        QCOMPARE(hitsOf(told, folder, search), QStringList());
        const QString copy = QDir(folder).filePath(QDir(folder).entryList(QDir::Files).first());
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray clean = file.readAll();
        for (const tests::TellingPlace &place : kind.places) {
            QCOMPARE(search.count(place.plant(clean, {})), 0);
            QCOMPARE(search.count(place.plant(clean, m_values)), m_values.size());
            QVERIFY(writeFile(copy, place.plant(clean, {m_values[6]})));
            QVERIFY2(!search.below(folder).isEmpty(), place.name.constData());
            QVERIFY(writeFile(copy, clean));
        }
        for (const QString &name :
             {QStringLiteral(".hidden"), QStringLiteral("inner/manifest.json"),
              m_values[1] + QStringLiteral(".png"), m_values[4] + QStringLiteral("/a")}) {
            QVERIFY(search.below(folder).isEmpty());
            const QString planted = QDir(folder).filePath(name);
            QVERIFY(QDir().mkpath(QFileInfo(planted).path()));
            const bool tells = !name.contains(m_values[1]) && !name.contains(m_values[4]);
            QVERIFY(writeFile(planted, tells ? m_values[6].toUtf8() : QByteArray("plain")));
            QVERIFY(!search.below(folder).isEmpty());
            QVERIFY(QFile::remove(planted));
            if (name.contains(u'/'))
                QVERIFY(QDir().rmdir(QFileInfo(planted).path()));
        }
    }
    tests::CanarySearch picture({});
    picture.addBytes("thumbnail", tests::thumbnail());
    const QByteArray page = encoded(plainPage(), "jpg");
    QVERIFY(picture.in({}, page).isEmpty());
    const QByteArray bare = tests::thumbnail();
    QVERIFY(!picture.in({}, page.left(2) + bare + page.mid(2)).isEmpty());
}

void TestCanaries::nothingLiesOpen_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("format");
    QTest::newRow("masked PNG") << "masked"
                                << "png";
    QTest::newRow("masked PDF") << "masked"
                                << "pdf";
}

void TestCanaries::nothingLiesOpen()
{
    QFETCH(QString, style);
    QFETCH(QString, format);
    const QString folder = path(QStringLiteral("out-") + format);
    const Watcher watcher(path(QStringLiteral("TMPDIR")));
    const QByteArray told = run({QStringLiteral("redact"), path(QStringLiteral("notice.png")),
                                 QStringLiteral("--output"), folder, QStringLiteral("--style"),
                                 style, QStringLiteral("--format"), format});
    QVERIFY2(told.startsWith("0\n"), told.constData());
    QVERIFY(!watcher.sawAnything());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    QCOMPARE(hitsOf(told, folder, tests::CanarySearch(m_values)), QStringList());
}

/// What stands in a file and not on its page: no copy, manifest or message has it.
void TestCanaries::nothingBesideThePixelsIsKept_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("format");
    QTest::newRow("JPEG") << 0 << QStringLiteral("jpeg");
    QTest::newRow("JPEG to PNG") << 0 << QStringLiteral("png");
    QTest::newRow("PNG") << 1 << QStringLiteral("png");
    QTest::newRow("PNG to JPEG") << 1 << QStringLiteral("jpeg");
    QTest::newRow("PDF") << 2 << QStringLiteral("pdf");
}

void TestCanaries::nothingBesideThePixelsIsKept()
{
    QFETCH(int, kind);
    QFETCH(QString, format);
    const FileKind of = fileKinds().at(kind);
    QByteArray source = of.plain;
    for (const tests::TellingPlace &place : of.places)
        source = place.plant(source, m_values);
    tests::CanarySearch search(m_values);
    QCOMPARE(search.count(source), m_values.size()); // the control: they are there
    search.addBytes("thumbnail", tests::thumbnail().right(200));
    QCOMPARE(search.in({}, source).contains(QStringLiteral(": thumbnail")), kind == 0);
    // Its name and its folder's tell values as well: a person's, ID number, telephone, card.
    const QString inner = path(m_values[5] + u' ' + m_values[6]);
    QVERIFY(QDir().mkpath(inner));
    const QString file = QDir(inner).filePath(
        QStringLiteral("%1 %2 %3.%4").arg(m_values[10], m_values[12], m_values[13], of.suffix));
    QVERIFY(writeFile(file, source));
    const QString folder = path(QStringLiteral("telling-%1-%2").arg(of.suffix, format));
    const Watcher watcher(path(QStringLiteral("TMPDIR")));
    const QByteArray told =
        run({QStringLiteral("redact"), file, QStringLiteral("--output"), folder,
             QStringLiteral("--format"), format, QStringLiteral("--single-reader")});
    QVERIFY2(told.startsWith("0\n"), told.constData());
    QVERIFY(!watcher.sawAnything());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    QCOMPARE(hitsOf(told, folder, search), QStringList());
}

/// Nor does what is said of files that cannot be opened, or break off.
void TestCanaries::brokenFilesTellNothing()
{
    QStringList files;
    for (const FileKind &kind : fileKinds()) {
        QByteArray source = kind.plain;
        for (const tests::TellingPlace &place : kind.places)
            source = place.plant(source, m_values);
        files.append(path(QStringLiteral("%1 %2.%3").arg(m_values[15], m_values[16], kind.suffix)));
        QVERIFY(writeFile(files.last(), source.left(source.size() / 2)));
    }
    files.append(path(m_values[17] + QStringLiteral(".png")));
    QVERIFY(writeFile(files.last(), m_values.join(u'\n').toUtf8()));
    files.append(path(m_values[18] + QStringLiteral(".jpg"))); // is not there
    files.append(path(m_values[19] + QStringLiteral("空.jpg")));
    QVERIFY(writeFile(files.last(), {}));
    const QString folder = path(QStringLiteral("broken"));
    const QByteArray told =
        run(QStringList{QStringLiteral("redact")} + files +
            QStringList{QStringLiteral("--output"), folder, QStringLiteral("--single-reader")});
    QVERIFY2(told.startsWith("3\n"), told.constData());
    QVERIFY(QFile::exists(QDir(folder).filePath(QStringLiteral("manifest.json"))));
    QCOMPARE(hitsOf(told, folder, tests::CanarySearch(m_values)), QStringList());
}

QTEST_MAIN(TestCanaries)
#include "tst_canaries.moc"
