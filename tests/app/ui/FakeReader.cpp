// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/ui/FakeReader.h"

#include "app/ui/review/Decisions.h"

#include <QCryptographicHash>
#include <QDir>
#include <QThread>

#include <algorithm>
#include <vector>

namespace tests {

using privacy::Disposition;
using privacy::FindingType;
using privacy::Severity;

ocr::Quad boxAt(double x, double y, double width, double height)
{
    return ocr::Quad::fromRect(QRectF(x, y, width, height));
}

privacy::Finding findingAt(const QString &id, FindingType type, const ocr::Quad &quad, int row,
                           int column, Disposition disposition, Severity severity)
{
    privacy::Finding finding;
    finding.id = id;
    finding.type = type;
    finding.place = ocr::Place::onPage({quad});
    finding.rawText = kRawId;
    finding.maskedText = QStringLiteral("650101********0001");
    finding.disposition = disposition;
    finding.severity = severity;
    finding.confidence = 0.99;
    finding.reasons = {QStringLiteral("header:身份证号码"), QStringLiteral("check_digit")};
    finding.action =
        disposition == Disposition::Exposed ? QStringLiteral("mask") : QStringLiteral("check");
    finding.table = 0;
    finding.row = row;
    finding.column = column;
    finding.header = QStringLiteral("身份证号码");
    return finding;
}

report::ScanPage cleanPage(const QString &source, int page, int pages)
{
    report::ScanPage scanned;
    scanned.source = source;
    scanned.page.page = page;
    scanned.page.pages = pages;
    scanned.page.width = 2000;
    scanned.page.height = 3000;
    ocr::Sheet sheet;
    sheet.quad = boxAt(0, 0, 2000, 3000);
    scanned.page.sheets = {sheet};
    // Each page and source its own bytes.
    scanned.page.sha256 = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256);
    ocr::TextLine line;
    line.place = ocr::Place::onPage({boxAt(600, 100, 800, 80)});
    scanned.page.lines = {line};
    scanned.judgement.sheets = {privacy::SheetJudgement()};
    return scanned;
}

report::ScanPage inventedPage(const QString &source, int page, int pages)
{
    report::ScanPage scanned = cleanPage(source, page, pages);
    scanned.judgement.findings = {
        findingAt(QStringLiteral("p1-f1"), FindingType::ResidentId, boxAt(700, 400), 1, 2,
                  Disposition::Exposed, Severity::Critical),
        findingAt(QStringLiteral("p1-f2"), FindingType::Phone, boxAt(1200, 400, 240), 1, 3,
                  Disposition::Exposed, Severity::High),
        findingAt(QStringLiteral("p1-f3"), FindingType::Address, boxAt(1600, 2800), 40, 4,
                  Disposition::Exposed, Severity::Medium),
        findingAt(QStringLiteral("p1-f4"), FindingType::UnreadableCell, boxAt(700, 1500), 20, 2,
                  Disposition::Review, Severity::Medium),
        findingAt(QStringLiteral("p1-f5"), FindingType::Name, boxAt(200, 400, 150), 1, 1,
                  Disposition::Permitted, Severity::Info),
        findingAt(QStringLiteral("p1-f6"), FindingType::BankCard, boxAt(700, 800), 6, 2,
                  Disposition::Masked, Severity::Info)};
    return scanned;
}

QList<ui::ReviewRow> rowsOf(const report::ScanPage &page)
{
    return ui::Decisions().rowsOf(page);
}

PrivateHome::PrivateHome()
{
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
}

ocr::Result<void> FakeReader::configure(const ui::ReadingSettings &chosen)
{
    if (refusal)
        settings.append(chosen);
    return refusal;
}

report::ScanDocument FakeReader::scan(const QStringList &asked, jobs::Observer &observer)
{
    ++scans;
    report::ScanDocument document;
    document.engines = {QStringLiteral("ppocr-v4"), QStringLiteral("tesseract-5.3.0")};
    const int total = static_cast<int>(pages.size() + errors.size());
    paths = asked;
    if (firstSight && observer.wantsFirstSight()) {
        observer.foundAtFirstSight(asked.first(), *firstSight);
        while (!observer.isCancelled() && !released.tryAcquire(1, 5)) {
        }
    }
    for (const report::ScanPage &page : std::as_const(pages)) {
        while (observer.isPaused() && !observer.isCancelled())
            QThread::msleep(5);
        if (msPerPage > 0)
            QThread::msleep(static_cast<unsigned long>(msPerPage));
        observer.judged({page});
        document.pages.append(page);
        observer.progressed(static_cast<int>(document.pages.size()), total, 120);
        while (isHeld && !observer.isCancelled() && !released.tryAcquire(1, 5)) {
        }
        if (observer.isCancelled()) {
            wasCancelled = true;
            document.interrupted = true;
            return document;
        }
    }
    for (const report::SourceError &error : std::as_const(errors)) {
        observer.failed(error);
        document.errors.append(error);
    }
    observer.progressed(total, total, 0);
    return document;
}

