// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// A program that is killed loses nothing it was promised, and no value of a notice lies open in any
// file, also not in the journal of a step that was cut off.
#include "tests/app/casefile/InventedNotice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using casefile::ReviewFile;

namespace {

// Shorter spellings stand in random bytes by chance.
constexpr qsizetype kLeastBytes = 6;

// What casefilewriter's decisions hold.
const QStringList &written()
{
    static const QStringList kWritten{u"张三本人"_s, u"13912340000"_s, u"李四"_s, u"王五"_s};
    return kWritten;
}

/// The ways in which a value can lie in a file.
QHash<QString, QByteArray> spellings(const QString &value)
{
    QHash<QString, QByteArray> all;
    const auto add = [&all](const QString &name, const QByteArray &bytes) {
        all.insert(name, bytes);
        all.insert(name + u" hex"_s, bytes.toHex());
        // Base64 depends on where the value begins; the middle of each of three is always there.
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray base64 = (QByteArray(shift, ' ') + bytes).toBase64();
            const qsizetype whole = (bytes.size() + shift) / 3 * 4;
            all.insert(name + u" base64 %1"_s.arg(shift), base64.mid(4, whole - 4));
        }
    };
    add(u"UTF-8"_s, value.toUtf8());
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    add(u"UTF-16LE"_s, little(value));
    add(u"UTF-16BE"_s, big(value));
    QString reversed = value;
    std::reverse(reversed.begin(), reversed.end());
    all.insert(u"reversed"_s, reversed.toUtf8());
    all.removeIf([](auto entry) { return entry.value().size() < kLeastBytes; });
    return all;
}

/// Files of the folder that hold a value, and how.
QStringList leaks(const QString &folder, const QStringList &values)
{
    QStringList found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return {info.fileName() + u" cannot be read"_s};
        const QByteArray content = file.readAll();
        const QByteArray lower = content.toLower();
        for (const QString &value : values) {
            const QHash<QString, QByteArray> all = spellings(value);
            for (auto it = all.cbegin(); it != all.cend(); ++it) {
                const bool hex = it.key().endsWith(u"hex"_s);
                if ((hex ? lower : content).contains(it.value()))
                    found.append(info.fileName() + u": "_s + it.key());
            }
        }
    }
    return found;
}

} // namespace

class TestLastingReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void killedItLosesNothing_data();
    void killedItLosesNothing();
    void nothingLiesOpen();
    void nothingLiesOpenInAJournal();
    void searchFindsWhatLiesOpen_data();
    void searchFindsWhatLiesOpen();

private:
    QStringList canaries() const;

    casefile::Source m_source;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLastingReview::initTestCase()
{
    support::Random random(21);
    m_source = inventSource(random, u"/照片/赵六的身份证 650102193501019965.jpg"_s, 1, 12);
    judge(m_source, builtInRules());
}

void TestLastingReview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"review.ngreview"_s);
    casefile::About about;
    about.folder = u"/照片/赵六的身份证"_s;
    const auto file = ReviewFile::create(m_path, about);
    QVERIFY(file);
    QVERIFY((*file)->store(m_source));
    QVERIFY((*file)->storeUnread(
        {u"/照片/孙七.jpg"_s, 0, {ocr::Error::Code::Damaged, u"Not a JPEG."_s}}));
}

QStringList TestLastingReview::canaries() const
{
    QStringList values = rawTexts(m_source);
    values.removeDuplicates();
    return values + written() +
           QStringList{u"赵六"_s, u"孙七"_s, u"650102193501019965"_s, m_source.path};
}

void TestLastingReview::killedItLosesNothing_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("round");
    for (int round = 0; round < 8; ++round)
        QTest::addRow("deciding %d", round) << u"decide"_s << round;
    for (int round = 0; round < 4; ++round)
        QTest::addRow("storing %d", round) << u"store"_s << round;
}

