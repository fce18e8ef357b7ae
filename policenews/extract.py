"""The story: source, reading, facts, claims, scope, codes, checks, Article. No pattern stands here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_EVEN, Context, localcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policenews.errors import HintError
from policenews.models import Article
from policenews.rules import Rule, Word

_EXACT = Context(prec=80, rounding=ROUND_HALF_EVEN)

if TYPE_CHECKING:
    from policenews.claims.vocabulary import Vocabulary
    from policenews.reading.document import Document

Source = str | bytes | Path

SIZE_LIMIT = 10_000_000
"""The longest input read by default, in characters."""


class Extractor:
    """Holds configuration and is immutable: own rules and words, the size limit.

    `Extractor(words=[Word("架次", "unit", yes=("出动无人机⟦9⟧架次",))]).extract(source)`. An extractor may be shared
    between threads and sent to other processes; what it builds from its vocabulary it builds on first use.
    """

    __slots__ = ("_vocabulary", "rules", "size_limit", "words")

    def __init__(self, *, rules: Iterable[Rule] = (), words: Iterable[Word] = (), size_limit: int = SIZE_LIMIT) -> None:
        object.__setattr__(self, "rules", tuple(rules))
        object.__setattr__(self, "words", tuple(words))
        object.__setattr__(self, "size_limit", size_limit)
        object.__setattr__(self, "_vocabulary", None)
        if self.rules:
            from policenews.own_rules import applied

            for rule in self.rules:
                applied(rule)

    @classmethod
    def from_words_file(cls, path: str | Path, *, rules: Iterable[Rule] = (), size_limit: int = SIZE_LIMIT) -> Extractor:
        """`Extractor.from_words_file("words.csv")`: with the words of a text file, one per line (docs/own-words.md).

        Raises RuleError with the line number where a line cannot be understood.
        """
        from policenews.own_words import load_words

        return cls(rules=rules, words=load_words(path), size_limit=size_limit)

    def check(self) -> tuple[str, ...]:
        """`assert not extractor.check()`: what is wrong with own rules and words, one sentence each; empty when all is well.

        Runs the examples of every own rule and word, and the built-in examples that they touch: one that comes out
        differently now is a conflict, reported with both examples.
        """
        from policenews.own_check import problems

        return problems(self)

    rules: tuple[Rule, ...]
    words: tuple[Word, ...]
    size_limit: int
    _vocabulary: Vocabulary | None

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"an Extractor is immutable; make a new one with {name}=... instead")

    def __getstate__(self) -> dict[str, Any]:
        return {"rules": self.rules, "words": self.words, "size_limit": self.size_limit}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in {**state, "_vocabulary": None}.items():
            object.__setattr__(self, name, value)

    @property
    def vocabulary(self) -> Vocabulary:
        """The built vocabulary; building it twice in two threads does no harm."""
        built: Vocabulary | None = self._vocabulary
        if built is None:
            from policenews.claims.vocabulary import Vocabulary

            built = Vocabulary(self.words, self.rules)
            object.__setattr__(self, "_vocabulary", built)
        return built

    def extract(
        self, source: Source, *, published: dt.date | str | None = None, title: str | None = None, agency: str | None = None,
        url: str | None = None, encoding: str | None = None, meta: Mapping[str, Any] | None = None,
    ) -> Article:  # fmt: skip
        """`extractor.extract("出动无人机9架次")` is `extract` with this extractor's words, rules and size limit.

        Arguments and errors are those of [`extract`][policenews.extract.extract].
        """
        with localcontext(_EXACT):  # the caller's precision and rounding change no figure
            return self._extract(source, published, title, agency, url, encoding, meta)

    def _extract(
        self, source: Source, published: dt.date | str | None, title: str | None, agency: str | None, url: str | None,
        encoding: str | None, meta: Mapping[str, Any] | None,
    ) -> Article:  # fmt: skip
        from policenews.assemble import assemble
        from policenews.claims.engine import Engine
        from policenews.claims.fold import fold
        from policenews.facts.agencies import read_agencies
        from policenews.facts.dates import read_dates
        from policenews.facts.numerals import read_numerals
        from policenews.reading.read import read

        hint = _day(published)
        document = read(source, encoding=encoding, title=title, published=hint, url=url, limit=self.size_limit)
        text = document.text.string
        day = hint or document.published
        times = read_dates(text, document.blocks, published=day, hint=hint, title=document.title, address=document.url)
        organs = read_agencies(
            text, document.blocks, title=document.title, source=document.source, published=day, hint=agency,
            words=tuple(word for word in self.words if word.kind == "organ"), page=_furniture(document),
        )  # fmt: skip
        numerals = read_numerals(text, self.vocabulary.units)
        year = day.year if day else max((t.last.year for t in times if t.last), default=0)
        engine = Engine(fold(text), document.blocks, numerals, times, organs.mentions, self.vocabulary, year)
        return assemble(document, engine.items(), numerals, times, organs, dict(meta or {}), engine.text)


def _furniture(document: Document) -> str:
    """What was set aside as furniture, for it may say whose page it is: 清溪县人民政府版权所有."""
    return "\n".join(document.raw[s.source_start : s.source_end] for note in document.notes if note.code == "furniture" for s in note.spans)


def _day(published: dt.date | str | None) -> dt.date | None:
    if published is None or isinstance(published, dt.date) and not isinstance(published, dt.datetime):
        return published
    if isinstance(published, dt.datetime):
        return published.date()
    try:
        return dt.date.fromisoformat(str(published)[:10])
    except ValueError:
        raise HintError(f"published={published!r} is no date; give datetime.date(2024, 2, 20) or '2024-02-20'") from None


_DEFAULT = Extractor()


def extract(
    source: Source, *, published: dt.date | str | None = None, title: str | None = None, agency: str | None = None,
    url: str | None = None, encoding: str | None = None, meta: Mapping[str, Any] | None = None,
) -> Article:  # fmt: skip
    """`extract("检查单位场所121家")` reads one article: a claim of 121 家, inspect/premises, with organ, period and place.

    Odd text is never an error: it gives an article with fewer claims, perhaps none. Hints win over what is found.

    Args:
        source: the text itself, bytes, or a `Path`; a str is never taken as a file name.
        published: day of publication, a date or `"2024-02-20"`: it dates 今年以来 and 5月20日.
        title: the title, where the text does not hold it.
        agency: the article's own organ.
        url: the address of the page; with it a claim can be linked to its sentence.
        encoding: of bytes or a file; worked out from the bytes where it is not given.
        meta: anything of yours, such as an identifier; comes back untouched in `article.meta`.

    Returns:
        The article with its claims, dates, organs, numerals, checks and notes.

    Raises:
        InputTypeError: the source is neither str, bytes nor Path.
        UnreadableFileError: the path names no file that can be read as text.
        TooLargeError: the input is longer than 10 million characters.
        HintError: a hint such as `published="yesterday"` cannot be understood.
    """
    return _DEFAULT.extract(source, published=published, title=title, agency=agency, url=url, encoding=encoding, meta=meta)
