// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/ui/DrawnList.h"

#include <QPainter>

namespace tests {

QList<QStringList> inventedPeople()
{
    return {{QStringLiteral("张三"), QStringLiteral("650101190001010001"),
             QStringLiteral("13800138000")},
            {QStringLiteral("李四"), QStringLiteral("11010519491231002X"),
             QStringLiteral("13900139000")}};
}

QImage drawnList(const QList<QStringList> &people)
{
    const QList<QStringList> rows =
        people.isEmpty() ? QList<QStringList>()
                         : QList<QStringList>{{QStringLiteral("姓名"), QStringLiteral("身份证号码"),
                                               QStringLiteral("联系电话")}} +
                               people;
    QImage image(1240, 660 + 80 * static_cast<int>(rows.size()), QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(40);
    painter.setFont(font);
    painter.drawText(QRect(0, 40, 1240, 80), Qt::AlignCenter,
                     rows.isEmpty() ? QStringLiteral("会议通知") : QStringLiteral("低保对象公示"));
    font.setPixelSize(30);
    painter.setFont(font);
    painter.setPen(QPen(Qt::black, 2));
    if (rows.isEmpty())
        painter.drawText(QRect(100, 200, 1040, 80), Qt::AlignCenter,
                         QStringLiteral("村民会议定于周五上午召开，请准时参加。"));
    const QList<int> edges{100, 340, 800, 1140};
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < 3; ++column) {
            const QRect cell(edges[column], 200 + 80 * row, edges[column + 1] - edges[column], 80);
            painter.drawRect(cell);
            painter.drawText(cell, Qt::AlignCenter, rows[row][column]);
        }
    }
    return image;
}

} // namespace tests
