"""Reading leftwards from an organ word: `从凤凰派出所` has the name 凤凰, `湖南省岳阳市公安局` the place 岳阳市.

Chinese writes no spaces, so a name begins where the text to its left cannot belong to it: at punctuation, after a
preposition, a verb, a word for people or time. Places are read from the table of divisions, longest name first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from policenews.facts.agencies.links import RUN, Page, Place
from policenews.words.areas import AREAS, ORDINARY, SLOGANS
from policenews.words.divisions import NOW, Division, table

LATELY = 2024
"""An article without a date may be from before the latest changes of the map."""

_STRONG = (
    "民警 辅警 警员 民辅警 记者 通讯员 所长 局长 队长 处长 厅长 部长 警长 主任 政委 人员 群众 市民 村民 居民 "
    "学生 老师 负责人 嫌疑人 女士 先生 来到 走进 前往 赶到 送到 送至 送往 送回 带回 带至 带到 返回 回到 抵达 "
    "到达 进驻 入驻 常驻 派驻 制约 影响 缓解 减轻 困扰 其余 其他 其它 剩余 区分 比较 相比 相较 同期 机制 以 过去 以前 以往 如今 移交 移送 转交 交由 交给 交到 上交 组织 指导 督促 督导 联合 会同 偕同 协同 协调 配合 协助 协作 合作 "
    "通过 依托 针对 要求 抽调 深入 成立 设立 新建 建成 建立 打造 创建 推动 全面 所有 全部 近日 日前 近期 近来 近年 近几年 近两年 近三年 近五年 近十年 年来 今年 去年 明年 上年 同年 "
    "以来 期间 当日 当天 凌晨 清晨 早晨 上午 下午 中午 傍晚 晚上 夜间 深夜 白天 平日 平时 假期 节日 随后 目前 其中 同时 截至 接到 位于 尤其 包括 以及 并由 再由 "
    "随即 立即 迅速 成功 会上 开展 加强 强化 落实 根据 按照 围绕 辖区内 辖区 区内 所属 属地 部署 启动 设置 "
    "实行 深化 提升 隶属 来源 供稿 供图 摄影 编辑 作者 单位 图片 图为 我们 他们 这是 名为 称为 选派 调派 指派 "
    "派出 调集 集结 调动 增调 投入 指令 指示 指挥 命令 调度 安排 组成 组建 带领 率领 陪同 押送 扭送 通报 通知 报告 反馈 求助 报警 拨打 "
    "联系 咨询 询问 请求 邀请 感谢 走访 慰问 视察 调研 检查 考察 参观 采访 投案 委托 责令 授予 表彰 评为 荣获 "
    "获评 经由 帮助 支持 参与 参加 负责 担任 有关 相关 基层 各地 当地 外地 就近 附近 一线 多个 几个 每个 整个 "
    "两个 三个 四个 五个 等地 等多 等警种 警种 公司 大厅 现场 日起 即日起 主办 承办 发布 公布 召开 举行 举办 "
    "获悉 了解到 介绍 表示 透露 按 使 令 请 在 从 由 把 被 到 成为 离开 进入 路过 驻守 推进 规范 做强 立足 "
    "完善 优化 加快 提高 夯实 筑牢 聚焦 突出 做实 建强 支撑 激活 保障 服务 关爱 基于 陪伴 赢得 促进 健全 拓展 "
    "构建 发挥 坚持 整合 下沉 充实 配备 配齐 选优 评选 命名 授牌 挂牌 慰藉 责成 会商 对接 紧盯 依靠 借助 鼓励 "
    "引导 带动 压实 明确 细化 制定 统筹 牵头 主动 现有 拥有 共有 分管 走到 来自 就读 居住 发生 一名 一位 两名 "
    "多名 全体 优秀 先进 模范 这个 那个 那家 此次 本次 一个 告知 转给 反映 举报 投诉 拨通 致电 前去 奔赴 赶赴 "
    "赶往 直奔 送交 押解 押回 表扬 点赞 批准 同意 决定 宣布 召集 动员 发动 增派 增援 支援 巡查 暗访 抽查 督查 "
    "考核 学习 推广 推荐 继续 实地 先后 再次 一直 分别 共同 专门 及时 积极 全力 坚决 扎实 依法 当场 主要 "
    "尤其是 特别是 例如 比如 而且 还有 另外 此外 于是 因此 所以 但是 因为 由于 如果 对于 关于 随着 为了 作为 "
    "除了 依据 据此 昨日 昨晚 今日 今晨 次日 本月 上周 本周 月初 年初 年底 节前 事后 之后 之前 报警人 当事人 "
    "失主 家属 老人 男子 女子 司机 驾驶员 业主 值班 执勤 接警 处警 办案 驻所 片区 可以 必须 需要 能够 已经 "
    "正在 曾经 最终 首先 然后 接着 不断 始终 保持 确保 实现 完成 取得 得到 获得 收到 提交 提供 发现 查明 查获 "
    "查处 抓获 破获 侦破 捣毁 缴获 收缴 扣押 刑拘 逮捕 释放 教育 处罚 处理 处置 解决 化解 调解 调处 排查 整治 "
    "整改 消除 防范 预防 打击 控制 跟踪 追踪 锁定 调取 调查 核实 研判 分析 讯问 劝说 劝阻 劝返 救助 帮扶 护送 "
    "寻找 找到 找回 归还 返还 发还 发放 张贴 悬挂 宣传 讲解 演示 展示 体验 观摩 交流 座谈 讨论 研究 总结 汇报 "
    "提醒 呼吁 倡导 号召 致谢 送来 送上 赠送 代表 陪着 跟着 沿着 朝着 带着 领着 前来 赴 抵 驱车 步行 徒步 连夜 "
    "火速 紧急 第一时间 同步 全程 多次 逐一 逐户 分批 轮流 统一 联动 牵手 携手 连同 商定 约定 接受 委派 委任 "
    "任命 调任 担当 隶属于 属于 归属 坐落 毗邻 靠近 紧邻 挨着 抓好 用好 管好 守好 建好 办好 做好 当好 开好 "
    "固化 量化 美化 净化 压降 压缩 提质 增效 赋能 助力 推介 试行 推行 施行 执行 履行 举报人 纠纷 警情 案件 "
    "警力 经过 超过 结合 利用 采取 采用 运用 使用 借用 征用 各类 各种 各级 多种 部分 大部分 绝大多数 一些 某些 "
    "这些 那些 哪些 第一师 第二师 第三师 第四师 第五师 第六师 第七师 第八师 第九师 第十师 第十一师 第十二师 "
    "第十三师 第十四师 "
    "印有 写有 标有 附有 设有 留有 载有 贴有 配有 建有 持有 备有 带有 刻有 进行 推出 实施 出动 打响 掀起 紧扣 擦亮 "
    "不仅 不但 高居 位居 位列 名列 稳居 紧握 握住 握着 拉着 余名 余个 多个 来信 深耕 担负 肩负 承担 "
    "期勉 仅靠 单靠 光靠 多方 上报 线索 实际 运行 下设 内设 希望 锚定 推送 流转 派发 转派 来函 致函 致信 发函 下派 下发 印发 发给 下一步 接下来 今后 连日来 所辖 下辖 报警后 接警后 接报后 案发后 事发后 报案后 得知后 了解后 核实后 处理后 处置后 会后 听听 看看 走近"
    " 联同 会同 偕同 扎根 驻守 坚守 扎在 植根 立足 "
    "走入 走至 走出 走回 迈入 迈进 迈出 步入 踏入 踏进 跨入 跨进 闯入 闯进 冲入 冲进 冲到 冲出 跑入 跑进 跑到 跑出 跑回 跑向 "
    "涌入 涌进 涌到 钻入 钻进 挤入 挤进 赶至 赶回 来至 奔入 奔到 奔至 奔回 奔向 奔往 住到 搬入 搬进 搬到 搬至 搬回 "
)
"""Verbs, prepositions, people and times: a name begins behind them, even right behind another organ."""

_ONE = "仅等而给让据自于的了着各该本每某我为与并及或将对以至赴经向内是个和"
"""Characters that stop a name too, unless it stands right behind another organ."""

_THIS, _LEVELS = ("该", "本", "我"), tuple("市县区州旗镇乡")
_KEEP = {
    "和": "平顺田龙硕静林县政布悦睦谐风兴",
    "经": "开济楼一二三四五六七八九十纬",
    "向": "阳荣前东塘海化家南",
    "内": "江乡丘黄湖坑埔",
    "于": "洪都家村铺",
    "自": "贡流强治",
    "本": "溪桥斋庄塔",
    "个": "旧碧星",
    "将": "乐军官",
    "对": "青山坊",
    "各": "庄",
    "以": "勒则礼扯古宗列",
    "步行": "街",
    "新建": "路街镇村区县",
}
"""What follows a stopping character where it begins a name after all: 和平, 从化, 向阳."""


_HARD = frozenset(_STRONG.split())
_STOPS = _HARD.union(_ONE)
_LONGEST = max(map(len, _HARD))
GENERIC = re.compile(
    r"(?:各|个|名|所|等|所有|全部|多个|几个|每个|整个|基层|有关|相关|当地|外地|属地|辖区|所属|就近|附近|各地|警种|[一二]线|地方|某|的|处|其|两|三)$"
)
"""Ends of what stands before an organ word that makes it no single organ: 各派出所, 3个大队, 等警种支队."""

_NO_NAMES = (
    "一线 二线 地方 城区 农村 乡镇 城乡 中心 公安 边境 边防 户籍 街道 社区 全市 全县 全区 全省 全国 市县 县区 镇街 两级 三级 重点 "
    "城镇 山区 农牧区 智慧 枫桥式 新型 县城 城市 市区 牧区 便民 街面 临时 流动 移动 旅游 校园 驻村 村 乡 镇 市 "
    "县 区 省 州 全 大 小 新 老 原 两 三 四 五 六 七 八 九 十 一级 二级 示范 标杆 一个 同一 不同 各个 涉案 "
    "涉事 案发地 事发地 居住地 户籍地 所在地 现住地 派出机构 乡镇街道 主防 新时代 城郊 分县局 市县区 所辖 下辖 "
    "管辖 主办 牵头 涉及 结合部 包片 责任区 周边 沿线 相邻 临近 试点 邻近 市内 县内 区内 城内 涉旅 涉水 涉林 "
    "其他 其它 部分 很多 众多 一批 若干 全局 分局 市局 县局 省级 市级 县级 部级 国家级 五星级  该镇 本地 "
    "县城区 县城 主城区 中心城区 老城区 镇区 人民满意 全国优秀 优秀 先进 模范 标兵 省际 市际 县际 市县际 水域 环京 进京 偏远 边远 偏僻 边陲 困难 特困 薄弱 艰苦 繁忙 贫困 老旧 简陋 小小 普通 一般 新式 一流 典型 知名 偏远农村 边远山区 边远乡镇 偏远乡镇 边远地区 偏远地区 农村地区 山区乡镇 案件 接警 出警 办案 综合 基础 建制 行政 特区 沿海 传统 现代 未来 标准化 规范化 全国百佳"
)
_NO_NAME = frozenset(_NO_NAMES.split())
_NAME_BEHIND = ("城区", "城镇", "城郊", "中心", "旅游")
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
    clear = start != page.edge or start == 0
    if clear and end - start == 2 and text[end - 1] in "和经自" and text[start] not in "我你他她各该":
        return start, ""  # 兴和, 清和: nothing but a name is so short
    words = _STOPS
    below = text[start] == "下" and text[start + 1 : start + 2] not in ("属", "辖", "设", "派", "各", "的", "达")  # 下坝
    if start == page.chain and (below or text[start] not in _JOINS):
        words = _HARD
        inside = list(_stops(text, start, end, words)) if end - start <= 6 else []
        if inside and inside[0][0] > start and inside[-1][0] + len(inside[-1][1]) < end:
            return start, ""  # the 检查 of 安检查危支队
    cut, stop = start, ""
    for at, word in _stops(text, start, end, words):
        if at > start or not clear or word != "和":  # a sentence begins with 和平, not with "and"
            cut, stop = at + len(word), word
    if words is _HARD and cut > start:  # no longer right behind the organ: 局长立即至城关分局
        for at, word in _stops(text, cut, end, _STOPS):
            cut, stop = at + len(word), word
    if stop in _THIS and text[cut : cut + 1] in _LEVELS and end - cut > 2:
        cut += 1  # 该县资峪派出所
    if cut == start and 0 < start < end and text[start - 1].isdigit() and text[start] in "日月时分年":
        cut, stop = start + 1, text[start]
        if text[cut : cut + 1] in ("晚", "起", "夜"):
            cut += 1
    return cut, stop


def _stops(text: str, start: int, end: int, words: frozenset[str]) -> Iterator[tuple[int, str]]:
    """The stopping words between start and end, from the left, the longest at each place."""
    at = start
    while at < end:
        for size in range(min(_LONGEST, end - at), 0, -1):
            word = text[at : at + size]
            if word not in words or text[at + size : at + size + 1] in _KEEP.get(word, ()):
                continue
            if word in ("接警", "处警") and text.startswith(("大队", "中队"), at + size):
                continue  # 巡逻接处警大队
            if word == "日前" and at > 0 and text[at - 1].isdigit():  # 5日前进派出所
                continue
            yield at, word
            at += size
            break
        else:
            at += 1


_OF_FIELD = re.compile(r"(?:站|铁路|机场|港|车站|码头|油田|林业|农场|市|县|区)公安$")
"""西站公安派出所 is a name, 新时代公安派出所 none."""


def is_epithet(name: str) -> bool:
    """Whether a name before 派出所 says what kind it is: 枫桥式公安, 新时代公安; not 西站公安."""
    return name.endswith("公安") and (name[0] in "全各" or not _OF_FIELD.search(name)) or (len(name) < 6 and name.endswith("式"))


_A_CLAUSE = re.compile(r"(?:^|[国省市县区州“])(?:双?十佳|百佳|十优|百优|十大)$|^(?:全[国省市县区州])?最(?:美|大|小|远|早|高|忙|强|好|北|南|东|西|偏远|基层|年轻)|不用|不必|无需|也[不能可要]|[不可能要用]去|身份证|居住证|户口|办理|补领|换领|[量率数额]占|领导(?:带队|班子|调集|组织)|调集|率领|指派|指令|抽调|(?<=[一-鿿])(?<!安)全[国省市县区州盟旗镇乡]$")
"""补换领身份证也不用去派出所, 居全县派出所第2位: a clause, and no name."""


_ALL_OF = re.compile(r"全[国省市县区州盟旗](?:各|所有)?")
"""全区农村派出所, 全市各城区派出所: all of one kind, and no name."""


def plausible(name: str, *, chained: bool = False) -> bool:
    """Whether a name can be that of a station: 凤凰, 七里镇, but not 公安 or a whole 瑶海区.

    Right behind a bureau even 城区 and 中心 are names.
    """
    if not 1 < len(name) <= 12 or (len(name) > 2 and name[-1] in "省市县区州" and name in table()):
        return False
    if name.endswith(("交界", "毗邻", "周边", "专业队")) or name.startswith(("做大", "做强", "做优", "做实", "做精", "做细", "建强")) or _A_CLAUSE.search(name):
        return False
    if (all_of := _ALL_OF.match(name)) is not None and name[all_of.end() :] in _NO_NAME:
        return False
    return name not in _NO_NAME or (chained and name in _NAME_BEHIND)


_PARTS_OF_TOWNS = ("城区", "矿区", "郊区")
"""Districts whose names are words for parts of any town."""


def part_of_another_town(text: str, start: int, one: Division) -> bool:
    """遂宁市老城区: a part of that town, and not the 老城区 of 洛阳."""
    if not one.name.endswith(_PARTS_OF_TOWNS) or one.level != 3 or text[start - 1 : start] not in ("市", "县"):
        return False
    city = table().at(one.code[:4] + "00", None)
    return city is None or not text.endswith(city.name, 0, start)


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
            if found.text.endswith(_PARTS_OF_TOWNS) and any(up.level == 2 for up in above.candidates):
                return None
            break
        found = Place(above.start, found.text, within or found.candidates, found.short, found.area, led=True)
    if found.short and not found.led and not found.weak and found.start > name_start(page, end)[0]:
        return replace(found, weak=True)  # the 兴隆 of 红兴隆: only where the article is about 兴隆
    return found


def at_the_head(page: Page, place: Place) -> Place:
    """兴国交警 at the head of a sentence are those of 兴国县; 平安公安 is a slogan even there."""
    clear = place.start == 0 or not is_han(page.text[place.start - 1])
    return replace(place, weak=False) if clear and len(place.candidates) == 1 and place.text not in SLOGANS else place


def _one_place(page: Page, lo: int, end: int) -> Place | None:
    text, year, divisions = page.text, page.year, table()
    for size in range(min(end - lo, 15), 1, -1):
        name = text[end - size : end]
        if name in divisions:
            found = divisions.named(name, year)
            if year is None:  # 江北区 of 重庆 stood until 2024: the article's other places decide
                found = tuple(dict.fromkeys((*found, *divisions.named(name, LATELY))))
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
                called = divisions.short(name, year)
                if year is None:  # 江北警方 may be those of 重庆 too
                    called = tuple(dict.fromkeys((*called, *divisions.short(name, LATELY))))
                return Place(end - size, name, called, True, weak=name in ORDINARY)
    return None
