// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/TwinPages.h"

#include "tests/support/Invented.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>
#include <numbers>
#include <vector>

namespace support {

namespace {

constexpr QSize kPage(640, 360);
constexpr std::array<int, 4> kQualities{50, 75, 90, 95};
constexpr int kHistories = 5;
constexpr int kTurn = 2; // degrees

/// The secrets of both pages, and the mask they share.
struct Secrets
{
    std::array<QString, 2> texts;
    QString mask;
};

QString otherDigits(Random &random, const QString &number, int first, int last)
{
    QString other = number;
    for (int i = first; i < other.size() - last; ++i)
        other[i] = QChar(u'0' + (number[i].digitValue() + random.between(1, 9)) % 10);
    return other;
}

Secrets inventSecrets(Random &random)
{
    const Person person = inventPerson(random);
    const auto numbers = [&random](const QString &number, int first, int last) {
        return Secrets{{number, otherDigits(random, number, first, last)},
                       number.left(first) + QString(number.size() - first - last, u'*') +
                           number.right(last)};
    };
    switch (random.below(4)) {
    case 0:
        return numbers(person.residentId, 6, 4);
    case 1:
        return numbers(person.phone, 3, 4);
    case 2:
        return numbers(person.bankCard, 4, 4);
    default: {
        const QString surname = person.name.left(1);
        QString other = surname + inventHanName(random).mid(1);
        if (other == person.name)
            other = surname + QStringLiteral("建国");
        return {{person.name, other}, surname + u'*'};
    }
    }
}

/// How the page is laid out; the same for both of a pair.
struct Layout
{
    QString family;
    int type = 38; ///< px
    int row = 56;  ///< px
    bool ruled = true;
    QPoint origin; ///< of the secret's cell
    int width = 0; ///< of that cell
    QColor paper;
    QColor ink;
};

Layout drawLayout(Random &random, int seed)
{
    Layout layout;
    // Every second pair has the narrow cells of a printed spreadsheet.
    const bool tight = seed % 2 == 0;
    layout.ruled = tight || random.chance(0.5);
    layout.type = tight ? 38 : random.between(22, 40);
    layout.row = tight ? 56 : layout.type + random.between(20, 44);
    layout.family = random.chance(0.5) ? QStringLiteral("Noto Serif CJK SC")
                                       : QStringLiteral("Noto Sans CJK SC");
    layout.origin = {random.between(90, 121), random.between(112, 143)};
    layout.width = 430;
    const int white = random.between(215, 255);
    layout.paper = QColor(white, white - random.between(0, 6), white - random.between(0, 30));
    const QList<QColor> inks{QColor(20, 20, 24), QColor(60, 58, 64), QColor(25, 40, 150),
                             QColor(200, 25, 30)};
    layout.ink = random.pick(inks);
    return layout;
}

/// Rows of the same table, or lines of the same paragraph; `secret` stands in the second one.
QImage drawPage(const Layout &layout, const QString &secret)
{
    QImage page(kPage, QImage::Format_RGB888);
    page.fill(layout.paper);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(layout.family);
    font.setPixelSize(layout.type);
    painter.setFont(font);
    for (int row = -1; row <= 2; ++row) {
        const QRect cell(layout.origin.x(), layout.origin.y() + row * layout.row, layout.width,
                         layout.row);
        const QRect number(0, cell.y(), cell.x(), layout.row);
        painter.setPen(QPen(QColor(50, 50, 55), 2));
        if (layout.ruled) {
            painter.drawRect(cell);
            painter.drawRect(number);
        }
        painter.setPen(row == 0 ? layout.ink : QColor(30, 30, 34));
        painter.drawText(number, Qt::AlignCenter, QString::number(row + 7));
        painter.drawText(cell, Qt::AlignCenter,
                         row == 0 ? secret : QStringLiteral("幸福镇公示%1组").arg(row + 2));
    }
    return page;
}

QRectF differenceOf(const QImage &a, const QImage &b)
{
    QRect box;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y))
                box |= QRect(x, y, 1, 1);
    return box;
}

/// Compressed and decompressed: what a camera or chat program does to a page.
QImage throughJpeg(const QImage &page, int quality, int sampling)
{
    jpeg_error_mgr errors{};
    jpeg_compress_struct writer{};
    writer.err = jpeg_std_error(&errors);
    jpeg_create_compress(&writer);
    unsigned char *memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&writer, &memory, &size);
    writer.image_width = static_cast<JDIMENSION>(page.width());
    writer.image_height = static_cast<JDIMENSION>(page.height());
    writer.input_components = 3;
    writer.in_color_space = JCS_RGB;
    jpeg_set_defaults(&writer);
    jpeg_set_quality(&writer, quality, TRUE);
    writer.comp_info[0].h_samp_factor = sampling;
    writer.comp_info[0].v_samp_factor = sampling;
    jpeg_start_compress(&writer, TRUE);
    while (writer.next_scanline < writer.image_height) {
        JSAMPROW row =
            const_cast<JSAMPROW>(page.constScanLine(static_cast<int>(writer.next_scanline)));
        jpeg_write_scanlines(&writer, &row, 1);
    }
    jpeg_finish_compress(&writer);
    jpeg_destroy_compress(&writer);
    const QByteArray bytes(reinterpret_cast<char *>(memory), static_cast<qsizetype>(size));
    std::free(memory);
    return QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_RGB888);
}

