"""`检查单位场所121家` as a claim on its way from a worker: Articles as bytes and back, in half the bytes that pickle takes.

An article holds hundreds of small models, and whoever unpacks the results of many workers does it alone. So the four
slots of a pydantic model are filled directly, as `Span.at` does: the values were validated in the worker.
"""

from __future__ import annotations

import copyreg
import gc
import io
import pickle
from collections.abc import Sequence
from typing import Any

from policenews import models
from policenews.batch import Failure
from policenews.models import Article, Model, Span, filled

Result = Article | Failure

_Shape = tuple[type[Model], tuple[str, ...], frozenset[str]]

_shapes: dict[_Shape, _Shape] = {}
"""Kind, names of its fields, and those that were given: a dozen for all models there are, so each goes once a packet."""


def dumps(results: Sequence[Result]) -> bytes:
    """Results as bytes, for `loads` of the same version in another process of the same run."""
    stream = io.BytesIO()
    _Pickler(stream, pickle.HIGHEST_PROTOCOL).dump(results)
    return stream.getvalue()


def loads(packet: bytes) -> list[Result]:
    """The results again, equal to what they were, set and unset fields included.

    Nothing that is unpacked is garbage yet: looking for some meanwhile would take a third of the time.
    """
    looking = gc.isenabled()
    gc.disable()
    try:
        results: list[Result] = pickle.loads(packet)
    finally:
        if looking:
            gc.enable()
    return results


def _model(shape: _Shape, *values: Any) -> Model:
    kind, names, given = shape
    return filled(kind, dict(zip(names, values, strict=True)), set(given))


def _packed_model(model: Model) -> tuple[Any, ...]:
    values = model.__dict__
    shape = type(model), tuple(values), frozenset(model.__pydantic_fields_set__)
    return _model, (_shapes.setdefault(shape, shape), *values.values())


_span = Span.at  # one object, so that a packet names it once


def _packed_span(span: Span) -> tuple[Any, ...]:
    return _span, (span.start, span.end, span.source_start, span.source_end)


class _Pickler(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table.copy()


for _kind in vars(models).values():
    # an Article has a private field and goes the ordinary way; there is one of it
    if isinstance(_kind, type) and issubclass(_kind, Model) and _kind is not Article:
        _Pickler.dispatch_table[_kind] = _packed_model
_Pickler.dispatch_table[Span] = _packed_span
