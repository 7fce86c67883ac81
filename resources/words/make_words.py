#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""Makes zh-words.txt and zh-names.txt of jieba's dictionary (MIT; Debian's python3-jieba 0.42.1, jieba/dict.txt).

  make_words.py /usr/lib/python3/dist-packages/jieba/dict.txt

zh-words.txt: words of one to four characters that are no persons' names, with their cost, -10 ln of their share of the text that
jieba counted. Words rarer than five times are left out, but for those that begin like
a name; people whom it counts forty times are taken for words. zh-names.txt: how often each
character is a surname, the first or the second of two given ones, the only given one, or stands in a name whose sounds were
written down: the same dictionary's persons' names, each counted once.
"""
import collections
import math
import pathlib
import sys

RAREST = 5
FAMOUS = 40
SURNAME = 20  # so many names with it
NAMES = {"nr", "nrt", "nrfg"}

here = pathlib.Path(__file__).parent
entries = [line.split() for line in pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
isHan = lambda word: all("\u4e00" <= c <= "\u9fff" for c in word)
entries = [(word, int(count), kind) for word, count, kind in entries if isHan(word)]

surnames = collections.Counter(word[0] for word, _, kind in entries if kind in NAMES and len(word) in (2, 3))
isRare = lambda word, count: count < RAREST and not (len(word) >= 3 and surnames[word[0]] >= SURNAME)
isSomebody = lambda word, count, kind: kind in NAMES and len(word) >= 3 and count < FAMOUS
words = {word: count for word, count, kind in entries
         if len(word) == 1 or (len(word) <= 4 and not isRare(word, count) and not isSomebody(word, count, kind))}
total = sum(words.values())
with open(here / "zh-words.txt", "w", encoding="utf-8") as out:
    for word in sorted(words):
        out.write(f"{word} {round(-10 * math.log(max(1, words[word]) / total))}\n")

roles = collections.defaultdict(collections.Counter)
for word, _, kind in entries:
    if kind not in NAMES or len(word) < 2:
        continue
    if len(word) <= 3:
        roles["surname"][word[0]] += 1
    if len(word) == 3:
        roles["first"][word[1]] += 1
        roles["second"][word[2]] += 1
    elif len(word) == 2:
        roles["only"][word[1]] += 1
    if kind == "nrt" and len(word) >= 3:
        roles["sound"].update(word)
with open(here / "zh-names.txt", "w", encoding="utf-8") as out:
    for c in sorted(set().union(*roles.values())):
        out.write(c + "".join(f" {roles[role][c]}" for role in ("surname", "first", "second", "only", "sound")) + "\n")
