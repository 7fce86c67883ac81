// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/Program.h"
#include "tests/support/Invented.h"

#include <QBuffer>
#include <QDirIterator>
#include <QGuiApplication>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iconv.h>
#include <vector>

// Two hundred values on one page; none of them may lie open in anything that covering writes.

namespace {

constexpr int kRows = 40;
constexpr int kLeastBytes = 6; // fewer stand in pixels by chance
constexpr int kLevels = 2;     // of streams inside streams

QByteArray gb18030(const QString &text)
{
    const iconv_t converter = iconv_open("GB18030", "UTF-8");
    QByteArray in = text.toUtf8();
    QByteArray out(4 * in.size() + 4, '\0');
    char *from = in.data();
    char *to = out.data();
    size_t left = static_cast<size_t>(in.size());
    size_t room = static_cast<size_t>(out.size());
    iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    out.truncate(to - out.data());
    return out;
}

QString fullWidth(QString text)
{
    for (QChar &unit : text)
        if (unit.isDigit())
            unit = QChar(0xFF10 + unit.digitValue());
    return text;
}

QByteArray escaped(const QString &text)
{
    QByteArray result;
    for (const QChar unit : text)
        result += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return result;
}

QByteArray octal(const QByteArray &bytes)
{
    QByteArray result;
    for (const char byte : bytes)
        result += '\\' + QByteArray::number(static_cast<uchar>(byte), 8).rightJustified(3, '0');
    return result;
}

/// How a value may be written down, by name. Compared in lower case.
QHash<QByteArray, QByteArray> spellings(const QString &value)
{
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArray utf8 = value.toUtf8();
    const QByteArray utf16 = big(value);
    QString reversed = value;
    std::reverse(reversed.begin(), reversed.end());
    QHash<QByteArray, QByteArray> all{{"UTF-8", utf8},
                                      {"UTF-16LE", little(value)},
                                      {"UTF-16BE", utf16},
                                      {"GB18030", gb18030(value)},
                                      {"full width", fullWidth(value).toUtf8()},
                                      {"reversed", reversed.toUtf8()},
                                      {"hex", utf8.toHex()},
                                      {"PDF hex", utf16.toHex()},
                                      {"PDF octal", octal(utf8)},
                                      {"PDF octal of UTF-16", octal(utf16)},
                                      {"escaped", escaped(value)},
                                      {"URL", utf8.toPercentEncoding()}};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray base64 = (QByteArray(shift, ' ') + utf8).toBase64();
        all.insert("base64 " + QByteArray::number(shift),
                   base64.mid(4, (utf8.size() + shift) / 3 * 4 - 4));
    }
    for (QByteArray &spelling : all)
        spelling = spelling.toLower();
    all.removeIf([](auto entry) { return entry.value().size() < kLeastBytes; });
    return all;
}

/// The bytes, what its streams hold, and all of it without spaces and hyphens.
QByteArray expanded(const QByteArray &bytes, int levels = kLevels)
{
    QByteArray all = bytes;
    for (qsizetype at = bytes.indexOf('\x78'); levels > 0 && at >= 0;
         at = bytes.indexOf('\x78', at + 1)) {
        // zlib's header: deflate, window of 32 kB, a check over both bytes.
        if (at + 1 >= bytes.size() || ((uchar(bytes[at]) << 8) + uchar(bytes[at + 1])) % 31 != 0 ||
            at > 4096)
            continue;
        const QByteArray stream = qUncompress(QByteArray("\0\1\0\0", 4) + bytes.mid(at));
        all += expanded(stream, levels - 1);
    }
    QByteArray joined = all;
    joined.replace(" ", "").replace("-", "");
    return (all + '\n' + joined).toLower();
}

/// Every spelling of every value, found by its first bytes: pages are large.
class Search
{
public:
    explicit Search(const QStringList &values)
    {
        for (const QString &value : values) {
            const QHash<QByteArray, QByteArray> ways = spellings(value);
            for (auto it = ways.cbegin(); it != ways.cend(); ++it)
                m_spellings[beginning(it.value().constData())].append({it.key(), it.value()});
        }
    }