enum class Kernel { Linear, Cubic, Lanczos };

constexpr std::array<int, 3> kSupport{1, 2, 3}; // px, of Kernel

double weight(Kernel kernel, double distance)
{
    const double x = std::abs(distance);
    if (x >= kSupport[static_cast<size_t>(kernel)])
        return 0;
    if (kernel == Kernel::Linear)
        return 1 - x;
    if (kernel == Kernel::Cubic) // Catmull and Rom
        return x < 1 ? 1 - 2.5 * x * x + 1.5 * x * x * x
                     : 2 - 4 * x + 2.5 * x * x - 0.5 * x * x * x;
    const double angle = std::numbers::pi * x;
    return x < 1e-9 ? 1 : 3 * std::sin(angle) * std::sin(angle / 3) / (angle * angle);
}

/// Every pixel from those around its place in the source; the kernel is `widened` for smaller
/// pages, as image programs do.
QImage resampled(const QImage &source, const QTransform &toSource, QSize size, Kernel kernel,
                 double widened)
{
    QImage result(size, QImage::Format_RGB888);
    const int support =
        static_cast<int>(std::ceil(kSupport[static_cast<size_t>(kernel)] * widened));
    std::vector<double> across(static_cast<size_t>(2 * support));
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const QPointF at = toSource.map(QPointF(x + 0.5, y + 0.5)) - QPointF(0.5, 0.5);
            std::array<double, 3> sum{};
            double weights = 0;
            const int left = static_cast<int>(std::floor(at.x())) - support + 1;
            const int top = static_cast<int>(std::floor(at.y())) - support + 1;
            for (size_t u = 0; u < across.size(); ++u)
                across[u] = weight(kernel, (left + static_cast<int>(u) - at.x()) / widened);
            for (int v = top; v < top + 2 * support; ++v) {
                const double down = weight(kernel, (v - at.y()) / widened);
                const uchar *row = source.constScanLine(std::clamp(v, 0, source.height() - 1));
                for (size_t u = 0; down != 0 && u < across.size(); ++u) {
                    const double share = down * across[u];
                    const int column =
                        std::clamp(left + static_cast<int>(u), 0, source.width() - 1);
                    weights += share;
                    for (int c = 0; c < 3; ++c)
                        sum[static_cast<size_t>(c)] += share * row[3 * column + c];
                }
            }
            for (size_t c = 0; c < 3; ++c)
                result.scanLine(y)[3 * x + static_cast<int>(c)] =
                    static_cast<uchar>(std::clamp(std::lround(sum[c] / weights), 0L, 255L));
        }
    return result;
}

/// Unsharp mask: away from the mean of a square around each pixel.
QImage sharpened(const QImage &page, int radius, double amount)
{
    QImage result = page;
    const int side = 2 * radius + 1;
    for (int y = radius; y + radius < page.height(); ++y)
        for (int x = radius; x + radius < page.width(); ++x)
            for (int c = 3 * x; c < 3 * x + 3; ++c) {
                int sum = 0;
                for (int v = y - radius; v <= y + radius; ++v)
                    for (int u = -radius; u <= radius; ++u)
                        sum += page.constScanLine(v)[c + 3 * u];
                const double own = page.constScanLine(y)[c];
                result.scanLine(y)[c] = static_cast<uchar>(std::clamp(
                    std::lround(own + amount * (own - double(sum) / (side * side))), 0L, 255L));
            }
    return result;
}

/// One step of a history, the same for both pages of a pair.
struct Step
{
    QTransform onPage; ///< from the drawn page to the one that arrives
    QSize size = kPage;
    Kernel kernel = Kernel::Linear;
    double widened = 1;
    int radius = 0; ///< of sharpening; 0: none
    double amount = 0;
};

