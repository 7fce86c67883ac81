#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""How much red ink of seals is on copies, beside their originals.

  seals.py FOLDER...     folders of `redact`, with their manifest and the originals where it says

Red is what is redder than the paper beside it by a seal's ink (`strong`, 40 of 255) or by its faded edge (`faint`, 20). Of a
seal that was removed neither may be left in its region; of one that was kept (`--seal keep`: looked for on the whole page,
outside all covers) at least 95 % must be. The count on the original is the control. Wants Debian's python3-pil, python3-numpy.
"""
import collections
import json
import pathlib
import sys

import numpy
from PIL import Image

Image.MAX_IMAGE_PIXELS = None
STRONG, FAINT = 40, 20


def redness(path):
    pixels = numpy.asarray(Image.open(path).convert("RGB")).astype(numpy.int16)
    return pixels[:, :, 0] - numpy.maximum(pixels[:, :, 1], pixels[:, :, 2])


def fill(mask, quads):
    for quad in quads:
        xs, ys = zip(*quad)
        mask[int(min(ys)):int(max(ys) + 0.999), int(min(xs)):int(max(xs) + 0.999)] = True


def count(red, paper, where):
    return [int(numpy.count_nonzero(where & (red > paper + limit))) for limit in (STRONG, FAINT)]


def main():
    totals = collections.defaultdict(lambda: numpy.zeros(4, dtype=numpy.int64))
    for folder in map(pathlib.Path, sys.argv[1:]):
        for entry in json.loads((folder / "manifest.json").read_text())["files"]:
            if entry["flat"] or entry["ink"] != "colour":
                continue
            before, after = redness(entry["source"]), redness(folder / entry["replacement"])
            if before.shape != after.shape:  # turned upright: its places are those of the copy
                continue
            covered, seals = numpy.zeros(before.shape, bool), numpy.zeros(before.shape, bool)
            for region in entry["covered"]:
                fill(seals if region["why"] == "seal" else covered, region["regions"])
            removed = seals.any()
            where = (seals if removed else numpy.ones(before.shape, bool)) & ~covered
            paper = int(numpy.median(before[where]))
            numbers = count(before, paper, where) + count(after, paper, where)
            kind = "removed" if removed else "kept or none"
            totals[kind] += numbers
            print(f"  {pathlib.Path(entry['source']).name}: {kind}; red on the original {numbers[0]} strong, {numbers[1]} "
                  f"with faint; on the copy {numbers[2]}, {numbers[3]}")
    for kind, (strong, faint, strong_left, faint_left) in sorted(totals.items()):
        print(f"{kind}: {strong} -> {strong_left} strong red pixels ({strong_left / max(1, strong):.4f}), "
              f"{faint} -> {faint_left} with faint ones ({faint_left / max(1, faint):.4f})")


if __name__ == "__main__":
    main()
