#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""Measures how long the window takes until it is there, painted and answering, and what it holds idle.

  start.py [--build build/release] [--times 5] [--warm] [--most-seconds 1.5] [--most-mb 250]

Needs Xvfb and libX11. Cold is: nothing of the program, its libraries and Qt's plugins is in the page cache, as far as no
other program on the machine has it open; a machine on which nothing else of Qt runs is colder. Exits with 1 where a bar is
missed, 2 where nothing could be measured. Run it on an idle machine.
"""
import argparse
import ctypes
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

LONGEST = 30.0  # seconds: then something is wrong
SETTLING = 3.0  # seconds after which it is idle


class Attributes(ctypes.Structure):
    """XWindowAttributes up to what is read here; the rest is room."""
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("kind", ctypes.c_int), ("bits", ctypes.c_int), ("gravity", ctypes.c_int),
                ("store", ctypes.c_int), ("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong),
                ("under", ctypes.c_int), ("colours", ctypes.c_ulong), ("installed", ctypes.c_int),
                ("map_state", ctypes.c_int), ("room", ctypes.c_long * 16)]


class Screen:
    """A virtual screen, and what is on it."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = ":" + told.readline().strip()
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.c_void_p
        self.x.XGetPixel.restype = ctypes.c_ulong
        began = time.monotonic()
        opened = None
        while not opened and time.monotonic() - began < LONGEST:
            opened = self.x.XOpenDisplay(self.name.encode())
        if not opened:
            self.server.terminate()
            sys.exit(2)
        self.display = ctypes.c_void_p(opened)
        # A window that goes between two questions is no reason to end.
        self.handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.x.XSetErrorHandler(self.handler)

    def close(self):
        self.x.XCloseDisplay(self.display)
        self.server.terminate()
        self.server.wait()

    def windows(self):
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        top = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.x.XQueryTree(self.display, top, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
                          ctypes.byref(count))
        found = [children[i] for i in range(count.value)]
        if found:
            self.x.XFree(children)
        return found

    def is_painted(self):
        """A large window is seen, and it is not of one colour: words stand on it."""
        for window in self.windows():
            shape = Attributes()
            if not self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(window), ctypes.byref(shape)):
                continue
            if shape.map_state != 2 or shape.width < 800:  # IsViewable
                continue
            picture = self.x.XGetImage(self.display, ctypes.c_ulong(window), 0, 0, shape.width, shape.height,
                                       ctypes.c_ulong(0xFFFFFFFF), 2)  # ZPixmap
            if not picture:
                continue
            picture = ctypes.c_void_p(picture)
            colours = {self.x.XGetPixel(picture, x, y) for y in range(0, shape.height, 9)
                       for x in range(0, shape.width, 9)}
            self.x.XDestroyImage(picture)
            if len(colours) >= 4:
                return True
        return False


def libraries(program):
    """The program, what it is linked with, and Qt's plugins."""
    linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    files = [program] + re.findall(r"(/\S+) \(0x", linked)
    plugins = subprocess.run(["qtpaths6", "--query", "QT_INSTALL_PLUGINS"], capture_output=True, text=True).stdout.strip()
    for folder in ("platforms", "imageformats", "iconengines", "xcbglintegrations", "styles"):
        files += [str(path) for path in pathlib.Path(plugins or "/nowhere", folder).glob("*.so")]
    return files


def forget(files):
    for name in files:
        with open(name, "rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def resident(pid):
    """Megabytes of a process and all that it started."""
    total, waiting = 0, [str(pid)]
    while waiting:
        one = waiting.pop()
        try:
            total += int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path("/proc", one, "status").read_text()).group(1))
            for task in pathlib.Path("/proc", one, "task").iterdir():
                waiting += (task / "children").read_text().split()
        except (OSError, AttributeError):
            pass
    return total / 1024


def start(screen, program, home):
    """Seconds until it is painted, and megabytes once it is idle; nothing where it never came."""
    environment = dict(os.environ, DISPLAY=screen.name, QT_QPA_PLATFORM="xcb", HOME=home, XDG_CONFIG_HOME=home,
                       XDG_DATA_HOME=home)
    began = time.monotonic()
    process = subprocess.Popen([program, "--language", "zh_CN"], env=environment, stderr=subprocess.DEVNULL)
    try:
        while not screen.is_painted():
            if process.poll() is not None or time.monotonic() - began > LONGEST:
                return None
            time.sleep(0.005)
        painted = time.monotonic() - began
        time.sleep(SETTLING)
        return painted, resident(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--warm", action="store_true", help="leave the page cache as it is")
    parser.add_argument("--most-seconds", type=float, default=1.5)
    parser.add_argument("--most-mb", type=float, default=250)
    chosen = parser.parse_args()
    program = str(pathlib.Path(chosen.build, "app", "ui", "noticeguard").resolve())
    files = [] if chosen.warm else libraries(program)
    screen = Screen()
    starts = []
    try:
        with tempfile.TemporaryDirectory() as home:
            for _ in range(chosen.times):
                forget(files)
                starts.append(start(screen, program, home))
    finally:
        screen.close()
    if None in starts or not starts:
        print("the window never came")
        return 2
    seconds = max(one[0] for one in starts)
    megabytes = max(one[1] for one in starts)
    print(f"{'warm' if chosen.warm else 'cold'}: window there and painted after "
          f"{', '.join(f'{one[0]:.2f}' for one in starts)} s (bar {chosen.most_seconds:g}); "
          f"{megabytes:.0f} MB idle (bar {chosen.most_mb:g})")
    return 1 if seconds > chosen.most_seconds or megabytes > chosen.most_mb else 0


if __name__ == "__main__":
    sys.exit(main())
