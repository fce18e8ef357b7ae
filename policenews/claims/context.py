"""What item rules look at: one figure with the stretch that is its own, and what its sentence has said so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from policenews.claims.items import Item, Sentence, Words
from policenews.claims.marks import Mark
from policenews.facts.numerals import Num
from policenews.models import Basis


@dataclass(slots=True)
class State:
    """What a sentence has said so far: the governing verb, the items, the whole that is open, priors that wait."""

    sentence: Sentence
    chain: list[Mark] = field(default_factory=list)
    chain_words: Words | None = None
    items: list[Item] = field(default_factory=list)
    whole: Item | None = None
    """The figure whose parts are told (查处57起，其中…)."""
    deeds: bool = False
    """Whether 其中： opened the list: then its parts have verbs of their own (其中：逮捕26人，行政处罚746人)."""
    closed: list[Item] = field(default_factory=list)
    """Wholes of a list of parts that a new verb closed: a later part may name its whole by the same verb."""
    closed_at: int = 0
    """Where that list ended."""
    brackets: list[tuple[Item | None, list[Mark], Words | None]] = field(default_factory=list)
    """For each bracket that is open the whole and the verbs in front of it, which hold again behind it."""
    waiting: Num | None = None
    waiting_object: Words | None = None
    waiting_verb: Mark | None = None
    waiting_basis: Basis | None = None
    compared: list[Num] = field(default_factory=list)
    """Several figures of the time compared with, each for the change of its unit."""
    announced: Mark | None = None
    """The verb in front of 包括 or ： whose things are counted behind it."""
    consumed: int = 0

    @property
    def before(self) -> list[Item]:
        """The figures of the sentence in front, in the same section."""
        return self.sentence.before

    @property
    def paragraph(self) -> list[Item]:
        """The figures said so far in this paragraph: of the sentence in front, if it stands in it, and of this one."""
        block = self.sentence.block
        return [*(i for i in self.before if i.sentence is not None and i.sentence.block == block), *self.items]


@dataclass(slots=True)
class Context:
    """One figure and its stretch: `left..lead` before it, `stop..right` behind it, in clause..clause_end."""

    state: State
    sentence: Sentence
    num: Num
    """The numeral; a zero cue stands in its place for the zero reader, which asks only for its bounds."""
    left: int
    right: int
    clause: int
    clause_end: int
    join: str
    gap: int
    """Where the gap since the previous event begins: comparisons stand anywhere in it."""
    prev: Item | None
    brackets: int
    """How many more brackets open in the gap than close there; below zero where more close."""
    opened: bool
    """Whether 其中 or 包括 stands in the gap and opens a list of parts."""
    first_part: bool = False
    """Whether a list of parts begins with this figure, by words or by a bracket."""

    @property
    def part(self) -> bool:
        """Whether the parts of a whole are being told: 其中盗窃案46起."""
        return self.state.whole is not None

    @property
    def bracket(self) -> bool:
        """Whether the figure stands in brackets: 发现隐患108处（已整改90处）."""
        return bool(self.state.brackets)

    @property
    def before(self) -> str:
        """The own words in front of the figure."""
        return self.sentence.text[self.left : self.num.lead]

    @property
    def gap_text(self) -> str:
        """Everything between the previous event and the figure."""
        return self.sentence.text[self.gap : self.num.lead]

    @property
    def behind(self) -> str:
        """What follows the figure up to the next separator or figure."""
        return self.sentence.text[self.num.stop : self.right]
