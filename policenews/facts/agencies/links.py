"""The pieces of a mention: 延安市公安局 + 宝塔分局 + 凤凰派出所 are three links of one hit."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from policenews.facts.mentions import AgencyUse
from policenews.words.divisions import Division

LinkRole = Literal["named", "bare", "generic", "level", "anaphor"]
"""named: 城关派出所 · bare: 大队, 指挥中心 · generic: 各派出所, 全市公安机关 · level: 市局 · anaphor: 该局."""

RUN = 16
"""How far left of an organ word its name can begin; the longest name of a division has 15 characters."""


HONGKONG = (
    "香港", "本港", "全港", "港元", "三合会", "西九龙", "东九龙", "新界北", "新界南", "港岛总区", "警务处处长", "警务处长", "港府",
    "大屿山", "油尖", "深水埗", "将军澳", "屯门", "葵青", "黄大仙区", "元朗", "观塘", "旺角",
)  # fmt: skip
"""Any of these says that an article is about Hong Kong."""


TAIWANS = ("台湾", "警政署", "警局", "警分局", "警察分局", "员警", "地检署", "台北市", "新北市", "台中市", "高雄市", "台南市")
"""Any of these says that an article may be about Taiwan."""


_FOREIGN = re.compile(r"[一-鿿](?<![市县府由和与及路空事察到在向而且但并又则将为请是让给从以经对各该本的])警察局")
"""A 警察局 behind what is neither a city or county of Taiwan nor a word of grammar."""


_TRAFFIC = re.compile("交警|交巡警|交通警察|交管|边境管理支队")
_OTHERS = re.compile("(?:消防|救援|城管|执法|武警|民兵|海警|路政)[一-鿿]{0,6}[大中支]队")
"""Squads of others that are called by their places too."""


@dataclass(slots=True)
class Page:
    """The text being read, with what the readers ask of it again and again."""

    text: str
    year: int | None
    hongkong: bool = False
    taiwan: bool = False
    macau: bool = False
    foreign: bool = False
    """Whether an article from Taiwan names a force elsewhere too (洛杉矶警察局)."""
    edge: int = 0
    """Where the last mention ended: no name reaches further back."""
    chain: int = -1
    """Where the last organ that can have others below it ended; a name right behind it is the next link."""
    station: bool = False
    """Whether that organ is a station."""
    stations: bool = False
    """Whether the article names a 派出所."""
    traffic: bool = False
    """Whether squads named by their place alone can be police: it names traffic or border police and no squads of others."""
    told: set[str] = field(default_factory=set)
    """The names of stations that stand right behind their bureau: 南山森林 is one there, and no 森林派出所 of 南山."""

    @classmethod
    def of(cls, text: str, year: int | None) -> Page:
        """A page with its questions answered once."""
        taiwan = any(word in text for word in TAIWANS)
        return cls(
            text, year, any(word in text for word in HONGKONG), taiwan, "治安警察局" in text, taiwan and _FOREIGN.search(text) is not None,
            stations="派出所" in text, traffic=_TRAFFIC.search(text) is not None and _OTHERS.search(text) is None,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A place read leftwards: 湖南省岳阳市 with the division 岳阳市; `text` is the last name as written."""

    start: int
    text: str
    candidates: tuple[Division, ...]
    short: bool
    area: str | None = None
    weak: bool = False
    """Whether the short name is an ordinary word too (平安) and no province or city before it says otherwise."""
    led: bool = False
    """Whether its province or city stands before it: 四川绵竹."""


@dataclass(slots=True)
class Link:
    """One organ word with the name before it: 宝塔 + 分局."""

    family: str
    word: str
    start: int
    end: int
    name: str = ""
    role: LinkRole = "named"
    place: Place | None = None
    field: str = ""
    """The field that a bureau serves: 铁路, 机场, 经开区."""
    listed: bool = False
    """Whether it shares its organ word with others of a list: 治安 in 治安、交警支队."""

    @property
    def own(self) -> str:
        """The name with its organ word: 城关派出所."""
        return self.name + self.word


@dataclass(slots=True)
class Hit:
    """A mention: one or more links, the last of which is the organ meant."""

    links: list[Link]
    use: AgencyUse = "named"

    @property
    def start(self) -> int:
        """Where the first link begins."""
        return self.links[0].start

    @property
    def end(self) -> int:
        """Where the last link ends."""
        return self.links[-1].end

    @property
    def last(self) -> Link:
        """The link of the organ meant."""
        return self.links[-1]
