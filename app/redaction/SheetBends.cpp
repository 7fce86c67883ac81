// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Flat_p.h"
#include "app/redaction/Rulings_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace redaction {

namespace {

constexpr int kColumns = 17; ///< between nodes a bend of a hundredth of the page is off by a pixel
constexpr int kRows = 17;
constexpr size_t kDegree = 5; ///< of the bend along a row: a whole wave over the page
constexpr size_t kAcross = 2; ///< and how it changes from the top to the bottom
constexpr size_t kTerms = kDegree * kAcross;
constexpr size_t kFewest = 3 * kTerms; ///< samples below which nothing is bent
// Share of the page by which a sample may be off its row; beyond, its weight falls (Tukey).
constexpr double kOff = 0.004;
constexpr double kStiffness = 2e-4; ///< weight of "no bend", per sample and term
constexpr double kLeastLine = 8;    ///< text heights: shorter lines tell no direction
constexpr double kEdge = 0.15; ///< share of the page over which the slope beyond the samples counts

/// A place on the flat page in shares of it: along the row that it is on, and across.
struct Sample
{
    double along = 0;
    double across = 0;
};

/// What is straight on paper.
using Row = std::vector<Sample>;

using Terms = std::array<double, kTerms>;

/// Legendre polynomials along, without the constant one, times a line across.
Terms termsAt(double along, double across)
{
    const double t = 2 * along - 1;
    std::array<double, kDegree + 1> p{};
    p[0] = 1;
    p[1] = t;
    for (size_t n = 1; n < kDegree; ++n) {
        const auto k = static_cast<double>(n);
        p[n + 1] = ((2 * k + 1) * t * p[n] - k * p[n - 1]) / (k + 1);
    }
    Terms terms{};
    for (size_t i = 0; i < kDegree; ++i) {
        terms[kAcross * i] = p[i + 1];
        terms[kAcross * i + 1] = p[i + 1] * (2 * across - 1);
    }
    return terms;
}

/// How far the rows lie off their places, as a function of the place.
class Bend
{
public:
    explicit Bend(const std::vector<Row> &rows)
    {
        size_t samples = 0;
        for (const Row &row : rows)
            samples += row.size();
        if (samples < kFewest)
            return;
        for (const Row &row : rows)
            for (const Sample &sample : row) {
                m_first = std::min(m_first, sample.along);
                m_last = std::max(m_last, sample.along);
                m_top = std::min(m_top, sample.across);
                m_bottom = std::max(m_bottom, sample.across);
            }
        constexpr int kRounds = 6; // the weights have settled by then
        for (int round = 0; round < kRounds; ++round)
            fit(rows);
    }

    /// Shares of the page. Beyond the samples the course goes on as it did.
    double at(double along, double across) const
    {
        if (m_first >= m_last)
            return 0;
        const double near = std::clamp(along, m_first, m_last);
        const double level = std::clamp(across, m_top, m_bottom);
        double bend = inside(near, level);
        if (near != along) {
            const double back = std::min(kEdge, m_last - m_first);
            const double before = inside(near < along ? near - back : near + back, level);
            bend += (bend - before) / back * std::abs(along - near);
        }
        return std::clamp(bend, -kMostBend, kMostBend);
    }

private:
    double inside(double along, double across) const
    {
        const Terms terms = termsAt(along, across);
        double sum = 0;
        for (size_t i = 0; i < kTerms; ++i)
            sum += m_weights[i] * terms[i];
        return sum;
    }

    /// One round of least squares: within each row, place minus bend is to be the same.
    void fit(const std::vector<Row> &rows)
    {
        std::array<std::array<double, kTerms + 1>, kTerms> normal{};
        double count = 0;
        for (const Row &row : rows)
            addRow(normal, count, row);
        for (size_t i = 0; i < kTerms; ++i)
            normal[i][i] +=
                kStiffness * std::max(1.0, count) * static_cast<double>(i / kAcross + 1);
        solve(normal);
    }

    void addRow(std::array<std::array<double, kTerms + 1>, kTerms> &normal, double &count,
                const Row &row) const
    {
        std::vector<double> weights;
        double middle = 0;
        for (const Sample &sample : row)
            middle += sample.across - inside(sample.along, sample.across);
        middle /= static_cast<double>(row.size());
        double all = 0;
        for (const Sample &sample : row) {
            const double off =
                (sample.across - inside(sample.along, sample.across) - middle) / kOff;
            weights.push_back(1 / ((1 + off * off) * (1 + off * off)));
            all += weights.back();
        }
        Terms mean{};
        double meanAcross = 0;
        for (size_t s = 0; s < row.size(); ++s) {
            const Terms terms = termsAt(row[s].along, row[s].across);
            for (size_t i = 0; i < kTerms; ++i)
                mean[i] += weights[s] / all * terms[i];
            meanAcross += weights[s] / all * row[s].across;
        }
        for (size_t s = 0; s < row.size(); ++s) {
            const Terms terms = termsAt(row[s].along, row[s].across);
            for (size_t i = 0; i < kTerms; ++i) {
                const double own = weights[s] * (terms[i] - mean[i]);
                for (size_t j = 0; j < kTerms; ++j)
                    normal[i][j] += own * (terms[j] - mean[j]);
                normal[i][kTerms] += own * (row[s].across - meanAcross);
            }
            count += weights[s];
        }
    }

