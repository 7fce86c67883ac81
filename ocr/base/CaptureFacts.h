// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QString>

#include <optional>

namespace ocr {

/// What the file says of its own making. Phone clocks and positions can be wrong: show as
/// "claimed".
struct CaptureFacts
{
    QString time; ///< EXIF DateTimeOriginal as written, "2022:05:10 09:30:00"; empty if none
    QString device;
    std::optional<double> latitude;  ///< degrees, north positive
    std::optional<double> longitude; ///< degrees, east positive
    /// The same along both sides; 0: the file says nothing, or nothing that a scanner would (72 and
    /// 96 are what programs write that do not know). PDF pages: at which they were rendered.
    double dotsPerInch = 0;

    friend bool operator==(const CaptureFacts &, const CaptureFacts &) = default;
};

} // namespace ocr
