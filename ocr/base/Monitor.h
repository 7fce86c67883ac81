// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

namespace ocr {

struct TextLine;

/// How long work is watched and stopped. Long functions take one by reference, poll isCancelled()
/// between stages (and hand it to Tesseract) and return Error::Code::Cancelled when it says so.
/// Threading: every function may be called from any thread of the work.
class Monitor
{
public:
    virtual ~Monitor() = default;
    virtual bool isCancelled() const = 0;
    /// Share of this piece of work that is done, 0..1, never falling.
    virtual void setProgress(double share) = 0;
    /// A line of the page that is being read, before the whole page is there; it may still be cut
    /// or joined with others by then. In no order. Must not block for long.
    virtual void lineRead(const TextLine &) {}
};

/// Watches nothing and never stops: for tests and short work.
class NullMonitor final : public Monitor
{
public:
    bool isCancelled() const override { return false; }
    void setProgress(double) override {}
};

} // namespace ocr
