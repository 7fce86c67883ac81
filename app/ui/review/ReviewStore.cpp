// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/ReviewStore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

namespace {

const QString kAuto = privacy::JudgeOptions().noticeType; ///< nobody said what a source is
const QString kUnread = QStringLiteral("unread:");

// What a decision keeps behind its reason, as ";name=value".
const QString kType = QStringLiteral("type");     ///< a type that somebody chose
const QString kItem = QStringLiteral("item");     ///< what it is about where that is a whole page
const QString kAnswer = QStringLiteral("answer"); ///< where the decision's own choice misses it
const QString kNone = QStringLiteral("none");
const QString kAccepted = QStringLiteral("accepted");
const QString kQuad = QStringLiteral("quad"); ///< corners of a sheet, eight numbers
// Lines of a table: for each its place, "@" and the line that it was, "!" where it divides merged
// cells.
const QString kRows = QStringLiteral("rows");
const QString kColumns = QStringLiteral("columns");

QString field(const QString &name, const QString &value)
{
    return QLatin1Char(';') + name + QLatin1Char('=') + value;
}

QString fieldOf(const QString &why, const QString &name)
{
    const QString start = name + QLatin1Char('=');
    for (const QString &part : why.split(QLatin1Char(';')).mid(1)) {
        if (part.startsWith(start))
            return part.mid(start.size());
    }
    return {};
}

/// A review file holds decisions on findings and on boxes only. One on a whole sheet stands on the
/// page's first pixel and keeps that: wherever it is taken for a place, no other place that must be
/// covered lies inside.
ocr::Quad markOfPage()
{
    return ocr::Quad::fromRect(QRectF(0, 0, 1, 1));
}

QString numbersOf(const ocr::Quad &quad)
{
    QStringList numbers;
    for (const QPointF &corner : quad.corners)
        numbers << QString::number(corner.x(), 'g', 17) << QString::number(corner.y(), 'g', 17);
    return numbers.join(QLatin1Char(','));
}

std::optional<ocr::Quad> quadFrom(const QString &numbers)
{
    const QStringList parts = numbers.split(QLatin1Char(','));
    ocr::Quad quad;
    if (parts.size() != 8)
        return {};
    for (size_t i = 0; i < quad.corners.size(); ++i) {
        bool isX = false;
        bool isY = false;
        const auto at = static_cast<qsizetype>(2 * i);
        quad.corners[i] = {parts[at].toDouble(&isX), parts[at + 1].toDouble(&isY)};
        if (!isX || !isY)
            return {};
    }
    return quad.isEmpty() ? std::nullopt : std::optional(quad);
}

QString numbersOf(const QList<ocr::GridLine> &lines)
{
    QStringList texts;
    for (const ocr::GridLine &line : lines) {
        QString text = QString::number(line.at, 'g', 17);
        if (line.was >= 0)
            text += QLatin1Char('@') + QString::number(line.was);
        texts.append(line.through ? text + QLatin1Char('!') : text);
    }
    return texts.join(QLatin1Char(','));
}

std::optional<QList<ocr::GridLine>> linesFrom(const QString &numbers)
{
    QList<ocr::GridLine> lines;
    for (QString text : numbers.split(QLatin1Char(','))) {
        ocr::GridLine line;
        line.through = text.endsWith(QLatin1Char('!'));
        if (line.through)
            text.chop(1);
        bool isPlace = false;
        bool isLine = true;
        line.at = text.section(QLatin1Char('@'), 0, 0).toDouble(&isPlace);
        if (text.contains(QLatin1Char('@')))
            line.was = text.section(QLatin1Char('@'), 1).toInt(&isLine);
        if (!isPlace || !isLine)
            return {};
        lines.append(line);
    }
    return lines;
}

/// Whether they can be the lines of their table is asked where they are applied: ocr::fits().
std::optional<ocr::TableGrid> gridFrom(const QString &why)
{
    const auto rows = linesFrom(fieldOf(why, kRows));
    const auto columns = linesFrom(fieldOf(why, kColumns));
    return rows && columns ? std::optional(ocr::TableGrid{*rows, *columns}) : std::nullopt;
}

/// The decision that says this, or none where its page is not among these.
std::optional<privacy::Decision> decisionOf(const ItemKey &key, const Choice &choice,
                                            const report::ScanDocument &read)
{
    privacy::Decision decision;
    decision.sourceSha256 = key.page.sha256;
    decision.page = key.page.page;
    decision.choice = choice.answer == Answer::Dismissed ? privacy::Decision::Choice::Keep
                                                         : privacy::Decision::Choice::Cover;
    decision.why = choice.reason;
    if (choice.type)
        decision.why += field(kType, privacy::findingTypeName(*choice.type));
    decision.printed = choice.printed;
    if (choice == Choice() || key.item == kNoticeType) // the source's judgement holds that one
        return {};
    if (choice.box) {
        decision.boxes = {*choice.box};
        return decision;
    }
    if (choice.corners) {
        decision.boxes = {markOfPage()};
        decision.choice = privacy::Decision::Choice::Keep;
        decision.why += field(kItem, key.item) + field(kAnswer, kNone) +
                        field(kQuad, numbersOf(*choice.corners));
        return decision;
    }
    if (choice.grid) {
        decision.boxes = {markOfPage()};
        decision.choice = privacy::Decision::Choice::Keep;
        decision.why += field(kItem, key.item) + field(kAnswer, kNone) +
                        field(kRows, numbersOf(choice.grid->rows)) +
                        field(kColumns, numbersOf(choice.grid->columns));
        return decision;
    }
    if (choice.answer == Answer::None)
        decision.why += field(kAnswer, kNone);
    if (key.item.startsWith(kNeverRead)) {
        const auto place = quadFrom(key.item.mid(kNeverRead.size()));
        if (!place)
            return {};
        decision.boxes = {*place};
        decision.why += field(kItem, key.item);
        return decision;
    }
    for (const report::ScanPage &page : read.pages) {
        if (keyOf(page) != key.page || !itemsOf(page, page.page).contains(key.item))
            continue;
        if (key.item.startsWith(kUnread)) {
            decision.boxes = {page.page.unread.value(key.item.mid(kUnread.size()).toInt())};
            return decision;
        }
        for (const privacy::Finding &finding : page.judgement.findings) {
            if (finding.id == key.item) {
                decision.finding = key.item;
                return decision;
            }
        }
        decision.boxes = {markOfPage()};
        decision.choice = privacy::Decision::Choice::Keep;
        decision.why += field(kItem, key.item);
        if (choice.answer == Answer::Accepted)
            decision.why += field(kAnswer, kAccepted);
        return decision;
    }
    return {};
}

Answer answerOf(const privacy::Decision &decision)
{
    const QString said = fieldOf(decision.why, kAnswer);
    if (said == kNone)
        return Answer::None;
    return decision.choice == privacy::Decision::Choice::Keep && said != kAccepted
               ? Answer::Dismissed
               : Answer::Accepted;
}

Decisions::Change changeOf(const privacy::Decision &decision, const report::ScanDocument &read,
                           int &boxes)
{
    const QString item = fieldOf(decision.why, kItem);
    ItemKey key{{decision.sourceSha256, decision.page}, item.isEmpty() ? decision.finding : item};
    Choice choice;
    choice.answer = answerOf(decision);
    choice.printed = decision.printed;
    choice.reason = decision.why.section(QLatin1Char(';'), 0, 0);
    choice.corners = quadFrom(fieldOf(decision.why, kQuad));
    choice.grid = gridFrom(decision.why);
    const QString type = fieldOf(decision.why, kType);
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
        if (choice.reason != kLookedAt)
            choice.answer = Answer::Accepted; // a box is there to cover
        choice.box = boxAround(decision.boxes);
    }
    return {key, choice};
}

