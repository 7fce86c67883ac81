// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/settings/LookTab.h"

#include "app/ui/Appearance.h"
#include "app/ui/Language.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

LookTab::LookTab(Appearance *appearance, Language &language, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_languages(language),
      m_languageBefore(language.installed()), m_languageLabel(new QLabel(this)),
      m_themeLabel(new QLabel(this)), m_percentLabel(new QLabel(this)),
      m_language(new QComboBox(this)), m_theme(new QComboBox(this)), m_percent(new QSpinBox(this)),
      m_note(new QLabel(this))
{
    for (const Language::Choice &choice : Language::choices())
        m_language->addItem(choice.ownName, choice.code);
    m_language->setCurrentIndex(m_language->findData(m_languageBefore));
    for (int i = 0; i <= static_cast<int>(Theme::HighContrast); ++i)
        m_theme->addItem(QString());
    m_percent->setRange(Appearance::kSmallestPercent, Appearance::kLargestPercent);
    m_percent->setSingleStep(10);
    m_note->setWordWrap(true);
    auto *layout = new QFormLayout(this);
    layout->setVerticalSpacing(10);
    layout->addRow(m_languageLabel, m_language);
    layout->addRow(QString(), m_note);
    layout->addRow(m_themeLabel, m_theme);
    layout->addRow(m_percentLabel, m_percent);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_percentLabel->setBuddy(m_percent);
    for (QWidget *widget : QList<QWidget *>{m_theme, m_percent})
        widget->setEnabled(appearance != nullptr);
    if (appearance != nullptr) {
        m_themeBefore = static_cast<int>(appearance->theme());
        m_percentBefore = appearance->fontPercent();
        m_theme->setCurrentIndex(m_themeBefore);
        m_percent->setValue(m_percentBefore);
        connect(m_theme, &QComboBox::currentIndexChanged, this, [this](int index) {
            if (index >= 0)
                m_appearance->setTheme(static_cast<Theme>(index));
        });
        connect(m_percent, &QSpinBox::valueChanged, this,
                [this](int percent) { m_appearance->setFontPercent(percent); });
    }
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_languages.install(m_language->itemData(index).toString()); });
    retranslate();
}

void LookTab::restore()
{
    if (m_languages.installed() != m_languageBefore)
        m_languages.install(m_languageBefore);
    if (m_appearance == nullptr)
        return;
    if (static_cast<int>(m_appearance->theme()) != m_themeBefore)
        m_appearance->setTheme(static_cast<Theme>(m_themeBefore));
    if (m_appearance->fontPercent() != m_percentBefore)
        m_appearance->setFontPercent(m_percentBefore);
}

void LookTab::retranslate()
{
    m_languageLabel->setText(tr("&Language:"));
    m_themeLabel->setText(tr("&Colours:"));
    m_percentLabel->setText(tr("Size of &letters:"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    {
        const QSignalBlocker quiet(m_theme);
        for (int i = 0; i < m_theme->count(); ++i)
            m_theme->setItemText(i, themes[i]);
    }
    //: Behind a number: percent
    m_percent->setSuffix(tr(" %"));
    m_language->setAccessibleName(tr("Language of the window"));
    m_theme->setAccessibleName(tr("Colours of the window"));
    m_percent->setAccessibleName(tr("Size of letters in percent"));
    m_note->setText(Language::isNativeChecked(m_languages.installed())
                        ? QString()
                        : Language::uncheckedWords());
    m_note->setVisible(!m_note->text().isEmpty());
}

void LookTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
