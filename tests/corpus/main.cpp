// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// noticeguard-corpus: draws notices with invented people and says what is true of them.
#include "tests/corpus/Writing.h"
#include "tests/support/Score.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

using namespace corpus;
using support::Random;
using support::TruthPage;

struct Order
{
    QDir folder;
    quint64 seed = 1;
    int count = 0; ///< pictures a plain level; 0: one of each kind
    QStringList kinds;
    QStringList levels;
    SceneOptions scene;
};

/// Each picture has a seed of its own, so that one level alone looks as it does among all.
Random seeded(const Order &order, const QString &level, int number)
{
    quint64 mixed = order.seed;
    for (const QChar character : level)
        mixed = mixed * 1099511628211ULL + character.unicode();
    return Random(mixed * 1000003ULL + quint64(number));
}

class Writer
{
public:
    explicit Writer(const Order &order) : m_order(order) {}

    int run()
    {
        for (const QString &level : m_order.levels)
            if (!writeLevel(level))
                return 1;
        if (!m_pages.isEmpty() && !told(writeTruth(m_order.folder, m_pages)))
            return 1;
        QTextStream(stdout) << m_pages.size() << " pictures in " << m_order.folder.absolutePath()
                            << Qt::endl;
        return 0;
    }

private:
    template <typename T>
    bool told(const ocr::Result<T> &result)
    {
        if (!result)
            QTextStream(stderr) << result.error().detail << Qt::endl;
        return result.has_value();
    }

    bool add(const ocr::Result<TruthPage> &page)
    {
        if (!told(page))
            return false;
        m_pages += *page;
        return true;
    }

    bool writeLevel(const QString &level)
    {
        if (plainLevels().contains(level))
            return writePlain(level);
        if (level == u"board"_s)
            return writeBoards();
        if (level == u"pages"_s)
            return writePages();
        int number = 0;
        for (const QString &name : specialNames(level)) {
            Random random = seeded(m_order, level + name, number);
            if (!add(writeScene(m_order.folder, number++,
                                specialScene(name, random, m_order.scene))))
                return false;
        }
        if (level != u"format"_s)
            return true;
        Random random = seeded(m_order, level, number);
        const ocr::Result<TruthPage> heic = writeHeic(
            m_order.folder, number, plainScene(u"scan150"_s, u"onecard"_s, random, m_order.scene));
        told(heic);
        if (heic)
            m_pages += *heic;
        return true;
    }

    bool writePlain(const QString &level)
    {
        const int count = m_order.count > 0 ? m_order.count : int(m_order.kinds.size());
        for (int i = 0; i < count; ++i) {
            Random random = seeded(m_order, level, i);
            const QString kind = m_order.kinds[i % m_order.kinds.size()];
            if (!add(writeScene(m_order.folder, i, plainScene(level, kind, random, m_order.scene))))
                return false;
        }
        return true;
    }

    bool writeBoards()
    {
        QStringList kinds = m_order.kinds;
        kinds.removeAll(u"waybill"_s); // no A4 sheet
        const int count = m_order.count > 0 ? m_order.count : (int(kinds.size()) + 2) / 3;
        for (int i = 0; i < count && !kinds.isEmpty(); ++i) {
            Random random = seeded(m_order, u"board"_s, i);
            QStringList three;
            for (int k = 0; k < 3; ++k)
                three += kinds[(i * 3 + k) % kinds.size()];
            if (!add(writeScene(m_order.folder, i, boardScene(three, random, m_order.scene))))
                return false;
        }
        return true;
    }

    /// Files of several pages have a folder and a truth of their own: a scorer that knows one page
    /// a file can then still read the rest.
    bool writePages()
    {
        if (!m_order.folder.mkpath(u"pages"_s))
            return false;
        const QDir folder(m_order.folder.filePath(u"pages"_s));
        Random random = seeded(m_order, u"pages"_s, 0);
        const SceneOptions &options = m_order.scene;
        auto list = writePdf(folder, u"longlist"_s,
                             drawLongList(options.pages, options.pageRows, 0.5, random));
        if (!told(list))
            return false;
        const auto frames = writeTiff(folder, u"frames"_s,
                                      {plainScene(u"scan150"_s, u"onecard"_s, random, options),
                                       plainScene(u"scan150"_s, u"lowincome"_s, random, options)});
        return told(frames) && told(writeTruth(folder, *list + *frames));
    }

