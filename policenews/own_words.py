"""A file of own words, one per line: `unit, 架次, , 出动无人机[[9]]架次` teaches 架次 as a unit.

The fields are kind, word, code, example, counter-example, separated by commas or tabs, so that the file can be kept in
a spreadsheet or a plain text editor. Empty lines and lines that begin with # are skipped. A further line about the same
word adds examples. Every mistake is reported with its line number, all of them at once.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from policenews.codes import ACTIVITIES, SUBJECTS
from policenews.errors import RuleError
from policenews.rules import Word, WordKind, parse_example

KINDS = ("unit", "verb", "noun", "organ")
ORGANS = frozenset({"station", "squad", "centre", "bureau", "branch", "field", "none"})
"""How the name in front of an organ word is read: as for 派出所, 大队, 反诈中心, 公安局, 分局, 交通管理局; none: no organ."""

_HEADER = ["kind", "word", "code", "example", "counter-example"]
_CURRENCY = re.compile(r"[A-Z]{3}")
_SHOWN = 20  # mistakes in one message


def load_words(path: str | Path) -> tuple[Word, ...]:
    """The words of a file, in its order; `Extractor(words=load_words("words.csv"))` uses them.

    Raises RuleError with file and line number where a line cannot be understood or a word has no example.
    """
    path = Path(path)
    found: dict[tuple[str, str], tuple[int, str, Word]] = {}
    mistakes: list[str] = []
    for number, fields in _lines(path):
        try:
            before = found.get((fields[0], fields[1])) if len(fields) > 2 else None
            if before is not None and not fields[2]:
                fields[2] = before[1]
            word = _word(fields)
            if before is not None:
                first, code, known = before
                if fields[2] != code:
                    raise RuleError(f"{word.text} has the code {code!r} in line {first}; give it one code")
                word = Word(known.text, known.kind, known.yes + word.yes, known.no + word.no, known.code, known.flags)
            found[word.kind, word.text] = (before[0] if before else number, fields[2], word)
        except RuleError as error:
            mistakes.append(f"{path.name}, line {number}: {error}")
    if mistakes:
        more = [f"and {len(mistakes) - _SHOWN} more"] if len(mistakes) > _SHOWN else []
        raise RuleError("\n".join(mistakes[:_SHOWN] + more))
    if not found:
        raise RuleError(f"{path.name} holds no word; a line reads: unit, 架次, , 出动无人机[[9]]架次")
    return tuple(word for *_, word in found.values())


def _lines(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Line numbers and trimmed fields, without comments, empty lines and the line of column names."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise RuleError(f"cannot read {path}: {error.strerror}; check the name and the folder") from error
    except UnicodeDecodeError as error:
        damaged = error.object[: error.start].count(b"\n") + 1
        raise RuleError(f"{path.name}, line {damaged}: not UTF-8; save the file again with the encoding UTF-8") from error
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip(", \t") or line.lstrip().startswith(("#", '"#')):
            continue
        cells = next(csv.reader([line], delimiter="\t" if "\t" in line else ",", skipinitialspace=True))
        fields = [cell.strip() for cell in cells]
        if [field.lower() for field in fields[:2]] != _HEADER[:2]:
            yield number, fields


def _word(fields: list[str]) -> Word:
    """One line as a Word."""
    if len(fields) < 4:
        hint = "; separate them with the comma , and not with ，" if "，" in "".join(fields[:1]) else ""
        raise RuleError(f"{len(fields)} fields, 4 or 5 are needed: {', '.join(_HEADER)}{hint}")
    if len(fields) > 5 and any(fields[5:]):
        raise RuleError(f'{len(fields)} fields, 4 or 5 are needed; put an example with a comma in it in quotes: "1,200"')
    kind, text, code, yes, no = (*fields[:5], "")[:5]
    if kind not in KINDS:
        raise RuleError(f"kind {kind!r} is none of {', '.join(KINDS)}")
    if not text:
        raise RuleError("the word is missing")
    examples = [(_marks(line),) if line else () for line in (yes, no)]
    flags, code_of = _code(kind, code)
    word = Word(text, cast(WordKind, kind), examples[0], examples[1], code_of, flags)
    for line in (*word.yes, *word.no):
        parse_example(line)
    if kind != "organ" and not any("⟦" in line for line in word.yes):
        raise RuleError(f"mark the figure in the example of {text} with [[ ]]: 出动无人机[[9]]架次")
    return word


def _marks(line: str) -> str:
    return line.replace("[[", "⟦").replace("]]", "⟧")


def _code(kind: str, code: str) -> tuple[frozenset[str], str | None]:
    """Flags and code of a word: a unit may count case or person, or be money (its ISO currency)."""
    if kind == "unit":
        if code in ("", "case", "person"):
            return frozenset({code} - {""}), None
        if _CURRENCY.fullmatch(code):
            return frozenset({"money"}), code
        raise RuleError(f"code {code!r} of a unit is none of case, person, or a currency such as CNY; or leave it empty")
    known = {"verb": ACTIVITIES, "noun": SUBJECTS, "organ": ORGANS}[kind]
    if code not in known:
        raise RuleError(f"code {code!r} of a {kind} is none of {', '.join(sorted(known))}")
    return frozenset(), code
