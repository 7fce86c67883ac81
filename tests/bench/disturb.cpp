// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdio>

// Writes a picture as it might have been taken a moment later: turned a little, smaller, more
// compressed, brighter, darker. bench.py robust reads the outcomes.

namespace {

QImage turned(const QImage &picture, double degrees)
{
    QImage result(picture.size(), QImage::Format_RGB888);
    // What comes in from outside the frame has the colour of its corner: board goes on as board.
    result.fill(picture.pixelColor(0, 0));
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(picture.width() / 2.0, picture.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    return result;
}

QImage lit(QImage picture, double factor)
{
    std::array<uchar, 256> levels{};
    for (int i = 0; i < 256; ++i)
        levels[static_cast<std::size_t>(i)] = static_cast<uchar>(std::min(qRound(i * factor), 255));
    for (int y = 0; y < picture.height(); ++y) {
        uchar *row = picture.scanLine(y);
        std::transform(row, row + 3 * picture.width(), row,
                       [&](uchar value) { return levels[value]; });
    }
    return picture;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fprintf(stderr,
                     "noticeguard-bench-disturb PICTURE turn|size|quality|light AMOUNT OUT.jpg\n");
        return 2;
    }
    QImageReader::setAllocationLimit(0);
    QImage picture(arguments[1]);
    if (picture.isNull())
        return 3;
    picture = picture.convertToFormat(QImage::Format_RGB888);
    const double amount = arguments[3].toDouble();
    int quality = 92;
    if (arguments[2] == QLatin1String("turn"))
        picture = turned(picture, amount);
    else if (arguments[2] == QLatin1String("size"))
        picture = picture.scaledToWidth(qRound(picture.width() * amount), Qt::SmoothTransformation);
    else if (arguments[2] == QLatin1String("light"))
        picture = lit(picture, amount);
    else
        quality = qRound(amount);
    return picture.save(arguments[4], "JPEG", quality) ? 0 : 3;
}
