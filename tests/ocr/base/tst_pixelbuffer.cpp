// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/PixelBuffer.h"

#include <QByteArray>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace ocr;

namespace {

QByteArray pattern(int width, int height, int stride)
{
    QByteArray bytes(static_cast<qsizetype>(stride) * height, '\xEE');
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width * 3; ++x)
            bytes[y * stride + x] = static_cast<char>(x + 7 * y);
    return bytes;
}

Result<PixelBuffer> bufferOf(int width, int height, int stride)
{
    const QByteArray bytes = pattern(width, height, stride);
    return PixelBuffer::copyOf(reinterpret_cast<const uchar *>(bytes.constData()), width, height,
                               stride);
}

/// A memory file of so many bytes with the given seals.
int memoryFile(int size, int seals)
{
    const int descriptor = memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (ftruncate(descriptor, size) != 0 || fcntl(descriptor, F_ADD_SEALS, seals) != 0)
        qFatal("no memory file");
    return descriptor;
}

bool isOpen(int descriptor)
{
    return fcntl(descriptor, F_GETFD) >= 0;
}

} // namespace

class PixelBuffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesRowsWithoutPadding()
    {
        const Result<PixelBuffer> buffer = bufferOf(5, 4, 19);
        QVERIFY(buffer.has_value());
        QCOMPARE(buffer->size(), std::size_t{60});
        for (int y = 0; y < 4; ++y)
            for (int x = 0; x < 15; ++x)
                QCOMPARE(buffer->data()[y * 15 + x], static_cast<uchar>(x + 7 * y));
    }

    void isSealed()
    {
        const Result<PixelBuffer> buffer = bufferOf(5, 4, 15);
        QVERIFY(buffer.has_value());
        QVERIFY(ftruncate(buffer->descriptor(), 1) != 0);
        QVERIFY(write(buffer->descriptor(), "x", 1) < 0);
        QVERIFY(mmap(nullptr, 60, PROT_READ | PROT_WRITE, MAP_SHARED, buffer->descriptor(), 0) ==
                MAP_FAILED);
    }

    void crossesByDescriptor()
    {
        const Result<PixelBuffer> sent = bufferOf(6, 3, 18);
        QVERIFY(sent.has_value());
        const Result<PixelBuffer> received =
            PixelBuffer::fromDescriptor(dup(sent->descriptor()), 6, 3);
        QVERIFY(received.has_value());
        QVERIFY(std::memcmp(sent->data(), received->data(), sent->size()) == 0);
    }

    void refusesHostileDescriptors_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("seals");
        QTest::addColumn<int>("width");
        const int sealed = F_SEAL_SHRINK | F_SEAL_WRITE;
        QTest::newRow("not sealed") << 54 << 0 << 6;
        QTest::newRow("may shrink") << 54 << static_cast<int>(F_SEAL_WRITE) << 6;
        QTest::newRow("may be written") << 54 << static_cast<int>(F_SEAL_SHRINK) << 6;
        QTest::newRow("too short") << 53 << sealed << 6;
        QTest::newRow("too long") << 55 << sealed << 6;
        QTest::newRow("no width") << 54 << sealed << 0;
        QTest::newRow("negative width") << 54 << sealed << -6;
        QTest::newRow("absurd width") << 54 << sealed << (1 << 30);
    }
    void refusesHostileDescriptors()
    {
        QFETCH(int, size);
        QFETCH(int, seals);
        QFETCH(int, width);
        const int descriptor = memoryFile(size, seals);
        const Result<PixelBuffer> buffer = PixelBuffer::fromDescriptor(descriptor, width, 3);
        QVERIFY(!buffer);
        QVERIFY(buffer.error().code == Error::Code::ProtocolViolation);
        QVERIFY(!isOpen(descriptor));
    }

    void refusesBadDescriptor()
    {
        QVERIFY(!PixelBuffer::fromDescriptor(-1, 6, 3));
        QVERIFY(!PixelBuffer::copyOf(nullptr, 0, 3, 0));
    }

    void movesAndCloses()
    {
        int descriptor = -1;
        {
            Result<PixelBuffer> made = bufferOf(2, 2, 6);
            QVERIFY(made.has_value());
            PixelBuffer first = *std::move(made);
            descriptor = first.descriptor();
            PixelBuffer second;
            second = std::move(first);
            QCOMPARE(second.descriptor(), descriptor);
            QCOMPARE(second.size(), std::size_t{12});
            QVERIFY(isOpen(descriptor));
        }
        QVERIFY(!isOpen(descriptor));
    }
};

QTEST_GUILESS_MAIN(PixelBuffers)
#include "tst_pixelbuffer.moc"
