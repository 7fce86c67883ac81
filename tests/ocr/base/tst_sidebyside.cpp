// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SideBySide.h"

#include <QTest>

#include <atomic>
#include <pthread.h>
#include <stdexcept>
#include <thread>

using namespace ocr;

namespace {

/// While it lives no thread can be had: each would need more room for its stack than there is.
class NoThreads
{
public:
    NoThreads()
    {
        pthread_getattr_default_np(&m_before);
        pthread_attr_t huge;
        pthread_attr_init(&huge);
        pthread_attr_setstacksize(&huge, size_t(1) << 46); // 64 TiB
        m_isSet = pthread_setattr_default_np(&huge) == 0;
        pthread_attr_destroy(&huge);
    }
    ~NoThreads()
    {
        pthread_setattr_default_np(&m_before);
        pthread_attr_destroy(&m_before);
    }
    NoThreads(const NoThreads &) = delete;
    NoThreads &operator=(const NoThreads &) = delete;
    bool isSet() const { return m_isSet; }

private:
    pthread_attr_t m_before{};
    bool m_isSet = false;
};

} // namespace

class tst_sidebyside final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAreDone_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }
    void bothAreDone()
    {
        QFETCH(int, threads);
        std::thread::id first;
        std::thread::id second;
        sideBySide(
            threads, [&] { first = std::this_thread::get_id(); },
            [&] { second = std::this_thread::get_id(); });
        QCOMPARE(first, std::this_thread::get_id());
        QCOMPARE(second == first, threads < 2);
    }

    void bothAreDoneWhereNoThreadIsToBeHad()
    {
        const NoThreads none;
        QVERIFY(none.isSet());
        QVERIFY_THROWS_EXCEPTION(std::system_error, std::thread([] {}).join()); // the control
        int first = 0;
        int second = 0;
        sideBySide(
            2, [&] { ++first; }, [&] { ++second; });
        QCOMPARE(first, 1);
        QCOMPARE(second, 1);
    }

    void whatIsThrownComesOut()
    {
        std::atomic_int done = 0;
        const auto add = [&done] { ++done; };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 sideBySide(2, add, [] { throw std::runtime_error("second"); }));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 sideBySide(
                                     2, [] { throw std::runtime_error("first"); }, add));
        QCOMPARE(done.load(), 2);
    }
};

QTEST_APPLESS_MAIN(tst_sidebyside)
#include "tst_sidebyside.moc"
