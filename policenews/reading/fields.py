"""Labelled fields of a byline: `来源：温岭市公安局 作者：林晓帆 浏览次数：1386` as source, author, counter."""

from __future__ import annotations

import re
from dataclasses import dataclass


def _spaced(words: str) -> str:
    """来源 as 来\\s*源: sites align their labels with spaces."""
    return "|".join(
        r"[ \u3000]{0,10}".join(map(re.escape, word)) for word in sorted(words.split(), key=len, reverse=True)
    )


_LABELS = {
    "source": "来源 当前报纸名称 报纸名称 本文来源 消息来源 稿件来源 信息来源 文章来源 内容来源 新闻来源 资料来源 原文来源 来源于 稿源 供稿 供稿单位 供稿部门 来稿单位 来稿 发布单位 发布机构 发布部门 发文单位 信息提供 "
    "转自 本文转自 转载自 媒体 文章出处 出处 来自 部门 单位",
    "updated": "最后更新 更新时间 更新日期 修改时间 访问时间 打印时间 采集时间",
    "published": "摘编日期 编辑日期 采编日期 出版日期 本期出版日期 刊发日期 见报日期 发布时间 发布日期 发表时间 发表日期 发稿时间 发布于 发表于 公开日期 公布日期 生成日期 成文日期 印发日期 发文日期 创建时间 录入时间 上传时间 "
    "日期 时间",
    "author": "作者 记者 本报记者 本网记者 通讯员 本报通讯员 特约通讯员 特约记者 见习记者 实习记者 实习生 全媒体记者 融媒记者 首席记者 融媒体记者 报道 撰稿 撰文 撰写 文字 文稿 文 文图 图文 "
    "文/图 图/文 文、图 图、文 文案 供稿人 投稿人 供稿者 投稿 通讯 执笔 采写 采访 采编 编写 采访人 撰稿人 拟稿 拟稿人 信息员",
    "editor": "编辑 责编 责任编辑 初审编辑 复审编辑 终审编辑 本版编辑 本期编辑 本期责编 本期主编 值班编辑 网络编辑 文字编辑 新媒体编辑 微信编辑 执行编辑 本版责编 编校 一编 主编 副主编 执行主编 编发 值班主编 小编",
    "reviewer": "审核 编审 内容审核 本期审核 本版审核 审核人 初审 复审 终审 审稿 核稿 审稿人 审校 审签 审阅 审定 责任审核 一审 二审 三审 一审一校 二审二校 三审三校 值班审核",
    "issuer": "签发 签发人 值班领导 责任领导",
    "proofreader": "校对 本期校对 本版校对 校对人 责任校对 校审 校核 责校 校检",
    "other": "图 图片 摄影 摄 摄像 视频 制图 供图 配图 图片来源 美编 设计 排版 版式 制作 制表 统筹 监制 总监制 策划 总策划 出品 配音 播音 剪辑 出镜 翻译 后期 绘图 漫画 海报 长图 "
    "主送 抄送 抄报 值班主任 值班 联系电话 电话 联系人 邮箱 投稿邮箱 新闻热线 热线 传真 地址 邮编 主办 承办 主办单位 承办单位 技术支持 版权所有 索引号 信息索引号 文号 发文字号 发文机关 主题分类 信息分类 "
    "有效性 公开方式 公开范围 主题词 关键词 关键字 标签 栏目 专题 所属栏目 分类 体裁分类 名称 统一编号 附件 原标题 原题 标题 责任者 阅读提示 二维码 微信号 专业号 公众号 功能介绍 ID 编号 生效日期 废止日期 公开类别 公开形式 "
    "组配分类 内容概述 网站标识码 主管",
    "counter": "浏览次数 浏览量 浏览数 浏览 点击 点击数 点击量 点击次数 点击率 阅读 阅读量 阅读次数 阅读数 访问量 访问次数 访问 人气 评论 评论数 转发 点赞 赞 在看 收藏 分享 字号 字体 字体大小 "
    "字体显示 文字大小 分享到 查看 查看次数 浏览人数 打印 保护视力色 视力保护色 背景色 大小 我要评论 已浏览 次数 纠错 我要纠错",
}
ROLE_OF = {re.sub(r"\s", "", word): role for role, words in _LABELS.items() for word in words.split()}
_ALL = "|".join(f"(?:{_spaced(words)})" for words in _LABELS.values())
_FIELD = re.compile(
    rf"(?:^|(?<=[\s　|｜(（\[【'`,，;；、。！？.·/\]】）)>□■◎●○—-])|(?<=\d))(?P<label>{_ALL})(?:[ 　]{{0,6}}[:：丨｜|／/∶︰][ 　]{{0,6}}|[ 　]{{1,3}}[·•][ 　]{{1,3}}|[】\]][ 　]*[:：]?|(?=（\d|\(\d|\[大|【大))"
)
_REPORTER = re.compile(
    r"(?:^|(?<=[\s　|｜(（\[【'`,，;；、。！？”.□■◎●○—-])|(?<=[社报网站台讯电闻]))[□■◎●○]?"
    r"(?P<label>(?:本报|本网|本刊|全媒体|融媒体?|特约|见习|实习|首席|总台|央视|新华社|本台)?(?:记[ 　]{0,3}者|通[ 　]{0,3}讯[ 　]{0,3}员)|实习生)(?P<gap>[ 　]+|(?=[\u4e00-\u9fff]{2,3}(?:[ 　、，,）)]|$)))"
)
_REPORTER_ENDS = frozenset("者员生")
_BARRED = re.compile(r"(?<=[|｜])[ 　]*(?P<label>来源|作者|编辑|责编)(?=[^\s:：|｜]{2,16}(?:$|[ 　]*[|｜]))")
"""`|来源某某网|作者李敏`: bars part the fields, and no colon follows their labels."""
_GLUED = re.compile(
    r"(?P<label>发布者|发布人|点击量|点击数|点击率|点击|浏览次数|浏览量|阅读量|作者|责任编辑|编辑|来源|字号|发布时间|发布日期|审核|分享到|纠错)\s*[:：]"
)
_UNMARKED = re.compile(
    r"(?:责任|本版|值班|网络)?编辑|责编|校对|责任校对|审核|初审|复审|终审|签发|主编|作者|撰稿|文|图文|摄影|版式|排版|美编"
)
_LABEL_START = frozenset(word[0] for word in ROLE_OF)


