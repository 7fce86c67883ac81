// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/PastedText.h"

#include "app/jobs/TextInput.h"

#include <QFileInfo>
#include <QMimeData>

namespace ui {

PastedText pastedText(const QMimeData &data)
{
    if (data.hasHtml() && data.html().contains(QLatin1String("<table"), Qt::CaseInsensitive))
        return {data.html(), true};
    return {data.hasText() ? data.text() : QString(), data.text().contains(QLatin1Char('\t'))};
}

ocr::Result<PastedText> textOfFile(const QString &path)
{
    const ocr::Result<QString> text = jobs::readTextFile(path, QFileInfo(path).fileName());
    if (!text)
        return text.error();
    return PastedText{*text, text->contains(QLatin1Char('\t'))};
}

bool isTextFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("txt") || suffix == QLatin1String("tsv");
}

} // namespace ui
