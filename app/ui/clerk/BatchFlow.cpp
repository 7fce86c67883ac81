// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/BatchFlow.h"

#include "app/report/Words.h"
#include "app/ui/Direction.h"
#include "app/ui/Language.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/clerk/NoticesPage.h"
#include "app/ui/models/PageModel.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// As Saving::numbered, of a name.
QString numberedName(const QString &name, qsizetype index)
{
    return QFileInfo(Saving::numbered(name, index)).fileName();
}

/// "a (2).png", because "a-2.png" are the further pages of one notice.
QString otherName(const QString &name, int number)
{
    const QFileInfo info(name);
    return QStringLiteral("%1 (%2).%3").arg(info.completeBaseName()).arg(number).arg(info.suffix());
}

} // namespace

BatchFlow::BatchFlow(NoticesPage &page, PageModel &pages, Decisions &decisions,
                     const Language &language, NoticeBar &notice, Covering &covering,
                     JobQueue &jobs, QObject *parent)
    : QObject(parent), m_page(page), m_pages(pages), m_decisions(decisions), m_notice(notice),
      m_language(language), m_covering(covering), m_jobs(jobs)
{}

BatchFlow::~BatchFlow() = default;

void BatchFlow::drop()
{
    m_folder.reset();
    m_target = {};
    m_earlier.clear();
    m_doubts.clear();
    m_notice.takeBack(this);
}

void BatchFlow::setFolder(const QString &folder)
{
    QStringList sources; // whose copies lie there, wholly or not
    for (auto it = m_target.saved.cbegin(); it != m_target.saved.cend(); ++it) {
        if (!it->isEmpty())
            sources.append(it.key());
    }
    m_page.model().changeFolder(m_target.folder, sources);
    if (!sources.isEmpty())
        m_earlier.append(m_target);
    m_target = {};
    m_target.folder = Saving::freeFolder(folder);
    m_notice.takeBack(this);
}

/// One that is full, or that may not be written to, is that also the next time.
void BatchFlow::askForAnotherFolder()
{
    m_notice.ask(this, tr("The folder of the copies cannot be written to."),
                 {tr("Choose another folder…"), [this] { Q_EMIT folderWanted(); }});
}

/// Pages of notices that may be posted and have no copy that follows the latest decisions.
report::ScanDocument BatchFlow::missing() const
{
    report::ScanDocument scan = m_pages.scan();
    QSet<QString> wanted;
    for (const Notice &notice : m_page.model().notices()) {
        if (notice.posting.verdict != Verdict::MustCover && !m_page.model().hasCopy(notice.source))
            wanted.insert(notice.source);
    }
    scan.pages.removeIf(
        [&wanted](const report::ScanPage &page) { return !wanted.contains(page.source); });
    scan.errors.clear();
    scan.interrupted = false;
    return scan;
}

void BatchFlow::makeCopies(const QString &folder)
{
    m_notice.takeBack(this); // what was asked about the time before
    if (!folder.isEmpty() && folder != m_target.folder)
        setFolder(folder);
    if (missing().pages.isEmpty()) {
        if (!m_target.folder.isEmpty() &&
            (m_target.lacksLists || !m_page.model().forbiddenCopies().isEmpty() ||
             !m_page.model().unfitEarlier().isEmpty()))
            save({}, {{}, chosenOptions(), {}});
        else
            m_notice.tell(tr("Every notice that may be posted has its copy."));
        return;
    }
    m_folder = std::make_shared<QTemporaryDir>(); // mode 0700
    if (m_target.folder.isEmpty() || !m_folder->isValid()) {
        m_notice.tell(report::errorWords(ocr::Error::Code::WriteFailed));
        return;
    }
    jobs::RedactOptions options = chosenOptions();
    options.folder = m_folder->filePath(QStringLiteral("copies"));
    m_covering.cover(
        {.pages = [this] { return missing(); },
         .options = options,
         .done =
             [this, options, folder = m_folder](const ocr::Result<QList<jobs::Replacement>> &copies,
                                                const Decisions::Basis &basis) {
                 // Else it was asked for again.
                 return folder == m_folder && whenCovered(copies, {basis, options, folder});
             },
         .after = {},
         .asker = this,
         .isToKeep = true,
         .again = [this] { makeCopies(); }});
}

jobs::RedactOptions BatchFlow::chosenOptions() const
{
    jobs::RedactOptions options;
    options.plan.style = redaction::Style::Masked;
    if (m_page.asPdf().isChecked())
        options.format = redaction::FileFormat::Pdf;
    if (m_page.flat().isChecked())
        options.plan.page = redaction::PageForm::Flat;
    if (m_page.blackAndWhite().isChecked())
        options.plan.ink = redaction::Ink::BlackAndWhite;
    return options;
}

