// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

namespace ocr {

/// How long work is watched and stopped. Long functions take one by reference, poll isCancelled()
/// between stages (and hand it to Tesseract) and return Error::Code::Cancelled when it says so.
/// Threading: both functions may be called from any thread of the work.
class Monitor
{
public:
    virtual ~Monitor() = default;
    virtual bool isCancelled() const = 0;
    /// Share of this piece of work that is done, 0..1, never falling.
    virtual void setProgress(double share) = 0;
};

/// Watches nothing and never stops: for tests and short work.
class NullMonitor final : public Monitor
{
public:
    bool isCancelled() const override { return false; }
    void setProgress(double) override {}
};

} // namespace ocr