/// Whether it stands for something in the window: not what was undone or decided anew, nor a
/// dismissal of a finding that is no longer there. What was to be covered stays covered.
bool isRestored(const casefile::StoredDecision &stored)
{
    using State = casefile::StoredDecision::State;
    return stored.state == State::Counts ||
           (stored.state == State::Detached && !stored.decision.boxes.isEmpty());
}

} // namespace

/// The part that lives on the thread and owns the file.
class ReviewStore::Writer final : public QObject
{
public:
    /// A key and the decision on it; none takes it back.
    using Step = std::pair<ItemKey, std::optional<privacy::Decision>>;

    explicit Writer(ReviewStore &owner) : m_owner(owner) {}

    void create(const QString &path, const QString &reviewed)
    {
        close();
        if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
            tell(ocr::Error{ocr::Error::Code::WriteFailed,
                            QStringLiteral("The folder of the review cannot be made.")});
            return;
        }
        casefile::About about;
        about.folder = reviewed;
        about.interrupted = true; // until it is told otherwise
        take(casefile::ReviewFile::create(path, about));
    }

    void open(const QString &path)
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
                [owner = &m_owner, error = loaded.error()] { Q_EMIT owner->openingFailed(error); },
                Qt::QueuedConnection);
            return;
        }
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner, review] { Q_EMIT owner->opened(review); },
            Qt::QueuedConnection);
    }

    void close()
    {
        m_sequences.clear();
        m_unsaved.clear();
        m_unstored.clear();
        m_file.reset();
    }

    void store(const casefile::Source &source)
    {
        if (!m_file)
            return;
        const ocr::Result<void> stored = m_file->store(source);
        if (!stored)
            m_unstored.append(source); // a full disk may have room again
        check(stored);
    }

    void rename(const QHash<ItemKey, ItemKey> &names)
    {
        QHash<ItemKey, qint64> sequences;
        for (auto it = m_sequences.cbegin(); it != m_sequences.cend(); ++it)
            sequences.insert(names.value(it.key(), it.key()), it.value());
        m_sequences = sequences;
        Unsaved unsaved;
        for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it)
            unsaved.insert(names.value(it.key(), it.key()), it.value());
        m_unsaved = unsaved;
    }

    void storeUnread(const casefile::Unread &unread)
    {
        if (m_file)
            check(m_file->storeUnread(unread));
    }

    void storeProgress(const QList<privacy::RulePackInfo> &rules, const QStringList &engines,
                       bool isUnfinished)
    {
        if (!m_file)
            return;
        ocr::Result<casefile::About> about = m_file->about();
        if (!about) {
            tell(about.error());
            return;
        }
        about->rules = rules;
        about->engines = engines;
        about->interrupted = isUnfinished;
        check(m_file->setAbout(*about));
    }

    void put(const QList<Step> &steps)
    {
        if (!m_file)
            return;
        for (const Step &step : steps)
            m_unsaved.insert(step.first, step.second);
        storeAgain();
        const ocr::Result<void> applied = apply(m_unsaved);
        if (applied) {
            m_unsaved.clear();
            return;
        }
        // Stored with the next step; one that names what the file will never hold must not keep
        // the others out.
        if (applied.error().code == ocr::Error::Code::InvalidInput)
            applyOneByOne();
        tell(applied.error());
    }

private:
    using Unsaved = QHash<ItemKey, std::optional<privacy::Decision>>;

    void storeAgain()
    {
        QList<casefile::Source> left;
        for (const casefile::Source &source : std::as_const(m_unstored))
            if (!m_file->store(source))
                left.append(source);
        m_unstored = left;
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
        review.reviewed = about->folder;
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
    /// What is not on the disk yet: empty, but for a disk that is full or gone.
    Unsaved m_unsaved;
    QList<casefile::Source> m_unstored; ///< sources that a write refused
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

void ReviewStore::storeProgress(const report::ScanDocument &read, bool isUnfinished)
{
    if (!m_isOpen)
        return;
    post([writer = m_writer, rules = read.rules, engines = read.engines, isUnfinished] {
        writer->storeProgress(rules, engines, isUnfinished);
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
