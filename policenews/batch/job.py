"""What a worker of the command line does: entries in, packets of finished output out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policenews.batch import Failure, one
from policenews.batch.packet import Counts, pack
from policenews.batch.sinks import Result, Sink
from policenews.errors import PolicenewsError
from policenews.inputs import Entry
from policenews.inputs.packed import PACKED, read
from policenews.models import Article

if TYPE_CHECKING:
    from policenews.extract import Extractor


@dataclass(frozen=True)
class Job:
    """`Job(sinks, published="2024-02-20").run(entries)` reads the entries and gives each sink its part."""

    sinks: tuple[Sink, ...]
    published: str | None = None
    extractor: Extractor | None = None
    strict: bool = False

    def run(self, chunk: list[Entry]) -> bytes:
        return self._packet((entry.name, self.result(entry)) for entry in chunk)

    def lost(self, item: Entry, error: str, message: str) -> bytes:
        return self._packet([(item.name, Failure(source=item.name, error=error, message=message))])

    def result(self, entry: Entry) -> Result:
        """The Article of an entry, or the Failure with its name."""
        if entry.failure is not None:
            return entry.failure
        arguments: dict[str, Any] = {"source": entry.source}
        if entry.title is not None:
            arguments["title"] = entry.title
        if entry.published or self.published:
            arguments["published"] = entry.published or self.published
        try:
            if isinstance(entry.source, Path) and entry.source.suffix.lower() in PACKED:
                arguments["source"] = read(entry.source, self._limit())
        except PolicenewsError as error:
            return Failure(source=entry.name, error=type(error).__name__, message=str(error))
        result = one(1, arguments, self.extractor)
        return result.model_copy(update={"source": entry.name}) if isinstance(result, Failure) else result

    def _shown(self, article: Article) -> Article:
        """With `strict` the article without its uncertain claims."""
        if not self.strict:
            return article
        from policenews.output.certain import certain_claims

        return article.model_copy(update={"claims": tuple(certain_claims(article))})

    def _limit(self) -> int:
        from policenews.extract import SIZE_LIMIT

        return 4 * (self.extractor.size_limit if self.extractor else SIZE_LIMIT) + 1

    def _packet(self, results: Iterable[tuple[str, Result]]) -> bytes:
        counts = Counts()
        parts: list[list[bytes]] = [[] for _ in self.sinks]
        for name, result in results:
            if isinstance(result, Article):
                result = self._shown(result)
                counts.add(Counts(1, 1, len(result.claims), 0))
            else:
                counts.add(Counts(1, 0, 0, 1))
            for sink, part in zip(self.sinks, parts, strict=True):
                part.append(sink.part(result, name))
        return pack(counts, [b"".join(part) for part in parts])
