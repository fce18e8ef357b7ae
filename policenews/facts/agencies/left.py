"""Reading leftwards from an organ word: `从凤凰派出所` has the name 凤凰, `湖南省岳阳市公安局` the place 岳阳市.

Chinese writes no spaces, so a name begins where the text to its left cannot belong to it: at punctuation, after a
preposition, a verb, a word for people or time. Places are read from the table of divisions, longest name first.
"""

from __future__ import annotations

import re
from dataclasses import replace

from policenews.facts.agencies.links import RUN, Page, Place
from policenews.words.areas import AREAS, ORDINARY
from policenews.words.divisions import NOW, table

_STRONG = (
    "民警 辅警 警员 民辅警 记者 通讯员 所长 局长 队长 处长 厅长 部长 警长 主任 政委 人员 群众 市民 村民 居民 "
    "学生 老师 负责人 嫌疑人 女士 先生 来到 走进 前往 赶到 送到 送至 送往 送回 带回 带至 带到 返回 回到 抵达 "
    "到达 进驻 移交 移送 转交 交由 交给 交到 上交 组织 指导 督促 督导 联合 会同 协同 协调 配合 协助 协作 合作 "
    "通过 依托 针对 要求 抽调 深入 成立 设立 新建 建成 建立 打造 创建 推动 全面 所有 全部 近日 日前 今年 去年 "
    "以来 期间 当日 当天 凌晨 上午 下午 中午 晚上 随后 目前 其中 同时 截至 接到 位于 尤其 包括 以及 并由 再由 "
    "随即 立即 迅速 成功 会上 开展 加强 强化 落实 根据 按照 围绕 辖区内 辖区 区内 所属 属地 部署 启动 设置 "
    "实行 深化 提升 隶属 来源 供稿 供图 摄影 编辑 作者 单位 图片 图为 我们 他们 这是 名为 称为 选派 调派 指派 "
    "派出 指令 指示 指挥 命令 调度 安排 组成 组建 带领 率领 陪同 押送 扭送 通报 通知 报告 反馈 求助 报警 拨打 "
    "联系 咨询 询问 请求 邀请 感谢 走访 慰问 视察 调研 检查 考察 参观 采访 投案 委托 责令 授予 表彰 评为 荣获 "
    "获评 经由 帮助 支持 参与 参加 负责 担任 有关 相关 基层 各地 当地 外地 就近 附近 一线 多个 几个 每个 整个 "
    "两个 三个 四个 五个 等地 等多 等警种 警种 公司 大厅 现场 日起 即日起 主办 承办 发布 公布 召开 举行 举办 "
    "获悉 了解到 介绍 表示 透露 按 使 令 请 在 从 由 把 被 到 成为 离开 进入 路过 驻守 推进 规范 做强 立足 "
    "完善 优化 加快 提高 夯实 筑牢 聚焦 突出 做实 建强 支撑 激活 保障 服务 关爱 基于 陪伴 赢得 促进 健全 拓展 "
    "构建 发挥 坚持 整合 下沉 充实 配备 配齐 选优 评选 命名 授牌 挂牌 慰藉 责成 会商 对接 紧盯 依靠 借助 鼓励 "
    "引导 带动 压实 明确 细化 制定 统筹 牵头 主动 现有 拥有 共有 分管 走到 来自 就读 居住 发生 一名 一位 两名 "
    "多名 全体 优秀 先进 模范 这个 那个 那家 此次 本次 一个"
)
"""Verbs, prepositions, people and times: a name begins behind them, even right behind another organ."""

_ONE = "等而给让据自于的了着各该本每某我为与并其及或将对以至赴经向内是个和"
"""Characters that stop a name too, unless it stands right behind another organ."""

_KEEP = {
    "和": "平顺田龙硕静林县政布悦睦谐风兴",
    "经": "开济一二三四五六七八九十纬",
    "向": "阳荣前东塘海化",
    "内": "江乡丘黄",
    "于": "洪都家",
    "从": "化江",
    "自": "贡流",
    "本": "溪桥",
    "个": "旧碧",
    "将": "乐军",
    "对": "青",
}
"""What follows a stopping character where it begins a name after all: 和平, 从化, 向阳."""


def _stop(word: str) -> str:
    return f"{word}(?![{_KEEP[word]}])" if _KEEP.get(word) else word


_DIVISION = "第[一二三四五六七八九十]+师"
_HARD = re.compile("|".join((*map(_stop, _STRONG.split()), _DIVISION)))
_STOPS = re.compile("|".join((*map(_stop, (*_STRONG.split(), *_ONE)), _DIVISION)))
GENERIC = re.compile(
    r"(?:各|个|名|所|等|所有|全部|多个|几个|每个|整个|基层|有关|相关|当地|外地|属地|辖区|所属|就近|附近|各地|警种|一线|某|的|处|其|两|三)$"
)
"""Ends of what stands before an organ word that makes it no single organ: 各派出所, 3个大队, 等警种支队."""

