// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/TextOutputs.h"

#include "app/report/SafeTextFiles.h"
#include "app/ui/Saving.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace ui {

void copySafeText(const privacy::SafeText &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text.text);
    if (text.table)
        data->setHtml(report::safeTextHtml(text));
    QGuiApplication::clipboard()->setMimeData(data.release()); // which takes it
}

QStringList safeTextFormats(const privacy::SafeText &text)
{
    const QString plain = QStringLiteral("txt");
    return text.table ? QStringList{QStringLiteral("xlsx"), QStringLiteral("csv"), plain}
                      : QStringList{plain};
}

bool saveSafeText(const privacy::SafeText &text, const QString &path, const QString &sheetName)
{
    const QString format = QFileInfo(path).suffix().toLower();
    if (format == QLatin1String("csv"))
        return Saving::writeFile(path, report::safeTextCsv(text));
    if (format != QLatin1String("xlsx"))
        return Saving::writeFile(path, report::safeTextPlain(text));
    const ocr::Result<QByteArray> bytes = report::safeTextXlsx(
        text, sheetName, QGuiApplication::layoutDirection() == Qt::RightToLeft);
    return bytes && Saving::writeFile(path, *bytes);
}

} // namespace ui
