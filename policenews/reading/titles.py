"""The title: which line, and without the site's name behind it (`…纪实 - 边疆警视`)."""

from __future__ import annotations

import re

_SITE = re.compile(
    r"(?:网|网站|日报|晚报|早报|时报|热点|在线|频道|资讯|新闻|头条|快讯|速看|热闻|热文|门户|客户端|政府|公安局|公安厅|分局|公安|警视|警方|首页|栏目|动态|要闻|专栏|法治报|法制报|电子报|数字报|发布|中心|"
    r"人民网|新华网|澎湃|搜狐|网易|新浪|腾讯|百家号|总结|公开|公告|播报|长安|平安\S{1,4}|微博|微信|博客|论坛|\.com|\.cn|\.net)$"
)
_BEHIND = re.compile(r"\s*(?:_+|(?<![-—–])[-–](?![-—–])|[|｜]|\s—\s|—{1}(?!—)(?<!——)|»|>|<<|_)\s*")
_BEFORE = re.compile(r"^[\u4e00-\u9fff]{2,8}(?:新闻网|新闻社|[日晚早]报|客户端|电视台|[华新]网)\s?[|｜丨]\s?(?=.{10})")
"""`江北新闻网|江北警方夜查酒驾12起`: whose title it is."""
_ISSUE = re.compile(
    r"[（(]?(?:总?第\s*[0-9〇零一二三四五六七八九十百]+\s*(?:期|号|次)|[0-9〔〕\[\]（）()年]+第?\d+号)[）)]?"
)
_NUMBER = re.compile(r"\S{0,12}[〔\[［（(]\d{4}[〕\]］)）]第?\d{1,5}(?:号|期)")
"""The number of a document, 永公指〔2024〕12号, is never its title."""
_LETTERHEAD = re.compile(
    r".{2,24}(?:新闻稿|新闻发布稿|文件|简报|专报|公报专刊|(?:政务|信息)公开(?:目录|平台|网|专栏)?|门户网站|官方网站|欢迎您)$"
)
_NO_TITLE = re.compile(
    r"^[\u4e00-\u9fff]{2,12}[网报社台]讯$|^[\u4e00-\u9fff]{2,10}\d{1,2}月\d{1,2}日[讯电]$|>>|＞＞|»|^[>›＞]|^\S{2,8}(?:频道|中心|首页|要闻|资讯|动态|新闻)\s?[>›＞]\s?\S{2,10}$|"
    r"^[\u4e00-\u9fff]{2,10}(?:讯|电|消息)\s?[（(【](?:本报|见习|实习|特约)?(?:记者|通讯员)|^(?:图源|图片来源|图/|▲)|^(?!直击|走进|探访|实拍|回顾|揭秘|目击|亲历)[^，。！？：“]{2,16}现场图?$|设为首页|网站地图|加入收藏|^(?:本[月周]|当[月周]|环比|同比).*(?:同比|环比)(?:上升|下降|增长|减少)[\d.]+%$"
)
"""Where a page stands on its site, what a site offers, and a line of figures."""
_LABELLED = re.compile(r"^(?:原标题|原题|标题|主旨|主题)\s*[:：]\s*")
_SUBTITLE = re.compile(r"[—－–-]{1,3}\s*\S|其中\S|[（(][^（）()。]{2,40}[)）]$")
_GLUED = re.compile(r"(?:https?://[\w./:-]{1,80}|(?<!\*)\*{3,20})$")
"""The site's address or asterisks, glued to the end."""
_UPPER = re.compile(
    r"[^，,：:。；]{2,30}(?:会议?|会上|讲话|调研|检查|督导|慰问|视察|部署|座谈)\S{0,6}?时?(?:要求|强调|指出|提出|明确)"
)
_OPENS = re.compile(
    r"作为(?!.{0,12}[的，])|如果|假如|要是|因为|是不是|当[你我您]|只要(?!.{0,12}就)|随着|每当|无论|不管|或许|也许"
)
_EYEBROW = re.compile(r"[—－–]{1,3}$")


def without_site(title: str, lines: list[str] | None = None) -> str:
    """`上半年反诈“成绩单”出炉_平安温岭网` without its tail; a title that has a dash of its own keeps it."""
    title = _LABELLED.sub("", re.sub(r"\s+", " ", title).strip(" \u3000"))
    title = _GLUED.sub("", title) or title
    title = _BEFORE.sub("", title)
    for line in lines or ():
        if 6 <= len(line) < len(title) and title.startswith(line) and _BEHIND.match(title, len(line)):
            return line
    while True:
        parts = list(_BEHIND.finditer(title))
        if not parts:
            return title
        last = parts[-1]
        head, tail = title[: last.start()].strip(), title[last.end() :].strip()
        if len(head) < 6 or not tail or len(tail) > 20 or re.search(r"[，。！？“”]", tail):
            return title
        if last.group().strip() in ("|", "｜") and len(tail) > len(head):
            return title  # 2026春运|江北机场公安护航春运路
        sure = "_" in last.group() or (last.group().startswith(" ") and "-" in last.group() and len(tail) <= 14)
        if not (sure or _SITE.search(tail)):
            return title
        title = head


def is_article(title: str) -> bool:
    """`江北警方夜查酒驾12起` names an article, `江北市公安局门户网站` and `警务动态详情` a site and its column."""
    return _SITE.search(title) is None and not title.endswith(("详情", "详细", "页面", "内容页", "首页"))


def is_subtitle(string: str) -> bool:
    """`——德宏边境管理支队打击跨境犯罪纪实` and `（第45期）` go with the title above."""
    return _SUBTITLE.match(string) is not None or _ISSUE.fullmatch(string) is not None


def is_eyebrow(string: str) -> bool:
    """`奋力推动各项行动见实效——` stands above the title and is not it."""
    return _EYEBROW.search(string) is not None or _LETTERHEAD.fullmatch(string) is not None


def is_upper(string: str) -> bool:
    """`全市公安工作会议要求` says where the words of the line below, the title, were said."""
    return _UPPER.fullmatch(string) is not None


def opens_sentence(string: str) -> bool:
    """`如果你也是房东` begins a sentence that goes on in the lines below: verse above a text, and no title."""
    return _OPENS.match(string) is not None


def may_be_title(string: str) -> bool:
    """Short, no full stop, some Chinese in it."""
    return (
        4 <= len(string) <= 80
        and string[-1] not in "。；;，,：:、"
        and "。" not in string
        and string[0] not in "•·"
        and "/>" not in string
        and string.count("|") < 2
        and not string.endswith(("搜索", "检索"))
        and _NUMBER.fullmatch(string) is None
        and _NO_TITLE.search(string) is None
        and re.search("[\u4e00-\u9fff]{3}", string) is not None
    )
