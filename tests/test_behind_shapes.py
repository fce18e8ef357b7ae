"""Shapes of names behind a unit prove themselves by their own example, and no earlier shape takes it."""

from __future__ import annotations

import re

import pytest

from policenews.claims.behind_shapes import SHAPES, Shape

_NAME = re.compile("⟦(.+?)⟧")


def parts(shape: Shape, text: str, start: int) -> list[str] | None:
    """The name that the shape finds behind the unit that ends at `start`, in its parts."""
    match = shape.pattern.match(text, start)
    if match is None or shape.units and text[start - 1] not in shape.units:
        return None
    inside = match[1] if match.re.groups else None
    return match[0].split(inside) if inside else [match[0]]


@pytest.mark.parametrize("shape", SHAPES, ids=[s.example for s in SHAPES])
def test_a_shape_reads_its_example_first(shape: Shape) -> None:
    start, text = shape.example.index("⟦"), _NAME.sub(r"\1", shape.example)
    want = _NAME.findall(shape.example)
    assert parts(shape, text, start) == want
    earlier = [s.example for s in SHAPES[: SHAPES.index(shape)] if s.fits is None and parts(s, text, start)]
    assert not earlier, f"an earlier shape reads it too: {earlier}; move it, or choose another example"