ocr::Result<QList<jobs::Replacement>> FakeReader::redact(const report::ScanDocument &scan,
                                                         const jobs::RedactOptions &options,
                                                         jobs::Observer &observer)
{
    ++redactions;
    redactOptions = options;
    redacted = scan;
    observer.progressed(1, 1, 0);
    if (redactError)
        return *redactError;
    if (!writesCopies)
        return replacements;
    QList<jobs::Replacement> written;
    QDir().mkpath(options.folder);
    for (const report::ScanPage &page : scan.pages) {
        jobs::Replacement copy;
        copy.source = page.source;
        copy.sourceSha256 = page.page.sha256;
        copy.page = page.page.page;
        if (unwritable.contains(page.source)) {
            copy.error = ocr::Error{ocr::Error::Code::WriteFailed, {}};
            written.append(copy);
            continue;
        }
        const bool isProved = !unprovable.contains(page.source);
        copy.proof.checks = {
            {QStringLiteral("reread_ppocr"), isProved, {}, {boxAt(700, 400)}, {}, page.page.page}};
        if (!isProved) {
            copy.error = ocr::Error{ocr::Error::Code::ProofFailed, {}};
            written.append(copy);
            continue;
        }
        copy.file = QStringLiteral("%1.png").arg(written.size() + 1);
        QFile file(QDir(options.folder).filePath(copy.file));
        if (!file.open(QIODevice::WriteOnly) || file.write(copy.source.toUtf8()) < 0)
            qFatal("the fake copy cannot be written");
        copy.fileSha256 =
            QCryptographicHash::hash(copy.source.toUtf8(), QCryptographicHash::Sha256);
        written.append(copy);
    }
    return written;
}

report::ScanDocument FakeReader::judgeAgain(const report::ScanDocument &scan,
                                            const jobs::NoticeTypes &types)
{
    return judging ? judging(scan, types) : scan;
}

privacy::RuleSet FakeReader::rules()
{
    const QList<privacy::RulePackText> chosen =
        settings.isEmpty() ? QList<privacy::RulePackText>() : settings.last().extraPacks();
    const auto compiled = privacy::RuleSet::compile(privacy::RuleSet::builtInPacks() + chosen);
    return compiled ? *compiled : privacy::RuleSet();
}

namespace {

/// Every `step`th pixel of what is drawn.
ocr::Result<ocr::PixelBuffer> pixelsDrawn(const std::function<QRgb(int, int)> &drawn,
                                          const QRect &from, double step, QSize size)
{
    QImage picture(size, QImage::Format_BGR888);
    for (int y = 0; y < size.height(); ++y) {
        uchar *to = picture.scanLine(y);
        for (int x = 0; x < size.width(); ++x, to += 3) {
            const QRgb colour =
                drawn(from.x() + static_cast<int>(x * step), from.y() + static_cast<int>(y * step));
            to[0] = static_cast<uchar>(qBlue(colour));
            to[1] = static_cast<uchar>(qGreen(colour));
            to[2] = static_cast<uchar>(qRed(colour));
        }
    }
    return ocr::PixelBuffer::copyOf(picture.constBits(), picture.width(), picture.height(),
                                    picture.bytesPerLine());
}

} // namespace

ocr::Result<ocr::PixelBuffer> FakeReader::pixels(const QString &source, int, int longSide)
{
    ++pixelRequests;
    longestSide = std::max(longestSide.load(), longSide);
    if (writesCopies && source.endsWith(QLatin1String(".png"))) {
        ++copyPictures;
        QThread::msleep(static_cast<unsigned long>(msPerCopyPicture.load()));
    }
    if (hasNoPixels)
        return ocr::Error{ocr::Error::Code::WorkerDied, {}};
    const bool isCopy =
        !copyPicture.isNull() &&
        std::any_of(replacements.cbegin(), replacements.cend(), [&](const auto &replacement) {
            return source.endsWith(QLatin1Char('/') + replacement.file);
        });
    if (const QImage &shown = isCopy ? copyPicture : picture; !shown.isNull()) {
        const QImage scaled =
            shown.scaled(longSide, longSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_BGR888);
        return ocr::PixelBuffer::copyOf(scaled.constBits(), scaled.width(), scaled.height(),
                                        scaled.bytesPerLine());
    }
    if (drawn) {
        const double step = std::max(drawnSize.width(), drawnSize.height()) / double(longSide);
        return pixelsDrawn(drawn, QRect(QPoint(), drawnSize), step,
                           (QSizeF(drawnSize) / step).toSize());
    }
    const int height = longSide;
    const int width = longSide * 2 / 3;
    const std::vector<uchar> white(static_cast<size_t>(width) * static_cast<size_t>(height) * 3,
                                   250);
    return ocr::PixelBuffer::copyOf(white.data(), width, height, qsizetype(width) * 3);
}

ocr::Result<ocr::PixelBuffer> FakeReader::part(const QString &, int, const QRect &part)
{
    ++parts;
    largestPart = std::max(largestPart.load(), qint64(part.width()) * part.height());
    if (!hasParts || !drawn || !QRect(QPoint(), drawnSize).contains(part))
        return ocr::Error{ocr::Error::Code::InvalidInput, QStringLiteral("There is no such part.")};
    return pixelsDrawn(drawn, part, 1, part.size());
}

} // namespace tests
