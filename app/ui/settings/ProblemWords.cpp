// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/Words.h"
#include "app/ui/Direction.h"
#include "app/ui/settings/RulePackImport.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

namespace {

constexpr char kContext[] = "RuleProblem";

/// The sentences of the checker, which knows no language but English, with what they name as %1 to
/// %3 in the order in which they stand.
constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("RuleProblem", "The file may not be opened."),
    QT_TRANSLATE_NOOP("RuleProblem", "The text is not valid JSON here."),
    QT_TRANSLATE_NOOP("RuleProblem", "The text is not valid JSON."),
    QT_TRANSLATE_NOOP("RuleProblem", "The values are nested too deeply."),
    QT_TRANSLATE_NOOP("RuleProblem", "A rule pack is at most 2 MB long."),
    QT_TRANSLATE_NOOP("RuleProblem", "A rule pack is one JSON object."),
    QT_TRANSLATE_NOOP("RuleProblem", "The key \"%1\" stands twice in one object."),
    QT_TRANSLATE_NOOP("RuleProblem", "The key \"%1\" is not known here."),
    QT_TRANSLATE_NOOP("RuleProblem", "The key \"%1\" is missing."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" must be a text that is not empty."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" holds a control character."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" must be a whole number from %2 to %3."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" must be a list of texts."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" must be a list."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" must be an object."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" must be an ISO date."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" must be true or false."),
    QT_TRANSLATE_NOOP("RuleProblem", "Each element of \"%1\" must be a text that is not empty."),
    QT_TRANSLATE_NOOP("RuleProblem", "Each element of \"%1\" must be an object."),
    QT_TRANSLATE_NOOP("RuleProblem", "An element of \"%1\" stands twice."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" is not a known finding type."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" is not a known value of \"%2\"."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" is not a known check."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" is not known under \"require\"."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" is not one of F, H, M, S, P, L and E."),
    QT_TRANSLATE_NOOP("RuleProblem", "The regular expression is not valid: %1."),
    QT_TRANSLATE_NOOP("RuleProblem", "The regular expression matches empty text."),
    QT_TRANSLATE_NOOP("RuleProblem", "A word of \"%1\" has no letter or digit."),
    QT_TRANSLATE_NOOP("RuleProblem", "A word has no letters."),
    QT_TRANSLATE_NOOP("RuleProblem", "A word group has no words."),
    QT_TRANSLATE_NOOP("RuleProblem", "Words of this kind need a finding type."),
    QT_TRANSLATE_NOOP("RuleProblem", "Only words of the kind \"veto\" have \"unless\"."),
    QT_TRANSLATE_NOOP("RuleProblem", "A pattern with the name \"%1\" stands twice."),
    QT_TRANSLATE_NOOP("RuleProblem", "The notice type \"%1\" stands twice."),
    QT_TRANSLATE_NOOP("RuleProblem", "A type stands twice."),
    QT_TRANSLATE_NOOP("RuleProblem",
                      "\"%1\" that stands there in full is \"exposed\" or \"review\", nothing "
                      "less."),
    QT_TRANSLATE_NOOP("RuleProblem", "No notice may show \"%1\" in full."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"%1\" is shown and hidden at the same time."),
    QT_TRANSLATE_NOOP("RuleProblem",
                      "At most %1 first and %2 last characters of \"%3\" may be shown."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"id_warn_below\" must not be less than \"id_fail_below\"."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"max_days\" must not be less than \"min_days\"."),
    QT_TRANSLATE_NOOP("RuleProblem", "\"until\" must not be before \"from\"."),
    QT_TRANSLATE_NOOP("RuleProblem", "A pack with \"in_force\" holds citations only."),
    QT_TRANSLATE_NOOP("RuleProblem", "The citation ends before it begins."),
    QT_TRANSLATE_NOOP("RuleProblem", "A citation must be an object or the id of one."),
    QT_TRANSLATE_NOOP("RuleProblem", "No pack holds the citation \"%1\"."),
    QT_TRANSLATE_NOOP("RuleProblem", "An office line is a telephone number."),
    QT_TRANSLATE_NOOP("RuleProblem",
                      "A pack with the id \"%1\" ships with the program. Give yours another id.")};

QString translated(const QString &sentence)
{
    for (const char *form : kSentences) {
        QString pattern = QRegularExpression::escape(QString::fromUtf8(form));
        pattern.replace(QRegularExpression(QStringLiteral("\\\\%[123]")), QStringLiteral("(.*)"));
        const QRegularExpressionMatch match =
            QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(sentence);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate(kContext, form);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            words.replace(QStringLiteral("%%1").arg(i), leftToRight(match.captured(i)));
        return words;
    }
    return sentence; // better than nothing, and it may be mended
}

} // namespace

QString problemWords(const privacy::RuleProblem &problem)
{
    const QString file = inOwnDirection(report::shownFileName(problem.file));
    const QString sentence = translated(problem.text);
    if (problem.file.isEmpty())
        return sentence;
    if (problem.line <= 0)
        return report::labelled(file, sentence);
    //: %1 is a file, %2 a line number, %3 what is wrong there
    return QCoreApplication::translate("RuleProblem", "%1, line %2: %3")
        .arg(file)
        .arg(problem.line)
        .arg(sentence);
}

} // namespace ui
