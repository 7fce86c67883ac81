// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/TwinPlans.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace {

using redaction::FileFormat;
using redaction::Style;

bool areIdentical(const support::Twins &twins)
{
    for (const Style style : {Style::Block, Style::Masked}) {
        const redaction::Plan plan = support::planOf(twins, style);
        for (const FileFormat format : {FileFormat::Png, FileFormat::Jpeg, FileFormat::Pdf}) {
            const QByteArray first = support::replacement(twins.first, plan, format);
            if (first.isEmpty() || first != support::replacement(twins.second, plan, format))
                return false;
        }
    }
    return true;
}

struct Result
{
    int pairs = 0;
    int leaks = 0;
    double reach = 0;
    QString name; ///< of the pair that reached farthest
};

} // namespace

/// noticeguard-bench-twins [PAIRS]: pages that differ in one secret only, whether their
/// replacements are the same bytes, and how far beyond the secret they differ. Exit 1 where one
/// pair leaks.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int pairs = argc > 1 ? std::atoi(argv[1]) : 1000;
    std::map<std::pair<int, int>, Result> results;
    int leaks = 0;
    for (int seed = 0; seed < pairs; ++seed) {
        const support::Twins twins = support::drawTwins(seed);
        Result &result = results[{static_cast<int>(twins.history), twins.grid}];
        ++result.pairs;
        if (!areIdentical(twins)) {
            ++result.leaks;
            ++leaks;
        }
        const double reach = support::reachOfDifference(twins);
        if (reach > result.reach) {
            result.reach = reach;
            result.name = twins.name;
        }
    }
    for (const auto &[key, result] : results)
        std::printf("history %d grid %2d: %3d pairs, %d leaks, %.2f px at most (%s)\n", key.first,
                    key.second, result.pairs, result.leaks, result.reach, qPrintable(result.name));
    std::printf("%d pairs, %d leaks\n", pairs, leaks);
    return leaks == 0 ? 0 : 1;
}
