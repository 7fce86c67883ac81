// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageImage.h"
#include "ocr/base/Geometry.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class PlaceCrop;

/// One question with two answers and the piece of the page that it is about.
class QuestionBox final : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionBox(QWidget *parent = nullptr);

    /// Empty words: nothing is asked.
    void ask(const QString &words, const QString &yes, const QString &no);
    /// The place on a page of so many upright source pixels; an empty quad: none is shown.
    void setPlace(QSize page, const ocr::Quad &place);
    void setImage(const PageImage &image);
    /// How the page is turned, clockwise by quarters.
    void setTurns(int quarters);
    QString words() const; ///< of the question that is open; empty: none
    bool showsPlace() const;
    PlaceCrop &crop() { return *m_crop; }

Q_SIGNALS:
    void sharperWanted(double width, const QRectF &seen); ///< as PlaceCrop's
    void answered(bool yes);

private:
    PlaceCrop *m_crop;
    QLabel *m_words;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace ui
