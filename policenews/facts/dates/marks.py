"""`至`, `、`, `（`, `今`: what stands between the parts of an expression, and what ends or bars one."""

from __future__ import annotations

import re

from policenews.facts.dates.forms_numbers import TO

AGAIN_AND_AGAIN = re.compile("(?:[每逢]|[每历][年月周]的?)$")
NEXT_DAY = re.compile(r" ?[、和及与，,] ?(?=[0-9一二三])")
"""What joins days to a stretch; a comma only where the next day follows at once."""
NEXT_WEEKDAY = re.compile(r" ?[、和及与]? ?(?=[周星礼])")
WEEKDAYS_JOINED = re.compile(" ?[、和及与] ?")
AFTER_WEEKDAY = re.compile(" ?[，,] ?| ")
SUNDAY = re.compile("[、和及]?日(?=$|[两，、。；（(举上下早晚凌])")
"""上周六日, 上周六、日: the Sunday behind its Saturday."""
BESIDE_AN_EVENT = re.compile(r"[\u4e00-\u9fff](?<![在于至到自从以截前的])$")
"""案发当天, 结婚前一天: counted from what happened, which no bare phrase dates."""
GAP = re.compile(r"[ \u3000]?的?")
_N = "[一二三四五六七八九十]"
_EARLY = rf"(?:[0-9]{{1,2}}|{_N}{{1,2}})月初|[今次翌明]年年?初|(?:[0-9]{{2}}|{_N}{{2,3}}|本)世纪初|(?:[0-9]{{2}}|{_N}{{1,2}})年代初"
JOIN = re.compile(
    rf" ?(?:起|开始|启动|凌晨|晚|许)?(?:{TO}|起 ?(?={TO})|截[至止]到?)(?:了)?"
    rf"|(?:起|正式)?(?:开展|启动|实施|部署)[^，。；\d\n]{{0,18}}?截?[至到](?=[0-9同次翌当今本]|{_N}|去年)"
    rf"|(?:起|开始) ?[，,] ?(?:至|到|截[至止]到?)(?=[0-9同次翌当今本]|{_N})"
    rf"|(?<=[底末])(?={_EARLY})|(?<=[晚夜])(?=今[晨早])"
)
"""What stands between the ends of a range; nothing between 3月底4月初 and 昨夜今晨."""
JOIN_SINCE = re.compile("截?[至止]到?|到(?!现在|目前)")
NOW = re.compile(r"今(?![天日年晚晨早（(])|目前|现在")
LUNAR_MARK = re.compile("(?:农历|阴历|旧历) ?$")
LUNAR_HEAD = re.compile("(?:农历|阴历|旧历) ?")
OTHER_MONTH = re.compile("[0-9]{2}月$")
"""13月1日 has a day of no month: a month that there is takes its day along."""
CLOSE = re.compile(r"[，,、][^（）()，,]{0,6}[）)]|[）)]")
LASTING = re.compile(r"([0-9]{1,2}|[一二三四五六七八九十]{1,2})天(?!津)(?:的?(?:小?长假|假期|假日))?")
SEASON = re.compile(
    r"的?(?:暑期|暑假|寒假|汛期|入夏|入冬|入秋|入汛|开春|高考|中考|三夏|夏收|秋收|双抢|旅游旺季|禁渔期|开学季?)"
)
"""What narrows a year to days that nobody can name: 今年暑期 is not the whole year."""
AND = re.compile(" ?[和与同跟] ?")
AND_HEADS = frozenset("和与同跟")
EVERY = re.compile(r"[^\s，。；]")
"""In a bare phrase every place is looked at."""


JOIN_HEADS = frozenset(" 起开启凌晚许至到—－-–~～―─ー截今次翌本0123456789一二三四五六七八九十")
SIGN_HEADS = frozenset(" \u3000放及或（(以之来至迄到起开过后前的同期间内当里止为左许有")
"""Characters that a sign begins with: most expressions have none behind them."""
