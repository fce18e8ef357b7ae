"""Files written whole or not at all: `claims.csv` appears when its last row is written, never half."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from policenews.errors import PolicenewsError
from policenews.output import format_of
from policenews.output.records import COLUMNS, Record


class TableFile:
    """A table on its way to a file: `with TableFile(Path("claims.csv")) as table: table.add(article.to_records())`.

    Rows go to a temporary file beside the target, which takes the target's name when the block ends without an
    error; after an error the target is as it was. Raises PolicenewsError at once for an unknown suffix or a
    missing folder, before any work is done.
    """

    def __init__(self, path: Path, columns: tuple[str, ...] = COLUMNS) -> None:
        self.path, self.columns, self.format = path, columns, format_of(path)
        if path.is_dir():
            raise PolicenewsError(f"{path} is a folder; give the name of a file in it")
        if not path.parent.is_dir():
            raise PolicenewsError(f"the folder {path.parent} does not exist; make it first: mkdir -p '{path.parent}'")
        self._temporary: Path | None = None
        self._stream: BinaryIO | None = None

    def __enter__(self) -> Self:
        try:
            handle, name = tempfile.mkstemp(prefix=f".{self.path.name}.", suffix=".part", dir=self.path.parent)
        except OSError as error:
            folder = self.path.parent
            raise PolicenewsError(f"cannot write in {folder}: {error.strerror}; choose another folder") from error
        self._temporary, self._stream = Path(name), os.fdopen(handle, "wb")
        self._stream.write(self.format.header(self.columns))
        return self

    def add(self, rows: Iterable[Record]) -> None:
        """Append rows, each with the keys of `columns`."""
        if self._stream is None:
            raise PolicenewsError("the table is not open; use it in a with block")
        for row in rows:
            self._stream.write(self.format.line(row))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is None or self._temporary is None:
            return
        try:
            self._stream.close()
            if kind is None:
                self._temporary.chmod(0o666 & ~_umask())
                os.replace(self._temporary, self.path)
        finally:
            self._temporary.unlink(missing_ok=True)
            self._stream = self._temporary = None


def _umask() -> int:
    """The permissions that new files of this process do not get; a temporary file starts without any for others."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