/// Whether copies of a notice are what would be made of it now.
bool BatchFlow::isCurrent(const QString &source, const Origin &origin) const
{
    const jobs::RedactOptions now = chosenOptions();
    const QList<report::ScanPage> pages = onlyOf(m_pages.scan(), source).pages;
    return now.format == origin.options.format && now.plan.page == origin.options.plan.page &&
           now.plan.ink == origin.options.plan.ink &&
           std::all_of(pages.cbegin(), pages.cend(), [&](const report::ScanPage &page) {
               return m_decisions.isCurrent(origin.basis, keyOf(page));
           });
}

bool BatchFlow::whenCovered(const ocr::Result<QList<jobs::Replacement>> &copies,
                            const Origin &origin)
{
    if (!copies || !QDir().mkpath(m_target.folder)) {
        m_notice.tell(
            report::errorWords(copies ? ocr::Error::Code::WriteFailed : copies.error().code));
        m_folder.reset();
        if (copies)
            askForAnotherFolder();
        Q_EMIT finished();
        return false;
    }
    QHash<QString, QList<jobs::Replacement>> bySource;
    for (const jobs::Replacement &copy : *copies)
        bySource[copy.source].append(copy);
    QList<Copy> proved;
    const QList<Notice> notices = m_page.model().notices();
    for (const Notice &notice : notices) { // in its order, which names follow
        const auto it = bySource.constFind(notice.source);
        if (it == bySource.cend())
            continue;
        m_doubts.remove(it.key());
        if (!isCurrent(it.key(), origin)) {
            m_page.model().setCopy(
                it.key(), {}, tr("Something was decided while its copy was made: make it again."));
            continue;
        }
        if (Saving::areProved(*it)) {
            proved.append(copyOf(it.key(), *it));
            continue;
        }
        m_doubts.insert(it.key(), ui::doubtsOf(*it));
        m_page.model().setCopy(it.key(), {}, Saving::whyUnproved(*it));
    }
    save(proved, origin);
    return proved.size() == bySource.size();
}

/// What must not be posted by the latest judgement is not saved, and goes where it was.
void BatchFlow::takeForbidden(Batch &batch) const
{
    for (const Notice &notice : m_page.model().notices()) {
        if (notice.posting.verdict == Verdict::MustCover)
            batch.copies.removeIf(
                [&notice](const Copy &copy) { return copy.source == notice.source; });
    }
    for (const QString &source : m_page.model().forbiddenCopies())
        batch.withdrawn.append({source, m_target.saved.value(source), 0});
    for (const NoticesModel::Earlier &copy : m_page.model().unfitEarlier()) {
        for (const Target &earlier : m_earlier) {
            if (earlier.folder == copy.folder)
                batch.withdrawn.append(
                    {copy.source, earlier.saved.value(copy.source), 0, copy.folder});
        }
    }
}

BatchFlow::Target *BatchFlow::earlierAt(const QString &folder)
{
    const auto found =
        std::find_if(m_earlier.begin(), m_earlier.end(),
                     [&folder](const Target &earlier) { return earlier.folder == folder; });
    return found == m_earlier.end() ? nullptr : &*found;
}

/// The copies, the checklist and the list of what needs eyes; what must not be posted any more
/// goes.
void BatchFlow::save(const QList<Copy> &copies, const Origin &origin)
{
    const auto batch = std::make_shared<Batch>();
    batch->copies = copies;
    Saving::ChecklistPlace place{m_target.folder,
                                 tr("checklist"),
                                 {QStringLiteral("xlsx")},
                                 m_language.installed(),
                                 m_target.checklist};
    m_jobs.write(
        [this, batch, place, folder = origin.folder]() -> BackgroundWork::Write {
            takeForbidden(*batch);
            return [batch, place, folder, decided = m_pages.decided()](
                       const BackgroundWork::IsCancelled &isCancelled) mutable {
                place.isCancelled = isCancelled;
                for (Withdrawn &withdrawn : batch->withdrawn)
                    withdraw(withdrawn,
                             QDir(withdrawn.folder.isEmpty() ? place.folder : withdrawn.folder));
                for (Copy &copy : batch->copies) {
                    if (!isCancelled())
                        save(copy, QDir(place.folder));
                }
                batch->listed = Saving::writeBesideCopies(decided, {}, place);
                return batch->listed ? ocr::Result<void>() : batch->listed.error();
            };
        },
        [this, batch, origin](const ocr::Result<void> &) { return whenSaved(*batch, origin); },
        [this] { makeCopies(); });
}

