// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// What is wrong with a file is said in one plain sentence, and nothing is destroyed.
#include "tests/app/casefile/InventedNotice.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using casefile::ReviewFile;
using ocr::Error;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// One sentence that names the file and holds neither path nor code.
bool isPlain(const Error &error)
{
    return error.detail.endsWith(u'.') && error.detail.contains(u"review.ngreview"_s) &&
           !error.detail.contains(u"SQL"_s) && error.detail.size() < 200;
}

using Spoil = std::function<void(const QString &path)>;

/// Writes a big-endian number into the header of SQLite's file format.
Spoil headerNumber(int at, quint32 number)
{
    return [=](const QString &path) {
        QByteArray content = contentOf(path);
        for (int i = 0; i < 4; ++i)
            content[at + i] = static_cast<char>(number >> (24 - 8 * i));
        putContent(path, content);
    };
}

Spoil cutTo(double share)
{
    return [=](const QString &path) {
        const QByteArray content = contentOf(path);
        putContent(path, content.left(qRound(static_cast<double>(content.size()) * share)));
    };
}

Spoil replaceBytes(const QByteArray &before, const QByteArray &after)
{
    return [=](const QString &path) {
        QByteArray content = contentOf(path);
        Q_ASSERT(content.contains(before) && before.size() == after.size());
        putContent(path, content.replace(content.indexOf(before), before.size(), after));
    };
}

