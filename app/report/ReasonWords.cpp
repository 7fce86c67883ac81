// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/Words.h"

#include <QCoreApplication>

namespace report {

namespace {

/// Gives this file tr() with the context "Report".
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// What a notice lacks or hides.
QString requiredWords(const QString &code)
{
    if (code == QLatin1String("name"))
        return Report::tr("the applicants' names");
    if (code == QLatin1String("family_size"))
        return Report::tr("the number of family members");
    if (code == QLatin1String("amount"))
        return Report::tr("the amount");
    if (code == QLatin1String("supervision_phone"))
        return Report::tr("a telephone number for objections");
    if (code == QLatin1String("period"))
        return Report::tr("the notice period");
    if (code == QLatin1String("publisher"))
        return Report::tr("who publishes it");
    return code;
}

/// Reasons that come from the kind of notice, or from a child.
QString noticeReasonWords(const QString &code)
{
    if (code == QLatin1String("notice:allowed"))
        return Report::tr("A notice of this kind may show it.");
    if (code == QLatin1String("notice:official"))
        return Report::tr("It belongs to a public duty that the sheet makes known.");
    if (code == QLatin1String("notice:forbidden"))
        return Report::tr("A notice of this kind must not show it.");
    if (code == QLatin1String("notice:masked"))
        return Report::tr("A notice of this kind may show only a part of it.");
    if (code == QLatin1String("notice:relative"))
        return Report::tr("A notice of this kind names only who receives, no one beside them.");
    if (code == QLatin1String("unit_list"))
        return Report::tr("It stands on the unit's own list of officers and office lines.");
    if (code == QLatin1String("minor:under_14"))
        return Report::tr("It is about a child under 14.");
    if (code == QLatin1String("minor:under_18"))
        return Report::tr("It is about somebody under 18.");
    if (code == QLatin1String("old_sheet:under"))
        return Report::tr("An old sheet shows under a newer one of the same kind.");
    if (code == QLatin1String("old_sheet:beside"))
        return Report::tr("A newer sheet of the same list hangs beside it.");
    const QString what = code.section(QLatin1Char(':'), 1);
    if (code.startsWith(QLatin1String("overdue:")))
        //: %1 is a date such as 2026-05-31
        return Report::tr("The notice period ended on %1.").arg(what);
    if (what.startsWith(QLatin1String("days:")))
        return Report::tr("The notice period is shorter than %1 days.")
            .arg(what.section(QLatin1Char(':'), 1));
    if (code.startsWith(QLatin1String("missing:")))
        //: %1 is for example "the notice period"
        return Report::tr("A notice of this kind must say %1, and it was not found.")
            .arg(requiredWords(what));
    if (code.startsWith(QLatin1String("hidden:")))
        return Report::tr("A notice of this kind must show %1, and all of it is hidden.")
            .arg(requiredWords(what));
    return {};
}

/// What an image mark is, and what its code holds.
QString markReasonWords(const QString &code)
{
    if (code == QLatin1String("mark:qr_code"))
        return Report::tr("A QR code is printed here.");
    if (code == QLatin1String("mark:barcode"))
        return Report::tr("A barcode is printed here.");
    if (code == QLatin1String("mark:face"))
        return Report::tr("Somebody's face can be seen.");
    if (code == QLatin1String("mark:fingerprint"))
        return Report::tr("A red fingerprint can be seen.");
    if (code == QLatin1String("mark:id_card_image"))
        return Report::tr("A picture of an ID card can be seen.");
    if (code == QLatin1String("mark:hidden_text"))
        return Report::tr("The file still holds text here, under a box drawn over it: anybody can "
                          "copy it out.");
    if (code == QLatin1String("mark:see_through"))
        return Report::tr("Something was drawn over it, and what lies under it can be made out.");
    if (code == QLatin1String("mark:mosaic"))
        return Report::tr("A mosaic or blur covers it, and such covers can be undone.");
    if (code == QLatin1String("code:contact"))
        return Report::tr("The code leads to somebody's own contact or payment page.");
    if (code == QLatin1String("code:official_link"))
        return Report::tr("The code leads to a page of the government.");
    if (code == QLatin1String("code:link"))
        return Report::tr("The code leads to a page; open it and see what it shows.");
    if (code == QLatin1String("code:unreadable"))
        return Report::tr("The code could not be decoded; scan it with a phone and see.");
    if (code == QLatin1String("code:text"))
        return Report::tr("The code holds words or numbers; scan it with a phone and see.");
    if (code == QLatin1String("code:number"))
        return Report::tr("The code holds the number of a thing, not of a person.");
    const ocr::Result<privacy::FindingType> type =
        privacy::findingTypeFromName(code.section(QLatin1Char(':'), 1));
    if (code.startsWith(QLatin1String("under:")) && type)
        //: %1 is for example "ID card number"
        return Report::tr("What lies under it: %1.").arg(typeWords(*type));
    if (code.startsWith(QLatin1String("code:")) && type)
        //: %1 is for example "ID card number"
        return Report::tr("Whoever scans the code reads this: %1.").arg(typeWords(*type));
    return {};
}

/// How well a number or name is hidden, seen alone and beside what else is shown.
QString maskReasonWords(const QString &code)
{
    if (code == QLatin1String("mask:sufficient"))
        return Report::tr("Enough of it is hidden.");
    if (code == QLatin1String("mask:weak"))
        return Report::tr("Only just enough of it is hidden.");
    if (code == QLatin1String("mask:too_few_hidden"))
        return Report::tr("Too little of it is hidden.");
    if (code == QLatin1String("mask:birth_date_readable"))
        return Report::tr("The whole date of birth can be read.");
    if (code == QLatin1String("mask:disability_digits_left"))
        return Report::tr("The last digits tell kind and grade of the disability.");
    if (code == QLatin1String("mask:told_beside"))
        return Report::tr("Other items of the same row tell what is hidden.");
    if (code == QLatin1String("mask:told_by_another_notice"))
        return Report::tr("Another notice shows the digits that are hidden here.");
    if (code == QLatin1String("mask:unique_key_left"))
        return Report::tr("The name is hidden, and this number still tells who it is.");
    if (code == QLatin1String("mask:uneven"))
        return Report::tr("In other rows of this column enough of it is hidden.");
    return {};
}

/// Reasons that name no header and no label.
QString otherReasonWords(const QString &code)
{
    if (code == QLatin1String("check_digit"))
        return Report::tr("Its check digit is right.");
    if (code == QLatin1String("check_digit_failed"))
        return Report::tr("Its check digit is wrong; a digit may have been misread.");
    if (code == QLatin1String("repaired"))
        return Report::tr("A misread character was corrected by its check digit.");
    if (code == QLatin1String("readers_differ"))
        return Report::tr("The two readers read it differently.");
    if (code == QLatin1String("one_reader"))
        return Report::tr("Only one reader read it.");
    if (code == QLatin1String("readers_agree"))
        return Report::tr("Both readers read the same.");
    if (code == QLatin1String("unusual_length"))
        return Report::tr("It has an unusual number of digits.");
    if (code == QLatin1String("unread"))
        return Report::tr("It could not be read.");
    if (code == QLatin1String("alarm_word"))
        return Report::tr("It speaks of health, family or hardship.");
    if (code == QLatin1String("official_context"))
        return Report::tr("It seems to belong to a public office.");
    if (code == QLatin1String("under_code"))
        return Report::tr("Its label speaks of something else, but its form is that of somebody's "
                          "own number.");
    if (code == QLatin1String("pattern:name"))
        return Report::tr("It looks like somebody's name.");
    if (code == QLatin1String("pattern:house"))
        return Report::tr("It names a house or a flat.");
    if (code == QLatin1String("beside:number"))
        return Report::tr("It stands beside somebody's number.");
    if (code == QLatin1String("beside:name_and_phone"))
        return Report::tr("Name and telephone of who lives there stand beside it.");
    if (code == QLatin1String("mass_exposure"))
        return Report::tr("The notice shows such items of a great many people.");
    if (code == QLatin1String("beside:place"))
        return Report::tr("It stands beside a place, as people's names do.");
    if (code == QLatin1String("beside:attribute"))
        return Report::tr("It stands beside sex, ethnicity or age, as people's names do.");
    if (code.startsWith(QLatin1String("pattern:")))
        return Report::tr("It has the form of such an item.");
    for (const QString &words :
         {maskReasonWords(code), markReasonWords(code), noticeReasonWords(code)})
        if (!words.isEmpty())
            return words;
    return {};
}

} // namespace

QString reasonWords(const QString &code)
{
    const QString kind = code.section(QLatin1Char(':'), 0, 0);
    const QString label = shownLabel(code.section(QLatin1Char(':'), 1));
    if (code == QLatin1String("header:carried"))
        return Report::tr("The header of an earlier page or sheet carries on here.");
    if (code == QLatin1String("header:near"))
        return Report::tr("The header was not read quite surely.");
    if (kind == QLatin1String("header") && !label.isEmpty())
        return Report::tr("It stands under the header “%1”.").arg(label);
    if (kind == QLatin1String("label") && !label.isEmpty())
        return Report::tr("It stands beside the label “%1”.").arg(label);
    if (kind == QLatin1String("title") && !label.isEmpty())
        return Report::tr("It stands beside the word “%1”.").arg(label);
    return otherReasonWords(code);
}

} // namespace report