bool BatchFlow::whenSaved(const Batch &batch, const Origin &origin)
{
    if (m_folder == origin.folder)
        m_folder.reset();
    const bool isListed = static_cast<bool>(batch.listed);
    const ocr::Error::Code notSaved =
        isListed || batch.listed.error().code != ocr::Error::Code::Cancelled
            ? ocr::Error::Code::WriteFailed
            : ocr::Error::Code::Cancelled;
    int outdated = 0;
    for (const Copy &copy : batch.copies) {
        if (copy.isSaved)
            m_target.names.insert(copy.source, copy.name);
        QHash<QString, QByteArray> ours = copy.isSaved ? QHash<QString, QByteArray>() : copy.before;
        ours.insert(copy.written);
        m_target.saved.insert(copy.source, ours);
        if (copy.isSaved && !isCurrent(copy.source, origin)) {
            m_page.model().setOutdated(copy.source);
            ++outdated;
            continue;
        }
        m_page.model().setCopy(copy.source, copy.isSaved ? copy.name : QString(),
                               copy.isSaved ? QString() : report::errorWords(notSaved));
    }
    QStringList lines = savedWords(batch);
    const bool isWithdrawn = takeWithdrawn(batch.withdrawn, lines);
    m_target.lacksLists = !saveEyes(lines) || !isListed;
    const bool isAllSaved =
        !m_target.lacksLists && batch.count(&Copy::isSaved) == batch.copies.size();
    if (!isAllSaved)
        lines.append(
            report::joined({tr("Not everything was saved."), report::errorWords(notSaved)}));
    if (const int eyes = m_page.model().needingEyes(); eyes > 0)
        lines.append(tr("%n notice(s) need eyes.", nullptr, eyes));
    m_notice.tell(lines.join(QLatin1Char('\n')));
    if (!isAllSaved && notSaved == ocr::Error::Code::WriteFailed)
        askForAnotherFolder();
    Q_EMIT finished();
    return isAllSaved && isWithdrawn && outdated == 0 && batch.count(&Copy::hasChanged) == 0;
}

int BatchFlow::Batch::count(bool Copy::*member) const
{
    return static_cast<int>(std::count_if(copies.cbegin(), copies.cend(),
                                          [member](const Copy &copy) { return copy.*member; }));
}

/// Of the copies and the checklist.
QStringList BatchFlow::savedWords(const Batch &batch)
{
    QStringList lines;
    if (const int saved = batch.count(&Copy::isSaved); saved > 0) {
        lines.append(tr("%n postable copies were saved and checked: what is covered cannot be "
                        "brought back.",
                        nullptr, saved));
        lines.append(
            tr("They are in %1.").arg(leftToRight(QDir::toNativeSeparators(m_target.folder))));
    }
    int changed = batch.count(&Copy::hasChanged);
    for (const Withdrawn &withdrawn : batch.withdrawn)
        changed += withdrawn.changed;
    if (changed > 0)
        lines.append(Saving::changedWords(changed));
    if (batch.listed) {
        const QString before = m_target.checklist.stem;
        if (!before.isEmpty() && before != batch.listed->stem)
            lines.append(Saving::besideWords(batch.listed->stem));
        m_target.checklist = *batch.listed;
    }
    return lines;
}

/// Whether all of them are gone.
bool BatchFlow::takeWithdrawn(const QList<Withdrawn> &withdrawn, QStringList &told)
{
    int gone = 0;
    for (const Withdrawn &copies : withdrawn) {
        Target *earlier = earlierAt(copies.folder);
        (earlier != nullptr ? *earlier : m_target).saved.insert(copies.source, copies.files);
        if (!copies.files.isEmpty())
            continue;
        ++gone;
        if (!copies.folder.isEmpty()) {
            m_page.model().forgetEarlier(copies.source, copies.folder);
            continue;
        }
        m_target.saved.remove(copies.source);
        m_target.names.remove(copies.source); // its kind may be another one by then
        m_page.model().forgetSaved(copies.source);
    }
    if (gone > 0)
        told.append(
            tr("The copies of %n notice(s) that must not be posted were removed.", nullptr, gone));
    return gone == withdrawn.size();
}

BatchFlow::Copy BatchFlow::copyOf(const QString &source, const QList<jobs::Replacement> &copies)
{
    Copy copy;
    copy.source = source;
    copy.before = m_target.saved.value(source);
    for (const jobs::Replacement &each : copies) {
        const File file{m_folder->filePath(QStringLiteral("copies/") + each.file), each.fileSha256};
        if (!copy.files.contains(file)) // one a page or flat sheet, or one PDF for all
            copy.files.append(file);
    }
    copy.name = nameFor(source, QFileInfo(copy.files.first().path).suffix());
    return copy;
}

