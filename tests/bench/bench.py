#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""Measures noticeguard-cli on drawn pages. Needs python3, /usr/bin/time and, for speed, the tesseract program.

  bench.py speed   [--build build/release] [--pictures DIR]   20 pages, 2 jobs, against plain tesseract in both settings
  bench.py memory  [--build build/release]                    peak of one worker on 12 Mpx; of all on a 200 Mpx board
  bench.py warm    [--build build/release]                    a 12 Mpx photograph read five times by one worker on two threads
  bench.py robust  [--build build/release] [--pictures DIR]   what a small change of a picture costs: numbers and sheets lost

Run it on an idle machine. It prints tables; what is worth keeping is written by hand into RESULTS.md.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

KINDS = "lowincome,onecard,disability,homestead,masked,weakmask,bilingual,finance,waybill,studentaid"


def run(command, env=None, report_memory=False):
    """Wall seconds, user + system seconds, peak kB of the largest process, exit status."""
    with tempfile.NamedTemporaryFile("r", suffix=".time") as times:
        full = ["/usr/bin/time", "-v", "-o", times.name] + [str(part) for part in command]
        watcher = Watcher() if report_memory else None
        start = time.monotonic()
        process = subprocess.Popen(full, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if watcher:
            watcher.follow(process.pid)
        status = process.wait()
        wall = time.monotonic() - start
        text = times.read()
    number = lambda name: float(re.search(name + r"[^:]*: ([0-9.]+)", text).group(1))
    cpu = number("User time") + number("System time")
    together = watcher.stop() if watcher else 0
    return wall, cpu, int(number("Maximum resident set size")), status, together


class Watcher(threading.Thread):
    """Highest sum of resident memory of a process and all it started, sampled twenty times a second, in kB."""

    def __init__(self):
        super().__init__(daemon=True)
        self.peak, self.pid, self.ended = 0, 0, threading.Event()

    def follow(self, pid):
        self.pid = pid
        self.start()

    def run(self):
        while not self.ended.wait(0.05):
            self.peak = max(self.peak, sum(resident(pid) for pid in family(self.pid)))

    def stop(self):
        self.ended.set()
        self.join()
        return self.peak


def family(pid):
    try:
        children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        children = []
    return [pid] + [grandchild for child in children for grandchild in family(int(child))]


def resident(pid):
    """Shared pages counted by share (Pss), as the workers map the same libraries and pixels."""
    try:
        text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return int(re.search(r"^Pss:\s+(\d+)", text, re.M).group(1))


def draw(build, folder, *arguments):
    subprocess.run([build / "tests/corpus/noticeguard-corpus", "--out", folder, *arguments], check=True, stdout=subprocess.DEVNULL)
    return sorted(path for path in folder.iterdir() if path.suffix in (".jpg", ".png"))


def scan(build, pictures, jobs, **options):
    command = [build / "app/cli/noticeguard-cli", "scan", "--format", "json", "--progress", "none", "--jobs", str(jobs), *pictures]
    result = run(command, **options)
    if result[3] not in (0, 1):
        sys.exit(f"scan ended with {result[3]}")
    return result


def tesseract(pictures, thread_limit):
    env = {name: value for name, value in os.environ.items() if name != "OMP_THREAD_LIMIT"}
    if thread_limit:
        env["OMP_THREAD_LIMIT"] = thread_limit
    results = [run(["tesseract", picture, "-", "-l", "chi_sim+eng", "--psm", "3"], env=env) for picture in pictures]
    return sum(r[0] for r in results), sum(r[1] for r in results)


def speed(build, work, pictures):
    if pictures:
        files = sorted(p for p in pathlib.Path(pictures).iterdir() if re.match(r"(scan300|photo)_.*\.(jpg|png)$", p.name))
    else:
        files = draw(build, work, "--seed", "20", "--levels", "scan300,photo", "--kinds", KINDS)
    ours = scan(build, files, 2)
    rows = [("noticeguard-cli scan --jobs 2", ours[0], ours[1])]
    if shutil.which("tesseract"):
        rows.append(("tesseract as it comes", *tesseract(files, None)))
        rows.append(("tesseract, OMP_THREAD_LIMIT=1", *tesseract(files, "1")))
    print(f"{len(files)} pages\n{'':34}{'wall s':>9}{'CPU s':>9}{'s/page':>9}{'ours is':>10}")
    for name, wall, cpu in rows:
        print(f"{name:34}{wall:9.1f}{cpu:9.1f}{wall / len(files):9.2f}{ours[0] / wall:9.2f}x")


def memory(build, work):
    photo = draw(build, work / "photo", "--seed", "21", "--levels", "photo", "--kinds", "onecard")
    board = draw(build, work / "board", "--seed", "22", "--levels", "big")
    print(f"{'':34}{'largest process':>17}{'all together':>14}   (MB)")
    for name, files, jobs in (("12 Mpx photograph, 1 worker", photo, 1), ("200 Mpx board, 2 jobs", board, 2)):
        result = scan(build, files, jobs, report_memory=True)
        print(f"{name:34}{result[2] / 1024:17.0f}{result[4] / 1024:14.0f}")


def warm(build, work, threads):
    photo = draw(build, work, "--seed", "23", "--levels", "photo", "--kinds", "onecard")[0]
    # One session reads it again and again, as a window does; the first reading also loads the models.
    driver = build / "tests/bench/noticeguard-bench-warm"
    sys.exit(subprocess.run([driver, build / "app/worker/noticeguard-worker", photo, str(threads), "5"]).returncode)


NUMBERS = ("resident_id", "phone", "bank_card", "disability_cert")
CHANGES = (("turn", 1), ("turn", -2), ("size", 0.8), ("quality", 60), ("light", 1.2), ("light", 0.8))


def seen(build, pictures):
    """For each picture, in their order: numbers by type and shown digits, those left to a person, and sheets."""
    command = [build / "app/cli/noticeguard-cli", "scan", "--format", "json", "--progress", "none", "--jobs", "2", *pictures]
    result = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE)
    pages = {pathlib.Path(page["source"]).name: page for page in json.loads(result.stdout)["pages"]}
    for picture in pictures:
        page = pages.get(picture.name, {"findings": [], "sheets": []})
        numbers = [f for f in page["findings"] if f["type"] in NUMBERS and f["disposition"] in ("exposed", "review")]
        review = sum(f["disposition"] == "review" for f in numbers)
        yield collections.Counter((f["type"], f["masked_value"]) for f in numbers), review, len(page["sheets"])