    /// Gauss without pivoting: the matrix is symmetric and, with its stiffness, positive.
    void solve(std::array<std::array<double, kTerms + 1>, kTerms> &normal)
    {
        for (size_t i = 0; i < kTerms; ++i)
            for (size_t j = i + 1; j < kTerms; ++j) {
                const double share = normal[j][i] / normal[i][i];
                for (size_t k = i; k <= kTerms; ++k)
                    normal[j][k] -= share * normal[i][k];
            }
        for (size_t i = kTerms; i-- > 0;) {
            double value = normal[i][kTerms];
            for (size_t k = i + 1; k < kTerms; ++k)
                value -= normal[i][k] * m_weights[k];
            m_weights[i] = value / normal[i][i];
        }
    }

    Terms m_weights{};
    double m_first = 1;
    double m_last = 0;
    double m_top = 1;
    double m_bottom = 0;
};

/// Takes samples from a page's rulings and text lines.
class RowFinder
{
public:
    RowFinder(const ocr::FlatSheet &flat, const ocr::Page &page, int sheet,
              const Coverage &coverage)
        : m_flat(flat), m_map(flat), m_coverage(coverage)
    {
        addRulings(page);
        addTextRows(page, sheet);
    }

    std::vector<Row> level;
    std::vector<Row> upright;

private:
    bool isBare(QPointF source) const
    {
        return !m_coverage.at(static_cast<int>(std::floor(source.x())),
                              static_cast<int>(std::floor(source.y())));
    }

    /// False where the place is covered or off the sheet.
    bool add(Row &row, QPointF source, bool isLevel) const
    {
        const QPointF flat = m_map.toFlat(source);
        const double x = flat.x() / m_flat.width;
        const double y = flat.y() / m_flat.height;
        if (!isBare(source) || !(x >= 0 && x <= 1 && y >= 0 && y <= 1))
            return false;
        row.push_back(isLevel ? Sample{x, y} : Sample{y, x});
        return true;
    }

    void addRulings(const ocr::Page &page)
    {
        for (const QList<ocr::Quad> &course : rulingCourses(page)) {
            const auto &first = course.first().corners;
            const auto &last = course.last().corners;
            const QPointF way = m_map.toFlat(last[1]) - m_map.toFlat(first[0]);
            const bool isLevel = std::abs(way.x()) > std::abs(way.y());
            Row row;
            for (const ocr::Quad &piece : course) {
                const auto &c = piece.corners;
                for (const double along : {0.1, 0.5, 0.9})
                    add(row, (c[0] + (c[1] - c[0]) * along + c[3] + (c[2] - c[3]) * along) / 2,
                        isLevel);
            }
            if (row.size() >= 3)
                (isLevel ? level : upright).push_back(row);
        }
    }

    /// Cells of one row in tables without rulings, and long lines by themselves.
    void addTextRows(const ocr::Page &page, int sheet)
    {
        for (const ocr::Table &table : page.tables) {
            if (table.ruled || table.sheet != sheet)
                continue;
            std::vector<Row> rows(static_cast<size_t>(std::max(0, table.rows)));
            for (const ocr::Cell &cell : table.cells)
                if (cell.lines.size() == 1 && cell.rowSpan == 1 && cell.row >= 0 &&
                    cell.row < table.rows && !page.lines[cell.lines.first()].place.quads.isEmpty())
                    add(rows[static_cast<size_t>(cell.row)],
                        page.lines[cell.lines.first()].quad().center(), true);
            for (Row &row : rows)
                if (row.size() >= 3)
                    level.push_back(std::move(row));
        }
        if (sheet < 0 || sheet >= page.sheets.size())
            return;
        for (const int index : page.sheets[sheet].lines) {
            if (page.lines[index].place.quads.isEmpty())
                continue;
            // A bent line has its straight pieces behind the whole.
            const QList<ocr::Quad> &quads = page.lines[index].place.quads;
            const ocr::Quad &whole = quads.first();
            if (whole.width() < kLeastLine * whole.height())
                continue;
            Row row;
            for (const ocr::Quad &piece : quads.size() > 1 ? quads.sliced(1) : quads) {
                const auto &c = piece.corners;
                add(row, (c[0] + c[3]) / 2, true);
                add(row, (c[1] + c[2]) / 2, true);
            }
            if (row.size() >= 2)
                level.push_back(row);
        }
    }

    const ocr::FlatSheet &m_flat;
    ocr::FlatMap m_map;
    const Coverage &m_coverage;
};

double inTenths(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

void addBends(ocr::FlatSheet &flat, const ocr::Page &page, int sheet, const Coverage &coverage)
{
    const RowFinder found(flat, page, sheet, coverage);
    const Bend down(found.level);
    const Bend sideways(found.upright);
    QList<QPointF> bends;
    bool even = true;
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column) {
            const double x = double(column) / (kColumns - 1);
            const double y = double(row) / (kRows - 1);
            // Where the node's place on paper lies: a few steps, because the bend is known there.
            double atX = x;
            double atY = y;
            for (int step = 0; step < 4; ++step) {
                const double nextX = x + sideways.at(atY, atX);
                const double nextY = y + down.at(atX, atY);
                atX = nextX;
                atY = nextY;
            }
            bends.append({inTenths((atX - x) * flat.width), inTenths((atY - y) * flat.height)});
            even = even && bends.last().isNull();
        }
    if (even)
        return;
    flat.columns = kColumns;
    flat.rows = kRows;
    flat.bends = bends;
}

} // namespace redaction
