// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/SheetTitle_p.h"

#include <algorithm>

namespace privacy {

namespace {

bool hasFourLetters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= 4;
}

/// The largest line among the first ten, and the lines of like size right after it.
QString titleOf(const ocr::Page &page, const ocr::Sheet &sheet)
{
    int best = -1;
    double bestHeight = 0;
    const qsizetype looked = std::min<qsizetype>(sheet.lines.size(), 10);
    for (qsizetype i = 0; i < looked; ++i) {
        const ocr::TextLine &line = page.lines[sheet.lines[i]];
        if (line.place.quads.isEmpty() || !hasFourLetters(line.text()))
            continue;
        // A later line must be clearly larger to count as the title.
        if (line.quad().height() > bestHeight * 1.15) {
            best = static_cast<int>(i);
            bestHeight = line.quad().height();
        }
    }
    if (best < 0)
        return {};
    QString title = page.lines[sheet.lines[best]].text().simplified();
    for (qsizetype i = best + 1; i < looked; ++i) {
        const ocr::TextLine &line = page.lines[sheet.lines[i]];
        if (line.place.quads.isEmpty() || line.quad().height() < bestHeight * 0.88 ||
            title.size() > 80)
            break;
        title += line.text().simplified();
    }
    return title;
}

} // namespace

SheetJudgement judgeSheet(const ocr::Page &page, int sheet, const CompiledRules &rules,
                          const QString &wantedType)
{
    SheetJudgement judgement;
    judgement.title = titleOf(page, page.sheets[sheet]);
    if (wantedType != QLatin1String("auto") && !wantedType.isEmpty()) {
        judgement.noticeType = wantedType;
        judgement.typeConfidence = 1.0;
        return judgement;
    }
    const QString title = foldedWord(judgement.title);
    qsizetype longest = 0;
    for (const NoticeTitle &notice : rules.noticeTitles) {
        for (const QString &word : notice.words) {
            if (word.size() > longest && title.contains(word)) {
                longest = word.size();
                judgement.noticeType = notice.id;
                // Two characters may be chance, four name the matter.
                judgement.typeConfidence =
                    std::min(0.9, 0.5 + 0.1 * static_cast<double>(word.size()));
            }
        }
    }
    return judgement;
}

} // namespace privacy
