// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <array>

namespace ocr {

enum class Stage { Decode, Sheets, Detect, Recognise, SecondReader, Layout, Rules, Cover, Prove };
inline constexpr int kStageCount = 9;

/// The stage's stable name ("second_reader").
QString stageName(Stage stage);

/// Milliseconds spent in each stage, summed over the threads of one worker. Not thread-safe: each
/// thread keeps its own and they are added.
struct StageTimes
{
    std::array<double, kStageCount> ms{};

    double &operator[](Stage stage) { return ms[static_cast<size_t>(stage)]; }
    double operator[](Stage stage) const { return ms[static_cast<size_t>(stage)]; }
    void add(const StageTimes &other);

    friend bool operator==(const StageTimes &, const StageTimes &) = default;
};

/// Adds the time of its own life to one stage.
class StageClock
{
public:
    StageClock(StageTimes &times, Stage stage) : m_times(times), m_stage(stage) { m_timer.start(); }
    ~StageClock() { m_times[m_stage] += static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    StageClock(const StageClock &) = delete;
    StageClock &operator=(const StageClock &) = delete;

private:
    StageTimes &m_times;
    Stage m_stage;
    QElapsedTimer m_timer;
};

} // namespace ocr
