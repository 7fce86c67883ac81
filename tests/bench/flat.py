#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""Measures the flat pages of `redact --page flat` on drawn pictures whose truth is known.

  flat.py --output DIR --corpus DIR [--build build/release] [--levels photo,hard] [--most N] [--jobs 2] [--again]

Straightness: the lower edges of the items of one table row, taken to the flat page by the manifest's own map, off their
mean level, in shares of the page's width (bar: 0.005). Corners: of the sheet found, off the drawn one, in shares of its
diagonal (bar: 0.01). `corners only` is the same without the grid that undoes the curl: the control that must be worse.

`--again` scans the pictures and the flat pages and tells how many findings of a picture that no cover touches are found on
its flat page, of the same type and in the same place, and how many exposed values the flat pages show (must be none).
"""
import argparse
import json
import math
import pathlib
import statistics
import subprocess


def solve(rows):
    """Gauss with pivoting of an n x (n+1) system."""
    n = len(rows)
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(n):
            if r != i:
                share = rows[r][i] / rows[i][i]
                rows[r] = [a - share * b for a, b in zip(rows[r], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


class FlatMap:
    """Source to flat pixels, as ocr::FlatMap goes."""

    def __init__(self, entry, bent=True):
        flat = entry["flat"]
        self.width, self.height = entry["width"], entry["height"]
        self.columns, self.rows, self.bends = flat["columns"], flat["rows"], flat["bends"]
        if not bent:
            self.columns = 0
        target = [(0, 0), (self.width, 0), (self.width, self.height), (0, self.height)]
        system = []
        for (x, y), (u, v) in zip(flat["quad"], target):
            system.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
            system.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
        self.matrix = solve(system) + [1.0]

    def bend(self, x, y):
        if not self.columns:
            return 0.0, 0.0
        u = min(max(x / self.width, 0), 1) * (self.columns - 1)
        v = min(max(y / self.height, 0), 1) * (self.rows - 1)
        c, r = min(int(u), self.columns - 2), min(int(v), self.rows - 2)
        node = lambda i, j: self.bends[(r + j) * self.columns + c + i]
        right, down = u - c, v - r
        part = lambda k: ((node(0, 0)[k] * (1 - right) + node(1, 0)[k] * right) * (1 - down)
                          + (node(0, 1)[k] * (1 - right) + node(1, 1)[k] * right) * down)
        return part(0), part(1)

    def to_flat(self, point):
        m, (x, y) = self.matrix, point
        w = m[6] * x + m[7] * y + m[8]
        even = ((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
        flat = even
        for _ in range(6):
            bend = self.bend(*flat)
            flat = (even[0] - bend[0], even[1] - bend[1])
        return flat


def off_level(page, entry, bent):
    """The worst of every row's items, in shares of the page's width."""
    flat = FlatMap(entry, bent)
    rows = {}
    for item in page["items"]:
        quad = item.get("quad")
        if not item.get("row") or not quad:
            continue
        points = [flat.to_flat(quad[i]) for i in (3, 2)]
        if all(0 <= x <= flat.width and 0 <= y <= flat.height for x, y in points):
            rows.setdefault(item["row"], []).append(points)
    worst = []
    for edges in rows.values():
        # A value of two lines has two lower edges.
        single = [edge for edge in edges
                  if not any(other is not edge and other[0][0] < edge[1][0] and edge[0][0] < other[1][0] for other in edges)]
        points = [middle(edge) for edge in single]
        if len(points) < 3:
            continue
        level = statistics.median(y for _, y in points)
        worst.append(max(abs(y - level) for _, y in points) / flat.width)
    return max(worst) if worst else None


def corners_off(page, entry):
    """The nearest drawn sheet's worst corner, in shares of its diagonal; turned sheets begin elsewhere."""
    found, best = entry["flat"]["quad"], None
    for sheet in page["sheets"]:
        drawn = sheet["quad"]
        diagonal = math.dist(drawn[0], drawn[2])
        for turn in range(4):
            off = max(math.dist(found[(i + turn) % 4], drawn[i]) for i in range(4)) / diagonal
            best = off if best is None else min(best, off)
    return best


