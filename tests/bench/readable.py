#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""Share of the texts that may stay which a fresh reading of the masked copies still finds.

    readable.py CLI CORPUS [NAME…]    pictures of truth.json whose name holds one of NAME

What is to go ("violation" of the truth) must not be found; it is counted as a leak. Of a number that breaks over two
lines the whole is looked for: its end is what a mask shows.
"""
import json, pathlib, subprocess, sys, tempfile


def plain(text):
    return "".join(c for c in text if not c.isspace()).replace("：", ":").replace("，", ",")


def read(cli, picture):
    run = subprocess.run([cli, "read", "--format", "text", picture], capture_output=True, text=True)
    return plain(run.stdout)


def main():
    cli, corpus, names = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    truth = json.loads((corpus / "truth.json").read_text())
    pages = truth if isinstance(truth, list) else next(v for v in truth.values() if isinstance(v, list))
    total = {"staying": 0, "before": 0, "after": 0, "leaks": 0}
    for page in pages:
        if names and not any(name in page["image"] for name in names):
            continue
        picture = str(corpus / page["image"])
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([cli, "redact", "--style", "masked", "--seal", "remove", "--output", folder + "/out", picture],
                           capture_output=True)
            copies = sorted(p for p in pathlib.Path(folder, "out").glob("*.png"))
            before, after = read(cli, picture), read(cli, str(copies[0])) if copies else ""
        kinds = {"staying": [i for i in page["items"] if i["expect"] != "violation"],
                 "going": [i for i in page["items"] if i["expect"] == "violation"]}
        found = {"staying": len(kinds["staying"]),
                 "before": sum(plain(i["text"]) in before for i in kinds["staying"]),
                 "after": sum(plain(i["text"]) in after for i in kinds["staying"]),
                 "leaks": sum(plain(i.get("whole", i["text"])) in after for i in kinds["going"])}
        print(page["image"], "no copy" if not copies else "", found, flush=True)
        for key, value in found.items():
            total[key] += value
    print("all", total)


if __name__ == "__main__":
    main()
