// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/SafeText.h"
#include "app/ui/VerdictSign.h"

#include <QPlainTextEdit>

namespace ui {

/// Lines of a text with marks on stretches of them. One that holds what has to go (`secret`) gives
/// nothing of it to a clipboard, a selection or a drag.
class TextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextView(bool secret, QWidget *parent = nullptr);

    struct Mark
    {
        privacy::TextSpan at;
        Verdict verdict = Verdict::Clean; ///< MustCover solid, LookAt dashed, Clean dotted
    };

    /// Each in a line of its own, whatever it holds; where they are those that are shown, their
    /// place stays.
    void setLines(const QStringList &lines);
    void setMarks(const QList<Mark> &marks);
    /// Chooses a stretch and brings it into sight.
    void goTo(const privacy::TextSpan &at);
    /// The stretches of lines that are chosen.
    QList<privacy::TextSpan> chosen() const;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    QTextCursor cursorOver(const privacy::TextSpan &at) const;

    bool m_secret;
    QStringList m_lines;
    QList<Mark> m_marks;
};

} // namespace ui
