"""`行动以来`, `专项行动开展以来`: the one action that an article has dated, meant again without its name."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from policenews.facts.dates.atoms import Sign
from policenews.facts.mentions import TimeMention

_HEADS = "行动|活动|斗争|会战|战役|攻势|整治|大检查|大排查|检查|排查"
_BEGUN = "部署|开展|启动|实施|打响|展开|发起|拉开|开启|组织"
_PLAIN_WORDS = "专项|集中|统一|严打|打击|整治|清查|清理|收网|抓捕|夜查|夜间|联合|巡查|检查|宣传|全面|深入|系列|各项|一次|此次|本次|这次|该项?|此项|这项|这一"
"""What stands before 行动 and names no action of its own."""

BARE = re.compile(
    rf"(?:自|从)?(?:此次|本次|这次|该项?|此项|这项|这一)?(?:专项|集中|统一)?(?:打击|整治|清查)?(?P<head>{_HEADS})(?:正式)?(?:{_BEGUN}|推进)?以来"
)
_DURING = re.compile(r"(?:此次|本次|这次|该项?|此项|这项|这一)?(?:专项|集中|统一)?(?:打击|整治|清查)?(?P<head>" + _HEADS + ")期间")
SINCE_BEGUN = Sign(
    "since it began",
    "行动以来 takes up the one action whose beginning the article has dated, 行动期间 one whose end it tells too; with two, or none dated, they place nothing",
    BARE,
    yes=(
        ("3月6日起，县局组织开展“清溪”专项行动。⟦行动开展以来⟧", "2024-03-06..2024-05-20"),
        ("自4月8日“秋实”行动启动以来，破案9起。⟦行动以来⟧", "2024-04-08..2024-05-20"),
        ("“清溪”行动于3月6日正式启动。⟦自专项行动开展以来⟧", "2024-03-06..2024-05-20"),
        ("3月，县局启动反诈宣传活动。⟦活动以来⟧", "2024-03-01..2024-05-20"),
        ("2月19日以来，该所检查旅馆26家。⟦检查开展以来⟧", "2024-02-19..2024-05-20"),
        ("自4月8日起组织开展场所安全大检查。⟦自检查启动以来⟧", "2024-04-08..2024-05-20"),
        ("自2022年县局开展打击文物犯罪专项行动以来，成效明显。⟦行动开展以来⟧", "2022-01-01..2024-05-20"),
        ("“两打一整治”行动从2024年3月开始至6月结束。⟦行动开展以来⟧", "2024-03-01..2024-05-20"),
        ("4月3日至18日，县局开展“清溪”行动。4月10日走访。⟦行动期间⟧，破案9起", "2024-04-03..2024-04-18"),
    ),
    no=("行动开展以来", "行动期间", "县局部署“清溪”行动。行动以来", "清溪行动以来群众满意"),
)

_AHEAD = re.compile(
    rf"[^。！？\n]{{0,40}}?(?:{_BEGUN})(?P<name>[^。！？\n，；]{{0,36}}?(?P<head>{_HEADS}))(?![^，。；！？\n]{{0,16}}(?:活动|推进会|现场会|动员会|发布会|返还|总结))"
    rf"|(?P<name2>[^，。；！？\n]{{0,30}}?(?P<head2>{_HEADS}))(?:[^，。；！？\n]{{0,4}}(?:{_BEGUN})|以来)"
)
"""3月6日起，县局开展“清溪”行动; 3月6日“清溪”行动启动."""
_DOING = re.compile(r"[，,]?[^，。；！？\n]{0,12}?(?P<head>大?检查|大?排查|整治)(?![站点组员室班])")
"""2月19日以来，该所共检查旅馆26家: what is done since then is what 检查开展以来 takes up."""
_BEHIND = re.compile(rf"(?P<head>{_HEADS})”?(?:(?!{_HEADS})[^，。；！？\n]){{0,3}}(?:于|从|自|在|，)?$")
_STARTS = re.compile(rf"起?[^，。；！？\n]{{0,8}}?(?:{_BEGUN})")
_FROM_THEN = re.compile("起|开始")
_NTH = re.compile(r"第[一二三四五六七八九十\d]{1,3}[次轮场波]|[\d一二两三四五六七八九十]+[次轮场波]|结束|收官|总结|通报|介绍|前期")
"""第三次集中行动 is a part of one, and what is looked back on did not begin then."""
_WHOLE_YEAR = re.compile(r"(?:年|年度|年以来|年来|年初|季度|半年)(?:以来)?$")
_QUOTED = re.compile(rf"“(?P<name>[^“”\n]{{2,16}})”[^，。；“”—\n]{{0,16}}?(?P<head>{_HEADS})")
_UNQUOTED = re.compile(rf"(?:{_BEGUN}|推进|深化|结合)了?(?P<name>[一-鿿]{{2,14}}?)(?P<head>{_HEADS})")
_PLAIN = re.compile(rf"(?:{_PLAIN_WORDS}|全[省市县区国州旗]|[为期的了等])")

MANY = 12
"""An article with more names of actions than this tells of no single one."""

Told = tuple[int, str, str, TimeMention]
"""Where the telling of a beginning stands, the word for the action, its name, its days."""
_OPENS = "。，；！？\n,;：:（() \u3000"


def under_way(text: str, mentions: Sequence[TimeMention], today: dt.date | None) -> Iterator[TimeMention]:
    """`行动以来` behind `3月6日起…开展“清溪”行动`, and behind no other action: 6 March to the article's date."""
    places = [m for rule in (BARE, _DURING) for m in rule.finditer(text) if not m.start() or text[m.start() - 1] in _OPENS]
    if not places:
        return
    told = [(place, 1, head, name, dated) for place, head, name, dated in _beginnings(text, mentions, today)]
    names = [(m.start(), 0, m["head"], m["name"], None) for pattern in (_QUOTED, _UNQUOTED) for m in pattern.finditer(text)]
    asked = [(m.end(), 2, m["head"], m[0], None) for m in places]
    kinds = {True: _Said(), False: _Said()}
    for place, what, head, name, dated in sorted([*told, *names, *asked], key=lambda one: one[:2]):
        said = kinds[head == "活动"]  # a 会战 may be meant by 行动; a 活动 is something else
        if what < 2:
            said.add(head, name, dated)
        elif (one := said.meant(head)) is None or one.first is None:
            continue
        elif name.endswith("以来"):
            yield TimeMention(place - len(name), place, "since", one.first, today, grain="open", resolved_by="context")
        elif one.use == "plain" and one.last is not None and one.last > one.first and one.grain == "span":
            yield TimeMention(place - len(name), place, "plain", one.first, one.last, one.stated_end, "span", resolved_by="context")


