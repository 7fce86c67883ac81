// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/JudgeAgain.h"
#include "app/privacy/Decision.h"
#include "app/redaction/Proof.h"
#include "app/report/ScanDocument.h"
#include "ocr/base/PixelBuffer.h"

#include <QRect>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace jobs {

struct SessionOptions
{
    int jobs = 0;                            ///< worker processes; 0: as many as cores
    QString engine = QStringLiteral("auto"); ///< "auto", "ppocr", "tesseract"
    QStringList languages{QStringLiteral("zh"), QStringLiteral("ug"), QStringLiteral("kk"),
                          QStringLiteral("en")};
    QList<privacy::RulePackText> extraPacks; ///< merged after the built-in ones
    privacy::JudgeOptions judge;             ///< without a day: that on which each job begins
    std::function<QDate()> today = [] { return QDate::currentDate(); };
    /// Documents in folders that may hold a notice and cannot be read are errors; else they are
    /// passed over.
    bool listsDocuments = false;
    QString workerProgram; ///< path of noticeguard-worker
    /// Workers that read, cover and prove give way to everything else on the machine; the one that
    /// decodes for a window does not.
    bool lowPriority = false;
    /// A page that takes longer is listed as unread. A screenshot of 40,000 px took 140 s on two
    /// busy cores.
    int pageTimeoutSeconds = 600;
};

/// What is told while work goes on. Called from the session's threads, one call at a time; must not
/// block.
class Observer
{
public:
    virtual ~Observer() = default;
    virtual bool isCancelled() const { return false; }
    /// While it is true no page, and no file to write, is begun; what was begun is finished. Asked
    /// some twenty times a second; a cancel ends the pause.
    virtual bool isPaused() const { return false; }
    /// Pages done of pages known; secondsLeft is below 0 while it cannot be told.
    virtual void progressed(int done, int total, double secondsLeft)
    {
        Q_UNUSED(done)
        Q_UNUSED(total)
        Q_UNUSED(secondsLeft)
    }
    /// A page was read. It is judged with the others of its source when all of that source are
    /// there.
    virtual void judged(const QList<report::ScanPage> &pagesOfOneSource)
    {
        Q_UNUSED(pagesOfOneSource)
    }
    virtual void failed(const report::SourceError &error) { Q_UNUSED(error) }
    /// These decisions, from 0, are for pages that were not read: nothing is done about them. Once,
    /// before anything is covered; not called where there are none.
    virtual void passedOver(const QList<qsizetype> &decisions) { Q_UNUSED(decisions) }
    /// Whether foundAtFirstSight() is wanted: lines then come from the workers twice.
    virtual bool wantsFirstSight() const { return false; }
    /// Of a source that is still being read something shows that judged() is certain to call
    /// exposed or to ask about (privacy::FirstSight). Once a source at most, before judged().
    virtual void foundAtFirstSight(const QString &source, privacy::FindingType type)
    {
        Q_UNUSED(source)
        Q_UNUSED(type)
    }
};

struct RedactOptions
{
    QString folder; ///< made where it is not there
    redaction::PlanOptions plan;
    redaction::FileFormat format = redaction::FileFormat::Png;
    QList<privacy::Decision> decisions;
    /// Tables whose lines a person corrected, by index into Page::tables, by the source's SHA-256
    /// and number of the page: the proof reads the copies' tables by those lines, too.
    QHash<std::pair<QByteArray, int>, QSet<int>> correctedTables;
    bool singleReaderAccepted = false;
    /// The observer tells of the covering alone. Else it is the one that interrupted the scan.
    bool hasOwnObserver = false;
    bool force = false; ///< a folder that holds other files is AlreadyExists otherwise
};