@dataclass(slots=True)
class Field:
    """One label with what stands behind it, at start..end of the line; `value` trimmed."""

    role: str
    label: str
    value: str
    start: int
    end: int


_SPACE = re.compile(r"[ \u3000]")
_RUN = re.compile(r"[^\s　()（）\[\]【】|｜、]+")
_SHORT_NAME = re.compile("[\u4e00-\u9fff]{1,4}")


def _unmarked(line: str) -> list[tuple[int, int, str]]:
    """`(编辑 杜林) ` or `责编 王强 校对 李敏`: labels without a colon, where the whole line is labels and names."""
    if len(line) > 50 or not _SPACE.search(line):
        return []
    found: list[tuple[int, int, str]] = []
    for word in _RUN.finditer(line):
        if _UNMARKED.fullmatch(word.group()):
            found.append((word.start(), word.end(), word.group()))
        elif not found or not _SHORT_NAME.fullmatch(word.group()):
            return []
    return found if found and found[-1][1] < len(line.rstrip("）)]】 ")) else []


def _closed(value: str) -> str:
    """`叶子）` without the bracket that closes the field and what follows it, `江北网 【` without the one that opens what follows."""
    for opening, closing in ("（）", "()", "【】", "[]"):
        if value.endswith(closing) and value.count(closing) > value.count(opening):
            value = value[:-1].rstrip()
    depth = 0
    for place, char in enumerate(value):  # 李敏）2024年7月5日
        depth += (char in "（([【〔") - (char in "）)]】〕")
        if depth < 0:
            value = value[:place] or value
            break
    return value.rstrip("（([【〔 \u3000")


def label_at(line: str, place: int) -> bool:
    """Whether a label such as `来源：` begins right there."""
    return _FIELD.match(line[place : place + 24]) is not None


_CHECK = re.compile(r"(?P<label>编辑|责编|校对|审核|主编|[一二三初复终]审)[ \u3000]+(?P<names>[\u4e00-\u9fff]{2,4}(?:[ \u3000、]+(?!编辑|责编|校对|审核|主编|[一二三初复终]审)[\u4e00-\u9fff]{2,4})*)")
_CHECKED = re.compile(rf"(?:{re.sub(r'[?]P<[a-z]+>', '?:', _CHECK.pattern)}[ \u3000]*){{2,6}}")
"""`编辑 李敏 二审 王强 三审 赵刚`: labels and names with nothing but spaces between them."""


def fields(line: str) -> list[Field]:
    """`文/刀 玉 图/杨志强　责编：何萍` as author 刀 玉, other 杨志强, editor 何萍."""
    if _LABEL_START.isdisjoint(line):
        return []
    line = line.replace("◆", " ")  # ◆编辑:李敏◆二审:王强
    if _CHECKED.fullmatch(line.strip()):
        return [Field(ROLE_OF[found["label"]], found["label"], found["names"].strip(), *found.span()) for found in _CHECK.finditer(line)]
    starts = [(found.start("label"), found.end(), found.group("label")) for found in _FIELD.finditer(line)]
    if "|" in line or "｜" in line:
        starts += [(found.start("label"), found.end(), found.group("label")) for found in _BARRED.finditer(line)]
        starts.sort()
    if not _REPORTER_ENDS.isdisjoint(line):
        taken = {start for start, _, _ in starts}
        starts += [
            (found.start("label"), found.end(), found.group("label"))
            for found in _REPORTER.finditer(line)
            if found.start("label") not in taken
        ]
        starts.sort()
    found_fields: list[Field] = []
    starts = [*_unmarked(line[: starts[0][0]] if starts else line), *starts]
    index = -1
    while (index := index + 1) < len(starts):
        start, end, label = starts[index]
        if found_fields and start < found_fields[-1].start + len(found_fields[-1].label):
            continue
        stop = starts[index + 1][0] if index + 1 < len(starts) else len(line)
        word = re.sub(r"[\s　]", "", label)
        glued = _GLUED.search(line, end, stop)
        if glued:  # 信息来源:某媒体中心点击量: one label runs into the value before it
            starts.insert(index + 1, (glued.start("label"), glued.end(), glued.group("label")))
            stop = glued.start("label")
        value = _closed(line[end:stop].strip(" \t　|｜丨,，;；、/□■◎●○—-"))
        if ROLE_OF.get(value.lstrip("【[（(")) == "counter":
            value = ""  # 来源: 【浏览字号：大 中 小】
        found_fields.append(Field(ROLE_OF.get(word, "author"), word, value, start, stop))
    return found_fields