_NO_NAMES = (
    "城区 农村 乡镇 城乡 中心 公安 边境 户籍 街道 社区 全市 全县 全区 全省 全国 市县 县区 镇街 两级 三级 重点 "
    "城镇 山区 农牧区 智慧 枫桥式 新型 县城 城市 市区 牧区 便民 街面 临时 流动 移动 旅游 校园 驻村 村 乡 镇 市 "
    "县 区 省 州 全 大 小 新 老 原 两 三 四 五 六 七 八 九 十 一级 二级 示范 标杆 一个 同一 不同 各个 涉案 "
    "涉事 案发地 事发地 居住地 户籍地 所在地 现住地 派出机构 乡镇街道 主防 新时代 城郊 分县局 市县区 所辖 下辖 "
    "管辖 主办 牵头 涉及 结合部 包片 责任区 周边 沿线 相邻 临近 试点 邻近 市内 县内 区内 城内 涉旅 涉水 涉林 "
    "其他 其它 部分 很多 众多 一批 若干 全局 分局 市局 县局 省级 市级 县级 部级 国家级 五星级 优胜 该镇 本地 "
    "案件 接警 出警 办案 综合 基础 传统 现代 未来 标准化 规范化 全国百佳"
)
_NO_NAME = frozenset(_NO_NAMES.split())
"""What can stand before 派出所 without naming one."""

_JOINS = "和与及并在对向将内各等下的派"
"""What can stand right behind an organ without beginning the name of one below it: 内保支队和社区警务支队."""


def is_han(char: str) -> bool:
    """Whether a character can stand in a name."""
    return "一" <= char <= "鿿" or char == "〇"


def run_start(text: str, lo: int, end: int) -> int:
    """Where the unbroken run of Han characters that ends at `end` begins, at most RUN back and not before `lo`."""
    lo = max(lo, end - RUN)
    start = end
    while start > lo and is_han(text[start - 1]):
        start -= 1
    return start


def name_start(page: Page, end: int) -> tuple[int, str]:
    """Where the name that ends at `end` begins, and the word that stopped the reading ("" for punctuation).

    Right behind another organ only verbs and prepositions stop it: 明月山 and 城市轨道和公交 are names there.
    """
    text = page.text
    start = run_start(text, page.edge, end)
    if start == end:
        return start, ""
    stops = _STOPS
    if start == page.chain and text[start] not in _JOINS:
        stops = _HARD
        inner = [match.span() for match in _HARD.finditer(text, start, end)] if end - start <= 6 else []
        if inner and inner[0][0] > start and inner[-1][1] < end:  # the 检查 of 安检查危支队
            return start, ""
    cut, stop = start, ""
    for match in stops.finditer(text, start, end):
        cut, stop = match.end(), match.group()
    if cut == start and 0 < start < end and text[start - 1].isdigit() and text[start] in "日月时分年":
        cut, stop = start + 1, text[start]
        if text[cut : cut + 1] in ("晚", "起", "夜"):
            cut += 1
    return cut, stop


def plausible(name: str) -> bool:
    """Whether a name can be that of a station: 凤凰, 七里镇, but not 城区, 公安 or a whole 瑶海区."""
    return 1 < len(name) <= 12 and name not in _NO_NAME and not (name[-1] in "省市县区州" and name in table())


def read_place(page: Page, end: int) -> Place | None:
    """The division that ends right at `end`, with its province or city before it: 湖南省岳阳市, 四川绵竹, 贵安新区."""
    lo = run_start(page.text, page.edge, end)
    found = _one_place(page, lo, end)
    if found is None:
        return None
    while found.start - lo >= 2:
        above = _one_place(page, lo, found.start)
        if above is None or above.area:
            break
        within = tuple(
            one for one in found.candidates if any(up.encloses(one) and up.code != one.code for up in above.candidates)
        )
        if not within and not found.area:
            if all(up.level == 1 for up in above.candidates) and found.short:  # 内蒙古大兴安岭 is not the one of 黑龙江
                return Place(above.start, page.text[above.start : end], (), True)
            break
        found = Place(above.start, found.text, within or found.candidates, found.short, found.area, led=True)
    if found.short and not found.led and not found.weak and found.start > name_start(page, end)[0]:
        return replace(found, weak=True)  # the 兴隆 of 红兴隆: only where the article is about 兴隆
    return found


def _one_place(page: Page, lo: int, end: int) -> Place | None:
    text, year, divisions = page.text, page.year, table()
    for size in range(min(end - lo, 15), 1, -1):
        name = text[end - size : end]
        if name in divisions:
            found = divisions.named(name, year)
            if (
                found[0].last is None
                or found[0].valid(year or NOW)
                or (name[-1] in "县市" and not divisions.is_short(name))
            ):
                return Place(end - size, name, found, False)
        if size < 9:
            if name in AREAS:
                code = AREAS[name]
                home = divisions.at(code, year) if code else None
                return Place(end - size, name, (home,) if home else (), False, name)
            if divisions.is_short(name):
                return Place(end - size, name, divisions.short(name, year), True, weak=name in ORDINARY)
    return None
