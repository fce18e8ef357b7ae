"""`截至…`, `…以来`, `…之前`, `…同期`, `近…`: the signs that stand before and behind a point and say how to take it."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import Sign
from policenews.facts.dates.forms_numbers import TO

NOT_BEGIN = "诉火获草到底因伏运送源步飞降落点居床哄薪讫停数重码吊降"
"""起 is no "since" before these: 起诉, 起火, 起获, 起草, 起到, 起数."""
NOT_FRONT = "往期列沿夕后来台方端线景身者三两几半一二四五六七八九十0-9"
"""前 is no "before" before these: 前往, 前期, 前夕, 前后, 前三季度."""
NOT_BEHIND = "勤续备方台期面者果来半排代院座悔顾"
"""后 is no "after" before these: 后勤, 后续, 后台."""
NOT_INSIDE = "部保容蒙外江置勤存涵参"
"""内 is no "within" before these: 内部, 内保, 内蒙古."""
AFTER_COMING = r"[，,、。 \u3000]|共|累计|已|全|我|该|辖|市|县|区|$"
"""2023年来 ends before these; elsewhere 来 is a verb."""

_WITHIN = r"[^，。；！？\n,;：:0-9]"
_BEGINNINGS = (
    "部署|开展|启动|实施|打响|展开|发起|组建|成立|建成|建立|投用|投入使用|上线|运行|挂牌|启用|推行|推广|试行|施行|创建|"
    "行动|斗争|整治|会战|攻势|整顿|改革|到任|上任|任职|入职|接任|通车|开通|生效"
)

SIGNS = {
    sign.name: sign
    for sign in (
        Sign(
            "until",
            "截至 opens the beginning: a state, or a sum whose start stands elsewhere",
            re.compile(r"(?:截[至止]到?|截止[至到]?|(?<=[，。；,;\n])至)[ \u3000]?$"),
            yes=(
                ("截至2月18日(正月初九)", "..2024-02-18"),
                ("截止2023年底", "..2023-12-31"),
                ("截至18日18时", "..2024-05-18"),
            ),
            no=("截至目前", "截至发稿时"),
        ),
        Sign(
            "from",
            "自 and 从 before a time that goes on",
            re.compile(r"(?:自从|自|从|打)[ \u3000]?$"),
            yes=(("自1月14日起", "2024-01-14..2024-05-20"), ("⟦自2024年2月⟧成立以来", "2024-02-01..2024-05-20")),
            no=("自行车", "从警23年"),
        ),
        Sign(
            "since",
            "以来, 起 and 至今 run on to the publication date, and stay open where there is none",
            re.compile(
                rf"[ \u3000]?(?:以来|之来|至今|迄今|到现在|到今天|到目前|来(?={AFTER_COMING})|"
                rf"起(?![{NOT_BEGIN}])(?:至今)?|"
                r"开始以来|开始(?=[，,、]|$))"
            ),
            yes=(
                ("今年以来", "2024-01-01..2024-05-20"),
                ("2023年来", "2023-01-01..2024-05-20"),
                ("5月1日起", "2024-05-01..2024-05-20"),
                ("4月下旬以来", "2024-04-21..2024-05-20"),
                ("年初以来", "2024-01-01..2024-05-20"),
                ("2022年至今", "2022-01-01..2024-05-20"),
            ),
            no=("近年来", "连日来", "5起"),
        ),
        Sign(
            "started far behind",
            "自 may be answered by 以来 at the end of its clause",
            re.compile(r"[^，。；！？\n,;]{1,60}?以来"),
            yes=(("⟦自2023年2月⟧全省部署开展行动以来", "2023-02-01..2024-05-20"),),
            no=("自发以来",),
        ),
        Sign(
            "begun",
            "a time before what then began, with 以来 behind that: 2021年…行动开展以来 runs on from the beginning of 2021",
            re.compile(
                rf"{_WITHIN}{{0,30}}?(?:{_BEGINNINGS}){_WITHIN}{{0,20}}?(?<![大国党届省市县区])以来(?![的最首第])"
            ),
            yes=(
                ("⟦2022年⟧打击侵财犯罪专项行动开展以来", "2022-01-01..2024-05-20"),
                ("⟦2023年4月⟧指挥中心建成以来", "2023-04-01..2024-05-20"),
                ("⟦去年⟧开展护苗行动以来", "2023-01-01..2024-05-20"),
            ),
            no=("行动开展以来", "近期行动开展以来"),
        ),
        Sign(
            "up to",
            "到 at the head of a clause opens the beginning where an end follows: 到2023年底",
            re.compile(r"(?:^|(?<=[，。；,;\n]))(?:直?到了?|直?至)[ \u3000]?$"),
            yes=(("到2023年底", "..2023-12-31"), ("破案9起。⟦到去年年底⟧", "..2023-12-31")),
            no=("到底",),
        ),
        Sign(
            "before and with",
            "及以前 and 或之前 keep the day or year itself",
            re.compile(r"(?:及其?|或者?|以及|[（(]含[）)])(?:之前|以前)"),
            yes=(("2022年3月5日或之前", "..2022-03-05"), ("2019年及以前", "..2019-12-31")),
            no=("或之前",),
        ),
        Sign(
            "after and with",
            "及以后 and 或之后 keep the day or year itself",
            re.compile(r"(?:及其?|或者?|以及|[（(]含[）)])(?:之后|以后)"),
            yes=(("2022年3月5日或之后", "2022-03-05..2024-05-20"), ("2019年及以后", "2019-01-01..2024-05-20")),
            no=("及以后",),
        ),
        Sign(
            "between",
            "与 makes a range of two times only before 之间",
            re.compile(r"之间|间(?![隔接断])"),
            yes=(("2020年和2022年之间", "2020-01-01..2022-12-31"), ("2月与4月间", "2024-02-01..2024-04-30")),
            no=("之间",),
        ),
        Sign(
            "before",
            "up to the day before; with 底 up to the end",
            re.compile(rf"(?:之前|以前|前(?![{NOT_FRONT}]))"),
            yes=(
                ("2023年之前", "..2022-12-31"),
                ("2024年3月5日以前", "..2024-03-04"),
                ("2023年6月底前", "..2023-06-30"),
            ),
            no=("前往", "前夕"),
        ),
        Sign(
            "after",
            "from the day after, with an open end",
            re.compile(rf"(?:之后|以后|过后|后(?![{NOT_BEHIND}]))"),
            yes=(("2023年以后", "2024-01-01.."), ("2024年3月5日之后", "2024-03-06..")),
            no=("后勤", "会后"),
        ),
        Sign(
            "same",
            "the same stretch of another year",
            re.compile(r"的?(?:同期|同月|同一?时期|同日)"),
            yes=(("1至4月立案5起，较⟦2023年同期⟧少", "2023-01-01..2023-04-30"),),
            no=("同期", "去年同期"),
        ),
        Sign(
            "during",
            "words behind a time that change nothing",
            re.compile(
                rf"(?:期间|间(?![隔接断])|以内|之内|内(?![{NOT_INSIDE}])|当天|当日|里(?![程面约弄巷])|止|为止|左右|前后|许(?![可多]))+"
            ),
            yes=(
                ("3月8日至10日期间", "2024-03-08..2024-03-10"),
                ("2023年内", "2023-01-01..2023-12-31"),
                ("端午节当天", "2024-06-10..2024-06-10"),
            ),
            no=("期间",),
        ),
        Sign(
            "ago",
            "a length counted back from the article's date",
            re.compile(rf"(?:之前|以前|前(?![{NOT_FRONT}]))"),
            yes=(
                ("3天前", "2024-05-17..2024-05-17"),
                ("两周前", "2024-05-06..2024-05-06"),
                ("半年前", "2023-11-20..2023-11-20"),
                ("三年前", "2021-01-01..2021-12-31"),
                ("一年半前", "2022-11-01..2022-11-30"),
                ("两个半月前", "2024-03-05..2024-03-05"),
                ("三天以前", "..2024-05-17"),
            ),
            no=("几天前", "10多年前"),
        ),
        Sign(
            "past",
            "三年来: a length up to the article's date, or the stretch of that length it has just named",
            re.compile(r"(?:以来|来(?![访电信到自源临宾华沪京往自回做]))"),
            yes=(("三年来", "2021-05-20..2024-05-20"), ("前4个月多。⟦四个月来⟧", "2024-01-01..2024-04-30")),
            no=("3年来访", "多年来"),
        ),
        Sign(
            "inside a length",
            "a limit; 三天内 as a phrase of its own runs from the reference day, in an article nobody knows from when",
            re.compile(rf"(?:之|以)?内(?![{NOT_INSIDE}])|(?:以|之)[上下]|里(?!程)"),
            yes=(
                ("清明假期忙。⟦3天里⟧", "2024-04-04..2024-04-06"),
                ("3月2日至6日办案。⟦五天里⟧", "2024-03-02..2024-03-06"),
                ("十天内", "2024-05-20..2024-05-30"),
            ),
            no=("三天内破案", "24小时内", "12小时之内", "5日以上10日以下拘留"),
        ),
        Sign(
            "length",
            "近 and 未来 make a time of a length; 连续, 历时, 拘留 keep it a length",
            re.compile(
                r"(?:(?P<last>近|最近|过往|过去|刚过去的?|近来)|(?P<next>未来|今后|接下来的?)|"
                r"(?P<barred>连续|历时|为期|长达|拘留?|拘役|整顿|停业|暂扣|扣留|期限|持续|共|超过?|满|不足|仅|用时?|达|每|第|有期徒刑|处))"
                r"(?:的|了|约|近)?[ \u3000]?$"
            ),
            yes=(
                ("近三年", "2021-05-20..2024-05-20"),
                ("未来三天", "2024-05-21..2024-05-23"),
                ("最近一周", "2024-05-13..2024-05-20"),
                ("未来两个月", "2024-05-20..2024-07-19"),
                ("近三月", "2024-02-20..2024-05-20"),
                ("最近七日", "2024-05-13..2024-05-20"),
            ),
            no=("连续5年", "行政拘留15日", "历时两个月", "近年"),
        ),
        Sign(
            "gloss",
            "brackets behind a time say it again, or say what it means",
            re.compile(
                r"[（(]|[，,](?=农历|正月|腊月|大年|除夕|星期|周[一二三四五六日])"
                r"|[ \u3000]?(?=农历|(?:星期|周)[一二三四五六日天])"
            ),
            yes=(
                ("本周（5月13日至19日）", "2024-05-13..2024-05-19"),
                ("2月18日，正月初九", "2024-02-18..2024-02-18"),
                ("5月20日星期一", "2024-05-20..2024-05-20"),
                ("清明假期（4月4日至6日）", "2024-04-04..2024-04-06"),
            ),
            no=("（第二期）",),
        ),
    )
}

AGAIN_AND_AGAIN = re.compile("(?:[每逢]|[每历][年月周]的?)$")
NEXT_DAY = re.compile(r" ?[、和及与] ?(?=[0-9一二三])")
GAP = re.compile(r"[ \u3000]?的?")
JOIN = re.compile(rf" ?(?:起|开始|凌晨|晚|许)?(?:{TO}|起 ?(?={TO}))(?:了)?")
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


JOIN_HEADS = frozenset(" 起开凌晚许至到—－-–~～―─ー")
SIGN_HEADS = frozenset(" \u3000及或（(以之来至迄到起开过后前的同期间内当里止为左许")
"""Characters that a sign begins with: most expressions have none behind them."""
