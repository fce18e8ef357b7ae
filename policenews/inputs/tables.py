"""`{"text": "民警检查企业12家。", "day": "2024-02-20"}` as an input: rows of JSON Lines, CSV and Parquet, one at a time.

A row that cannot be used is a failure with its number, and the next one is read; a torn file gives its rows up to the
tear and one failure.
"""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, cast

from policenews.errors import PolicenewsError
from policenews.inputs import Entry, Fields, failed
from policenews.inputs.packed import DAMAGED, unpacked

LONGEST = 80_000_000
"""Bytes of a line that are read: ten million characters, each written as an escape, and their fields."""

_DAY = re.compile(r"\s*(\d{4})(?:([-/.年])(\d{1,2})[-/.月](\d{1,2})|(\d\d)(\d\d)(?!\d))")
_ROWS = 64  # of a Parquet file that are held at a time

Place = Callable[[], int]


def rows(path: Path, suffix: str, fields: Fields) -> Iterator[Entry]:
    """The rows of a table as entries; raises nothing."""
    size = 0
    try:
        if suffix == ".parquet":
            yield from _parquet(path, fields)
            return
        with path.open("rb") as raw, unpacked(path, raw) as stream:
            read = _csv if suffix == ".csv" else json_lines
            for entry in read(str(path), stream, fields, raw.tell):
                size += entry.size
                yield entry
    except PolicenewsError as error:
        yield failed(path, type(error).__name__, str(error))
    except DAMAGED as error:
        yield failed(path, "UnreadableFileError", f"cannot be read to its end ({error}): fetch or pack it again")


def json_lines(name: str, stream: BinaryIO, fields: Fields, place: Place | None = None) -> Iterator[Entry]:
    """One entry per line that is not blank; `name:17` is that of line 17."""
    number, steps = 0, _Steps(place)
    while line := stream.readline(LONGEST):
        number += 1
        where = f"{name}:{number}"
        if len(line) == LONGEST and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST)
            yield failed(where, "TooLargeError", f"a line of more than {LONGEST:,} bytes: split it", steps.next())
            continue
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield failed(where, "UnreadableRow", f"the line is no JSON ({error}); repair or drop it", steps.next())
            continue
        yield entry_of(where, row, fields, steps.next())


def _csv(name: str, stream: BinaryIO, fields: Fields, place: Place) -> Iterator[Entry]:
    """One entry per row below the header; `name:17` is that of row 17, the header being row 1."""
    csv.field_size_limit(LONGEST)
    head = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream))
    encoding = _encoding(head.peek(1 << 16))
    steps = _Steps(place)
    with io.TextIOWrapper(head, encoding, errors="surrogateescape", newline="") as text:
        table = csv.reader(text)
        header: list[str] | None = None
        number = 0
        while True:
            number += 1
            where = f"{name}:{number}"
            try:
                cells = next(table)
            except StopIteration:
                return
            except csv.Error as error:
                yield failed(where, "UnreadableRow", f"the row is no CSV ({error}); repair or drop it", steps.next())
                continue
            if header is None:
                header = cells
            elif cells:
                yield entry_of(where, dict(zip(header, cells, strict=False)), fields, steps.next())


def _parquet(path: Path, fields: Fields) -> Iterator[Entry]:
    from policenews.errors import MissingExtraError

    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MissingExtraError("a Parquet file needs pyarrow: run pip install 'policenews[arrow]'") from error
    number = 0
    try:
        with pq.ParquetFile(path) as file:
            size, count = path.stat().st_size, file.metadata.num_rows
            columns = [name for name in fields.names if name in file.schema_arrow.names]
            if (fields.text or "text") not in columns:
                yield _without_text(str(path), file.schema_arrow.names, fields, size)
                return
            for batch in file.iter_batches(_ROWS, columns=columns):
                for row in batch.to_pylist():
                    number += 1
                    step = size * number // count - size * (number - 1) // count
                    yield entry_of(f"{path}:{number}", row, fields, step)
    except (pa.ArrowException, OSError) as error:
        reason = str(error).splitlines()[0]
        yield failed(path, "UnreadableFileError", f"cannot be read as Parquet ({reason}): fetch it again")


def entry_of(where: str, row: Any, fields: Fields, size: int = 0) -> Entry:
    """`{"text": "民警检查企业12家。"}` as an entry with the name `where`, or with that in its id field."""
    if not isinstance(row, Mapping):
        return failed(where, "UnreadableRow", "the line is JSON but no object with fields", size)
    key = row.get(fields.id) if fields.id else None
    name = where if key is None or key == "" else str(key)
    text = row.get(fields.text or "text")
    if (fields.text or "text") not in row:
        return _without_text(name, list(row), fields, size)
    if not isinstance(text, (str, bytes)):
        kind = type(text).__name__ if text is not None else "null"
        return failed(name, "InputTypeError", f"the field {fields.text or 'text'!r} holds {kind} and no text", size)
    if isinstance(text, str) and "\udc80" <= max(text, default="") <= "\udfff":
        text = text.encode("utf-8", "surrogateescape") if _escaped(text) else text
    title = row.get(fields.title) if fields.title else None
    day = row.get(fields.date) if fields.date else None
    return Entry(name, text, title=None if title is None else str(title) or None, published=_day(day), size=size)


def _without_text(name: str, there: list[str], fields: Fields, size: int) -> Entry:
    shown = ", ".join(map(str, there[:12])) + (", …" if len(there) > 12 else "")
    message = f"no field {fields.text or 'text'!r}; there are {shown or 'none'}: name one with --text-field"
    return failed(name, "MissingField", message, size)


def _day(value: Any) -> str | None:
    """`2024/2/20`, `20240220`, `2024年2月20日 08:00` and a date as `2024-02-20`; what is no date stays, to be refused."""
    if value is None or value == "":
        return None
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    found = _DAY.match(str(value))
    if not found:
        return str(value)
    year, _, month, day, month2, day2 = found.groups()
    return f"{year}-{int(month or month2):02}-{int(day or day2):02}"


def _encoding(head: bytes) -> str:
    """UTF-8 where the first bytes are that, else GB18030, in which spreadsheets in China save CSV."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return "gb18030"
    return "utf-8-sig"


def _escaped(text: str) -> bool:
    """Whether all lone surrogates of a text stand for single bytes that were no UTF-8."""
    return all("\udc80" <= char <= "\udcff" for char in text if "\ud800" <= char <= "\udfff")


class _Steps:
    """How many bytes of the file were taken since the last time."""

    def __init__(self, place: Place | None) -> None:
        self._place, self._last = place, 0

    def next(self) -> int:
        if self._place is None:
            return 0
        here = self._place()
        step, self._last = here - self._last, here
        return step