/// What somebody with a database tool can do; answers whether it worked.
bool runSql(const QString &path, const QString &sql)
{
    const QString name = u"tool"_s;
    bool done = false;
    {
        QSqlDatabase tool = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        tool.setDatabaseName(path);
        done = tool.open() && QSqlQuery(tool).exec(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

Spoil statement(const QString &sql)
{
    return [=](const QString &path) {
        if (!runSql(path, sql))
            QFile::remove(path); // another error than the one that is expected
    };
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestBadReviewFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void noticesEveryChangedSeal();
    void noticesWhatWasMoved_data();
    void noticesWhatWasMoved();
    void neverOverwrites_data();
    void neverOverwrites();
    void takesUpWhatWasNeverFinished();
    void leavesNothingBehindWhereItCannotCreate();
    void secondInstanceIsRefused_data();
    void secondInstanceIsRefused();
    void readersMayLookOn();
    void saysThatAFileIsWriteProtected_data();
    void saysThatAFileIsWriteProtected();
    void fullDiskLosesNothing_data();
    void fullDiskLosesNothing();

private:
    QByteArray m_content; ///< of a sound file
    QByteArray m_key;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestBadReviewFiles::initTestCase()
{
    init();
    support::Random random(1);
    auto file = ReviewFile::create(m_path, {});
    QVERIFY(file);
    const privacy::RuleSet rules = builtInRules();
    for (const QString &path : {u"/a.jpg"_s, u"/b.jpg"_s}) {
        casefile::Source source = inventSource(random, path, 1, 6);
        judge(source, rules);
        QVERIFY((*file)->store(source));
        QVERIFY((*file)->apply({{decisionOn(source, source.judgements.first().findings.first(),
                                            privacy::Decision::Choice::Cover)},
                                {}}));
    }
    file = Error{};
    m_content = contentOf(m_path);
    m_key = contentOf(casefile::keyPath(m_path));
    QVERIFY(m_content.size() > 10'000 && m_key.size() > 32);
}

/// A folder with a sound file and its key.
void TestBadReviewFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"review.ngreview"_s);
    if (m_content.isEmpty())
        return;
    QVERIFY(putContent(m_path, m_content));
    QVERIFY(putContent(casefile::keyPath(m_path), m_key));
}

void TestBadReviewFiles::saysWhatIsWrong_data()
{
    using Code = Error::Code;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *name, Spoil spoil, Code code) {
        QTest::newRow(name) << std::move(spoil) << code;
    };
    const auto onKey = [](const Spoil &spoil) -> Spoil {
        return [=](const QString &path) { spoil(casefile::keyPath(path)); };
    };
    const Spoil gone = [](const QString &path) { QFile::remove(path); };
    const auto holds = [](const QByteArray &content) -> Spoil {
        return [=](const QString &path) { putContent(path, content); };
    };
    row("no such file", gone, Code::NotFound);
    row(
        "a folder",
        [](const QString &path) {
            QFile::remove(path);
            QDir().mkdir(path);
        },
        Code::UnsupportedFormat);
    row("empty", cutTo(0), Code::Empty);
    row("cut in the header", holds(m_content.left(40)), Code::Damaged);
    row("cut behind the header", holds(m_content.left(100)), Code::Damaged);
    row("cut to a third", cutTo(0.33), Code::Damaged);
    row("its last bytes cut off", holds(m_content.chopped(1)), Code::Damaged);
    row("its last page cut off", holds(m_content.chopped(4096)), Code::Damaged);
    row(
        "a page of zeroes",
        [](const QString &path) {
            QByteArray content = contentOf(path);
            putContent(path, content.replace(4096, 4096, QByteArray(4096, '\0')));
        },
        Code::Damaged);
    row("a text", holds("公示照片\n"), Code::UnsupportedFormat);
    row("another program's database", headerNumber(68, 0x0f055112), Code::UnsupportedFormat);
    row("a database of nobody's", headerNumber(68, 0), Code::UnsupportedFormat);
    row("a newer version", headerNumber(60, 2), Code::InvalidInput);
    row("a far newer version", headerNumber(60, 0xffffffff), Code::InvalidInput);
    row("no version", headerNumber(60, 0), Code::Damaged);
    row("an altered table", replaceBytes("ON DELETE SET NULL", "ON DELETE CASCADE "),
        Code::Damaged);
    row("a trigger planted",
        statement(u"CREATE TRIGGER t AFTER INSERT ON decision BEGIN DELETE FROM page; END"_s),
        Code::Damaged);
    row("a view planted", statement(u"CREATE VIEW v AS SELECT 1"_s), Code::Damaged);
    row("a table taken away", statement(u"DROP TABLE subject"_s), Code::Damaged);
    row("no key", onKey(gone), Code::PasswordProtected);
    row("an empty key", onKey(cutTo(0)), Code::PasswordProtected);
    row("a key cut short", onKey(cutTo(0.8)), Code::PasswordProtected);
    row("a key of something else", onKey(holds("-----BEGIN KEY-----\n")), Code::PasswordProtected);
    row("another file's key",
        onKey(holds("NoticeGuard key 1\n" + QByteArray(32, 'k').toBase64() + '\n')),
        Code::PasswordProtected);
}

void TestBadReviewFiles::saysWhatIsWrong()
{
    QVERIFY(ReviewFile::open(m_path)); // it is sound before
    QFETCH(Spoil, spoil);
    QFETCH(Error::Code, code);
    spoil(m_path);
    const QByteArray before = contentOf(m_path);
    for (const auto access : {ReviewFile::Access::ReadWrite, ReviewFile::Access::ReadOnly}) {
        const auto opened = ReviewFile::open(m_path, access);
        QVERIFY(!opened);
        QVERIFY2(opened.error().code == code, qPrintable(ocr::errorName(opened.error().code)));
        QVERIFY2(isPlain(opened.error()), qPrintable(opened.error().detail));
        QCOMPARE(contentOf(m_path), before);
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"*-journal"_s}), QStringList());
}

/// Bits that are turned anywhere are noticed, or do no harm: never does something else come back.
void TestBadReviewFiles::noticesEveryChangedSeal()
{
    auto sound = ReviewFile::open(m_path);
    QVERIFY(sound);
    const auto expected = (*sound)->source(u"/a.jpg"_s);
    const auto decisions = (*sound)->decisions();
    QVERIFY(expected && decisions);
    sound = Error{};
    support::Random random(12);
    int noticed = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray content = m_content;
        const int at = random.between(100, static_cast<int>(content.size()) - 1);
        content[at] = static_cast<char>(content[at] ^ (1 << random.below(8)));
        QVERIFY(putContent(m_path, content));
        const auto opened = ReviewFile::open(m_path);
        if (!opened) {
            ++noticed;
            continue;
        }
        const auto source = (*opened)->source(u"/a.jpg"_s);
        if (source)
            QVERIFY(source->pages == expected->pages);
        const auto stored = (*opened)->decisions();
        if (stored)
            QVERIFY(*stored == *decisions);
        noticed += !source || !stored;
    }
    QVERIFY(noticed > 15); // a small file is mostly empty space
}