    QStringList in(const QString &where, const QByteArray &bytes) const
    {
        const QByteArray all = expanded(bytes);
        QStringList hits;
        for (qsizetype at = 0; at + kLeastBytes <= all.size(); ++at)
            for (const Spelling &spelling : m_spellings[beginning(all.constData() + at)])
                if (QByteArrayView(all).sliced(at).startsWith(spelling.bytes))
                    hits.append(where + QStringLiteral(": ") + QString::fromLatin1(spelling.name));
        return hits;
    }

private:
    struct Spelling
    {
        QByteArray name;
        QByteArray bytes;
    };

    static size_t beginning(const char *bytes)
    {
        return static_cast<size_t>(uchar(bytes[0]) << 8 | uchar(bytes[1]));
    }

    std::vector<QList<Spelling>> m_spellings = std::vector<QList<Spelling>>(1 << 16);
};

QStringList found(const QString &where, const QByteArray &bytes, const QStringList &values)
{
    return Search(values).in(where, bytes);
}

/// Names and contents of all files below a folder.
QStringList foundBelow(const QString &folder, const QStringList &values)
{
    const Search search(values);
    QStringList hits;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("A file cannot be read.")};
        hits += search.in(files.fileName(), files.fileName().toUtf8() + '\n' + file.readAll());
    }
    return hits;
}

QByteArray run(const QStringList &arguments)
{
    QBuffer in;
    in.open(QIODevice::ReadOnly);
    QString told;
    QTextStream out(&told);
    cli::Environment environment{
        in, out, out, false, false, QStringLiteral(WORKER), [] { return false; }};
    const int status = cli::runProgram(arguments, environment);
    out.flush();
    return QByteArray::number(status) + '\n' + told.toUtf8();
}

} // namespace

class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFindsEverySpelling();
    void nothingLiesOpen_data();
    void nothingLiesOpen();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    bool drawNotice() const;

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
    QVERIFY(QDir().mkpath(path("tmp")));
    qputenv("TMPDIR", path("tmp").toLocal8Bit());
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
    return page.save(path("notice.png"));
}

/// The positive control: one value in each spelling, and in a stream of a PDF.
void TestCanaries::searchFindsEverySpelling()
{
    for (const QString &value : {m_values[1], m_values[4]}) {
        const QHash<QByteArray, QByteArray> ways = spellings(value);
        for (auto it = ways.cbegin(); it != ways.cend(); ++it)
            QVERIFY2(!found({}, "<<" + it.value() + ">>", {value}).isEmpty(), it.key().constData());
        const QByteArray stream = qCompress("q BT (" + value.toUtf8() + ") Tj ET Q").mid(4);
        QVERIFY(!found({}, "%PDF-1.7\nstream\n" + stream, {value}).isEmpty());
    }
    const QString id = m_values[1];
    const QString parted = id.left(6) + u' ' + id.mid(6, 8) + u'-' + id.mid(14);
    QVERIFY(!found({}, parted.toUtf8(), {id}).isEmpty());
    QVERIFY(found({}, "nothing of the kind", m_values).isEmpty());
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
    const QString folder = path("out-") + format;
    const QByteArray told =
        run({QStringLiteral("redact"), path("notice.png"), QStringLiteral("--output"), folder,
             QStringLiteral("--style"), style, QStringLiteral("--format"), format});
    QVERIFY2(told.startsWith("0\n"), told.constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    QStringList hits = found(QStringLiteral("messages"), told, m_values);
    hits += foundBelow(folder, m_values);
    hits += foundBelow(path("tmp"), m_values);
    QCOMPARE(hits.join(u'\n'), QString());
}

QTEST_MAIN(TestCanaries)
#include "tst_canaries.moc"
