// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/ReadersThere.h"
#include "app/ui/settings/ReadingSettings.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QGroupBox;
class QLabel;
class QRadioButton;

namespace ui {

/// Languages of notices, and who reads.
class ReadingTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingTab(const ReadingSettings &settings, QWidget *parent = nullptr);

    void putInto(ReadingSettings &settings) const;
    /// At least one language is chosen.
    bool isComplete() const;
    /// Says which readers this computer has.
    void setThere(const jobs::ReadersThere &there);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    jobs::ReadersThere m_there;
    bool m_isKnown = false; ///< what is there
    QGroupBox *m_languagesBox;
    QGroupBox *m_enginesBox;
    QList<QCheckBox *> m_languages; ///< in the order of ReadingSettings
    QList<QRadioButton *> m_engines;
    QLabel *m_languagesNote;
    QLabel *m_enginesNote;
};

} // namespace ui
