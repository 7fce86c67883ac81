#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Makes a fresh Debian 12 or 13 ready: missing packages, then the reading models. Quick when nothing is missing.
# Usage: packaging/set-up.sh [--tests]. All messages go to stderr.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
with_tests=${1:-}

say() { echo "set-up: $*" >&2; }

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

missing=()
while read -r mark name; do
    case $mark in
        '' | '#'*) continue ;;
        '?') installed "$name" || ! apt-cache show "$name" >/dev/null 2>&1 || missing+=("$name") ;;
        t) [ "$with_tests" != --tests ] || installed "$name" || missing+=("$name") ;;
        *) installed "$mark" || missing+=("$mark") ;;
    esac
done <"$root/packaging/packages.txt"
# An npm of another origin does as well; Debian's draws in some hundred packages.
command -v npm >/dev/null || missing+=(npm)

if [ ${#missing[@]} -gt 0 ]; then
    say "installing with apt-get: ${missing[*]}"
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "this needs root: install these packages, then start again."; exit 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq >&2 || say "the package lists could not be renewed; trying with those that are here."
    apt_install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends)
    if ! "${apt_install[@]}" "${missing[@]}" >&2; then
        # npm only fetches the models; all else is needed to build.
        needed=()
        for name in "${missing[@]}"; do [ "$name" = npm ] || needed+=("$name"); done
        if [ ${#needed[@]} -gt 0 ] && ! "${apt_install[@]}" "${needed[@]}" >&2; then
            say "apt-get could not install what is missing."
            exit 1
        fi
    fi
fi

# Where the build tree and the tests look for prepared models. The script does nothing where they are whole.
models=${NOTICEGUARD_MODELS:-$root/.models}
status=0
"$root/ocr/engine/models/fetch_models.sh" "$models" >&2 || status=$?
if [ "$status" -ne 0 ]; then
    if [ -f "$models/models.json" ]; then
        say "the models could not be renewed (status $status); those that are here stay."
    elif [ "$status" -eq 3 ]; then
        say "no models (no network or no npm): Tesseract alone will read, and every page says so."
    else
        say "the models could not be prepared (status $status): Tesseract alone will read, and every page says so."
    fi
fi