void TestBadReviewFiles::noticesWhatWasMoved_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a page to another") << u"UPDATE page SET sealed = (SELECT sealed FROM page "
                                          "WHERE id = 2) WHERE id = 1"_s;
    QTest::newRow("a finding to its neighbour")
        << u"UPDATE finding SET sealed = (SELECT sealed FROM finding WHERE id = 2) WHERE id = 1"_s;
    QTest::newRow("cover to keep") << u"UPDATE decision SET choice = 'keep' WHERE sequence = 1"_s;
    QTest::newRow("a decision to another page")
        << u"UPDATE decision SET page = 2 WHERE sequence = 1"_s;
    QTest::newRow("another day") << u"UPDATE decision SET made = made - 86400000"_s;
    QTest::newRow("a name that is none")
        << u"UPDATE finding SET disposition = 'harmless' WHERE id = 1"_s;
}

void TestBadReviewFiles::noticesWhatWasMoved()
{
    QFETCH(QString, sql);
    QVERIFY(runSql(m_path, sql));
    const auto file = ReviewFile::open(m_path);
    QVERIFY(file);
    const auto source = (*file)->source(u"/a.jpg"_s);
    const auto decisions = (*file)->decisions();
    QVERIFY(!source || !decisions);
    const Error error = source ? decisions.error() : source.error();
    QCOMPARE(error.code, Error::Code::Damaged);
    QVERIFY2(isPlain(error), qPrintable(error.detail));
}

void TestBadReviewFiles::neverOverwrites_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a review file") << QByteArray();
    QTest::newRow("another file") << QByteArray("公示");
}

void TestBadReviewFiles::neverOverwrites()
{
    QFETCH(QByteArray, content);
    if (!content.isEmpty())
        QVERIFY(putContent(m_path, content));
    const QByteArray before = contentOf(m_path);
    const auto created = ReviewFile::create(m_path, {});
    QVERIFY(!created);
    QCOMPARE(created.error().code, Error::Code::AlreadyExists);
    QVERIFY2(isPlain(created.error()), qPrintable(created.error().detail));
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(contentOf(casefile::keyPath(m_path)), m_key);
}

/// Killed while it was made: an empty file, and perhaps a key. A key is never overwritten.
void TestBadReviewFiles::takesUpWhatWasNeverFinished()
{
    QVERIFY(putContent(m_path, {}));
    QVERIFY(ReviewFile::create(m_path, {}));
    QVERIFY(ReviewFile::open(m_path));
    QCOMPARE(contentOf(casefile::keyPath(m_path)), m_key);
}

void TestBadReviewFiles::leavesNothingBehindWhereItCannotCreate()
{
    const QString path = m_folder->filePath(u"not there/review.ngreview"_s);
    const auto created = ReviewFile::create(path, {});
    QVERIFY(!created);
    QCOMPARE(created.error().code, Error::Code::WriteFailed);
    QVERIFY2(isPlain(created.error()), qPrintable(created.error().detail));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(), 2);
}

void TestBadReviewFiles::secondInstanceIsRefused_data()
{
    QTest::addColumn<bool>("otherProcess");
    QTest::newRow("in this process") << false;
    QTest::newRow("in another process") << true;
}

