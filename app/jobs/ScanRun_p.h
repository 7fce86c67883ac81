// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/Inputs.h"
#include "app/jobs/Pool_p.h"
#include "app/privacy/FirstSight.h"

#include <condition_variable>
#include <deque>

namespace jobs {

/// One scan: hands pages to the readers as they become free, and judges a source when all its pages
/// are there.
class ScanRun
{
public:
    ScanRun(Pool &pool, const Inputs &inputs, Observer &observer);
    report::ScanDocument run();

private:
    struct Source
    {
        QString path;
        int pages = 0; ///< 0: not counted yet
        int remaining = 0;
        QByteArray sha256;
        std::optional<privacy::FirstSight> firstSight; ///< none where nobody wants it
        QList<ocr::Page> read;
        QList<report::SourceError> errors;
        QList<report::ScanPage> judged;
    };
    struct Task
    {
        int source = 0;
        int page = 0; ///< 0: count the pages
    };

    int chooseThreads();
    void work(WorkerProcess &reader);
    bool next(Task &task);
    void finished();
    void perform(WorkerProcess &reader, const Task &task);
    void count(WorkerProcess &reader, const Task &task);
    void read(WorkerProcess &reader, const Task &task);
    ocr::Result<ocr::Page> readOnce(WorkerProcess &reader, const Task &task);
    void counted(const Task &task, const pipeline::Probed &probed);
    void pageDone(const Task &task, const ocr::Result<ocr::Page> &page);
    void failSource(int source, const ocr::Error &error);
    void judge(Source &source);
    void look(Source &source, const QList<ocr::TextLine> &lines);
    void tellProgress();
    Watch watch();
    report::ScanDocument collect();

    Pool &m_pool;
    const privacy::JudgeOptions m_judge; ///< one day for all
    ObserverLine m_observer;
    TimeLeft m_left{1};
    QList<report::SourceError> m_inputErrors;
    std::vector<Source>
        m_sources; ///< fixed in number; each is changed under the lock or by its judge

    std::mutex m_mutex; ///< guards all below, and Source
    std::condition_variable m_changed;
    std::deque<Task> m_queue;
    int m_active = 0;
    int m_done = 0;
    int m_total = 0; ///< pages known; a source not counted yet stands for one
    bool m_interrupted = false;
};

} // namespace jobs
