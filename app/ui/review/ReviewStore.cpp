// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/ReviewStore.h"

#include "app/ui/review/StoredChoices_p.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

namespace {
const QString kAuto = privacy::JudgeOptions().noticeType; ///< nobody said what a source is
} // namespace

/// The part that lives on the thread and owns the file.
class ReviewStore::Writer final : public QObject
{
public:
    /// A key and the decision on it; none takes it back.
    using Step = std::pair<ItemKey, std::optional<privacy::Decision>>;

    /// How far the reading has come, and with what.
    struct Progress
    {
        QList<privacy::RulePackInfo> rules;
        QStringList engines;
        QStringList left;
    };

    explicit Writer(ReviewStore &owner) : m_owner(owner) {}

    void create(const QString &path, const QString &reviewed)
    {
        close();
        m_wantedPath = path;
        m_wanted.folder = reviewed;
        m_wanted.interrupted = true; // until it is told otherwise
        check(settle());
    }

    void open(const QString &path, int opening)
    {
        close();
        ocr::Result<std::unique_ptr<casefile::ReviewFile>> file = casefile::ReviewFile::open(path);
        if (file)
            m_file = *std::move(file);
        StoredReview review;
        const ocr::Result<void> loaded = file ? load(review) : file.error();
        if (!loaded) {
            close();
            QMetaObject::invokeMethod(
                &m_owner,
                [owner = &m_owner, error = loaded.error(), opening] {
                    if (opening != owner->m_opening)
                        return; // something else was opened meanwhile
                    owner->m_isOpen = false;
                    Q_EMIT owner->openingFailed(error);
                },
                Qt::QueuedConnection);
            return;
        }
        QMetaObject::invokeMethod(
            &m_owner,
            [owner = &m_owner, review, opening] {
                if (opening == owner->m_opening)
                    Q_EMIT owner->opened(review);
            },
            Qt::QueuedConnection);
    }

    void close()
    {
        if (isThere())
            check(settleAll()); // a full disk may have room again
        m_sequences.clear();
        m_unsaved.clear();
        m_unstored.clear();
        m_unreads.clear();
        m_progress.reset();
        m_wantedPath.clear();
        m_wanted = {};
        m_file.reset();
        m_isBehind = false;
    }

    /// False where something still waits for a disk with room.
    bool settleWaiting()
    {
        if (!isWaiting())
            return true;
        check(settleAll());
        return !isWaiting();
    }

    void store(const casefile::Source &source)
    {
        if (!isThere())
            return;
        // One that was refused before must not come after this one and undo it.
        m_unstored.removeIf(
            [&source](const casefile::Source &older) { return older.path == source.path; });
        m_unstored.append(source);
        m_unreads.removeIf([&source](const casefile::Unread &older) { // it is read now
            return older.path == source.path &&
                   (older.page == 0 || std::any_of(source.pages.cbegin(), source.pages.cend(),
                                                   [&older](const ocr::Page &page) {
                                                       return page.page == older.page;
                                                   }));
        });
        check(settle());
    }

    void rename(const QHash<ItemKey, ItemKey> &names)
    {
        QHash<ItemKey, qint64> sequences;
        for (auto it = m_sequences.cbegin(); it != m_sequences.cend(); ++it)
            sequences.insert(names.value(it.key(), it.key()), it.value());
        m_sequences = sequences;
        Unsaved unsaved;
        for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
            const ItemKey name = names.value(it.key(), it.key());
            std::optional<privacy::Decision> decision = it.value();
            // As the pages call it that are stored before it. What is gone can be kept no more.
            if (decision && decision->finding == it.key().item && !name.item.startsWith(kGone))
                decision->finding = name.item;
            else if (decision && name.item.startsWith(kGone) &&
                     decision->choice == privacy::Decision::Choice::Keep)
                decision.reset();
            unsaved.insert(name, decision);
        }
        m_unsaved = unsaved;
    }

    void storeUnread(const casefile::Unread &unread)
    {
        if (!isThere())
            return;
        m_unreads.append(unread);
        check(settle());
    }

    void storeProgress(const Progress &progress)
    {
        if (!isThere())
            return;
        m_progress = progress;
        check(settle());
    }

    void put(const QList<Step> &steps)
    {
        if (!isThere())
            return;
        for (const Step &step : steps)
            m_unsaved.insert(step.first, step.second);
        check(settleAll());
    }