@dataclass(slots=True)
class _Said:
    """What has been said so far of actions of one kind: when they began, what they are called."""

    days: dict[dt.date, TimeMention] = field(default_factory=dict)
    heads: set[str] = field(default_factory=set)
    own: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def add(self, head: str, name: str, dated: TimeMention | None) -> None:
        """An action named, or with its days."""
        if dated is not None and dated.first is not None:
            self.days.setdefault(dated.first, dated)
            self.heads.add(head.removeprefix("大"))
        known = self.own if dated is not None else self.names
        if len(known) <= MANY:
            known.add(name)

    def meant(self, head: str) -> TimeMention | None:
        """The days of the one action; None where there are two, or none is dated."""
        if len(self.days) != 1 or head.removeprefix("大") not in self.heads or max(len(self.own), len(self.names)) > MANY:
            return None
        own = "".join(self.own)
        return None if any(_another(name, own) for name in self.names) else next(iter(self.days.values()))


def _begun_since(text: str, mention: TimeMention) -> bool:
    """自2018年县局开展打击文物犯罪专项行动以来: a year is the beginning where 以来 says so."""
    begun = _AHEAD.match(text, mention.end) if mention.use == "since" else None
    return begun is not None and text.startswith(("以来", "”以来"), begun.end())


def _beginnings(text: str, mentions: Sequence[TimeMention], today: dt.date | None) -> Iterator[Told]:
    """Each day or month in whose sentence an action begins."""
    for mention in mentions:
        first = mention.first
        if first is None or mention.use not in ("plain", "since") or (today and first > today):
            continue
        if (_WHOLE_YEAR.search(text, mention.start, mention.end) or mention.grain in ("year", "half", "quarter", "season")) and not _begun_since(text, mention):
            continue
        if m := _AHEAD.match(text, mention.end):
            name = m["name"] if m["head"] else m["name2"]
            if not _NTH.search(text, mention.end, m.end()):
                yield mention.start, m["head"] or m["head2"], name, mention
        elif (m := _BEHIND.search(text, max(0, mention.start - 16), mention.start)) and (
            _STARTS.match(text, mention.end) or _FROM_THEN.search(text, mention.start, mention.end)
        ):
            yield mention.start, m["head"], text[max(0, mention.start - 32) : mention.start], mention
        elif mention.use == "since" and (m := _DOING.match(text, mention.end)):
            yield mention.start, m["head"], "", mention


def _another(name: str, own: str) -> bool:
    """Whether a name is that of another action: 打击整治 alone is none."""
    said = name.rpartition("“")[2]
    rest = _PLAIN.sub("", said)
    return bool(rest) and said not in own and rest not in own and not (len(rest) > 4 and rest[:2] in own)