def robust(build, work, pictures):
    """Shown digits are compared too, so that a number lost and a false one found do not cancel out."""
    if pictures:
        files = sorted(path for path in pathlib.Path(pictures).iterdir() if path.suffix == ".jpg")
    else:
        files = draw(build, work / "drawn", "--seed", "24", "--levels", "photo,scan150", "--kinds", KINDS, "--count", "4")
        files += draw(build, work / "boards", "--seed", "24", "--levels", "board", "--kinds", KINDS)[:2]
    untouched = list(seen(build, files))
    total = sum(numbers.total() for numbers, _, _ in untouched)
    print(f"{len(files)} pictures, {total} numbers, {sum(r for _, r, _ in untouched)} of them for a person, "
          f"{sum(s for _, _, s in untouched)} sheets\n{'':14}{'fewer':>8}{'read otherwise':>16}{'for a person':>14}{'sheets':>8}")
    for how, amount in CHANGES:
        folder = work / f"{how}{amount}"
        folder.mkdir()
        changed = [folder / path.name for path in files]
        for path, target in zip(files, changed):
            subprocess.run([build / "tests/bench/noticeguard-bench-disturb", path, how, str(amount), target], check=True)
        after = list(seen(build, changed))
        fewer = sum(max(0, a[0].total() - b[0].total()) for a, b in zip(untouched, after))
        otherwise = sum((a[0] - b[0]).total() for a, b in zip(untouched, after))
        sheets = sum(b[2] - a[2] for a, b in zip(untouched, after))
        print(f"{how + ' ' + str(amount):14}{fewer:8}{otherwise:16}{sum(r for _, r, _ in after):14}{sheets:+8}")
        for path, a, b in zip(files, untouched, after):
            if a[0] - b[0] or a[2] != b[2]:
                print(f"    {path.name}: {(a[0] - b[0]).total()} numbers read otherwise, sheets {a[2]} -> {b[2]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("speed", "memory", "warm", "robust"))
    parser.add_argument("--build", default="build/release", type=pathlib.Path)
    parser.add_argument("--pictures", help="for speed and robust: pictures of this folder instead of drawn ones")
    parser.add_argument("--threads", default=2, type=int, help="for warm: of the one worker")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="noticeguard-bench-") as work:
        work = pathlib.Path(work)
        if chosen.what == "speed":
            speed(chosen.build, work, chosen.pictures)
        elif chosen.what == "robust":
            robust(chosen.build, work, chosen.pictures)
        elif chosen.what == "warm":
            warm(chosen.build, work, chosen.threads)
        else:
            memory(chosen.build, work)


main()
