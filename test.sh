#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# The same set-up as run.sh, then every test: all of them in a release build whose warnings are errors,
# and the fast ones once more under the address and undefined-behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")"

packaging/set-up.sh --tests
jobs=$(nproc)

echo "test: release build, warnings are errors"
cmake --preset release -DNOTICEGUARD_WERROR=ON >/dev/null
cmake --build --preset release --parallel "$jobs"
echo "test: sanitizer build of the fast tests"
cmake --preset asan >/dev/null
cmake --build --preset asan --parallel "$jobs" --target fast_tests

status=0
echo "test: all tests"
ctest --preset release --parallel "$jobs" || status=1
echo "test: fast tests under sanitizers"
# Leaks of libraries that live as long as the process are not ours to mend.
ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
    ctest --preset asan --parallel "$jobs" || status=1
exit $status
