"""How many articles each rule fires in: `python tests/census.py [FOLDER ...]`.

A rule that fires in one article only is a memory: it is generalised or dropped. The default is every article that
the project has (tests/gold, examples); more folders of .txt, .html and .md may be named.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from policenews import PolicenewsError, extract
from policenews.claims.vocabulary import CELL_RULES, ITEM_RULES, LINK_RULES, ZERO_RULES
from policenews.facts import decoys

HERE = Path(__file__).parent
RULES = [rule.name for rule in (*ITEM_RULES, *ZERO_RULES, *LINK_RULES, *CELL_RULES, *decoys.RULES)]


def census(folders: list[Path]) -> tuple[Counter[str], int]:
    """The number of articles that each rule fires in, and the number of articles read."""
    found: Counter[str] = Counter()
    read = 0
    for path in sorted(p for folder in folders for p in folder.iterdir() if p.suffix in (".txt", ".html", ".md")):
        if path.name == "README.md":
            continue
        try:
            article = extract(path)
        except PolicenewsError:
            continue
        read += 1
        names = {part for claim in article.claims for part in claim.rule.split("+")} | {n.rule for n in article.numerals}
        found.update(name for name in names if name in RULES)
    return found, read


def main(arguments: list[str]) -> int:
    """Prints the census, the rarest rule last."""
    folders = [HERE / "gold", HERE.parent / "examples" / "articles", *map(Path, arguments)]
    found, read = census(folders)
    print(f"{read} articles, {len(RULES)} rules")
    for name in sorted(RULES, key=lambda n: -found[n]):
        print(f"{found[name]:>5}  {name}{'' if found[name] > 1 else '   fires in one article or none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
