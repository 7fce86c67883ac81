#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""Covers the pictures of a corpus with truth.json, and reads the copies again: what went is gone, what may stay stays.

  readable.py --corpus DIR --output DIR [--build build/release] [--levels photo,hard] [--most N] [--names A,B]
              [--style masked] [--seal remove] [--jobs 2] [--readers ours,ours2x,tesseract1x,tesseract2x]

Copies that lie in DIR already, with their manifest, are not made again. Wants Debian's python3-pil and, for its readers,
tesseract-ocr with chi_sim.

Gone: every value that the truth expects to go, and every other text under a cover, is looked for at its place in the copy,
by every reader: the program's own on the whole page (`ours`) and, twice as large, around the covers (`ours2x`); Tesseract
alone around the covers in both sizes. It is `read` where the whole value or what its mask hides is in the text there,
`partly` where four digits in a row of what is hidden are. `control` is the same on the original: how much the same look
finds where nothing is covered.

Stays: what the truth wants to stay (official, permitted, masked by the unit itself) and the original shows, read by the
program at its place before and after; what it leaves `free` goes with a column that is left out, and is not counted. What is
no longer read is told by its reason: a cover of its own (`policy`), a cover that reaches over it (`margin`), or `reading`.
Nothing personal is printed.
"""
import argparse
import collections
import json
import pathlib
import resource
import subprocess
import unicodedata

from PIL import Image

Image.MAX_IMAGE_PIXELS = None
ROOM = 30  # px around what is read again
RUN = 4  # digits in a row that are no chance


def plain(text):
    text = "".join(c for c in unicodedata.normalize("NFKC", text) if not c.isspace())
    return text.translate(str.maketrans("•・‧∙", "····")).upper()


def bounds(quad):
    xs, ys = zip(*quad)
    return min(xs), min(ys), max(xs), max(ys)


def grown(box, room):
    return box[0] - room, box[1] - room, box[2] + room, box[3] + room


def overlap(a, b):
    """Of a, the share that lies in b."""
    wide, high = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    area = max(1e-6, (a[2] - a[0]) * (a[3] - a[1]))
    return max(0, wide) * max(0, high) / area


class Read:
    """Texts with their places, pixels of the page."""

    def __init__(self, words=()):
        self.words = list(words)

    def at(self, quad, between=""):
        box = bounds(quad)
        room = 0.3 * min(box[2] - box[0], box[3] - box[1])
        near = [text for place, text in self.words if overlap(grown(box, room), place) > 0]
        return between.join(plain(text) for text in near)


def read_by_program(arguments, pictures):
    """By path."""
    run = subprocess.run([arguments.cli, "read", "--format", "json", "--jobs", arguments.jobs, *pictures],
                         capture_output=True, text=True, check=False)
    found = collections.defaultdict(Read)
    for page in json.loads(run.stdout)["pages"]:
        for line in page["lines"]:
            # Every reader's text counts: one that is not believed is read all the same.
            texts = [reading["text"] for reading in line["readings"]] or [line["text"]]
            found[page["source"]].words.append((bounds(line["box"]), "\n".join(texts)))
    return found


def read_by_tesseract(pictures):
    """By path, line by line."""
    found = {}
    for picture in pictures:
        run = subprocess.run(["tesseract", picture, "-", "-l", "chi_sim", "--psm", "11", "tsv"], capture_output=True,
                             text=True, check=False, env={"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin:/bin"})
        lines = collections.defaultdict(lambda: [[], []])
        for row in run.stdout.splitlines()[1:]:
            field = row.split("\t")
            if len(field) == 12 and field[0] == "5" and field[11].strip():
                x, y, w, h = map(int, field[6:10])
                boxes, texts = lines[tuple(field[1:5])]
                boxes.append((x, y, x + w, y + h))
                texts.append(field[11])
        found[picture] = Read((tuple(f(b[k] for b in boxes) for k, f in enumerate((min, min, max, max))), "".join(texts))
                              for boxes, texts in lines.values())
    return found


def strips(boxes):
    """Boxes that together hold all of them; those that touch are one."""
    left = [grown(box, ROOM) for box in boxes]
    done = []
    while left:
        box = left.pop()
        touching = [other for other in left if overlap(other, box) > 0]
        if not touching:
            done.append(box)
            continue
        left = [other for other in left if other not in touching]
        left.append(tuple(f(b[k] for b in [box, *touching]) for k, f in enumerate((min, min, max, max))))
    return sorted(done)


class Cuts:
    """The surroundings of the covers as pictures of their own, and what was read there as places of the page."""

    def __init__(self, picture, boxes, size, folder):
        self.cuts = []
        page = Image.open(picture).convert("RGB")
        for number, box in enumerate(strips(boxes)):
            area = tuple(int(max(0, min(value, limit))) for value, limit in zip(box, page.size * 2))
            path = str(folder / f"{pathlib.Path(picture).stem}-{number}-{size}x.png")
            cut = page.crop(area)
            cut.resize((cut.width * size, cut.height * size), Image.BICUBIC).save(path, compress_level=1)
            self.cuts.append((path, area, size))

    def on_page(self, found):
        words = []
        for path, area, size in self.cuts:
            for place, text in found.get(path, Read()).words:
                words.append((tuple(value / size + area[k % 2] for k, value in enumerate(place)), text))
        return Read(words)


def hidden_part(value, printed):
    """What the mask does not show of it."""
    printed = plain(printed)
    if "*" not in printed:
        return value
    first, last = printed.split("*")[0], printed.split("*")[-1]
    start = len(first) if value.startswith(first) else 0
    end = len(value) - len(last) if last and value.endswith(last) else len(value)
    return value[start:end]  # of a number that breaks over two lines perhaps nothing


def seen(look, quad, value, hidden, shown):
    """"read", "partly" or nothing."""
    text = look.at(quad)
    if value in text or (len(hidden) > 1 and hidden in text):
        return "read"
    text = look.at(quad, "|")  # the end of one row and the beginning of the next are no run
    digits = [hidden[i:i + RUN] for i in range(len(hidden) - RUN + 1) if hidden[i:i + RUN] not in shown]
    return "partly" if any(run.isdigit() and run in text for run in digits) else ""


class Page:
    """One picture, its truth and its copy."""

    def __init__(self, arguments, truth, entry):
        self.truth, self.entry = truth, entry
        self.original = str(arguments.corpus / truth["image"])
        self.copy = str(arguments.output / "copies" / entry["replacement"])
        self.regions = [(bounds(quad), region) for region in entry["covered"] if region["why"] not in ("rule", "seal")
                        for quad in region["regions"]]

    def covering(self, item):
        """The region that takes most of the item, and how much of it all regions take together."""
        box = bounds(item["quad"])
        shares = collections.Counter()
        for area, region in self.regions:
            shares[id(region)] += overlap(box, area)  # bands of a slanted line lie beside each other
        best = max((region for _, region in self.regions), key=lambda region: shares[id(region)], default=None)
        return min(1, sum(shares.values())), best

    def printed_on(self, item):
        """What the plan prints there."""
        box = bounds(item["quad"])
        return "*".join(plain(region["printed"]) for area, region in self.regions
                        if region["printed"] and overlap(area, box) > 0)

    def going(self):
        """Items that are gone, with what is hidden of them and what is printed there."""
        for item in self.truth["items"]:
            share, region = self.covering(item)
            wanted = item["expect"] == "violation"
            if not wanted and (share < 0.9 or region["why"] != "finding"):
                continue
            value, shown = plain(item["text"]), self.printed_on(item)
            if len(value) > 1 and value not in shown:  # an address's first line may be what its mask shows
                hidden = hidden_part(value, region["printed"] if region else "")
                for part in shown.split("*"):
                    if len(part) >= RUN:  # the end of a number that breaks over two lines
                        hidden = hidden.replace(part, "")
                yield item, value, hidden, shown, wanted and share < 0.9

    def staying(self):
        return [item for item in self.truth["items"] if item["expect"] not in ("violation", "free")]


def redact(arguments, names):
    folder = arguments.output / "copies"
    if not (folder / "manifest.json").exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run = subprocess.run([arguments.cli, "redact", "--style", arguments.style, "--seal", arguments.seal, "--jobs",
                              arguments.jobs, "--output", folder, *(arguments.corpus / name for name in names)],
                             capture_output=True, text=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        (arguments.output / "redact.txt").write_text(f"exit {run.returncode}, {cpu:.1f} s CPU\n{run.stderr}")
    return json.loads((folder / "manifest.json").read_text())


def read_again(arguments, pages, folder):
    """What each reader read of originals and copies: {reader: {path: Read}}."""
    readers = arguments.readers.split(",")
    looks = {"ours": read_by_program(arguments, [path for page in pages for path in (page.original, page.copy)])}
    for reader in readers:
        if reader == "ours":
            continue
        cuts = {}
        for page in pages:
            boxes = [bounds(item["quad"]) for item, *_ in page.going()]
            for path in (page.original, page.copy):
                cuts[path] = Cuts(path, boxes, 2 if reader.endswith("2x") else 1, folder)
        paths = [path for cut in cuts.values() for path, *_ in cut.cuts]
        found = read_by_program(arguments, paths) if reader.startswith("ours") else read_by_tesseract(paths)
        looks[reader] = {path: cut.on_page(found) for path, cut in cuts.items()}
    return looks


def tell_gone(pages, looks):
    for reader, look in looks.items():
        counts = collections.Counter()
        for page in pages:
            for item, value, hidden, shown, uncovered in page.going():
                counts["values"] += 1
                counts["uncovered"] += uncovered
                counts["control"] += seen(look[page.original], item["quad"], value, hidden, shown) == "read"
                found = seen(look[page.copy], item["quad"], value, hidden, shown)
                counts[found] += bool(found)
                if found or uncovered:
                    print(f"  {page.truth['image']} {page.entry['replacement']} {item['type']} at "
                          f"{[round(v) for v in bounds(item['quad'])]}: {found or 'not covered'} ({reader})")
        print(f"  gone, {reader:12} {counts['values']:5} values, read in the original {counts['control']:5}, "
              f"read in the copy {counts['read']:3}, partly {counts['partly']:3}, not covered {counts['uncovered']:3}")


def tell_staying(pages, look):
    counts = collections.Counter()
    for page in pages:
        for item in page.staying():
            value = plain(item["text"])
            counts["texts"] += 1
            if value not in look[page.original].at(item["quad"]):
                continue
            counts["before"] += 1
            if value in look[page.copy].at(item["quad"]):
                counts["after"] += 1
                continue
            share, region = page.covering(item)
            why = "reading" if share < 0.1 else "policy" if region["why"] == "finding" and share >= 0.9 else "margin"
            counts[why] += 1
            if why != "policy":
                print(f"  {page.truth['image']} {page.entry['replacement']} {item['type']} ({item['expect']}) at "
                      f"{[round(v) for v in bounds(item['quad'])]}: lost to {why}")
    may = counts["before"] - counts["policy"]
    print(f"  stay: {counts['texts']} texts, read in the original {counts['before']}, covered by policy "
          f"{counts['policy']}; of the other {may} read in the copy {counts['after']} "
          f"({counts['after'] / max(1, may):.4f}); lost to margins {counts['margin']}, to reading {counts['reading']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--cli", help="instead of that of --build")
    parser.add_argument("--corpus", required=True, type=pathlib.Path)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    parser.add_argument("--levels", default="scan300,scan150,photo,hard,board")
    parser.add_argument("--most", type=int, default=10_000, help="pictures of each level")
    parser.add_argument("--names", default="", help="parts of their names")
    parser.add_argument("--style", default="masked")
    parser.add_argument("--seal", default="remove")
    parser.add_argument("--jobs", default="2")
    parser.add_argument("--readers", default="ours,ours2x,tesseract1x,tesseract2x")
    arguments = parser.parse_args()
    arguments.cli = arguments.cli or f"{arguments.build}/app/cli/noticeguard-cli"
    arguments.corpus, arguments.output = arguments.corpus.resolve(), arguments.output.resolve()
    truth = json.loads((arguments.corpus / "truth.json").read_text())
    truth = {page["image"]: page for page in (truth if isinstance(truth, list) else truth["pages"])}
    wanted = [name for name in arguments.names.split(",") if name]
    chosen = {level: [name for name, page in sorted(truth.items()) if page["level"] == level
                      and (not wanted or any(part in name for part in wanted))][:arguments.most]
              for level in arguments.levels.split(",")}
    manifest = redact(arguments, [name for names in chosen.values() for name in names])
    entries = {pathlib.Path(entry["source"]).name: entry for entry in manifest["files"]}
    for level, names in chosen.items():
        pages = [Page(arguments, truth[name], entries[name]) for name in names if name in entries]
        print(f"{level}: {len(names)} pictures, {len(pages)} proved copies", flush=True)
        folder = arguments.output / "cuts" / level
        folder.mkdir(parents=True, exist_ok=True)
        looks = read_again(arguments, pages, folder)
        tell_gone(pages, looks)
        tell_staying(pages, looks["ours"])


if __name__ == "__main__":
    main()
