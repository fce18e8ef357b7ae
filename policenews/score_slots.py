"""When a slot is right: codes equal, numbers equal, `火灾隐患` close enough to `消防隐患`, places on the same digits."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from policenews.annotations import DEFAULTS, Place
from policenews.output.records import Record

_NUMERAL = "0-9０-９〇零一二三四五六七八九十百千万亿兩两萬億半"
_ENOUGH = 0.5
_BIGRAMS = 0.6
_HEAD = 3  # characters of a shared head
_SLACK = 4  # characters that a span may be longer or shorter: 余, %, a unit


def slot_right(
    slot: str, claim: Mapping[str, Any], row: Record, raw: str, places: tuple[Place, Place], ids: Mapping[str, str],
    rivals: Mapping[str, set[str]],
) -> bool | None:  # fmt: skip
    """Whether a slot of a found claim is right; None where the annotation leaves it open.

    `places` are the annotated and the found one, `ids` lead from found to annotated claims, and `rivals` are the
    phrases of all annotated claims: a phrase must fit its own claim best.
    """
    if slot == "span":
        return None if _number(claim["value"]) == 0 else _same_digits(raw, *places)
    want = claim.get(slot, DEFAULTS.get(slot))
    if want == "any":
        return None
    got = row.get(slot)
    if slot in ("value", "upper", "prior"):
        return _number(want) == _number(got)
    if slot in ("action", "object"):
        return _fits(want, got, rivals[slot])
    if slot == "period":
        days = want or {}
        return (day(days.get("start")), day(days.get("end"))) == (row["period_start"], row["period_end"])
    if slot == "part_of":
        return bool(want == (None if got is None else ids.get(str(got), "unmatched")))
    return (want or None) == (got or DEFAULTS.get(slot))


def likeness(one: object, other: object) -> float:
    """1 for equal phrases; else how much of the longer the shorter is, or the share of common pairs of characters.

    `化解率` and `矛盾纠纷化解率` share their head and count at least as half; pairs count from six tenths on.
    """
    short, long = sorted((_core(one), _core(other)), key=len)
    if short == long:
        return 1.0
    if not short:
        return 0.0
    if short in long:
        share = len(short) / len(long)
        return max(share, _ENOUGH) if len(short) >= _HEAD and long.endswith(short) else share
    pairs = [Counter(text[i : i + 2] for i in range(max(1, len(text) - 1))) for text in (short, long)]
    common = 2 * sum((pairs[0] & pairs[1]).values()) / sum((pairs[0] + pairs[1]).values())
    return common if common >= _BIGRAMS else 0.0


def day(value: object) -> dt.date | None:
    """A date of an annotation: a date, a time stamp or `2024-03-12`; None where it is empty."""
    if value is None or value == "":
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value)[:10])


def _fits(want: object, got: object, rivals: set[str]) -> bool:
    own = likeness(want, got)
    return own >= _ENOUGH and all(likeness(rival, got) <= own for rival in rivals if _core(rival) != _core(want))


def _core(phrase: object) -> str:
    """A phrase without punctuation, blanks and words that say nothing."""
    return re.sub(r"[\s\W的了各类共累计]", "", str(phrase or ""))


def _number(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value)).normalize()


def _same_digits(raw: str, want: Place, got: Place) -> bool:
    """Whether the found place holds the digits of the annotated one and little else."""
    digits = [re.sub(f"[^{_NUMERAL}]", "", raw[start:end]) for start, end in (want, got)]
    return digits[0] == digits[1] and abs((got[1] - got[0]) - (want[1] - want[0])) <= _SLACK
