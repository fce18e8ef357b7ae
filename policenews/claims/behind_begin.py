"""Where the noun behind a unit begins: past 的, a limit (10万元以上), an age, praise, and where somebody comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policenews.claims.items import Sentence
from policenews.claims.marks import Mark

_NO_NAME = re.compile(r"(?:年底|月底|年内|次之|居次|居首|居冠|居各|位居|排名|排第)|(?:死亡|受伤|轻伤|重伤|伤亡|亡|死|伤)(?:计|共|约)?\d|及(?!格|时)|[和与](?!解|平|谐|会)|暨|之间|左右|上下|不等|里[，,]|等?(?:总|市场)?(?:价值|市值|案值|总值)(?:约|近|达|超过?|逾|共|计|人民币)*[\d一二三四五六七八九十百]")
"""毒品案3件3人及一般刑案5件, 象牙5根等价值30万元: fates, conjunctions, bounds and what it is worth."""
_NOW = re.compile("现(?=已|均|正|都|全部)")
"""5起现已全部破获: when, not what."""
_HEAD = re.compile(r"[一-鿿A-Za-z“《「]|[1-5]A(?:级|、[1-5]A)")
_OR_MORE = re.compile(r"(?:及|或)?(?:以[上下])?的?")
_AGED = re.compile(r"\d{1,2}(?:[至到－-]\d{1,2})?(?:周)?岁(?:以[上下])?的?|\d{1,2}年(?:前)?的?(?=[一-鿿]{0,3}(?:积案|命案|悬案|旧案|陈案))")
"""两名21岁青年."""
_PRAISED = re.compile(r"[一-鿿]{2,6}(?:强|高|好|硬|多|大|精|优|过硬|丰富|扎实|精湛|娴熟|熟练|突出|优良)、\s?(?:[一-鿿]{2,6}、)?[一-鿿]{2,8}的")
"""30余万名业务能力强、经验丰富的优秀民警."""
_ABLE = re.compile(r"(?:连续[一二两三四五六七八九十\d]+(?:年|个月)|会(?!议|员|场|所|计)|懂(?:得)?|能(?!力|源)|擅长|精通|熟悉)[^，。；、\d]{2,14}?的(?=[一-鿿]{2})")
"""5名会讲方言的民警."""
_SO_LARGE = re.compile("(?:来源|来路|去向|身份|权属|用途)不明的(?=[一-鿿]{2})|[一-鿿]{2,4}(?:相对|比较)?(?:较|最|更|比较|特别|十分)[大小高低强多好重](?:型)?的(?=[一-鿿]{2})")
"""4场规模相对较大的商业活动."""
_FROM_WHERE = re.compile(r"来自[^，。；\d]{2,40}?的(?=[一-鿿]{2})")
"""420名来自甲、乙警区的人员."""
_KNOWN_FOR = re.compile(r"(?:[一-鿿]{0,4}?(?:活跃|盘踞|藏匿|潜藏|流窜|潜伏|隐藏|寄居|散布)(?:[在于]|多[省市地年])|[一-鿿]{0,2}?针对|(?:曾?有|具有|没有|存在|涉嫌)(?:过)?|过去|经)[^，。；、\d的]{2,14}的(?=[一-鿿]{2})")
"""2名有多次盗窃前科的嫌疑人, 12家存在火灾隐患的企业, 169件过去一年内经公告增列的毒品案件."""


@dataclass(slots=True)
class Stretch:
    """The words behind a unit that may name the thing, to the next figure or the end of the clause."""

    sentence: Sentence
    unit: str
    """The last character in front of them: of the unit, or of a 的 or limit behind it."""
    start: int
    end: int
    marks: list[Mark]
    """The vocabulary words among them."""

    @property
    def text(self) -> str:
        """The whole document's text."""
        return self.sentence.text

    @property
    def first(self) -> Mark | None:
        """The vocabulary word that opens them."""
        return self.marks[0] if self.marks and self.marks[0].start == self.start else None

    @property
    def nouns(self) -> list[Mark]:
        """The nouns of the vocabulary among them."""
        return [m for m in self.marks if m.kind == "noun"]


def stretch_behind(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """优秀民警 of 30余万名业务能力强、经验丰富的优秀民警; None where nothing there can name a thing."""
    text = sentence.text
    while start < end and text[start] in " 　":
        start += 1
    if text.startswith("的", start, end) and not text.startswith("的士", start):
        start += 1
    if start >= end or _NO_NAME.match(text, start):
        return None
    if now := _NOW.match(text, start, end):
        start = now.end()
    unit = text[start - 1]
    start = _past_limit(sentence, start)
    for told in (_AGED, _PRAISED, _ABLE, _SO_LARGE, _FROM_WHERE, _KNOWN_FOR):
        if match := told.match(text, start, end):
            start = match.end()
    start = _past_qualities(sentence, start, end)
    if start >= end or not _HEAD.match(text, start):
        return None
    return Stretch(sentence, unit, start, end, sentence.marks.within(start, end))


_QUALITIES = re.compile(r"(?P<first>(?:(?!的)[一-鿿“”]){2,16}?)(?:(?:、|[，,]?(?:并|而)?且)(?:(?!的)[一-鿿“”]){2,16}){1,6}?的(?=[一-鿿]{2})|(?P<only>[一-鿿]{2,4}(?:多发|高发|复杂|突出|集中|薄弱|恶劣|密集|在外|较[大重多差]))的(?=[一-鿿]{2})")
"""37个治安复杂、案件多发的区域."""


_AREA = re.compile("区域|地区|部位|地带|地段")


def _past_qualities(sentence: Sentence, start: int, end: int) -> int:
    """区域 of 37个治安复杂、案件多发的区域: past clauses that say of what kind, where a noun stands behind their 的."""
    match = _QUALITIES.match(sentence.text, start, end)
    if match is None or not _AREA.match(sentence.text, match.end(), end) and not any(m.kind == "noun" and m.start == match.end() for m in sentence.marks.within(match.end(), end)):
        return start
    first = match["first"] or match["only"]
    if any(m.kind == "noun" and m.code != "violation" and m.end == start + len(first) for m in sentence.marks.within(start, start + len(first))) and not first.startswith(("涉", "跨")):
        return start  # 12名嫌疑人、查获的赌具
    return match.end()


def _past_limit(sentence: Sentence, start: int) -> int:
    """入室盗窃案件 of 两起10万元以上入室盗窃案件."""
    if not sentence.text[start].isdigit():
        return start
    limit = next((n for n in sentence.nums_between(start, start + 1) if n.role == "threshold" and n.lead == start), None)
    more = _OR_MORE.match(sentence.text, limit.stop) if limit is not None else None
    return more.end() if more is not None else start