def scanned(arguments, pictures):
    """By path."""
    run = subprocess.run([f"{arguments.build}/app/cli/noticeguard-cli", "scan", "--jobs", arguments.jobs, *pictures],
                         capture_output=True, text=True, check=False)
    return {page["source"]: page for page in json.loads(run.stdout)["pages"]}


def middle(quad):
    return tuple(sum(corner[k] for corner in quad) / len(quad) for k in (0, 1))


def within(point, quad, room=0.0):
    xs, ys = zip(*quad)
    return min(xs) - room <= point[0] <= max(xs) + room and min(ys) - room <= point[1] <= max(ys) + room


def touches(quad, regions):
    xs, ys = zip(*quad)
    return any(min(xs) < max(x for x, _ in region) and max(xs) > min(x for x, _ in region)
               and min(ys) < max(y for _, y in region) and max(ys) > min(y for _, y in region) for region in regions)


def found_again(before, after, entry):
    """How many of a picture's uncovered findings are on the flat page, and how many there are."""
    flat = FlatMap(entry)
    covers = [quad for region in entry["covered"] if region["why"] != "rule" for quad in region["source_regions"]]
    found = total = 0
    for finding in before["findings"]:
        place = flat.to_flat(middle(finding["box"])) if finding["box"] else None
        shown = place and 0 <= place[0] <= flat.width and 0 <= place[1] <= flat.height
        if not shown or any(touches(quad, covers) for quad in finding["boxes"]):
            continue
        total += 1
        found += any(other["type"] == finding["type"] and any(within(place, quad, 15) for quad in other["boxes"])
                     for other in after["findings"])
    return found, total


def tell_again(arguments, folder, entries):
    before = scanned(arguments, sorted({entry["source"] for entry in entries}))
    after = scanned(arguments, [folder / entry["replacement"] for entry in entries])
    found = total = exposed = 0
    for entry in entries:
        page = after[str(folder / entry["replacement"])]
        here = found_again(before[entry["source"]], page, entry)
        found, total = found + here[0], total + here[1]
        exposed += sum(finding["disposition"] == "exposed" for finding in page["findings"])
    print(f"uncovered findings found again: {found} of {total}; exposed on the flat pages: {exposed}")


def told(name, values, bar):
    values = sorted(value for value in values if value is not None)
    if not values:
        return
    within = sum(value <= bar for value in values)
    print(f"{name:28} n {len(values):3}  median {statistics.median(values):.4f}  worst {values[-1]:.4f}  "
          f"within {bar}: {within} of {len(values)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--corpus", required=True, type=pathlib.Path)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    parser.add_argument("--levels", default="photo,hard,board")
    parser.add_argument("--most", type=int, default=10_000)
    parser.add_argument("--jobs", default="2")
    parser.add_argument("--again", action="store_true")
    arguments = parser.parse_args()
    truth = json.loads((arguments.corpus / "truth.json").read_text())
    pages = truth if isinstance(truth, list) else truth["pages"]
    for level in arguments.levels.split(","):
        chosen = {page["image"]: page for page in pages if page["level"] == level}
        names = sorted(chosen)[:arguments.most]
        folder = arguments.output / level
        if not (folder / "manifest.json").exists():
            subprocess.run([f"{arguments.build}/app/cli/noticeguard-cli", "redact", "--page", "flat", "--jobs",
                            arguments.jobs, "--output", folder, *(arguments.corpus / name for name in names)],
                           check=False)
        manifest = json.loads((folder / "manifest.json").read_text())
        entries = [(chosen[pathlib.Path(entry["source"]).name], entry) for entry in manifest["files"]]
        print(f"\n{level}: {len(names)} pictures, {len(entries)} flat sheets, {len(manifest['errors'])} errors")
        told("rows off level", [off_level(page, entry, True) for page, entry in entries], 0.005)
        told("rows off level, corners only", [off_level(page, entry, False) for page, entry in entries], 0.005)
        told("corners off", [corners_off(page, entry) for page, entry in entries], 0.01)
        if arguments.again:
            tell_again(arguments, folder, [entry for _, entry in entries])


if __name__ == "__main__":
    main()