Step drawStep(Random &random, History history)
{
    Step step;
    step.kernel = static_cast<Kernel>(random.below(3));
    switch (history) {
    case History::Once:
        break;
    case History::Resized: {
        const double factor = random.real(0.5, 1.0);
        step.size = {static_cast<int>(kPage.width() * factor),
                     static_cast<int>(kPage.height() * factor)};
        step.onPage = QTransform::fromScale(double(step.size.width()) / kPage.width(),
                                            double(step.size.height()) / kPage.height());
        step.widened = 1 / factor;
        break;
    }
    case History::CroppedAndSavedAgain: {
        const QPoint corner(random.between(1, 17), random.between(1, 17));
        step.size = kPage - QSize(corner.x() + 3, corner.y() + 5);
        step.onPage = QTransform::fromTranslate(-corner.x(), -corner.y());
        break;
    }
    case History::Turned: {
        const QPointF centre(kPage.width() / 2.0, kPage.height() / 2.0);
        step.onPage.translate(centre.x(), centre.y());
        step.onPage.rotate(random.chance(0.5) ? kTurn : -kTurn);
        step.onPage.translate(-centre.x(), -centre.y());
        break;
    }
    case History::Sharpened:
        step.radius = random.between(1, 3);
        step.amount = random.real(0.5, 2.0);
        break;
    }
    return step;
}

QImage taken(const QImage &page, History history, const Step &step)
{
    switch (history) {
    case History::Once:
        return page;
    case History::CroppedAndSavedAgain: {
        const QPointF corner = step.onPage.inverted().map(QPointF(0, 0));
        return page.copy(QRect(corner.toPoint(), step.size));
    }
    case History::Sharpened:
        return sharpened(page, step.radius, step.amount);
    case History::Resized:
    case History::Turned:
        break;
    }
    return resampled(page, step.onPage.inverted(), step.size, step.kernel, step.widened);
}

ocr::Quad mapped(const QTransform &onPage, const QRectF &rect)
{
    ocr::Quad quad = ocr::Quad::fromRect(rect);
    for (QPointF &corner : quad.corners)
        corner = onPage.map(corner);
    return quad;
}

} // namespace

Twins drawTwins(int seed)
{
    Random random(static_cast<quint64>(seed) + 1);
    const int quality = kQualities[static_cast<size_t>(seed % 4)];
    const int sampling = 1 + seed / 4 % 2;
    const auto history = static_cast<History>(seed / 8 % kHistories);
    const Layout layout = drawLayout(random, seed / 40 + seed);
    const Secrets secrets = inventSecrets(random);
    const Step step = drawStep(random, history);
    // What was turned or sharpened is saved again as a photograph, or handed in without loss.
    const bool savedAgain = history != History::Once &&
                            (history == History::CroppedAndSavedAgain || random.chance(0.7));
    const auto arrive = [&](const QImage &drawn) {
        const QImage page = taken(throughJpeg(drawn, quality, sampling), history, step);
        return savedAgain ? throughJpeg(page, quality, sampling) : page;
    };
    const QImage first = drawPage(layout, secrets.texts[0]);
    const QImage second = drawPage(layout, secrets.texts[1]);
    const QImage blank = drawPage(layout, {});
    Twins twins;
    twins.first = arrive(first);
    twins.second = arrive(second);
    twins.secret = mapped(step.onPage, differenceOf(first, blank) | differenceOf(second, blank));
    twins.cell =
        mapped(step.onPage, QRectF(layout.origin.x(), layout.origin.y(), layout.width, layout.row));
    twins.ruled = layout.ruled;
    twins.mask = secrets.mask;
    twins.grid = savedAgain || history == History::Once ? 8 * sampling : 1;
    twins.history = history;
    constexpr std::array<const char *, kHistories> kNames{"once", "resized", "cropped", "turned",
                                                          "sharpened"};
    twins.name = QStringLiteral("seed %1: q%2 %3 %4%5, grid %6, kernel %7, radius %8, type %9")
                     .arg(seed)
                     .arg(quality)
                     .arg(sampling == 1 ? QStringLiteral("4:4:4") : QStringLiteral("4:2:0"))
                     .arg(QLatin1String(kNames[static_cast<size_t>(history)]))
                     .arg(savedAgain ? QStringLiteral(" and saved again") : QString())
                     .arg(twins.grid)
                     .arg(static_cast<int>(step.kernel))
                     .arg(step.radius)
                     .arg(layout.type);
    return twins;
}

double reachOfDifference(const Twins &twins)
{
    QPolygonF secret;
    for (const QPointF &corner : twins.secret.corners)
        secret << corner;
    double reach = -1;
    for (int y = 0; y < twins.first.height(); ++y)
        for (int x = 0; x < twins.first.width(); ++x) {
            if (twins.first.pixel(x, y) == twins.second.pixel(x, y))
                continue;
            reach = std::max(reach, 0.0);
            const auto touches = [&] {
                return secret.intersects(
                    QPolygonF(QRectF(x, y, 1, 1).adjusted(-reach, -reach, reach, reach)));
            };
            while (!touches())
                reach += 0.25;
        }
    return reach;
}

} // namespace support
