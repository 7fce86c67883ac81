// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/settings/ReadingTab.h"

#include "app/report/Words.h"

#include <QCheckBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const QStringList kEngines{QStringLiteral("auto"), QStringLiteral("ppocr"),
                           QStringLiteral("tesseract")};

QStringList languageCodes()
{
    return ReadingSettings().languages;
}

QLabel *noteIn(QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setWordWrap(true);
    return note;
}

} // namespace

ReadingTab::ReadingTab(const ReadingSettings &settings, QWidget *parent)
    : QWidget(parent), m_languagesBox(new QGroupBox(this)), m_enginesBox(new QGroupBox(this)),
      m_languagesNote(noteIn(m_languagesBox)), m_enginesNote(noteIn(m_enginesBox))
{
    auto *languages = new QVBoxLayout(m_languagesBox);
    for (const QString &code : languageCodes()) {
        auto *box = new QCheckBox(m_languagesBox);
        box->setChecked(settings.languages.contains(code));
        connect(box, &QCheckBox::toggled, this, [this] {
            retranslate();
            Q_EMIT changed();
        });
        m_languages.append(box);
        languages->addWidget(box);
    }
    languages->addWidget(m_languagesNote);
    auto *engines = new QVBoxLayout(m_enginesBox);
    for (const QString &engine : kEngines) {
        auto *button = new QRadioButton(m_enginesBox);
        button->setChecked(settings.engine == engine);
        connect(button, &QRadioButton::toggled, this, &ReadingTab::changed);
        m_engines.append(button);
        engines->addWidget(button);
    }
    engines->addWidget(m_enginesNote);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_languagesBox);
    layout->addWidget(m_enginesBox);
    layout->addStretch();
    retranslate();
}

void ReadingTab::putInto(ReadingSettings &settings) const
{
    settings.languages.clear();
    const QStringList codes = languageCodes();
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        if (m_languages[i]->isChecked())
            settings.languages.append(codes[i]);
    }
    for (qsizetype i = 0; i < m_engines.size(); ++i) {
        if (m_engines[i]->isChecked())
            settings.engine = kEngines[i];
    }
}

bool ReadingTab::isComplete() const
{
    return std::any_of(m_languages.cbegin(), m_languages.cend(),
                       [](const QCheckBox *box) { return box->isChecked(); });
}

void ReadingTab::setThere(const jobs::ReadersThere &there)
{
    m_there = there;
    m_isKnown = true;
    retranslate();
}

void ReadingTab::retranslate()
{
    m_languagesBox->setTitle(tr("Languages of the notices"));
    const QStringList names{tr("Chinese"), tr("Uyghur"), tr("Kazakh"), tr("English")};
    const QStringList codes = languageCodes();
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        const bool isMissing = m_isKnown && !m_there.tesseractLanguages.contains(codes[i]);
        m_languages[i]->setText(isMissing ? tr("%1 (its data are not installed)").arg(names[i])
                                          : names[i]);
    }
    m_languagesNote->setText(isComplete()
                                 ? tr("Fewer languages are read faster; what is written in another "
                                      "one is listed as unread.")
                                 : tr("Choose at least one language."));
    m_enginesBox->setTitle(tr("Who reads"));
    const auto named = [this](const QString &name, bool isThere) {
        return m_isKnown && !isThere ? tr("%1 (not installed)").arg(name) : name;
    };
    m_engines[0]->setText(tr("Both, one checks the other (recommended)"));
    m_engines[1]->setText(named(tr("PP-OCR only"), m_there.ppOcr));
    m_engines[2]->setText(named(tr("Tesseract only"), m_there.hasTesseract()));
    // What was chosen stays choosable: the reading would say that it is not there.
    m_engines[1]->setEnabled(!m_isKnown || m_there.ppOcr || m_engines[1]->isChecked());
    m_engines[2]->setEnabled(!m_isKnown || m_there.hasTesseract() || m_engines[2]->isChecked());
    QString note = tr("A number that only one reader read may be wrong unnoticed.");
    if (m_isKnown && m_there.ppOcr && m_there.hasTesseract())
        note = report::joined({tr("Both readers are installed."), note});
    else if (m_isKnown)
        note = report::joined({tr("Only one reader is installed, so pages are read once."), note});
    m_enginesNote->setText(note);
}

void ReadingTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
