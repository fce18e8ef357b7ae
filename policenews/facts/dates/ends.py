"""`截至2月18日` is None..2024-02-18: the ends of a mention, set by its operator and cut at the publication date."""

from __future__ import annotations

import datetime as dt
import re

from policenews.facts.dates.atoms import DAYPART
from policenews.facts.dates.days import ONE, Days
from policenews.facts.dates.described import dates_a_case, no_time, only_planned, sets_a_record
from policenews.facts.dates.expression import Expression
from policenews.facts.dates.festivals import OFFICIAL, RUSHES
from policenews.facts.dates.lasting import last_day, lasting
from policenews.facts.dates.lengths import at_night, times
from policenews.facts.dates.marks import SEASON
from policenews.facts.dates.memory import Memory, Placed, Where
from policenews.facts.dates.same import same_stretch
from policenews.facts.dates.set_going import set_going
from policenews.facts.mentions import TimeMention, TimeUse
from policenews.models import Grain, Note

NUMERAL = re.compile("[0-9〇零一二两三四五六七八九十]")
NTH = re.compile(r"第(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:次|届|批|期|号|轮|场|版)")
"""2024年第3次行动 is a name: the year counts, and governs nothing."""
DONE = re.compile("[^，。；]{0,12}?[已共累]")


def finish(
    text: str, found: Expression, where: Where, span: Days | None, grain: Grain, memory: Memory, block: str | None
) -> TimeMention | None:
    """The mention of an expression with the days of its point or range; None where it says nothing about a time."""
    if found.operator == "same":
        if span is None or found.first.atoms[-1].kind not in ("holiday", "festival"):
            return same_stretch(text, found, where, span, memory)
        where.base = True  # 2019年春运同期 names its own days
    if not memory.bare and (_near_a_feast(text, found) or _loose_lunar(found, memory)):
        return None
    if (
        memory.bare
        and found.atoms[-1].kind in ("festival", "holiday")
        and _AROUND.search(text, found.end - 2, found.end + 2)
    ):
        return None
    if span is None:
        return _unplaced(text, found, where, memory)
    if not memory.bare and no_time(text, found, where, span, memory):
        return None
    record = sets_a_record(text, found)
    where.base = where.base or record or only_planned(text, found) or dates_a_case(text, found)
    if grain == "year" and found.last is None and not found.operator and (season := SEASON.match(text, found.end)):
        where.note("open-season", f"{text[found.start : season.end()]}: the season has no fixed days")
        return _unplaced(text, found, where, memory)
    if (
        _only_a_name(text, found, where, memory)
        or (found.first.atoms[0].kind in ("weekday", "weekend") and not memory.bare and _HABIT.match(text, found.end))
        or _peak(text, found, where, span, memory)
        or (found.atoms[-1].kind == "year" and not found.operator and NTH.match(text, found.end))
    ):
        return None
    if where.dateline:
        return _dateline(found, where, span, grain, memory)
    if found.operator == "after" and text.endswith("进入", 0, found.start):
        found.operator = "since"  # 进入7月中旬后
    use, first, last, grain = _ends(text, found, where, span, grain, memory.today or memory.desk, memory.bare)
    use = "base" if record else use
    if use == "until" and (begun := _begun(text, found, where, span, memory)):
        use, first, grain = "plain", begun, "span"
    lasts = lasting(text, found.end, use == "since") if grain in ("day", "open") and use in ("plain", "since") and span[0] == span[1] else None
    if lasts and (end_day := last_day(span[0], lasts)) and end_day > span[0]:
        use, first, last, grain = "plain", span[0], end_day, "span"
    future, stated = _future(text, found, where, use, first, last, memory)
    if stated:
        last = memory.today
    if span[1] - span[0] == 6 * ONE and found.last and not where.base and not memory.week:
        memory.week = span  # a bulletin of 5月20日至26日: 本周 is that week
    if (
        not where.base
        and found.first.atoms[-1].kind in ("holiday", "festival")
        and (found.last is None and span[0] != span[1])
    ):
        memory.holiday = span
    if first and block in ("paragraph", "item") and not (where.base or future):
        memory.latest = max(memory.latest, first.year)
    own = where.by in ("own", "context") and span[0].year != memory.this_year()
    memory.say(
        Placed(first, stated or last, grain, own, where.paragraph, where.sentence, where.base or where.retold, future, block == "row", at_night(found.atoms))
    )
    pure = where.base and not where.named and len(found.atoms) == 1 and found.atoms[0].kind == "year+"
    pure = pure and found.atoms[0].first > -2  # 较前年 names a year of its own
    pure = pure and not text.endswith("全年", found.start, found.end)
    begin, end = times(found)
    return TimeMention(
        found.start,
        found.end,
        use,
        first,
        last,
        stated,
        grain,
        begin,
        end,
        where.by or None,
        _notes(found, where, span, memory),
        not pure and (memory.bare or not (future or block == "title")),
    )


