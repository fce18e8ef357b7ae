"""Patterns that Python 3.11.0 to 3.11.4 read as later ones do.

Those versions match a possessive or atomic group wrongly when the group holds a choice of its own (CPython issue 106052):
`一千二百` came out as `一千二` and an empty match. Debian 12 ships 3.11.2.
"""

import json
import re
import subprocess
import sys

import pytest

_COLLECT = """
import json, pkgutil, re
seen, compile = {}, re.compile
def collect(pattern, flags=0):
    if isinstance(pattern, str):
        seen[pattern] = int(flags)
    return compile(pattern, flags)
re.compile = collect
import policenews
for module in pkgutil.walk_packages(policenews.__path__, "policenews."):
    if not module.name.endswith("__main__") and "spark" not in module.name:
        __import__(module.name)
policenews.extract("今年以来，一街派出所共检查单位场所一百二十一家。")
print(json.dumps(seen))
"""


def _choices_kept(pattern: str, flags: int) -> list[str]:
    """The possessive and atomic groups of a pattern that hold a choice: `(?:a|bc)++`."""
    parser, constants = re._parser, re._constants  # type: ignore[attr-defined]
    choice = {constants.BRANCH, constants.MAX_REPEAT, constants.MIN_REPEAT}
    found: list[str] = []

    def walk(node: object, inside: bool) -> None:
        for op, arguments in node:  # type: ignore[attr-defined]
            if inside and op in choice and not (op is not constants.BRANCH and arguments[0] == arguments[1]):
                found.append(pattern)
            held = inside or op in {constants.POSSESSIVE_REPEAT, constants.ATOMIC_GROUP}
            for part in _parts(arguments):
                # What a lookaround looks at is settled by itself.
                walk(part, held and op not in {constants.ASSERT, constants.ASSERT_NOT})

    def _parts(arguments: object) -> list[object]:
        if isinstance(arguments, parser.SubPattern):
            return [arguments]
        if isinstance(arguments, (tuple, list)):
            return [part for argument in arguments for part in _parts(argument)]
        return []

    walk(parser.parse(pattern, flags), False)
    return found


@pytest.mark.parametrize("pattern", [r"(?:a|bc)++", r"(?>ab?c)", r"(?:a(?:b|cd))*+"])
def test_a_choice_inside_a_possessive_group_is_seen(pattern: str) -> None:
    assert _choices_kept(pattern, 0)


@pytest.mark.parametrize("pattern", [r"(?:a|bc)+", r"\d++", r"(?:[ ]\d{3})++", r"(?:a(?!b|cd))++"])
def test_a_group_without_a_choice_passes(pattern: str) -> None:
    assert not _choices_kept(pattern, 0)


def test_no_pattern_depends_on_a_mended_python() -> None:
    out = subprocess.run([sys.executable, "-c", _COLLECT], capture_output=True, text=True, check=True, encoding="utf-8")
    patterns: dict[str, int] = json.loads(out.stdout)
    assert len(patterns) > 300
    assert [p for pattern, flags in patterns.items() for p in _choices_kept(pattern, flags)] == []