/// One written replacement, or why there is none.
struct Replacement
{
    QString source;
    int page = 1;
    QByteArray sourceSha256;
    QString file; ///< name inside the folder; empty where none was left behind
    QByteArray fileSha256;
    redaction::Plan plan;
    QList<ocr::Incomplete> incomplete; ///< of a flat sheet: why it is not whole
    redaction::Proof proof;            ///< the checks of this page and of the whole file
    /// Of a page in a PDF that could not be proved but by covering it as a whole, or not be read
    /// (Plan::unread): what failed, with places in pixels of the upright source.
    redaction::Proof doubt;
    bool withoutColour = false; ///< a seal there does not differ enough from print to be taken out
    /// Why the manifest was not written, in which it should have been named: it cannot be verified.
    std::optional<ocr::Error> unlisted;
    bool withoutWords = false; ///< its covers say nothing: a font for the words is missing
    std::optional<ocr::Error> error;
};

/// What verify found.
struct Verified
{
    redaction::Proof proof;
    std::optional<redaction::Purpose> purpose; ///< as the manifest has it; nothing without one
    std::optional<int> renderer;               ///< the same; another one's covers are not compared
    /// Which of the files could not be read: then there is no proof.
    std::optional<report::SourceError> unreadable;
};

/// Worker processes, kept warm, and the jobs that run in them: what cli and ui call. Nothing here
/// decodes a picture: a crash, a time-out or a memory limit costs that page, which is then an
/// error. Threading: blocking functions, one at a time; call them from a thread that may wait.
class Session
{
public:
    /// Starts no worker yet. RulesInvalid, NotFound (worker program).
    static ocr::Result<std::unique_ptr<Session>> create(const SessionOptions &options);
    ~Session();

    /// Whether pages will be read by both engines, as far as that can be told before reading.
    bool readsTwice() const;

    /// Starts a worker and loads what reading one page needs, so that scan() does not wait for it.
    /// What goes wrong is told when a page is read.
    void prepare(const std::function<bool()> &isCancelled);

    /// Reads and judges files and folders (recursive, natural order). Never fails as a whole: what
    /// could not be read is listed under errors.
    report::ScanDocument scan(const QStringList &paths, Observer &observer);

    /// The rules that everything is judged by.
    const privacy::RuleSet &rules() const;

    /// As jobs::judgeAgain(), by this session's rules and options. Any thread.
    report::ScanDocument judgeAgain(const report::ScanDocument &scan,
                                    const NoticeTypes &types) const;

    /// Covers, writes and proves a replacement of every page of the scan, and manifest.json. A
    /// proof that fails, or could not be made, is that page's error (ProofFailed). An error as a
    /// whole says that nothing was written; a manifest that could not be, that page by page. Of an
    /// interrupted scan what was read is written, and the observer's cancel is not asked again
    /// (unless it is the covering's own); a PDF of which it lacks pages is not written. In other
    /// PDFs pages that could not be read are empty, and those that cannot be planned or proved
    /// covered as a whole (Replacement::doubt).
    ocr::Result<QList<Replacement>> redact(const report::ScanDocument &scan,
                                           const RedactOptions &options, Observer &observer);

    /// Checks anybody's replacement against its original; manifest may be empty. One that only one
    /// engine reads again does not pass, unless that is accepted here or in the manifest. What
    /// cannot be proved, because the prover died too, is not proved (a failed check "prover").
    /// Errors: Cancelled, and those of a manifest that is none.
    ocr::Result<Verified> verify(const QString &original, const QString &replacement,
                                 const QString &manifest, bool singleReaderAccepted,
                                 Observer &observer);

    /// Upright pixels of one page for a window to show, its long side at most `longSide` px.
    ocr::Result<ocr::PixelBuffer> pixels(const QString &source, int page, int longSide);
    /// What lies in `part` of it, upright source pixels, each as it is. InvalidInput where the page
    /// does not reach so far.
    ocr::Result<ocr::PixelBuffer> part(const QString &source, int page, const QRect &part);

private:
    struct Private;
    explicit Session(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace jobs
