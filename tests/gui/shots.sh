#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Pictures of every screen in every language, theme and size that is promised, for people to look at:
#   tests/gui/shots.sh build/release/tests/gui/noticeguard-shots /tmp/shots
set -eu
[ $# -eq 2 ] || { echo "usage: $0 noticeguard-shots FOLDER" >&2; exit 2; }
mkdir -p "$2"
for size in 1366x768 1920x1080; do
    for theme in light dark; do
        for language in zh_CN en ug; do
            xvfb-run -a -s "-screen 0 1920x1080x24" \
                "$1" --out "$2" --language "$language" --theme "$theme" --size "$size"
        done
    done
done
