// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/casefile/ReviewFile.h"

#include <functional>
#include <type_traits>

namespace casefile {

/// A review file on a thread of its own, for a window that must not wait for the disk. What is
/// asked for is done in that order; something is saved when its answer has come, not before.
///
/// Threading: an object belongs to the thread that made it, which needs an event loop: answers are
/// called there, in the order of the questions, and none once the object is gone.
class ReviewThread
{
public:
    using Answer = std::function<void(const ocr::Result<void> &)>;

    ReviewThread();
    /// Waits until everything that was asked for is done, then closes the file.
    ~ReviewThread();
    ReviewThread(const ReviewThread &) = delete;
    ReviewThread &operator=(const ReviewThread &) = delete;

    /// As ReviewFile::create() and open(); the file that was open before is closed in any case.
    void create(const QString &path, const About &about, const Answer &answer);
    void open(const QString &path, ReviewFile::Access access, const Answer &answer);

    /// Runs `work(ReviewFile &)`, which answers an ocr::Result, on the thread, and calls
    /// `answer(result)` here. NotFound where no file is open. Both must be copyable; what `work`
    /// refers to must outlive this object.
    template <typename Work, typename Answered>
    void ask(Work work, Answered answer)
    {
        using Result = std::invoke_result_t<Work, ReviewFile &>;
        post([work, answer](std::unique_ptr<ReviewFile> &file) -> std::function<void()> {
            const Result result = file ? work(*file) : Result(nothingOpen());
            return [answer, result] { answer(result); };
        });
    }

private:
    /// Done on the thread; answers what is to be called here.
    using Step = std::function<std::function<void()>(std::unique_ptr<ReviewFile> &)>;

    void post(const Step &step);
    static ocr::Error nothingOpen();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casefile
