#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""Draws notices of invented people, covers them with `redact` (proved), and lays before and after beside each other.

  pairs.py --output DIR [--build build/release] [--only NAME]

Writes the pictures of docs/ that the README shows: DIR/pair-NAME.jpg. Look at them before they go there. Wants Debian's
python3-pil.
"""
import argparse
import json
import pathlib
import subprocess

from PIL import Image

WIDTH = 720  # px of each side
GAP = 12

# Name: kind and level as noticeguard-corpus draws them, seed, options of redact, and the part of the page that is shown
# (left, top, right, bottom in shares): of a flat page the same part of the sheet.
PAIRS = {
    "photo-masked": ("lowincome", "photo", 31, [], (0.0, 0.0, 1.0, 0.62)),
    "photo-flat-bw": ("bilingual", "photo", 32, ["--page", "flat", "--ink", "bw"], (0.0, 0.0, 1.0, 0.75)),
    "scan-block": ("homestead", "scan300", 33, ["--style", "block"], (0.0, 0.0, 1.0, 0.62)),
    "hard-masked": ("studentaid", "hard", 36, [], (0.0, 0.0, 1.0, 0.7)),
}


def drawn(arguments, kind, level, seed):
    folder = arguments.output / f"{kind}-{level}-{seed}"
    if not (folder / "truth.json").exists():
        subprocess.run([f"{arguments.build}/tests/corpus/noticeguard-corpus", "--out", folder, "--seed", str(seed),
                        "--kinds", kind, "--levels", level, "--count", "1"], check=True, capture_output=True)
    page = json.loads((folder / "truth.json").read_text())[0]
    return folder / page["image"], folder


def covered(arguments, picture, folder, options):
    copies = folder / "copies"
    if not (copies / "manifest.json").exists():
        subprocess.run([f"{arguments.build}/app/cli/noticeguard-cli", "redact", "--output", copies, *options, picture],
                       check=True, capture_output=True)
    entry = json.loads((copies / "manifest.json").read_text())["files"][0]
    return copies / entry["replacement"]


def part(path, shown):
    page = Image.open(path).convert("RGB")
    box = tuple(round(share * side) for share, side in zip(shown, page.size * 2))
    page = page.crop(box)
    return page.resize((WIDTH, round(page.height * WIDTH / page.width)), Image.LANCZOS)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--output", required=True, type=pathlib.Path)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    arguments.output = arguments.output.resolve()
    arguments.output.mkdir(parents=True, exist_ok=True)
    for name, (kind, level, seed, options, shown) in PAIRS.items():
        if arguments.only not in name:
            continue
        picture, folder = drawn(arguments, kind, level, seed)
        sides = [part(path, shown) for path in (picture, covered(arguments, picture, folder, options))]
        pair = Image.new("RGB", (2 * WIDTH + GAP, min(side.height for side in sides)), "white")
        for at, side in zip((0, WIDTH + GAP), sides):
            pair.paste(side, (at, 0))
        pair.save(arguments.output / f"pair-{name}.jpg", quality=80, optimize=True)
        print(f"{name}: {pair.width} x {pair.height}")


if __name__ == "__main__":
    main()
