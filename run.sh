#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, scans the bundled samples and writes covered replacements.
# With arguments: gives them to noticeguard-cli instead. On a fresh Debian 12 or 13 nothing else is needed.
set -euo pipefail
root=$(cd "$(dirname "$0")" && pwd)
cli=$root/build/release/app/cli/noticeguard-cli

"$root/packaging/set-up.sh"
build() {
    cd "$root"
    [ -f build/release/build.ninja ] || cmake --preset release
    cmake --build --preset release --parallel "$(nproc)" --target noticeguard-cli noticeguard-worker noticeguard
}
# The program's own output stands alone on stdout.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
[ -x "$cli" ] || echo "run: building; a first build takes some minutes." >&2
if ! (build) >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    exit 1
fi
[ -n "${NOTICEGUARD_MODELS:-}" ] || export NOTICEGUARD_MODELS="$root/.models"

if [ $# -gt 0 ]; then
    rm -f "$log"
    exec "$cli" "$@"
fi

output=$root/noticeguard-output/$(date +%Y%m%d-%H%M%S)
mkdir -p "$(dirname "$output")"
status=0
"$cli" scan --format table "$root/resources/samples" || status=$?
[ "$status" -le 1 ] || exit "$status" # 1 only says that something was found
single=()
[ -f "$NOTICEGUARD_MODELS/models.json" ] || single=(--single-reader)
"$cli" redact --style block --format png --output "$output" "${single[@]}" "$root/resources/samples"
echo
echo "Covered replacements and their manifest: $output"
