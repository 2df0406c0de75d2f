#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour, as somebody starts it: every page in every look at both sizes, no two alike.

Usage: tour.py BIN_FOLDER
"""
import os
import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

LOOKS = ["light-zh", "dark-zh", "light-en"]
SIZES = {"": (1366, 768), "-150": (1920, 1080)}
SMALLER = ("password-dialog", "user-menu", "attachment-large")  # dialogs and menus are as large as they are


def size_of(png: Path) -> tuple[int, int]:
    return struct.unpack(">II", png.read_bytes()[16:24])


def main() -> int:
    programs = Path(sys.argv[1])
    faults = []
    with tempfile.TemporaryDirectory(prefix="fuwutai-tour.") as folder:
        db, tour = f"{folder}/demo.db", Path(folder) / "tour"
        subprocess.run([programs / "fuwutaictl", "--db", db, "demo", "--weeks", "3", "--calls", "60"], check=True, stdout=subprocess.DEVNULL)
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
        done = subprocess.run([programs / "fuwutai", "--db", db, "--tour", tour], env=environment, capture_output=True, text=True)
        faults += [line for line in done.stderr.splitlines() if line.startswith("fuwutai:")]
        if done.returncode:
            faults.append(f"the tour ended with {done.returncode}")
        names = {p.stem for p in tour.glob("*.png")}
        pages = {re.sub("-(light|dark)-(zh|en)(-150)?$", "", n) for n in names}
        if len(pages) < 50:
            faults.append(f"only {len(pages)} pages")
        for page in sorted(pages):
            for look in LOOKS:
                for mark, size in SIZES.items():
                    name = f"{page}-{look}{mark}"
                    if name not in names:
                        faults.append(f"{name} is missing")
                    elif not page.startswith(SMALLER) and size_of(tour / f"{name}.png") != size:
                        faults.append(f"{name} is {size_of(tour / f'{name}.png')}")
        print(f"{len(names)} pictures of {len(pages)} pages")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


sys.exit(main())
