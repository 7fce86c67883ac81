// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/Result.h"
#include "ocr/base/StageTimes.h"

#include <QTest>

#include <memory>

using namespace ocr;

class Results : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsValueOrError()
    {
        const Result<int> value = 7;
        QVERIFY(value.has_value());
        QCOMPARE(*value, 7);
        const Result<int> failed =
            Error{Error::Code::Damaged, QStringLiteral("The file is damaged.")};
        QVERIFY(!failed);
        QVERIFY(failed.error().code == Error::Code::Damaged);
        QCOMPARE(failed.error().detail, QStringLiteral("The file is damaged."));
    }

    void handsOnMoveOnlyValues()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }

    void holdsNothingOrError()
    {
        QVERIFY(Result<void>().has_value());
        const Result<void> failed = Error{Error::Code::Cancelled, {}};
        QVERIFY(!failed);
        QVERIFY(failed.error().code == Error::Code::Cancelled);
    }

    void namesEveryCode()
    {
        QStringList names;
        for (int i = 0; i <= static_cast<int>(Error::Code::Internal); ++i) {
            const auto code = static_cast<Error::Code>(i);
            QVERIFY(errorFromName(errorName(code)) == code);
            QVERIFY(!names.contains(errorName(code)));
            names.append(errorName(code));
        }
        QVERIFY(errorFromName(QStringLiteral("no_such_code")) == Error::Code::Internal);
    }

    void addsTimes()
    {
        StageTimes times;
        StageTimes more;
        more[Stage::Layout] = 2;
        times[Stage::Layout] = 1;
        times.add(more);
        times.add(more);
        QCOMPARE(times[Stage::Layout], 5.0);
        QCOMPARE(times[Stage::Decode], 0.0);
        {
            const StageClock clock(times, Stage::Decode);
        }
        QVERIFY(times[Stage::Decode] > 0);
        for (int i = 0; i < kStageCount; ++i)
            QVERIFY(!stageName(static_cast<Stage>(i)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(Results)
#include "tst_result.moc"
