"""Getting at the input: str stays, bytes and files are decoded; what cannot be read says what to do instead."""

from __future__ import annotations

from pathlib import Path

from policenews.errors import InputTypeError, TooLargeError, UnreadableFileError
from policenews.reading.encoding import Decoded, decode

_BINARY = (
    b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf",
    b"Rar!", b"\x7fELF", b"SQLite format 3\x00",
)  # fmt: skip
"""How files begin that are no text: PDF, Office and zip, pictures, archives, programs, databases."""


def load(source: object, encoding: str | None, limit: int) -> Decoded:
    """`load(Path("a.txt"))` as decoded text with the name of its encoding; str is returned as it is.

    Raises InputTypeError for other types, UnreadableFileError for a path without readable text and
    TooLargeError above `limit` characters.
    """
    if isinstance(source, str):
        _within(len(source), limit)
        return Decoded(source, None)
    if isinstance(source, Path):
        data = _file(source, limit)
    elif isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
    else:
        raise InputTypeError(
            f"cannot read an article from {type(source).__name__}: give a str (the text itself), bytes, or a "
            f"pathlib.Path (a str is never taken as a file name)"
        )
    # four bytes are the most that one character takes, so this never refuses a text within the limit
    _within((len(data) + 3) // 4, limit)
    decoded = decode(data, encoding)
    _within(len(decoded.text), limit)
    return decoded


def _file(path: Path, limit: int) -> bytes:
    if path.is_dir():
        raise UnreadableFileError(f"{path} is a folder: give the files in it one by one, or use extract_many")
    try:
        with path.open("rb") as file:
            data = file.read(limit * 4 + 1)
    except FileNotFoundError as error:
        raise UnreadableFileError(
            f"there is no file {path}: check the path; to read a text itself, give it as str"
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableFileError(f"{path} cannot be read ({error}): check its permissions") from error
    if data.startswith(_BINARY):
        raise UnreadableFileError(f"{path} is a binary file: save its text as .txt or .html and read that")
    head = data[:4096]
    if head.count(0) > len(head) // 4 and not any(head[side::2].count(0) < len(head) // 40 for side in (0, 1)):
        raise UnreadableFileError(f"{path} is a binary file: save its text as .txt or .html and read that")
    return data


def _within(length: int, limit: int) -> None:
    if length > limit:
        raise TooLargeError(
            f"the input has at least {length:,} characters, the limit is {limit:,}: split it into articles, or raise "
            f"the limit"
        )
