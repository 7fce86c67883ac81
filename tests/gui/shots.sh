#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Pictures of every screen in every language, theme and size that is promised, for people to look at:
#   tests/gui/shots.sh build/release/tests/gui/noticeguard-shots /tmp/shots
set -eu
[ $# -eq 2 ] || { echo "usage: $0 noticeguard-shots FOLDER" >&2; exit 2; }
mkdir -p "$2"
shoot() { # size theme language
    xvfb-run -a -s "-screen 0 1920x1080x24" \
        "$program" --out "$folder" --language "$3" --theme "$2" --size "$1"
}
program=$1
folder=$2
for size in 1366x768 1920x1080; do
    for theme in light dark; do
        for language in zh_CN en ug; do
            shoot "$size" "$theme" "$language"
        done
    done
done
shoot 1366x768 light kk
shoot 1366x768 contrast zh_CN