    const Order &m_order;
    QList<TruthPage> m_pages;
};

/// Scores a scan document against DIR/truth.json.
int scoreFile(const QDir &folder, const QString &scanFile)
{
    QFile truth(folder.filePath(u"truth.json"_s));
    QFile scan(scanFile);
    if (!truth.open(QIODevice::ReadOnly) || !scan.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "truth.json or the scan could not be opened." << Qt::endl;
        return 3;
    }
    const auto pages = support::decodeTruth(truth.readAll());
    if (!pages) {
        QTextStream(stderr) << pages.error().detail << Qt::endl;
        return 3;
    }
    const support::Score score =
        support::scoreScan(*pages, QJsonDocument::fromJson(scan.readAll()).object());
    QTextStream out(stdout);
    for (const QString &miss : score.misses)
        out << "miss: " << miss << Qt::endl;
    out << support::scoreTable(score);
    return 0;
}

QStringList chosen(const QCommandLineParser &parser, const QString &option, const QStringList &all,
                   bool &good)
{
    const QStringList names = parser.value(option).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names)
        if (!all.contains(name)) {
            QTextStream(stderr) << "--" << option << " knows no " << name << "; it knows "
                                << all.join(u", "_s) << Qt::endl;
            good = false;
        }
    return names.isEmpty() ? all : names;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Draws notices with invented people, and truth.json that says what stands where."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"out"_s, u"Folder to write to; made if missing."_s, u"DIR"_s},
         {u"seed"_s, u"The same seed draws the same pictures."_s, u"N"_s, u"1"_s},
         {u"count"_s, u"Pictures of each plain level; default: one of each kind."_s, u"N"_s,
          u"0"_s},
         {u"kinds"_s, u"Kinds of notice, by commas; default: all."_s, u"LIST"_s},
         {u"levels"_s, u"Levels, by commas; default: all."_s, u"LIST"_s},
         {u"rows"_s, u"Rows of a table; default: as the kind likes."_s, u"N"_s, u"0"_s},
         {u"pages"_s, u"Pages of the long list."_s, u"N"_s, u"12"_s},
         {u"material"_s, u"Folder with hands/, faces/ and pictures/ for the bench kinds."_s,
          u"DIR"_s},
         {u"score"_s, u"Holds a scan document against truth.json in --out."_s, u"FILE"_s},
         {u"list"_s, u"Names the kinds and levels."_s}});
    parser.process(application);
    const QStringList levels =
        plainLevels() + QStringList{u"board"_s} + specialLevels() + QStringList{u"pages"_s};
    if (parser.isSet(u"list"_s)) {
        QTextStream(stdout) << "kinds: " << noticeKinds().join(u' ')
                            << "\nonly when asked for: " << markBenchKinds().join(u' ')
                            << "\nlevels: " << levels.join(u' ') << " big" << Qt::endl;
        return 0;
    }
    if (parser.isSet(u"score"_s))
        return scoreFile(QDir(parser.value(u"out"_s)), parser.value(u"score"_s));
    Order order;
    bool good = parser.isSet(u"out"_s) && QDir().mkpath(parser.value(u"out"_s));
    if (!good)
        QTextStream(stderr) << "--out must name a folder that can be made." << Qt::endl;
    order.folder = QDir(parser.value(u"out"_s));
    order.seed = parser.value(u"seed"_s).toULongLong();
    order.count = parser.value(u"count"_s).toInt();
    order.kinds = chosen(parser, u"kinds"_s, noticeKinds() + markBenchKinds(), good);
    if (!parser.isSet(u"kinds"_s))
        order.kinds = noticeKinds();
    order.levels = chosen(parser, u"levels"_s, levels + QStringList{u"big"_s}, good);
    if (!parser.isSet(u"levels"_s))
        order.levels = levels; // 200 million pixels are drawn only when asked for
    order.scene.rows = parser.value(u"rows"_s).toInt();
    order.scene.material = parser.value(u"material"_s);
    order.scene.pages = qMax(1, parser.value(u"pages"_s).toInt());
    if (order.scene.rows > 0)
        order.scene.pageRows = order.scene.rows;
    return good ? Writer(order).run() : 2;
}
