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

from pydantic import BaseModel

from policenews import models
from policenews.batch import Failure
from policenews.models import Article, Model, Span

Result = Article | Failure

_Shape = tuple[type[Model], tuple[str, ...], frozenset[str]]

_new = object.__new__
_fill, _give, _add, _hide = (
    BaseModel.__dict__[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)
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
    model = _new(kind)
    _fill(model, dict(zip(names, values, strict=True)))
    _give(model, set(given))
    _add(model, None)
    _hide(model, None)
    return model


def _packed_model(model: Model) -> tuple[Any, ...]:
    values = model.__dict__
    shape = type(model), tuple(values), frozenset(model.__pydantic_fields_set__)
    return _model, (_shapes.setdefault(shape, shape), *values.values())


def _span(start: int, end: int, source_start: int, source_end: int) -> Span:
    span = _new(Span)
    _fill(span, {"start": start, "end": end, "source_start": source_start, "source_end": source_end})
    _give(span, {"start", "end", "source_start", "source_end"})
    _add(span, None)
    _hide(span, None)
    return span


def _packed_span(span: Span) -> tuple[Any, ...]:
    return _span, (span.start, span.end, span.source_start, span.source_end)


class _Pickler(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table.copy()


for _kind in vars(models).values():
    # an Article has a private field and goes the ordinary way; there is one of it
    if isinstance(_kind, type) and issubclass(_kind, Model) and _kind is not Article:
        _Pickler.dispatch_table[_kind] = _packed_model
_Pickler.dispatch_table[Span] = _packed_span