def _ends(
    text: str, found: Expression, where: Where, span: Days, grain: Grain, today: dt.date | None, bare: bool
) -> tuple[TimeUse, dt.date | None, dt.date | None, Grain]:
    """Use, first and last day as the operator sets them, not yet cut."""
    operator, (first, last) = found.operator, span
    if operator in ("until", "by"):
        return "until", None, last, "open"
    if operator == "before":
        clock = found.first.atoms[-1].level >= DAYPART  # 5日18时前 has the most of that day
        return "until", None, first if clock else first - ONE, "open"
    if operator == "since" and grain == "week" and today is None:
        return "plain", first, last, grain  # 本周以来 of a week that only the title tells
    if operator == "since":
        return "since", first, today if today and first <= today and (bare or not set_going(text, found.start, found.end)) else None, "open"
    if operator == "after":
        first = last + ONE
        return "since", first, today if today and first <= today and not bare else None, "open"
    return "base" if where.base else "plain", first, last, grain


_OVER = re.compile("[^，。；0-9]{0,6}(?:结束|收官|落幕|告一段落)|止|为止")


def _begun(text: str, found: Expression, where: Where, span: Days, memory: Memory) -> dt.date | None:
    """`3月4日展开，至3月20日结束`: the day in the same sentence on which it began."""
    said = memory.governing
    if found.operator != "until" or text[found.start] != "至" or not said or said.sentence != where.sentence:
        return None
    ended = _OVER.match(text, found.end) or text.endswith("止", found.start, found.end)
    return said.first if ended and said.grain in ("day", "open") and said.first and said.first < span[0] else None


def _future(
    text: str,
    found: Expression,
    where: Where,
    use: TimeUse,
    first: dt.date | None,
    last: dt.date | None,
    memory: Memory,
) -> tuple[bool, dt.date | None]:
    """Whether the mention speaks of what is to come, and the calendar end where the publication date cuts it."""
    today = memory.today
    if today is None:
        return use == "plain" and where.by == "own" and where.future, None
    if first and first > today:
        return True, None
    if not last or last <= today or (memory.by == "hint" and found.atoms[-1].name in RUSHES and where.by == "own"):
        return False, None
    if use == "until" and found.operator != "until":
        return True, None  # 6月底前: a deadline
    plan = use == "plain" and (where.future or (found.atoms[0].kind == "within" and not DONE.match(text, found.end)))
    return plan, last


def _unplaced(text: str, found: Expression, where: Where, memory: Memory) -> TimeMention | None:
    """`2月30日` and `118日` with their notes, `18日` and 上半年 of an article without a date: no part of what is counted."""
    memory.say(Placed(None, None, "open", False, where.paragraph, where.sentence, base=True))
    named = where.base or any(
        atom.kind in ("festival", "holiday", "season", "season+", "sessions") for atom in found.atoms
    )
    if named and not where.notes and not NUMERAL.search(text, found.start, found.end):
        return None
    use: TimeUse = "base" if where.base else "plain"
    begin, end = times(found)
    return TimeMention(
        found.start,
        found.end,
        use,
        grain="open",
        start_time=begin,
        end_time=end,
        notes=tuple(where.notes),
        listed=False,
    )


_AROUND = re.compile("前夕|前后$|将至|临近|来临")


def _near_a_feast(text: str, found: Expression) -> bool:
    """`中秋节前`, `春节前后`, `国庆节前夕`: some days near a festival, nobody knows how many."""
    return found.atoms[-1].kind in ("festival", "holiday") and (
        found.operator in ("before", "after")
        or text.endswith("前后", found.start, found.end)
        or text.startswith(("前夕", "来临", "将至", "临近"), found.end)
    )


