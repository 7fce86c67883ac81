// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/ShippedWords_p.h"

#include <QFile>
#include <QString>

static void initialiseWordResources()
{
    Q_INIT_RESOURCE(noticeguard_words);
}

namespace privacy {

QByteArray shippedWords(const QString &name)
{
    initialiseWordResources();
    QFile file(QStringLiteral(":/noticeguard/words/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace privacy
