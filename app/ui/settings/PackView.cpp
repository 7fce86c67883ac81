// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/settings/PackView.h"

#include "app/ui/Direction.h"
#include "app/ui/settings/PackContents.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace ui {

PackView::PackView(const privacy::RulePackText &pack, QWidget *parent) : QDialog(parent)
{
    const PackContents contents = contentsOf(pack);
    setWindowTitle(tr("Rule pack"));
    auto *title = new QLabel(contents.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    title->setFont(large);
    auto *about = new QLabel(leftToRight(contents.id + QLatin1Char(' ') + contents.version) +
                                 QLatin1Char('\n') + contents.holds.join(QStringLiteral(" · ")),
                             this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *text = new QPlainTextEdit(QString::fromUtf8(pack.json), this);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Text of the rule pack"));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight); // JSON, whatever its words are written in
    QTextOption option = text->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    text->document()->setDefaultTextOption(option);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 440);
    text->setFocus();
}

} // namespace ui
