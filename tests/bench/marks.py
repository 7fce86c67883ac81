#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""Counts which marks are found: codes, prints, signatures, pictures of cards, faces. Standard library only.

  marks.py draw  --out DIR --seed N [--material DIR] [--levels scan300,...] [--kinds benchcodes,...] [--count N]
  marks.py count --out DIR [--read] [--jobs N] [--misses]

draw draws the corpus' bench kinds, `count` pictures of each level, the kinds in turn. --material names a folder with hands/
(handwriting fonts), faces/ (portraits, one face each) and pictures/ (without people); what was measured with, RESULTS.md says.
count looks with the finders that need no text; with --read the pictures are read, and findings count instead. A mark is found
where one of its kind covers 80 % of the ink's box; of a portrait, where a face's middle lies on it. False alarms are marks of
these kinds that lie on none; official links and parcel numbers count as found like all other codes.
"""
import argparse
import collections
import json
import pathlib
import subprocess

KINDS = ["benchcodes", "benchparcels", "benchprints", "benchsigned", "benchcards", "benchfaces", "benchplain"]
UNREAD = {"qr_code", "barcode", "fingerprint", "face"}
ALL = UNREAD | {"signature", "id_card_image"}
ENOUGH = 0.8


def box(points):
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def covered(wanted, found):
    width = min(wanted[2], found[2]) - max(wanted[0], found[0])
    height = min(wanted[3], found[3]) - max(wanted[1], found[1])
    return max(0, width) * max(0, height) / max(1e-9, (wanted[2] - wanted[0]) * (wanted[3] - wanted[1]))


def answers(kind, wanted, found):
    if kind == "face":
        x, y = (found[0] + found[2]) / 2, (found[1] + found[3]) / 2
        return wanted[0] <= x <= wanted[2] and wanted[1] <= y <= wanted[3]
    return covered(wanted, found) >= ENOUGH


def looked(build, files):
    program = build / "tests/bench/noticeguard-bench-marks"
    lines = subprocess.run([program, *files], stdout=subprocess.PIPE, check=True).stdout.splitlines()
    return {page["image"]: page for page in map(json.loads, lines)}


def read(build, files, jobs):
    program = build / "app/cli/noticeguard-cli"
    command = [program, "scan", "--format", "json", "--jobs", str(jobs), *files]
    scan = json.loads(subprocess.run(command, stdout=subprocess.PIPE).stdout)
    pages = {}
    for page in scan["pages"]:
        marks = [{"type": f["type"], "quad": f["box"]} for f in page["findings"] if f.get("box")]
        pages[pathlib.Path(page["source"]).name] = {"marks": marks}
    return pages


def count(args):
    truth = json.loads((args.out / "truth.json").read_text())
    files = [args.out / page["image"] for page in truth]
    pages = read(args.build, files, args.jobs) if args.read else looked(args.build, files)
    kinds = ALL if args.read else UNREAD
    found, wanted, false = collections.Counter(), collections.Counter(), collections.Counter()
    sheets = 0
    seconds = [0.0, 0.0, 0.0]
    for page in truth:
        seen = pages.get(page["image"], {"marks": []})
        seconds = [a + b for a, b in zip(seconds, seen.get("cpu", [0, 0, 0]))]
        marks = [(m["type"], box(m["quad"])) for m in seen["marks"] if m["type"] in kinds]
        items = [(i["type"], box(i["quad"])) for i in page["items"] if i["type"] in kinds | {"dark_fingerprint"}]
        sheets += sum(k == "benchplain" for k in page["templates"])
        for kind, place in items:
            key = (kind, page["level"])
            wanted[key] += 1
            as_kind = kind.replace("dark_", "")
            hit = any(m == as_kind and answers(kind, place, b) for m, b in marks)
            found[key] += hit
            if args.misses and not hit:
                print("miss:", page["image"], kind, [round(v) for v in place])
        for kind, place in marks:
            if not any(covered(place, b) > 0.2 or covered(b, place) > 0.2 for _, b in items):
                false[(kind, page["level"])] += 1
                if args.misses:
                    print("false:", page["image"], kind, [round(v) for v in place])
    levels = sorted({page["level"] for page in truth})
    print("%-18s" % "kind" + "".join("%18s" % level for level in levels) + "%18s" % "all" + "   false")
    for kind in sorted({k for k, _ in wanted} | {k for k, _ in false}):
        row = [(found[kind, level], wanted[kind, level]) for level in levels]
        row.append((sum(f for f, _ in row), sum(w for _, w in row)))
        cells = ["%d/%d = %.3f" % (f, w, f / w) if w else "-" for f, w in row]
        print("%-18s" % kind + "".join("%18s" % cell for cell in cells)
              + "%8d" % sum(false[kind, level] for level in levels))
    print("%d sheets without marks; CPU s a page: sheets %.2f, marks %.2f, faces %.2f"
          % (sheets, *[s / max(1, len(truth)) for s in seconds]))


def draw(args):
    program = args.build / "tests/corpus/noticeguard-corpus"
    command = [program, "--out", args.out, "--seed", args.seed, "--levels", args.levels, "--kinds", args.kinds,
               "--count", args.count]
    subprocess.run([str(part) for part in command + (["--material", args.material] if args.material else [])], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["draw", "count"])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=7)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--material", type=pathlib.Path)
    parser.add_argument("--levels", default="scan300,scan150,photo,hard,board")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--read", action="store_true")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    draw(args) if args.what == "draw" else count(args)


if __name__ == "__main__":
    main()
