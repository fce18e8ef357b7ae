"""Assembly: items and facts become the models of the contract; here offsets of the text get their source places."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from policenews.claims.checks import checks
from policenews.claims.fold import fold
from policenews.claims.items import Item, Words
from policenews.claims.scope import Scopes, When
from policenews.facts.agencies import AgencyReading
from policenews.facts.mentions import TimeMention
from policenews.facts.numerals import Num
from policenews.models import (
    Agency,
    Article,
    Basis,
    Claim,
    Flow,
    Note,
    Period,
    Phrase,
    Quantity,
    Section,
    Span,
    known,
)
from policenews.reading.document import Document

_BASES = {"kg": "kilogram", "m": "metre", "m2": "square metre", "l": "litre"}


def assemble(
    document: Document, found: Sequence[tuple[Item, int]], numerals: Sequence[Num], times: Sequence[TimeMention], organs: AgencyReading,
    meta: dict[str, Any], folded: str,
) -> Article:  # fmt: skip
    """Everything read about one document as an Article; `folded` is its text with full-width marks."""
    builder = _Builder(document, times, organs, _bases(found, times), folded)
    claims = builder.claims(found)
    sections = builder.sections
    article = Article(
        id=hashlib.sha256(document.raw.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        title=document.title, published=document.published, source=document.source, url=document.url,
        people=tuple(document.people), agency=organs.agencies[organs.main].name if organs.main is not None else None,
        encoding=document.encoding, text=document.text.string, raw=document.raw, sections=sections,
        agencies=builder.agencies(), dates=builder.dates(), claims=claims, checks=checks(claims),
        notes=(*document.notes, *builder.unread(numerals), *builder.open_dates()), meta=meta,
    )  # fmt: skip
    taken = {id(item.num) for item, _ in found if item.num is not None}
    article._numerals = tuple(builder.numeral(n, id(n) in taken) for n in numerals)
    return article


def _bases(found: Sequence[tuple[Item, int]], times: Sequence[TimeMention]) -> set[int]:
    """The times that a multiple is compared with (是2022年全年的3倍): they govern no figure."""
    places = {(i.base_time.start, i.base_time.end) for i, _ in found if i.kind == "multiple" and i.base_time is not None}
    starts = {start for start, _ in places}
    return {id(t) for t in times if (t.start, t.end) in places or t.end in starts}


def _basis(item: Item, base: TimeMention | None, when: When | None) -> Basis | None:
    """三季度…较二季度增加31起: against the stretch right in front, whatever its length, is mom."""
    if item.basis == "yoy" and base is not None and base.grain in ("half", "quarter") and base.first is not None and when is not None and when.first is not None and when.first.month != base.first.month:
        return "prior"  # 5月…较去年四季度
    if item.basis != "prior" or item.prior is not None or base is None or base.last is None or base.first is None or when is None or when.first is None:
        return item.basis
    if when.first - base.last != dt.timedelta(days=1) or when.last is None:
        return item.basis
    days, before = (when.last - when.first).days + 1, (base.last - base.first).days + 1
    return "mom" if days <= 2 * before and before <= 2 * days else item.basis  # 较去年底 of the year so far: prior


def _ahead(time: TimeMention, published: dt.date | None) -> bool:
    """今年以来，围绕10月底前完成目标，检查企业9次: what lies behind the publication date says when no figure was."""
    day = time.first or time.last
    return published is not None and day is not None and day > published


class _Builder:
    def __init__(self, document: Document, times: Sequence[TimeMention], organs: AgencyReading, bases: set[int], folded: str) -> None:
        self.document, self.times, self.organs = document, times, organs
        self.text = document.text
        self.string = document.text.string
        self.scopes = Scopes(folded, document.blocks, [t for t in times if id(t) not in bases and not _ahead(t, document.published)], organs.mentions, organs.main, [a.name for a in organs.agencies])
        self._spans: dict[tuple[int, int], Span] = {}
        self._wholes: dict[int, When | None] = {}
        self._periods: dict[tuple[tuple[TimeMention, ...], dt.date | None, dt.date | None], Period] = {}
        self.sections = tuple(self._section(i) for i in range(len(document.sections)))

    def span(self, start: int, end: int) -> Span:
        span = self._spans.get((start, end))
        if span is None:
            span = self._spans[start, end] = Span.at(start, end, *self.text.source(start, end))
        return span

    def unread(self, numerals: Sequence[Num]) -> Iterator[Note]:
        """Figures that cannot be read with certainty are left, with a note."""
        for num in numerals:
            if num.unit is not None and (num.value is None or num.role == "damage"):
                text = self.string[num.start : num.stop]
                why = "touches a damaged spot" if num.role == "damage" else "cannot be read with certainty"
                yield Note(code="unread-figure", message=f"{text} {why}; left out", spans=(self.span(num.start, num.end),), certainty="open")

    def open_dates(self) -> Iterator[Note]:
        """Expressions that cannot be placed and why: 2月30日, 118日, 今年暑期."""
        for time in self.times:
            if not time.placed:
                for note in time.notes:
                    yield note.model_copy(update={"spans": (self.span(time.start, time.end),)})

    def _section(self, index: int) -> Section:
        section, blocks = self.document.sections[index], self.document.blocks
        start = blocks[section.first].start if blocks else 0
        end = blocks[section.last - 1].end if blocks else 0
        heading = None
        if section.heading is not None:
            block = blocks[section.heading]
            heading = self.string[block.start : block.end]
        organ = self.scopes.section(section.first + 1) if section.heading is not None and section.first + 1 < len(blocks) else None
        return Section(
            id=f"s{index + 1}", heading=heading, span=self.span(start, end), people=section.people,
            agency=self.organs.agencies[organ].name if organ is not None else None,
        )  # fmt: skip

    def claims(self, found: Sequence[tuple[Item, int]]) -> tuple[Claim, ...]:
        ids = {id(item): f"c{n}" for n, (item, _) in enumerate(found, 1)}
        return tuple(self._claim(item, block, ids) for item, block in found)

    def _claim(self, item: Item, block: int, ids: dict[int, str]) -> Claim:
        when = self._when(item, block)
        who, who_scope = self.scopes.who(item, block)
        if item.agency is not None:
            who, who_scope = item.agency, "clause"
        elif item.open_agency:
            who = who_scope = None
        sentence = item.sentence
        begin, end = (sentence.start, sentence.end) if sentence is not None else (item.start, item.end)
        rules = "+".join(dict.fromkeys(item.rules))
        base = item.base_time if item.kind in ("change", "multiple") else None
        return known(
            Claim, id=ids[id(item)], quantity=self._quantity(item), kind=item.kind, direction=item.direction, measure=item.measure,
            basis=_basis(item, base, when), base_period=self._base(base), prior=self._prior(item), per=item.per, flow=self._flow(item, when),
            action=self._phrase(item.action) if item.kind == "count" else None, object=self._phrase(item.object),
            activity=item.activity, subject=item.subject, period=self._period(when), period_scope=when.scope if when else None,
            agency=self.organs.agencies[who].name if who is not None else None, agency_scope=who_scope,
            part_of=ids.get(id(item.whole)) if item.whole is not None else None, section=self._section_of(block),
            evidence=self.string[begin:end].strip(), rule=rules, notes=self._claim_notes(item),
        )  # fmt: skip

    def _when(self, item: Item, block: int) -> When | None:
        when = self._own_when(item, block)
        if when is None and item.whole is not None and not item.open_time:
            return self._when_of_whole(item.whole)
        return when

    def _own_when(self, item: Item, block: int) -> When | None:
        if item.open_time:
            return None
        if item.time is not None:
            return When(item.time.first, item.time.last, (item.time,), "heading")
        when = self.scopes.when(item, block)
        if item.stretch is None:
            return when
        first, last, mention = item.stretch
        return When(first, last, (mention,), when.scope if when is not None else "sentence")

    def _when_of_whole(self, whole: Item) -> When | None:
        """What a part has no time for of its own, it has of its whole, or of the whole of that one; asked once for each whole."""
        chain: list[Item] = []
        when: When | None = None
        above: Item | None = whole
        while above is not None and id(above) not in self._wholes and above.sentence is not None:
            self._wholes[id(above)] = None  # a ring ends where it began
            chain.append(above)
            when = self._own_when(above, above.sentence.block)
            if when is not None or above.open_time:
                break
            above = above.whole
        else:
            when = self._wholes.get(id(above)) if above is not None else None
        self._wholes.update((id(item), when) for item in chain)
        return when

    def _claim_notes(self, item: Item) -> tuple[Note, ...]:
        place = (self.span(item.start, item.end),)
        notes = [Note(code=code, message=message, spans=place, certainty="open") for code, message in item.notes if code != "verb"]
        if "�" in self.string[max(0, item.start - 3) : item.end + 3] or "?" in self.string[max(0, item.start - 2) : item.start]:
            notes.append(Note(code="damage", message="the figure touches a damaged spot of the text", spans=place, certainty="open"))
        return tuple(notes)

    def _quantity(self, item: Item) -> Quantity:
        num = item.num
        if num is None:
            return known(Quantity, value=item.value, unit=item.unit, text=self.string[item.start : item.end], span=self.span(item.start, item.end))
        base_value, base_unit = _base_units(item.value, num)
        return known(
            Quantity, value=item.value, upper=item.upper, unit=item.unit, bound=item.bound,
            currency=(num.currency or None) if num.has("money") or num.currency else None, base_value=base_value, base_unit=base_unit,
            text=self.string[num.start : num.end], span=self.span(num.start, num.end),
        )  # fmt: skip

    def _prior(self, item: Item) -> Quantity | None:
        num = item.prior
        if num is None or num.value is None:
            return None
        return known(Quantity, value=num.value, upper=num.upper, unit=num.unit or item.unit, bound=num.bound,
                     text=self.string[num.start : num.end], span=self.span(num.start, num.end))  # fmt: skip

    def _phrase(self, words: Words | None) -> Phrase | None:
        if words is None:
            return None
        written = "".join(self.string[a:b] for a, b in words.ranges)  # with the marks of the text
        return known(Phrase, text=written if written == words.text or fold(written) == words.text else words.text, spans=tuple(self.span(a, b) for a, b in words.ranges))

    def _flow(self, item: Item, when: When | None) -> Flow | None:
        if item.kind != "count":
            return None
        if item.activity == "hold":
            return "stock"
        return "cumulative" if when is not None and when.first is None and when.last is not None else "flow"

    def _base(self, time: TimeMention | None) -> Period | None:
        return self._mention(time) if time is not None and time.placed else None

    def _period(self, when: When | None) -> Period | None:
        if when is None:
            return None
        key = (when.mentions, when.first, when.last)
        period = self._periods.get(key)
        if period is None:
            parts = [self._mention(t) for t in when.mentions]
            period = parts[-1].model_copy(update={
                "start": when.first, "end": when.last, "text": "…".join(p.text for p in parts),
                "spans": tuple(s for p in parts for s in p.spans),
            })  # fmt: skip
            self._periods[key] = period
        return period

    def _mention(self, time: TimeMention) -> Period:
        return known(
            Period, start=time.first, end=time.last, stated_end=time.stated_end, grain=time.grain, start_time=time.start_time,
            end_time=time.end_time, text=self.string[time.start : time.end], spans=(self.span(time.start, time.end),),
            resolved_by=time.resolved_by, notes=time.notes,
        )  # fmt: skip

    def dates(self) -> tuple[Period, ...]:
        return tuple(self._mention(t) for t in self.times if t.placed and getattr(t, "listed", True))

    def agencies(self) -> tuple[Agency, ...]:
        spans: dict[int, list[Span]] = {}
        for mention in self.organs.mentions:
            if mention.index is not None and mention.use != "collective":
                spans.setdefault(mention.index, []).append(self.span(mention.start, mention.end))
        return tuple(
            known(
                Agency, name=a.name, level=a.level, kind=a.kind, adcode=a.adcode, province=a.province, city=a.city, county=a.county,
                parent=a.parent, aliases=tuple(a.aliases), spans=tuple(spans.get(i, ())), notes=tuple(a.notes),
            )
            for i, a in enumerate(self.organs.agencies)
        )  # fmt: skip

    def _section_of(self, block: int) -> str | None:
        for index, section in enumerate(self.document.sections):
            if section.first <= block < section.last:
                return f"s{index + 1}"
        return None

    def numeral(self, num: Num, claimed: bool) -> tuple[Any, ...]:
        role, rule = ("claim", num.rule or "item") if claimed else (num.role or "other", num.rule or "none")
        source = self.text.source(num.start, num.end)
        return (num.value, num.unit, self.string[num.start : num.end], (num.start, num.end, *source), role, rule)


def _base_units(value: Decimal, num: Num) -> tuple[Decimal | None, str | None]:
    """1.06吨 is 1060 kilogram: factor and base stand in the unit's flag base:kg:1000."""
    flag = next((f for f in num.flags if f.startswith("base:")), None)
    if flag is None:
        return None, None
    _, base, factor = flag.split(":")
    return value * Decimal(factor), _BASES.get(base, base)
