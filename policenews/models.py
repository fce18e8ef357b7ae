"""The contract: what `extract` returns. Frozen pydantic models with a published JSON Schema.

Offsets are half-open and count characters: `start..end` in `Article.text`, `source_start..source_end` in
`Article.raw`, the input as decoded (BOM and CR kept).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

SCHEMA_VERSION = "1.0"
"""Version of the models: the first number changes when a field is renamed, removed or changes its meaning."""

Level = Literal["ministry", "province", "prefecture", "county", "station", "unit"]
Bound = Literal["exact", "more", "less", "about"]
Kind = Literal["count", "ratio", "change", "multiple"]
Direction = Literal["up", "down", "flat"]
Measure = Literal["by", "to"]
Basis = Literal["yoy", "mom", "prior"]
Flow = Literal["flow", "stock", "cumulative"]
Scope = Literal["clause", "sentence", "paragraph", "heading", "section", "article"]
Certainty = Literal["certain", "likely", "open"]
Grain = Literal["day", "span", "week", "tenday", "month", "quarter", "half", "year", "holiday", "season", "open"]
Verdict = Literal["agrees", "rounds", "contradicts", "impossible"]
Role = Literal[
    "claim", "prior", "date", "time", "ordinal", "name", "slogan", "norm", "target", "threshold", "duration", "age",
    "price", "identifier", "list marker", "word", "furniture", "damage", "other",
]  # fmt: skip


class Model(BaseModel):
    """Base of all models: frozen, and strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


M = TypeVar("M", bound=Model)
P = ParamSpec("P")