def _loose_lunar(found: Expression, memory: Memory) -> bool:
    """`初二` alone is a day in an article about the Spring Festival, else a class of a school."""
    return found.first.atoms[0].name == "alone" and not memory.new_year_said


def _dateline(found: Expression, where: Where, span: Days, grain: Grain, memory: Memory) -> TimeMention:
    """`某某社2月11日电`: it says when 今天 is, and governs nothing."""
    if span[0] == span[1]:
        memory.desk = span[0]
    memory.say(Placed(span[0], span[1], grain, False, where.paragraph, where.sentence, base=True))
    return TimeMention(found.start, found.end, "base", *span, grain=grain, resolved_by=where.by or None, listed=False)


_FEASTS = "元旦|春节|清明|五一|劳动节|端午|中秋|国庆"
JOINED = re.compile(
    rf"节?”?[、和及与]“?(?:(?:{_FEASTS})节?”?[、和及与]“?)*(?:{_FEASTS})节?”?“?(?:[两双二]节|假期|假日|小?长假)?”?(?:期间|假期|假日|小?长假)"
)
"""What shares its 期间 with the festival in front: 元旦、春节期间."""
_HABIT = re.compile("(?:、?[周星期末一二三四五六日天]{1,3}){0,3}[^，。；0-9]{0,6}(?:高发|多发|易发|高峰|休息|上班|不打烊|不休|无休|不停办|预约[办服]|延时|错时|可办|能办|课堂|集市|夜市|开放日)|(?:、?(?:周|星期)[一二三四五六日天末]){0,3}[两三]天(?:均|都)?(?:最多|居多|占|为最)")
"""What tells of every 周末 or 周日, and of none in particular: 周末事故高发, “周末不打烊”服务."""
_RUSH = re.compile(r"[”」]?(?:道路)?(?:交通|安保|安全|工作|保障|运输|会战|形势|执勤|大军|客流|旅客|高峰|等|[一-鿿]{0,6}(?:服务站|执勤站|检查站|执法站|服务点|检查点|执勤点|服务岗|执勤岗|专班|办公室))")
"""What stands behind 春运 where it only names an occasion: 春运安保工作, 春运执法服务站."""


def _only_a_name(text: str, found: Expression, where: Where, memory: Memory) -> bool:
    """`春节安保工作`, “双11”: in an article a festival without 期间, 假期 or a year names an occasion, not a time."""
    head = found.atoms[0]
    named = len(found.atoms) == 1 and head.kind == "festival" and (head.first == 0 or head.name.startswith("双"))
    named = named and not (head.name in OFFICIAL and JOINED.match(text, found.end))  # 元旦、春节期间
    seasonal = len(found.atoms) == 1 and head.kind == "season"
    rush = len(found.atoms) == 1 and head.name in RUSHES and text[found.end - 1] != "间" and _RUSH.match(text, found.end) is not None
    return (named or seasonal or rush) and not (memory.bare or found.operator or where.base)


_PEAK = re.compile("[^，。；、\n0-9]{0,12}高峰期?")


def _peak(text: str, found: Expression, where: Where, span: Days, memory: Memory) -> bool:
    """`2月1日至3月9日，在春节期间办证高峰期，办证8件`: the range has named the days of the peak, the feast only names it."""
    said = memory.governing
    return bool(
        said and said.sentence == where.sentence and said.first and said.last
        and found.first.atoms[-1].kind == "holiday" and said.first <= span[0] and span[1] <= said.last
        and _PEAK.match(text, found.end)
    )  # fmt: skip


def _notes(found: Expression, where: Where, span: Days, memory: Memory) -> tuple[Note, ...]:
    notes = where.notes
    if where.by == "context" and memory.by == "context":
        message = "the year is the latest that the article names" + (", in a name" if memory.year_from_name else "")
        if memory.year_from_address:
            message = "the year is that of the page's address"
        if memory.year_after:
            message = "the year after the latest that the article names: it was written behind what it tells of that year"
        notes = [*notes, Note(code="year-from-context", message=message, certainty="likely")]
    length = (span[1] - span[0]).days + 1
    if found.days and length != found.days:
        notes = [
            *notes,
            Note(code="holiday-length", message=f"the official holiday has {length} days", certainty="likely"),
        ]
    return tuple(notes)