private:
    using Unsaved = QHash<ItemKey, std::optional<privacy::Decision>>;

    /// A file, or one that could not be made yet: what comes is kept for it.
    bool isThere() const { return m_file || !m_wantedPath.isEmpty(); }

    bool isWaiting() const
    {
        return !m_unsaved.isEmpty() || !m_unstored.isEmpty() || !m_unreads.isEmpty() || m_progress;
    }

    ocr::Result<void> make()
    {
        if (!QDir().mkpath(QFileInfo(m_wantedPath).absolutePath()))
            return ocr::Error{ocr::Error::Code::WriteFailed,
                              QStringLiteral("The folder of the review cannot be made.")};
        auto file = casefile::ReviewFile::create(m_wantedPath, m_wanted);
        if (!file)
            return file.error();
        m_file = *std::move(file);
        m_wantedPath.clear();
        return {};
    }

    /// What waits, the oldest first; what is refused goes on waiting. What the file will never hold
    /// is left out, and told. A small one may find room where a large one does not; where many are
    /// refused, no disk is asked for each of them each time.
    template <typename Item, typename Store>
    ocr::Result<void> settle(QList<Item> &waiting, const Store &store)
    {
        constexpr int kMostRefused = 3;
        ocr::Result<void> first;
        QList<Item> left;
        for (const Item &item : std::as_const(waiting)) {
            if (left.size() >= kMostRefused && &item != &waiting.last()) {
                left.append(item);
                continue;
            }
            const ocr::Result<void> stored = store(item);
            if (!stored && stored.error().code != ocr::Error::Code::InvalidInput) {
                left.append(item);
                if (first)
                    first = stored;
                continue;
            }
            check(stored);
        }
        waiting = left;
        return first;
    }

    /// All but decisions.
    ocr::Result<void> settle()
    {
        ocr::Result<void> settled = m_file ? ocr::Result<void>() : make();
        if (settled)
            settled = settle(m_unstored,
                             [this](const casefile::Source &one) { return m_file->store(one); });
        if (!m_file)
            return settled;
        const ocr::Result<void> told = settle(
            m_unreads, [this](const casefile::Unread &one) { return m_file->storeUnread(one); });
        if (settled)
            settled = told;
        // Only then is it true.
        if (settled && m_progress) {
            settled = setProgress(*m_progress);
            if (settled)
                m_progress.reset();
        }
        return settled;
    }

    ocr::Result<void> setProgress(const Progress &progress)
    {
        ocr::Result<casefile::About> about = m_file->about();
        if (!about)
            return about.error();
        about->rules = progress.rules;
        about->engines = progress.engines;
        about->interrupted = !progress.left.isEmpty();
        about->left = progress.left;
        return m_file->setAbout(*about);
    }

    ocr::Result<void> settleAll()
    {
        const ocr::Result<void> settled = settle();
        if (!m_file)
            return settled;
        const ocr::Result<void> applied = apply(m_unsaved);
        if (applied) {
            m_unsaved.clear();
            return settled;
        }
        // Stored with the next step; one that names what the file will never hold must not keep
        // the others out.
        if (applied.error().code == ocr::Error::Code::InvalidInput)
            applyOneByOne();
        return applied;
    }

    /// In one transaction.
    ocr::Result<void> apply(const Unsaved &steps)
    {
        casefile::Change change;
        QList<ItemKey> decided;
        for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
            // The one before is always taken back: else it would count again once this one is
            // undone, and a finding that is open in the window would be kept in the file.
            if (m_sequences.contains(it.key()))
                change.withdraw.append(m_sequences.value(it.key()));
            if (!it.value())
                continue;
            change.decide.append(*it.value());
            decided.append(it.key());
        }
        if (change.decide.isEmpty() && change.withdraw.isEmpty())
            return {};
        const ocr::Result<QList<qint64>> sequences = m_file->apply(change);
        if (!sequences)
            return sequences.error();
        for (auto it = steps.cbegin(); it != steps.cend(); ++it)
            m_sequences.remove(it.key());
        for (qsizetype i = 0; i < decided.size(); ++i)
            m_sequences.insert(decided[i], sequences->value(i));
        return {};
    }

    void applyOneByOne()
    {
        Unsaved left;
        for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
            Unsaved one;
            one.insert(it.key(), it.value());
            const ocr::Result<void> applied = apply(one);
            const bool hopeless =
                !applied && applied.error().code == ocr::Error::Code::InvalidInput;
            if (!applied && !(hopeless && m_unstored.isEmpty()))
                left.insert(it.key(), it.value());
        }
        m_unsaved = left;
    }

    void check(const ocr::Result<void> &result)
    {
        if (!result) {
            tell(result.error());
        } else if (m_isBehind && !isWaiting()) {
            m_isBehind = false;
            QMetaObject::invokeMethod(
                &m_owner, [owner = &m_owner] { Q_EMIT owner->caughtUp(); }, Qt::QueuedConnection);
        }
    }

    void tell(const ocr::Error &error)
    {
        m_isBehind = true;
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner, error] { Q_EMIT owner->failed(error); },
            Qt::QueuedConnection);
    }

    ocr::Result<void> load(StoredReview &review)
    {
        const auto about = m_file->about();
        const auto pages = m_file->pages();
        const auto unread = m_file->unread();
        const auto history = m_file->history();
        if (!about)
            return about.error();
        if (!pages)
            return pages.error();
        if (!unread)
            return unread.error();
        if (!history)
            return history.error();
        review.scan.rules = about->rules;
        review.scan.engines = about->engines;
        review.scan.interrupted = about->interrupted;
        review.left = about->left;
        if (about->interrupted && about->left.isEmpty() && !about->folder.isEmpty())
            review.left = {about->folder}; // killed at once, or an older file
        QStringList paths;
        for (const casefile::PageEntry &page : *pages)
            paths.append(page.path);
        paths.removeDuplicates();
        for (const QString &path : std::as_const(paths)) {
            const auto source = m_file->source(path);
            if (!source)
                return source.error();
            if (source->judgedWith.noticeType != kAuto) {
                Choice choice;
                choice.noticeType = source->judgedWith.noticeType;
                review.choices.append({Decisions::noticeTypeKey(source->sha256), choice});
            }
            for (qsizetype i = 0; i < source->pages.size(); ++i)
                review.scan.pages.append({path, source->pages[i], source->judgements.value(i)});
        }
        for (const casefile::Unread &one : *unread)
            review.scan.errors.append({one.path, one.page, one.error});
        int boxes = 0;
        for (const casefile::StoredDecision &stored : *history) {
            if (!isRestored(stored))
                continue;
            const Decisions::Change change = changeOf(stored.decision, review.scan, boxes);
            review.choices.append(change);
            m_sequences.insert(change.first, stored.sequence);
        }
        return {};
    }

    ReviewStore &m_owner; ///< outlives this: its destructor waits for the thread
    std::unique_ptr<casefile::ReviewFile> m_file;
    QHash<ItemKey, qint64> m_sequences; ///< of the decisions that count
    QString m_wantedPath;               ///< of a file that is still to be made, …
    casefile::About m_wanted;           ///< … with this
    // What is not on the disk yet: empty, but for a disk that is full or gone.
    Unsaved m_unsaved;
    QList<casefile::Source> m_unstored;
    QList<casefile::Unread> m_unreads;
    std::optional<Progress> m_progress;
    bool m_isBehind = false; ///< and that was told
};

