// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Session.h"
#include "app/redaction/Cover.h"
#include "app/redaction/FlatPlan.h"
#include "ocr/base/PageCodec.h"

#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>

#include <cstdio>

// What covered pages look like, without the proof: to look at print, paper and rulings while they
// are worked on. What was read is kept in the folder, so that pictures are read once only.

namespace {

struct Request
{
    QDir folder;
    redaction::PlanOptions options;
};

/// As it was read before, or is read now.
report::ScanDocument read(jobs::Session &session, const QDir &folder, const QString &picture)
{
    QFile kept(folder.filePath(QFileInfo(picture).completeBaseName() + QStringLiteral(".page")));
    if (kept.open(QIODevice::ReadOnly)) {
        report::ScanDocument scan;
        const auto page = ocr::decodePage(QCborValue::fromCbor(kept.readAll()));
        if (page)
            scan.pages.append({picture, *page, {}});
        return scan;
    }
    jobs::Observer silent;
    report::ScanDocument scan = session.scan({picture}, silent);
    if (scan.pages.size() == 1 && kept.open(QIODevice::WriteOnly))
        kept.write(ocr::encode(scan.pages.first().page).toCbor());
    return scan;
}

bool render(const report::ScanDocument &scan, const Request &request)
{
    for (const report::ScanPage &page : scan.pages) {
        const auto plans = redaction::makePlans(page.page, page.judgement, {}, request.options);
        if (!plans)
            return false;
        for (const redaction::Plan &plan : *plans) {
            const QString name = QStringLiteral("%1-%2.png")
                                     .arg(QFileInfo(page.source).completeBaseName())
                                     .arg(plan.sheet);
            const QImage covered = redaction::cover(QImage(page.source), plan);
            if (covered.isNull() || !covered.save(request.folder.filePath(name), "PNG", 90))
                return false;
        }
    }
    return !scan.pages.isEmpty();
}

} // namespace

/// noticeguard-bench-render WORKER FOLDER masked|block original|flat colour|bw PICTURE…: exit 1
/// where one of them could not be covered. Pictures lie upright, and hold one page.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 7) {
        std::fprintf(stderr, "noticeguard-bench-render WORKER FOLDER masked|block original|flat "
                             "colour|bw PICTURE…\n");
        return 2;
    }
    jobs::SessionOptions options;
    options.workerProgram = QFileInfo(arguments[1]).absoluteFilePath();
    const auto session = jobs::Session::create(options);
    if (!session || !QDir().mkpath(arguments[2]))
        return 2;
    Request request{QDir(arguments[2]), {}};
    request.options.style =
        arguments[3] == u"block" ? redaction::Style::Block : redaction::Style::Masked;
    request.options.keepSeal = request.options.style == redaction::Style::Block;
    request.options.page =
        arguments[4] == u"flat" ? redaction::PageForm::Flat : redaction::PageForm::Original;
    request.options.ink =
        arguments[5] == u"bw" ? redaction::Ink::BlackAndWhite : redaction::Ink::Colour;
    bool all = true;
    for (const QString &picture : arguments.mid(6)) {
        const QString path = QFileInfo(picture).absoluteFilePath();
        const report::ScanDocument scan =
            (*session)->judgeAgain(read(**session, request.folder, path), {});
        all = render(scan, request) && all;
    }
    return all ? 0 : 1;
}
