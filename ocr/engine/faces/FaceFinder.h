// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/Result.h"

#include <QImage>

#include <memory>

namespace ocr {

/// Finds faces on photographs that are printed on or stuck to a page: BlazeFace through cv::dnn
/// where its model is prepared, OpenCV's Haar cascade where only that is installed.
/// Threading: one call at a time.
class FaceFinder
{
public:
    /// From the prepared models, else the system's cascade. ModelMissing where neither is there;
    /// ModelDamaged, EngineFailed where the model is there and cannot be used.
    static Result<std::unique_ptr<FaceFinder>> create(const QString &programFolder);
    ~FaceFinder();

    /// "blazeface-1.2.0" or "haar": goes into the output.
    QString name() const;

    /// One quad a face, hair and chin included, in pixels of the upright BGR888 page as it was
    /// taken: what evens the light for reading spoils photographs. Only places that look like a
    /// photograph are searched, all of them, inside the sheets (none: everywhere). EngineFailed
    /// where OpenCV fails, InvalidInput on other pixels: a page that was not searched must not pass
    /// for one without faces.
    Result<QList<Mark>> find(const QImage &page, const QList<Quad> &sheets);

private:
    struct Private;
    explicit FaceFinder(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace ocr