ReviewStore::ReviewStore(QObject *parent) : QObject(parent), m_writer(new Writer(*this))
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.start();
}

ReviewStore::~ReviewStore()
{
    close();
    flush();
    m_thread.quit();
    m_thread.wait();
}

template <typename Call>
void ReviewStore::post(Call call)
{
    QMetaObject::invokeMethod(m_writer, call, Qt::QueuedConnection);
}

void ReviewStore::create(const QString &path, const QString &reviewed)
{
    m_isOpen = true;
    ++m_opening;
    post([writer = m_writer, path, reviewed] { writer->create(path, reviewed); });
}

void ReviewStore::open(const QString &path)
{
    m_isOpen = true;
    post([writer = m_writer, path, opening = ++m_opening] { writer->open(path, opening); });
}

void ReviewStore::close()
{
    m_isOpen = false;
    ++m_opening; // what is still being read is not wanted any more
    post([writer = m_writer] { writer->close(); });
}

bool ReviewStore::settle()
{
    if (!m_isOpen) // what was open is being closed, and waits for nobody's answer
        return true;
    bool isSettled = true;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, &isSettled] { isSettled = writer->settleWaiting(); },
        Qt::BlockingQueuedConnection);
    return isSettled;
}

void ReviewStore::store(const QList<report::ScanPage> &pagesOfOneSource, const QString &noticeType)
{
    if (!m_isOpen || pagesOfOneSource.isEmpty())
        return;
    casefile::Source source;
    source.path = pagesOfOneSource.first().source;
    source.sha256 = pagesOfOneSource.first().page.sha256;
    source.judgedWith.noticeType = noticeType.isEmpty() ? kAuto : noticeType;
    for (const report::ScanPage &page : pagesOfOneSource) {
        source.pages.append(page.page);
        source.judgements.append(page.judgement);
    }
    post([writer = m_writer, source] { writer->store(source); });
}

void ReviewStore::storeUnread(const report::SourceError &error)
{
    if (!m_isOpen)
        return;
    const casefile::Unread unread{error.source, error.page, error.error};
    post([writer = m_writer, unread] { writer->storeUnread(unread); });
}

void ReviewStore::storeProgress(const report::ScanDocument &read, const QStringList &left)
{
    if (!m_isOpen)
        return;
    QStringList absolute;
    for (const QString &path : left)
        absolute.append(QFileInfo(path).absoluteFilePath());
    post([writer = m_writer, progress = Writer::Progress{read.rules, read.engines, absolute}] {
        writer->storeProgress(progress);
    });
}

void ReviewStore::put(const QList<Decisions::Change> &step, const report::ScanDocument &read)
{
    if (!m_isOpen)
        return;
    QList<Writer::Step> decisions;
    for (const auto &[key, choice] : step)
        decisions.append({key, decisionOf(key, choice, read)});
    post([writer = m_writer, decisions] { writer->put(decisions); });
}

void ReviewStore::rename(const QHash<ItemKey, ItemKey> &names)
{
    post([writer = m_writer, names] { writer->rename(names); });
}

void ReviewStore::flush()
{
    QMetaObject::invokeMethod(
        m_writer, [] {}, Qt::BlockingQueuedConnection);
}

QString reviewFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/reviews");
}

QString newReviewPath()
{
    return QStringLiteral("%1/%2.%3")
        .arg(reviewFolder(),
             QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss zzz")),
             QLatin1String(casefile::kFileSuffix));
}

} // namespace ui
