// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/ProgressLine.h"

#include "app/cli/ScanTable.h"
#include "app/jobs/ShownPath.h"

#include <cmath>

namespace cli {

QString durationText(double seconds)
{
    const int whole = static_cast<int>(std::ceil(seconds));
    if (whole < 60)
        return QStringLiteral("%1 s").arg(whole);
    return QStringLiteral("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

void ProgressLine::progressed(int done, int total, double secondsLeft)
{
    if (m_mode == Mode::None || total <= 0)
        return;
    QString text = QStringLiteral("%1 of %2 pages").arg(done).arg(total);
    if (secondsLeft >= 0.5)
        text += QStringLiteral(", about %1 left").arg(durationText(secondsLeft));
    if (m_mode == Mode::Plain) {
        m_environment.err << text << QLatin1Char('\n');
    } else {
        m_environment.err << QLatin1String("\r\x1b[K") << text;
        m_shown = true;
    }
    m_environment.err.flush();
}

void ProgressLine::judged(const QList<report::ScanPage> &pagesOfOneSource)
{
    if (m_saidSingle || pagesOfOneSource.isEmpty() || !pagesOfOneSource.first().page.singleReader)
        return;
    m_saidSingle = true;
    clear();
    const QStringList &engines = pagesOfOneSource.first().page.engines;
    const bool tesseract = !engines.isEmpty() && engines.first().startsWith(QLatin1String("tess"));
    m_environment.err << (tesseract
                              ? QStringLiteral("Reading with Tesseract alone: the PP-OCR models "
                                               "are not installed or not used.\n")
                              : QStringLiteral("Reading with PP-OCR alone.\n"));
    m_environment.err.flush();
}

void ProgressLine::failed(const report::SourceError &raw)
{
    const report::SourceError error = jobs::shownError(raw, m_rules);
    clear();
    m_environment.err << printable(error.source);
    if (error.page > 0)
        m_environment.err << QStringLiteral(", page %1").arg(error.page);
    m_environment.err << QLatin1String(": ") << printable(error.error.detail) << QLatin1Char('\n');
    m_environment.err.flush();
}

void ProgressLine::passedOver(const QList<qsizetype> &decisions)
{
    clear();
    for (const qsizetype decision : decisions)
        m_environment.err << QStringLiteral(
                                 "Decision %1 is for a page that was not read, or for a file that "
                                 "has changed since: no copy goes by it.\n")
                                 .arg(decision + 1);
    m_environment.err.flush();
}

void ProgressLine::clear()
{
    if (!m_shown)
        return;
    m_environment.err << QLatin1String("\r\x1b[K");
    m_environment.err.flush();
    m_shown = false;
}

} // namespace cli