/// In the place of the older one, but beside what somebody has changed or put there. Off the GUI
/// thread.
void BatchFlow::save(Copy &copy, const QDir &folder)
{
    const auto isOurs = [&](const QString &name) {
        return !folder.exists(name) ||
               Saving::holds(folder.filePath(name), copy.before.value(name));
    };
    const auto namesOf = [&copy](const QString &name) {
        QStringList names;
        for (qsizetype i = 0; i < copy.files.size(); ++i)
            names.append(numberedName(name, i));
        return names;
    };
    const QString wanted = copy.name;
    QStringList names = namesOf(copy.name);
    for (int number = 2; !std::all_of(names.cbegin(), names.cend(), isOurs); ++number) {
        copy.name = otherName(wanted, number);
        names = namesOf(copy.name);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!Saving::copyFile(copy.files[i].path, folder.filePath(names[i])))
            return;
        copy.written.insert(names[i], copy.files[i].sha256);
    }
    copy.isSaved = true;
    for (auto it = copy.before.cbegin(); it != copy.before.cend(); ++it) {
        if (!copy.written.contains(it.key()) &&
            Saving::removeAsWritten(folder.filePath(it.key()), it.value()) ==
                Saving::Removed::Changed)
            copy.hasChanged = true;
    }
}

/// What somebody has changed is theirs, and stays. Off the GUI thread.
void BatchFlow::withdraw(Withdrawn &copies, const QDir &folder)
{
    if (!copies.folder.isEmpty() && !folder.exists())
        return; // it may come back, as what was unplugged
    const QHash<QString, QByteArray> before = std::exchange(copies.files, {});
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const Saving::Removed removed =
            Saving::removeAsWritten(folder.filePath(it.key()), it.value());
        if (removed == Saving::Removed::Yes)
            continue;
        copies.files.insert(it.key(), it.value());
        copies.changed += removed == Saving::Removed::Changed ? 1 : 0;
    }
}

/// Speaking, of nobody, and given to no other notice; the same again for the same notice, so that
/// a newer copy takes the place of the one before, unless it speaks of another kind or time now.
QString BatchFlow::nameFor(const QString &source, const QString &suffix)
{
    const QString base =
        copyName(onlyOf(m_pages.decided(), source), m_page.model().rules(), QDate::currentDate());
    const QString wanted = QStringLiteral("%1.%2").arg(base, suffix);
    const QString known = m_target.names.value(source);
    if (!known.isEmpty() && m_target.wanted.value(source) == wanted)
        return known;
    m_target.names.remove(source);
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_target.names.cbegin(), m_target.names.cend(),
                           [&name](const QString &other) { return other == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = otherName(wanted, number);
    m_target.names.insert(source, name);
    m_target.wanted.insert(source, wanted);
    return name;
}

/// In plain lines which notice needs eyes and why. What somebody has changed or ticked off there is
/// theirs: the new list stands beside it, and `told` says so.
bool BatchFlow::saveEyes(QStringList &told)
{
    QString lines;
    for (const Notice &notice : m_page.model().notices()) {
        const QStringList eyes = m_page.model().eyesOf(notice);
        if (!eyes.isEmpty())
            lines += report::labelled(report::shownFileName(notice.source), report::joined(eyes)) +
                     QLatin1Char('\n');
    }
    const QDir folder(m_target.folder);
    if (lines.isEmpty()) {
        const Saving::Removed removed =
            m_target.eyesName.isEmpty()
                ? Saving::Removed::Yes
                : Saving::removeAsWritten(folder.filePath(m_target.eyesName), m_target.eyesSha256);
        if (removed == Saving::Removed::Changed)
            told.append(tr("The list %1 there was changed by hand and stays, though nothing needs "
                           "eyes any more.")
                            .arg(inOwnDirection(m_target.eyesName)));
        return removed != Saving::Removed::Failed;
    }
    // The mark is for Windows' Notepad.
    const QByteArray bytes = QByteArray("\xEF\xBB\xBF") + lines.toUtf8();
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (!m_target.eyesName.isEmpty() && Saving::holds(folder.filePath(m_target.eyesName), sha256))
        return true; // it says so already, whoever has it open
    //: the name of a file that lists the notices a person has to look at
    const QString wanted = tr("needs eyes") + QStringLiteral(".txt");
    QString name = m_target.eyesName;
    for (int i = 0; name.isEmpty() || !Saving::isAsWritten(folder, name, m_target.eyesSha256); ++i)
        name = numberedName(wanted, i);
    if (!Saving::writeFile(folder.filePath(name), bytes))
        return false;
    if (!m_target.eyesName.isEmpty() && name != m_target.eyesName)
        told.append(tr("The list of what needs eyes is open, was changed or cannot be read, so the "
                       "new one stands beside it as %1.")
                        .arg(inOwnDirection(name)));
    m_target.eyesName = name;
    m_target.eyesSha256 = sha256;
    return true;
}

} // namespace ui
