"""`至`, `、`, `（`, `今`: what stands between the parts of an expression, and what ends or bars one."""

from __future__ import annotations

import re

from policenews.facts.dates.forms_numbers import TO

AGAIN_AND_AGAIN = re.compile("(?:[每逢]|[每历][年月周]的?)$")
NEXT_DAY = re.compile(r" ?[、和及与，,] ?(?=[0-9一二三])")
"""What joins days to a stretch; a comma only where the next day follows at once."""
GAP = re.compile(r"[ \u3000]?的?")
JOIN = re.compile(rf" ?(?:起|开始|凌晨|晚|许)?(?:{TO}|起 ?(?={TO})|截[至止]到?)(?:了)?")
NOW = re.compile(r"今(?![天日年晚（(])|目前|现在")
LUNAR_MARK = re.compile("(?:农历|阴历|旧历) ?$")
OTHER_MONTH = re.compile("[0-9]{2}月$")
"""13月1日 has a day of no month: a month that there is takes its day along."""
CLOSE = re.compile(r"[，,、][^（）()，,]{0,6}[）)]|[）)]")
LASTING = re.compile(r"([0-9]{1,2}|[一二三四五六七八九十]{1,2})天(?!津)")
SEASON = re.compile(
    r"的?(?:暑期|暑假|寒假|汛期|入夏|入冬|入秋|入汛|开春|高考|中考|三夏|夏收|秋收|双抢|旅游旺季|禁渔期|开学季?)"
)
"""What narrows a year to days that nobody can name: 今年暑期 is not the whole year."""
AND = re.compile(" ?[和与同跟] ?")
AND_HEADS = frozenset("和与同跟")
EVERY = re.compile(r"[^\s，。；]")
"""In a bare phrase every place is looked at."""


JOIN_HEADS = frozenset(" 起开凌晚许至到—－-–~～―─ー截")
SIGN_HEADS = frozenset(" \u3000及或（(以之来至迄到起开过后前的同期间内当里止为左许有")
"""Characters that a sign begins with: most expressions have none behind them."""
