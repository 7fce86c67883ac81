// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/JudgeAgain.h"

#include <QMap>

namespace jobs {

report::ScanDocument judgeAgain(report::ScanDocument scan, const privacy::RuleSet &rules,
                                const privacy::JudgeOptions &options, const NoticeTypes &types)
{
    QMap<QString, QList<qsizetype>> pagesOf; // by source: they are judged together
    for (qsizetype i = 0; i < scan.pages.size(); ++i)
        pagesOf[scan.pages[i].source].append(i);
    for (const QList<qsizetype> &places : std::as_const(pagesOf)) {
        QList<ocr::Page> pages;
        for (const qsizetype place : places)
            pages.append(scan.pages[place].page);
        privacy::JudgeOptions wanted = options;
        wanted.noticeType = types.value(pages.first().sha256, options.noticeType);
        const QList<privacy::PageJudgement> judgements = privacy::judge(pages, rules, wanted);
        for (qsizetype i = 0; i < places.size(); ++i)
            scan.pages[places[i]].judgement = judgements.value(i);
    }
    scan.rules = rules.packs();
    judgeTogether(scan, rules, options);
    return scan;
}

void judgeTogether(report::ScanDocument &scan, const privacy::RuleSet &rules,
                   const privacy::JudgeOptions &options)
{
    QList<privacy::PageJudgement *> together;
    for (report::ScanPage &page : scan.pages)
        together.append(&page.judgement);
    privacy::judgeTogether(together, rules, options);
}

} // namespace jobs
