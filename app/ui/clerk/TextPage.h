// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Judge.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace ui {

class VerdictBar;

/// Text as it came from a clipboard or a text file.
struct PastedText
{
    QString text;
    bool table = false; ///< as privacy::TextOptions::table
};

/// Cells before words: a table's HTML, or else lines of text. Empty where there is neither.
PastedText pastedText(const QMimeData &data);
/// InvalidInput where it is no text in UTF-8, TooLarge beyond 64 MB, NotReadable.
ocr::Result<PastedText> textOfFile(const QString &path);
bool isTextFile(const QString &path); ///< by its name

/// Judges a text in the background and lists what was found, masked; keeps nothing, and goes when
/// it is left.
class TextPage final : public QWidget
{
    Q_OBJECT

public:
    /// Shows it over what the stack shows.
    static TextPage *open(QStackedWidget &stack, const PastedText &text,
                          const privacy::RuleSet &rules);
    /// Back to what was there before, where a text is shown.
    static void leave(QStackedWidget &stack);

    VerdictBar &verdict() { return *m_verdict; }
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    TextPage(QStackedWidget &stack, const PastedText &text, const privacy::RuleSet &rules);
    void refresh();
    void retranslate();

    QPointer<QWidget> m_before;
    VerdictBar *m_verdict;
    QListWidget *m_list;
    QPushButton *m_close;
    QLabel *m_kept;
    QFutureWatcher<QList<privacy::TextFinding>> m_judging;
};

} // namespace ui
