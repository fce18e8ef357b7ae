#!/usr/bin/env python3
"""Figures of score.py beside their floors: `check_floors.py seeds figures.json`; exit code 1 where one is below."""

import json
import sys
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")


def main(part: str, path: str) -> int:
    figures = json.loads(Path(path).read_text(encoding="utf-8"))
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))[part]
    below = 0
    for name, floor in floors.items():
        figure = figures[name]
        good = figure is not None and figure >= floor or floor == 0
        below += not good
        shown = "none" if figure is None else f"{figure:.4f}"
        print(f"{part:<6} {name:<14} {shown:>8}  floor {floor:.4f}  {'ok' if good else 'BELOW'}")
    return 1 if below else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: check_floors.py PART FIGURES.json")
    sys.exit(main(sys.argv[1], sys.argv[2]))