void TestLastingReview::killedItLosesNothing()
{
    QFETCH(QString, way);
    QFETCH(int, round);
    QProcess writer;
    writer.start(QStringLiteral(WRITER), {way, m_path});
    QVERIFY(writer.waitForReadyRead(60'000)); // the first promise
    support::Random random(static_cast<quint64>(round) + 31);
    QThread::msleep(static_cast<unsigned long>(random.between(0, 150)));
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    QByteArray told = writer.readAllStandardOutput();
    told.truncate(told.lastIndexOf('\n')); // a line that was cut off was no promise
    const QList<QByteArray> lines = told.split('\n');
    const QByteArray last = lines.last().split(' ').value(1);

    const auto file = ReviewFile::open(m_path); // checks every page of the file as well
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    if (way == u"decide"_s) {
        const auto history = (*file)->history();
        QVERIFY(history);
        QVERIFY(history->size() >= last.toLongLong());
        QVERIFY(last.toLongLong() > 0);
        for (const casefile::StoredDecision &stored : *history)
            QVERIFY(stored.decision.why.contains(u"13912340000"_s));
        // A step that was never told may have been stored, but then whole: at most one of them.
        QVERIFY(history->size() - last.toLongLong() <= 4);
        QVERIFY((*file)->decisions());
    } else {
        const auto entries = (*file)->pages();
        QVERIFY(entries);
        QVERIFY(entries->size() == lines.size() + 1 || entries->size() == lines.size() + 2);
        for (const casefile::PageEntry &entry : *entries)
            QVERIFY((*file)->source(entry.path));
    }
    // One that had not begun to count is left until the next step.
    QVERIFY((*file)->setAbout({}));
    QCOMPARE(QDir(m_folder->path()).entryList({u"*-journal"_s}), QStringList());
}

void TestLastingReview::nothingLiesOpen()
{
    auto file = ReviewFile::open(m_path);
    QVERIFY(file);
    casefile::Change change;
    for (const privacy::Finding &finding : m_source.judgements.first().findings) {
        privacy::Decision decision = decisionOn(m_source, finding, privacy::Decision::Choice::Keep);
        decision.why = written().join(u' ');
        decision.who = written()[2];
        decision.printed = written()[3];
        change.decide.append(decision);
    }
    QVERIFY((*file)->apply(change));
    QVERIFY((*file)->store(m_source));
    QVERIFY(canaries().size() > 30);
    QCOMPARE(leaks(m_folder->path(), canaries()).join(u'\n'), QString());
    file = ocr::Error{};
    QCOMPARE(leaks(m_folder->path(), canaries()).join(u'\n'), QString());
}

/// Stops the writer again and again until it stands in the middle of a step.
void TestLastingReview::nothingLiesOpenInAJournal()
{
    QProcess writer;
    writer.start(QStringLiteral(WRITER), {u"decide"_s, m_path});
    QVERIFY(writer.waitForReadyRead(60'000));
    const auto id = static_cast<pid_t>(writer.processId());
    const QString journal = m_path + u"-journal"_s;
    QElapsedTimer timer;
    timer.start();
    bool caught = false;
    while (!caught && timer.elapsed() < 30'000) {
        ::kill(id, SIGSTOP);
        QThread::msleep(2);
        caught = QFileInfo(journal).size() > 512; // more than its header
        if (!caught)
            ::kill(id, SIGCONT);
        QThread::msleep(1);
    }
    QVERIFY(caught);
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QVERIFY(QFileInfo(journal).size() > 512);
    QCOMPARE(QFile::permissions(journal) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(leaks(m_folder->path(), canaries()).join(u'\n'), QString());
}

void TestLastingReview::searchFindsWhatLiesOpen_data()
{
    QTest::addColumn<QByteArray>("planted");
    const QString value = u"赵六650102193501019965"_s;
    QStringEncoder little(QStringConverter::Utf16LE);
    const QByteArray utf16 = little(value);
    QTest::newRow("UTF-8") << value.toUtf8();
    QTest::newRow("UTF-16") << utf16;
    QTest::newRow("hex") << value.toUtf8().toHex().toUpper();
    QTest::newRow("base64") << value.toUtf8().toBase64();
    QTest::newRow("base64, one on") << ("x" + value.toUtf8()).toBase64();
    QTest::newRow("base64, two on") << ("xy" + value.toUtf8()).toBase64();
}

/// The search itself, in a copy that does leak.
void TestLastingReview::searchFindsWhatLiesOpen()
{
    QFETCH(QByteArray, planted);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.write("\0\1\2" + planted + "\3\4") > 0);
    file.close();
    QVERIFY(!leaks(m_folder->path(), {u"赵六650102193501019965"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestLastingReview)
#include "tst_lastingreview.moc"