_fill, _give, _add, _hide = (
    BaseModel.__dict__[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)
_BLANK: dict[type[Model], dict[str, Any]] = {}
"""The fields of a model with their defaults, in their order."""


def filled(kind: type[M], values: dict[str, Any], given: set[str]) -> M:
    """A model whose four slots are filled as they are: for values that have been validated before."""
    model = object.__new__(kind)
    _fill(model, values)
    _give(model, given)
    _add(model, None)
    _hide(model, None)
    return model


def known(model: Callable[P, M], /, *_: P.args, **fields: P.kwargs) -> M:
    """`known(Phrase, text="旅店")`: as `Phrase(text="旅店")`, with values of the right types and so without validation.

    An article has hundreds of models, and their values come from code that is checked for its types.
    """
    made = cast("type[M]", model)
    blank = _BLANK.get(made)
    if blank is None:
        blank = _BLANK[made] = {name: field.default for name, field in made.model_fields.items()}
    return filled(made, {**blank, **fields}, set(fields))


class Span(Model):
    """A place: `121` at characters 35..38 of the cleaned text and 612..615 of the input; half-open."""

    start: int
    end: int
    source_start: int
    source_end: int

    @classmethod
    def at(cls, start: int, end: int, source_start: int, source_end: int) -> Span:
        """A span of offsets that are known to be integers: an article has hundreds, so validation is left out."""
        fields = {"start": start, "end": end, "source_start": source_start, "source_end": source_end}
        return filled(cls, fields, set(fields))


class Note(Model):
    """Something a reader should know, such as `118日`: 1月18日 or 11月8日.

    `code` is a short stable name such as `gloss` or `lost-separator`; `candidates` are the readings left open.
    """

    code: str
    message: str
    spans: tuple[Span, ...] = ()
    candidates: tuple[str, ...] = ()
    certainty: Certainty = "certain"


class Period(Model):
    """A stretch of calendar days: `今年以来` of an article of 24 May 2023 is 2023-01-01..2023-05-24, inclusive.

    Either end is None where it is open. Ends never pass the publication date: where it cut the
    calendar end, that one is kept in `stated_end`. `resolved_by` says what gave the year (`own`, `hint`, `article`,
    `context`, ...).
    """

    start: dt.date | None = None
    end: dt.date | None = None
    stated_end: dt.date | None = None
    grain: Grain = "span"
    start_time: dt.time | None = None
    end_time: dt.time | None = None
    text: str
    spans: tuple[Span, ...] = ()
    resolved_by: str | None = None
    notes: tuple[Note, ...] = ()


class Agency(Model):
    """A police organ: `一街派出所` is 南华县公安局一街派出所, a station in 532324.

    `name` is canonical and Simplified; `adcode` the GB/T 2260 code of the most specific division that certainly
    encloses it; `parent` the canonical name of the organ above it.
    """

    name: str
    level: Level
    kind: str
    adcode: str | None = None
    province: str | None = None
    city: str | None = None
    county: str | None = None
    parent: str | None = None
    aliases: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    notes: tuple[Note, ...] = ()


class Quantity(Model):
    """`300余万元`: value 3000000, bound more, unit 元, currency CNY.

    `value` is exact with 万 and 亿 multiplied out; `upper` the other end of a range; `unit` as written
    without 万/亿; masses, lengths and areas also in `base_value`, `base_unit` (kilogram, metre, square metre).
    """

    value: Decimal
    upper: Decimal | None = None
    unit: str | None = None
    bound: Bound = "exact"
    currency: str | None = None
    base_value: Decimal | None = None
    base_unit: str | None = None
    text: str
    span: Span


class Phrase(Model):
    """An action or object as written, Simplified: `盗窃电动车`; two spans where its head is shared with others."""

    text: str
    spans: tuple[Span, ...] = ()


class Claim(Model):
    """`检查单位场所121家`: one figure, what it counts, who did it, when, and as part of which whole.

    Slots mean what docs/data-model.md says. `rule` names the rules that built it; `period_scope` and
    `agency_scope` name the scope that period and agency were taken from.
    """

    id: str
    quantity: Quantity
    kind: Kind = "count"
    direction: Direction | None = None
    measure: Measure | None = None
    basis: Basis | None = None
    base_period: Period | None = None
    prior: Quantity | None = None
    per: str | None = None
    flow: Flow | None = None
    action: Phrase | None = None
    object: Phrase | None = None
    activity: str = "other"
    subject: str = "other"
    period: Period | None = None
    period_scope: Scope | None = None
    agency: str | None = None
    agency_scope: Scope | None = None
    part_of: str | None = None
    section: str | None = None
    evidence: str
    rule: str
    notes: tuple[Note, ...] = ()


class Numeral(Model):
    """Every numeral of the text has one role: the 三 of `“三超一疲劳”` is a slogan, not a count."""

    value: Decimal | None = None
    unit: str | None = None
    text: str
    span: Span
    role: Role
    rule: str


class Check(Model):
    """The text's own arithmetic: parts 6+26+48+177 against the whole 257 agree."""

    kind: str
    claims: tuple[str, ...]
    printed: Decimal
    computed: Decimal
    verdict: Verdict


class Person(Model):
    """`责编:杜鹏飞`: role editor, name 杜鹏飞."""

    role: Literal["author", "editor", "reviewer", "issuer", "proofreader"]
    name: str


class Section(Model):
    """A part of the article under its own heading, with its own people and organ where it names them."""

    id: str
    heading: str | None = None
    span: Span
    people: tuple[Person, ...] = ()
    agency: str | None = None


class Article(Model):
    """One article read: its facts, each with its place. `article.raw[s.source_start:s.source_end]` is a span's text.

    `claims` are the figures in the order of the text, `agencies` and `dates` the police organs and expressions of time,
    `checks` the text's own arithmetic, `notes` repairs and doubts, `sections` the parts under a heading of their own.
    `text` is the cleaned text, `raw` the input as decoded; `id` is a hash of the input; `meta` what you gave.
    """

    schema_version: str = SCHEMA_VERSION
    id: str
    title: str | None = None
    published: dt.date | None = None
    source: str | None = None
    url: str | None = None
    people: tuple[Person, ...] = ()
    agency: str | None = None
    encoding: str | None = None
    text: str
    raw: str = Field(repr=False)
    sections: tuple[Section, ...] = ()
    agencies: tuple[Agency, ...] = ()
    dates: tuple[Period, ...] = ()
    claims: tuple[Claim, ...] = ()
    checks: tuple[Check, ...] = ()
    notes: tuple[Note, ...] = ()
    meta: dict[str, Any] = Field(default_factory=dict)

    _numerals: tuple[tuple[Any, ...], ...] = PrivateAttr(default=())

    def __repr__(self) -> str:
        """`Article('南华公安：…', published=2022-01-19, agency=…, 36 claims)`: a line, not the whole text."""
        title = self.title or self.text[:20].strip().replace("\n", " ")
        return f"Article({title!r}, published={self.published}, agency={self.agency}, {len(self.claims)} claims, {len(self.notes)} notes)"

    def __str__(self) -> str:
        """The same line: `print(article)` does not fill the screen."""
        return repr(self)

    @property
    def numerals(self) -> tuple[Numeral, ...]:
        """Every numeral of the text with its role and the rule that gave it; built when first asked for."""
        return tuple(
            Numeral(value=value, unit=unit, text=text, span=Span.at(*place), role=role, rule=rule)
            for value, unit, text, place, role, rule in self._numerals
        )

    def to_records(self, *, strict: bool = False) -> list[dict[str, Any]]:
        """One flat dict per claim, always with the columns of `policenews.output.records.COLUMNS`, in their order.

        With `strict=True` claims with an uncertain slot are left out (see docs/formats.md).
        """
        from policenews.output.records import records

        return records(self, strict=strict)

    def to_frame(self, *, strict: bool = False) -> pandas.DataFrame:
        """The records as a pandas DataFrame, one row per claim.

        Raises MissingExtraError where pandas is not installed: `pip install policenews[pandas]`.
        """
        from policenews.output.frame import frame

        return frame(self, strict=strict)

    def to_arrow(self, *, strict: bool = False) -> pyarrow.Table:
        """The records as an Arrow table, one row per claim; figures are exact decimals, dates are dates.

        Raises MissingExtraError where pyarrow is not installed: `pip install policenews[arrow]`.
        """
        from policenews.output.arrow import table

        return table(self, strict=strict)

    def to_polars(self, *, strict: bool = False) -> polars.DataFrame:
        """The records as a polars DataFrame, one row per claim; figures are exact decimals, dates are dates.

        Raises MissingExtraError where polars is not installed: `pip install policenews[polars]`.
        """
        from policenews.output.polars import frame

        return frame(self, strict=strict)

    def to_html(self) -> str:
        """A self-contained page: the text with its findings marked, and the claims beside it. Safe to publish."""
        from policenews.output.html import article_html

        return article_html(self)

    def _repr_html_(self) -> str:
        """What a notebook shows: the same in a compact form, without script."""
        from policenews.output.html import article_fragment

        return article_fragment(self)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of Article, with `schema_version` inside."""
    schema = Article.model_json_schema()
    schema["schema_version"] = SCHEMA_VERSION
    return schema
