// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/ReviewStore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

namespace {

const QString kType = QStringLiteral(";type=");
const QString kUnread = QStringLiteral("unread:");

/// A decision keeps a type that somebody chose behind its reason.
QString whyOf(const Choice &choice)
{
    return choice.type ? choice.reason + kType + privacy::findingTypeName(*choice.type)
                       : choice.reason;
}

/// The decision that says this, or none where a review file has no place for it (sheets).
std::optional<privacy::Decision> decisionOf(const ItemKey &key, const Choice &choice,
                                            const report::ScanDocument &read)
{
    privacy::Decision decision;
    decision.sourceSha256 = key.page.sha256;
    decision.page = key.page.page;
    decision.choice = choice.answer == Answer::Dismissed ? privacy::Decision::Choice::Keep
                                                         : privacy::Decision::Choice::Cover;
    decision.why = whyOf(choice);
    if (choice == Choice())
        return {};
    if (choice.box) {
        decision.boxes = {*choice.box};
        return decision;
    }
    for (const report::ScanPage &page : read.pages) {
        if (keyOf(page) != key.page)
            continue;
        if (key.item.startsWith(kUnread)) {
            const ocr::Quad place = page.page.unread.value(key.item.mid(kUnread.size()).toInt());
            if (!place.isEmpty())
                decision.boxes = {place};
        }
        for (const privacy::Finding &finding : page.judgement.findings) {
            if (finding.id == key.item)
                decision.finding = key.item;
        }
        break;
    }
    if (decision.finding.isEmpty() && decision.boxes.isEmpty())
        return {};
    return decision;
}

Decisions::Change changeOf(const privacy::Decision &decision, const report::ScanDocument &read,
                           int &boxes)
{
    ItemKey key{{decision.sourceSha256, decision.page}, decision.finding};
    Choice choice;
    choice.answer =
        decision.choice == privacy::Decision::Choice::Keep ? Answer::Dismissed : Answer::Accepted;
    choice.reason = decision.why.section(kType, 0, 0);
    const QString type = decision.why.section(kType, 1, 1);
    if (const auto known = privacy::findingTypeFromName(type); !type.isEmpty() && known)
        choice.type = *known;
    for (const report::ScanPage &page : read.pages) {
        if (!key.item.isEmpty() || decision.boxes.isEmpty() || keyOf(page) != key.page)
            continue;
        const qsizetype place = page.page.unread.indexOf(decision.boxes.first());
        if (place >= 0)
            key.item = kUnread + QString::number(place);
    }
    if (key.item.isEmpty() && !decision.boxes.isEmpty()) {
        key.item = QStringLiteral("own:%1").arg(++boxes);
        choice.box = decision.boxes.first();
    }
    return {key, choice};
}

} // namespace

/// The part that lives on the thread and owns the file.
class ReviewStore::Writer final : public QObject
{
public:
    explicit Writer(ReviewStore &owner) : m_owner(owner) {}

    void create(const QString &path, const QString &reviewed)
    {
        m_sequences.clear();
        m_file.reset();
        if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
            tell(ocr::Error{ocr::Error::Code::WriteFailed,
                            QStringLiteral("The folder of the review cannot be made.")});
            return;
        }
        casefile::About about;
        about.folder = reviewed;
        take(casefile::ReviewFile::create(path, about));
    }

    void open(const QString &path)
    {
        m_sequences.clear();
        m_file.reset();
        take(casefile::ReviewFile::open(path));
        if (!m_file)
            return;
        StoredReview review;
        const ocr::Result<void> loaded = load(review);
        if (!loaded) {
            m_file.reset();
            tell(loaded.error());
            return;
        }
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner, review] { Q_EMIT owner->opened(review); },
            Qt::QueuedConnection);
    }

    void close() { m_file.reset(); }

    void store(const casefile::Source &source)
    {
        if (m_file)
            check(m_file->store(source));
    }

    void storeUnread(const casefile::Unread &unread)
    {
        if (m_file)
            check(m_file->storeUnread(unread));
    }

    void put(const QList<std::pair<ItemKey, std::optional<privacy::Decision>>> &step)
    {
        if (!m_file)
            return;
        casefile::Change change;
        QList<ItemKey> decided;
        for (const auto &[key, decision] : step) {
            // The one before is always taken back: else it would count again once this one is
            // undone, and a finding that is open in the window would be kept in the file.
            if (m_sequences.contains(key))
                change.withdraw.append(m_sequences.take(key));
            if (!decision)
                continue;
            change.decide.append(*decision);
            decided.append(key);
        }
        if (change.decide.isEmpty() && change.withdraw.isEmpty())
            return;
        const ocr::Result<QList<qint64>> sequences = m_file->apply(change);
        if (!sequences) {
            tell(sequences.error());
            return;
        }
        for (qsizetype i = 0; i < decided.size(); ++i)
            m_sequences.insert(decided[i], sequences->value(i));
    }

private:
    void take(ocr::Result<std::unique_ptr<casefile::ReviewFile>> file)
    {
        if (file)
            m_file = *std::move(file);
        else
            tell(file.error());
    }

    void check(const ocr::Result<void> &result)
    {
        if (!result)
            tell(result.error());
    }

    void tell(const ocr::Error &error)
    {
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
        QStringList paths;
        for (const casefile::PageEntry &page : *pages)
            paths.append(page.path);
        paths.removeDuplicates();
        for (const QString &path : std::as_const(paths)) {
            const auto source = m_file->source(path);
            if (!source)
                return source.error();
            for (qsizetype i = 0; i < source->pages.size(); ++i)
                review.scan.pages.append({path, source->pages[i], source->judgements.value(i)});
        }
        for (const casefile::Unread &one : *unread)
            review.scan.errors.append({one.path, one.page, one.error});
        int boxes = 0;
        for (const casefile::StoredDecision &stored : *history) {
            if (stored.state != casefile::StoredDecision::State::Counts)
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
};

ReviewStore::ReviewStore(QObject *parent) : QObject(parent), m_writer(new Writer(*this))
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.start();
}

ReviewStore::~ReviewStore()
{
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
    post([writer = m_writer, path, reviewed] { writer->create(path, reviewed); });
}

void ReviewStore::open(const QString &path)
{
    m_isOpen = true;
    post([writer = m_writer, path] { writer->open(path); });
}

void ReviewStore::close()
{
    m_isOpen = false;
    post([writer = m_writer] { writer->close(); });
}

void ReviewStore::store(const QList<report::ScanPage> &pagesOfOneSource)
{
    if (!m_isOpen || pagesOfOneSource.isEmpty())
        return;
    casefile::Source source;
    source.path = pagesOfOneSource.first().source;
    source.sha256 = pagesOfOneSource.first().page.sha256;
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

void ReviewStore::put(const QList<Decisions::Change> &step, const report::ScanDocument &read)
{
    if (!m_isOpen)
        return;
    QList<std::pair<ItemKey, std::optional<privacy::Decision>>> decisions;
    for (const auto &[key, choice] : step)
        decisions.append({key, decisionOf(key, choice, read)});
    post([writer = m_writer, decisions] { writer->put(decisions); });
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
