// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/Words.h"

#include <QCoreApplication>

#include <array>

namespace report {

namespace {

/// Gives this file tr() with the context "Report".
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A law by its Chinese name, which alone counts, with its translation beside it where there is
/// one.
QString named(const QString &chinese, const QString &translated)
{
    //: %1 is the Chinese name of a law, %2 the same in the language of the window
    return translated == chinese ? chinese : Report::tr("%1 (%2)").arg(chinese, translated);
}

/// How a pack cites a law, what its Chinese name is, and its title in English. Numbers of papers
/// and standards stand as they are.
struct Law
{
    const char *cited;
    const char *chinese;
    const char *title;
};
constexpr std::array<Law, 8> kLaws{
    {{"PIPL", "个人信息保护法", QT_TRANSLATE_NOOP("Report", "Personal Information Protection Law")},
     {"Civil Code", "民法典", QT_TRANSLATE_NOOP("Report", "Civil Code")},
     {"最低生活保障审核确认办法", "最低生活保障审核确认办法",
      QT_TRANSLATE_NOOP("Report", "Measures for Confirming Minimum Living Allowances")},
     {"社会救助暂行办法", "社会救助暂行办法",
      QT_TRANSLATE_NOOP("Report", "Interim Measures for Social Assistance")},
     {"特困人员认定办法", "特困人员认定办法",
      QT_TRANSLATE_NOOP("Report", "Measures for Recognizing Persons in Extreme Hardship")},
     {"未成年人保护法", "未成年人保护法",
      QT_TRANSLATE_NOOP("Report", "Law on the Protection of Minors")},
     {"村民委员会组织法", "村民委员会组织法",
      QT_TRANSLATE_NOOP("Report", "Organic Law of the Villagers' Committees")},
     {"防止返贫监测公示要求", "防止返贫监测公示要求",
      QT_TRANSLATE_NOOP("Report", "Requirements for Notices on Watching Against Poverty")}}};

QString lawWords(const QString &cited)
{
    for (const Law &law : kLaws) {
        if (cited == QString::fromUtf8(law.cited))
            return named(QString::fromUtf8(law.chinese), Report::tr(law.title));
    }
    return cited;
}

} // namespace

QString basisWords(const QList<privacy::LegalBasis> &basis)
{
    QStringList words;
    for (const privacy::LegalBasis &one : basis) {
        // "U" is unverified: it may guide us, but nobody may be held to it.
        if ((one.mark != QLatin1String("V") && one.mark != QLatin1String("S")) || words.size() == 3)
            continue;
        const QString law = lawWords(one.law);
        const bool numbered = !one.article.isEmpty() && one.article.front().isDigit();
        //: %1 is a law, %2 the number of an article
        words.append(numbered ? Report::tr("%1, article %2").arg(law, one.article) : law);
    }
    return words.join(QStringLiteral("; "));
}

QString typeWords(privacy::FindingType type)
{
    using Type = privacy::FindingType;
    switch (type) {
    case Type::ResidentId:
        return Report::tr("ID card number");
    case Type::Phone:
        return Report::tr("Mobile number");
    case Type::Landline:
        return Report::tr("Landline number");
    case Type::BankCard:
        return Report::tr("Bank card number");
    case Type::BankAccount:
        return Report::tr("Bank account number");
    case Type::DisabilityCert:
        return Report::tr("Disability certificate number");
    case Type::SocialSecurityNo:
        return Report::tr("Social security number");
    case Type::HouseholdNo:
        return Report::tr("Household register number");
    case Type::Passport:
        return Report::tr("Passport number");
    case Type::Permit:
        return Report::tr("Travel permit number");
    case Type::MilitaryId:
        return Report::tr("Military ID number");
    case Type::OtherId:
        return Report::tr("Other personal number");
    case Type::Name:
        return Report::tr("Name");
    case Type::Address:
        return Report::tr("Home address");
    case Type::BirthDate:
        return Report::tr("Date of birth");
    case Type::Age:
        return Report::tr("Age");
    case Type::Sex:
        return Report::tr("Sex");
    case Type::Ethnicity:
        return Report::tr("Ethnicity");
    case Type::Marital:
        return Report::tr("Marital status");
    case Type::Education:
        return Report::tr("Education");
    case Type::Employer:
        return Report::tr("Employer");
    case Type::School:
        return Report::tr("School");
    case Type::Income:
        return Report::tr("Income");
    case Type::Health:
        return Report::tr("Health");
    case Type::Hardship:
        return Report::tr("Hardship");
    case Type::Religion:
        return Report::tr("Religion");
    case Type::Political:
        return Report::tr("Political status");
    case Type::Remark:
        return Report::tr("Remark");
    case Type::Email:
        return Report::tr("E-mail address");
    case Type::Qq:
        return Report::tr("QQ number");
    case Type::Wechat:
        return Report::tr("WeChat account");
    case Type::Plate:
        return Report::tr("Number plate");
    case Type::PropertyCert:
        return Report::tr("Property certificate number");
    case Type::WaybillNo:
        return Report::tr("Parcel number");
    case Type::Face:
        return Report::tr("Face");
    case Type::IdCardImage:
        return Report::tr("Picture of an ID card");
    case Type::Fingerprint:
        return Report::tr("Fingerprint");
    case Type::Signature:
        return Report::tr("Signature");
    case Type::QrCode:
        return Report::tr("QR code");
    case Type::Barcode:
        return Report::tr("Barcode");
    case Type::UnreadableCell:
        return Report::tr("Cell that could not be read");
    case Type::MissingRequired:
        return Report::tr("Required item is missing");
    case Type::OverMasked:
        return Report::tr("Hidden more than needed");
    case Type::HiddenContent:
        return Report::tr("Hidden content");
    }
    return {};
}

QString dispositionWords(privacy::Disposition disposition)
{
    switch (disposition) {
    case privacy::Disposition::Exposed:
        return Report::tr("Must be covered");
    case privacy::Disposition::Review:
        return Report::tr("Look at it");
    case privacy::Disposition::Permitted:
        return Report::tr("May be shown");
    case privacy::Disposition::Masked:
        return Report::tr("Hidden well enough");
    case privacy::Disposition::Official:
        return Report::tr("Of a public office");
    }
    return {};
}

QString severityWords(privacy::Severity severity)
{
    switch (severity) {
    case privacy::Severity::Critical:
        return Report::tr("Critical");
    case privacy::Severity::High:
        return Report::tr("High");
    case privacy::Severity::Medium:
        return Report::tr("Medium");
    case privacy::Severity::Low:
        return Report::tr("Low");
    case privacy::Severity::Info:
        return Report::tr("For information");
    }
    return {};
}

QString actionWords(const QString &code)
{
    if (code == QLatin1String("mask"))
        return Report::tr("Cover it, or show only a part.");
    if (code == QLatin1String("remove"))
        return Report::tr("Take it out.");
    if (code == QLatin1String("leave_out_column"))
        return Report::tr("Leave out the whole column.");
    if (code == QLatin1String("take_down"))
        return Report::tr("Take the notice down: its time is over, or it may never hang.");
    if (code == QLatin1String("add"))
        return Report::tr("Add it to the notice.");
    if (code == QLatin1String("show"))
        return Report::tr("Show it in the replacement.");
    if (code == QLatin1String("none"))
        return Report::tr("Nothing needs to be done.");
    return Report::tr("Look at it and decide.");
}

QString incompleteWords(const QString &code)
{
    if (code == QLatin1String("cut"))
        return Report::tr("The sheet is cut off at the edge of the picture.");
    if (code == QLatin1String("hidden"))
        return Report::tr("A part of the sheet is hidden.");
    if (code == QLatin1String("glare"))
        return Report::tr("Glare hides a part of the sheet.");
    if (code == QLatin1String("blur"))
        return Report::tr("The sheet is blurred.");
    if (code == QLatin1String("small"))
        return Report::tr("The writing is too small to read.");
    return Report::tr("Some rows could not be read.");
}

QString errorWords(ocr::Error::Code code)
{
    using Code = ocr::Error::Code;
    switch (code) {
    case Code::NotFound:
        return Report::tr("It is not there any more.");
    case Code::NotReadable:
        return Report::tr("It may not be opened. Copy it to a folder of your own and try again.");
    case Code::Empty:
        return Report::tr("It is empty.");
    case Code::UnsupportedFormat:
        return Report::tr("It is no picture or PDF. Save it as JPG, PNG or PDF and try again.");
    case Code::Damaged:
        return Report::tr("It is damaged. Take the picture or scan again.");
    case Code::PasswordProtected:
        return Report::tr("It is protected by a password. Save it without one and try again.");
    case Code::TooLarge:
        return Report::tr("It is too large. Save it in a smaller size and try again.");
    case Code::ModelMissing:
        return Report::tr("The program's reading data are missing. Install the program again.");
    case Code::ModelDamaged:
        return Report::tr("The program's reading data are damaged. Install the program again.");
    case Code::RulesInvalid:
        return Report::tr(
            "The rules for finding personal data cannot be used. Install the program again.");
    case Code::WorkerTimedOut:
        return Report::tr("Reading it took too long. Try again with fewer or smaller pages.");
    case Code::WorkerDied:
        return Report::tr(
            "Reading it failed and was stopped; everything else went on. Try this file alone.");
    case Code::WriteFailed:
        return Report::tr(
            "It could not be written. Choose another folder or make room on the disk.");
    case Code::AlreadyExists:
        return Report::tr("Something of that name is there already. Choose an empty folder.");
    case Code::ProofFailed:
        return Report::tr("The covered copy did not pass its check and was not kept.");
    case Code::Cancelled:
        return Report::tr("It was stopped before it was done.");
    case Code::EngineFailed:
    case Code::InvalidInput:
    case Code::ProtocolViolation:
    case Code::Internal:
        break;
    }
    return Report::tr("Something went wrong inside the program. Try this file alone.");
}

} // namespace report
