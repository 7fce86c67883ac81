// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <opencv2/core.hpp>

#include <new>

namespace ocr::image {

/// Does what calls OpenCV. False where OpenCV gives up, which a caller may get over; EngineFailed,
/// with this sentence, where memory does not suffice: that is no property of the picture. A literal
/// takes no memory itself.
template <typename Work>
Result<bool> tried(const QString &tooLittleMemory, const Work &work)
{
    try {
        work();
    } catch (const cv::Exception &error) {
        if (error.code == cv::Error::StsNoMem)
            return Error{Error::Code::EngineFailed, tooLittleMemory};
        return false;
    } catch (const std::bad_alloc &) {
        return Error{Error::Code::EngineFailed, tooLittleMemory};
    }
    return true;
}

} // namespace ocr::image