void TestBadReviewFiles::secondInstanceIsRefused()
{
    QFETCH(bool, otherProcess);
    QProcess holder;
    auto own = ocr::Result<std::unique_ptr<ReviewFile>>(Error{});
    if (otherProcess) {
        holder.start(QStringLiteral(WRITER), {u"hold"_s, m_path});
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readLine(), "open\n");
    } else {
        own = ReviewFile::open(m_path);
        QVERIFY(own);
    }
    const auto second = ReviewFile::open(m_path);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::AlreadyExists);
    QVERIFY2(isPlain(second.error()), qPrintable(second.error().detail));
    // Gone, however it went, the next one may.
    own = Error{};
    holder.kill();
    holder.waitForFinished();
    QVERIFY(ReviewFile::open(m_path));
}

void TestBadReviewFiles::readersMayLookOn()
{
    const auto writer = ReviewFile::open(m_path);
    QVERIFY(writer);
    const auto reader = ReviewFile::open(m_path, ReviewFile::Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE((*reader)->decisions()->size(), 2);
    privacy::Decision decision = (*reader)->decisions()->first();
    decision.choice = privacy::Decision::Choice::Keep;
    const auto refused = (*reader)->apply({{decision}, {}});
    QVERIFY(!refused);
    QVERIFY2(isPlain(refused.error()), qPrintable(refused.error().detail));
    QVERIFY((*writer)->apply({{decision}, {}}));
    QCOMPARE((*reader)->history()->size(), 3);
}

void TestBadReviewFiles::saysThatAFileIsWriteProtected_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("folder");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing is") << 0666 << 0666 << 0777 << QByteArray("open");
    QTest::newRow("the file") << 0444 << 0444 << 0777 << QByteArray("error not_readable");
    QTest::newRow("its folder") << 0666 << 0666 << 0555 << QByteArray("error not_readable");
    QTest::newRow("may not be read") << 0000 << 0444 << 0777 << QByteArray("error not_readable");
    QTest::newRow("its key may not be read")
        << 0666 << 0000 << 0777 << QByteArray("error password_protected");
}

/// In a process without rights: a superuser may write anything.
void TestBadReviewFiles::saysThatAFileIsWriteProtected()
{
    QFETCH(int, file);
    QFETCH(int, key);
    QFETCH(int, folder);
    QFETCH(QByteArray, expected);
    const auto allow = [](const QString &path, int mode) {
        return ::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)) == 0;
    };
    QVERIFY(allow(m_path, file) && allow(casefile::keyPath(m_path), key));
    QVERIFY(allow(m_folder->path(), folder));
    QProcess process;
    process.start(QStringLiteral(WRITER), {u"nobody"_s, m_path});
    QVERIFY(process.waitForFinished());
    QVERIFY(allow(m_folder->path(), 0700));
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.startsWith(expected), said.constData());
    QCOMPARE(contentOf(m_path), m_content);
}

void TestBadReviewFiles::fullDiskLosesNothing_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("no file may grow") << u"limited"_s;
    QTest::newRow("the disk is full") << u"full"_s;
}

void TestBadReviewFiles::fullDiskLosesNothing()
{
    QFETCH(QString, way);
    QVERIFY(QDir(m_folder->path()).mkdir(u"disk"_s));
    QProcess process;
    process.start(QStringLiteral(WRITER),
                  {way, way == u"full"_s ? m_folder->filePath(u"disk/review.ngreview"_s) : m_path});
    QVERIFY(process.waitForFinished());
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    if (lines.first() == "cannot")
        QSKIP("this system lets nobody mount a disk of its own");
    QVERIFY(lines.size() >= 3);
    const qsizetype stored = lines.size() - 2;
    QVERIFY2(lines[stored].startsWith("error write_failed review.ngreview could not be saved"),
             lines[stored].constData());
    QVERIFY2(lines[stored].endsWith("full."), lines[stored].constData());
    const qsizetype before = way == u"full"_s ? 0 : 2;
    QCOMPARE(lines.last(), "read " + QByteArray::number(stored + before));
    if (way == u"limited"_s) { // and once there is room again, it goes on
        const auto file = ReviewFile::open(m_path);
        QVERIFY(file);
        QCOMPARE((*file)->pages()->size(), stored + before);
    }
}

QTEST_GUILESS_MAIN(TestBadReviewFiles)
#include "tst_badreviewfiles.moc"
