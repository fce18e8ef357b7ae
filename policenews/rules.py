"""Rules and words: values with a name, a reason and examples that the test runner executes.

A rule or word without examples does not build. Four kinds of rule:

- role: what a numeral is, when it is no claim (a slogan, an ordinal, a target ...)
- item: what a numeral counts (verb, object, unit, change words)
- link: what ties items together (lists that share a verb, 分别, 其中, from-to)
- cell: what a table cell counts

An example marks the numerals that must come out as claims with ⟦ ⟧ and says after ` | ` what the slots
must be, one group per marked numeral, groups separated by ` ; `:

    刑事案件⟦40⟧起，同比下降⟦12.5⟧% | value=40 unit=起 object=刑事案件 ; value=12.5 kind=change direction=down

Every numeral that is not marked must not come out as a claim. A `no` example is written in the same
way: it shows what must come out instead, often nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from policenews.errors import RuleError

RuleKind = Literal["role", "item", "link", "cell"]
WordKind = Literal["unit", "verb", "noun", "organ"]


@dataclass(frozen=True, slots=True)
class Example:
    """One example, parsed: the text, the marked half-open ranges, and for each the slots it must have."""

    text: str
    marks: tuple[tuple[int, int], ...]
    slots: tuple[dict[str, str], ...]


def parse_example(line: str) -> Example:
    """`检查企业⟦12⟧家 | value=12 unit=家` as text, marks and expected slots.

    Raises RuleError where the marks do not pair up or there are more groups of slots than marks.
    """
    shown, _, expected = line.partition(" | ")
    text, marks, start = "", [], -1
    for part in re.split(r"([⟦⟧])", shown):
        if part == "⟦":
            if start >= 0:
                raise RuleError(f"nested ⟦ in example: {line}; close the first mark with ⟧")
            start = len(text)
        elif part == "⟧":
            if start < 0:
                raise RuleError(f"⟧ without ⟦ in example: {line}")
            marks.append((start, len(text)))
            start = -1
        else:
            text += part
    if start >= 0:
        raise RuleError(f"⟦ without ⟧ in example: {line}")
    groups: list[dict[str, str]] = []
    for group in expected.split(" ; ") if expected else []:
        pairs = [pair.partition("=") for pair in group.split()]
        groups.append({key: value for key, _, value in pairs})
    if len(groups) > len(marks):
        raise RuleError(f"{len(groups)} groups of slots for {len(marks)} marks in example: {line}")
    groups += [{} for _ in range(len(marks) - len(groups))]
    return Example(text, tuple(marks), tuple(groups))


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule with its reason and its examples.

    `apply` is the function that does the work; what it takes depends on the kind (see docs/how-it-works.md).
    `priority` settles rivals: the higher wins, then the longer match, then the earlier one.
    Raises RuleError where `yes` or `no` is empty.
    """

    name: str
    kind: RuleKind
    why: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    apply: Callable[..., Any] | None = None
    pattern: str | None = None
    role: str | None = None
    priority: int = 0

    def __post_init__(self) -> None:
        for label, lines in (("yes", self.yes), ("no", self.no)):
            if not lines:
                raise RuleError(f"rule {self.name} has no `{label}` example; add at least one")
            for line in lines:
                parse_example(line)
        if self.apply is None and self.pattern is None:
            raise RuleError(f"rule {self.name} has neither a pattern nor a function; give one of them")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a closed vocabulary with its example: `Word("家", "unit", yes=("检查企业⟦121⟧家",))`.

    `code` is the activity of a verb or the subject of a noun. `flags` are read by the reader of items (see
    `policenews.words`). A word that can mean something else carries a `no` as well.
    Raises RuleError where `yes` is empty.
    """

    text: str
    kind: WordKind
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()
    code: str | None = None
    flags: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if not self.yes:
            raise RuleError(f"{self.kind} {self.text} has no example; write one that shows it at work")
        for line in (*self.yes, *self.no):
            if self.text not in line.replace("⟦", "").replace("⟧", ""):
                raise RuleError(f"example of {self.kind} {self.text} does not contain it: {line}")
            if line.count("⟦") != line.count("⟧"):  # the whole syntax is parsed by the runner, not at import
                raise RuleError(f"marks do not pair up in the example of {self.kind} {self.text}: {line}")
