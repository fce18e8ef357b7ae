"""Copies of articles on forums and portals: the article's own day, source, title and paragraphs, not those of the copy."""

from __future__ import annotations

import datetime as dt

from policenews import extract

FORUM = """立即注册
热搜: 江城 活动
[本土资讯] 我市上半年查处酒驾违法175起
注册时间
2016-10-31
最后登录
2024-9-28
发表于 2018-7-13 19:16:31 | 显示全部楼层 |阅读模式
　　日前，据交警支队民警介绍，截至6月30日，全市共查获酒后驾驶违法行为175起，其中酒驾124起。
"""
REPOSTED = """江城一号 发表于 2011-1-7 11:04:50

全国爆炸案件实现下降

全国爆炸案件实现下降 江华网 [ 2010年6月29日 星期二 ]   江华网北京6月28日电（记者张伟）记者28日从公安部获悉，今年1月至5月，全国发生爆炸案件同比下降13.4%。
　　截至目前，全国共收缴炸药351吨。
"""
TORN = """节日治安好转

  上周，正值春节，江州市110报警服务台共受理群众有效报警1258起，较前周下降三成，治安较为平稳有序。

  上周受理的刑事警情中，“两抢”案占全市刑事报警总数的27.2%，比前一周
下降8.1%。但抢夺案件警情却上升了7%，警方提醒市民外出时注意保管好随身财物，遇到警情及时报警。

  各单位要加强内部值班，不因节假日而有所松懈，遇有可疑情况及时与辖区派出所联系，共同维护节日治安。
"""
PORTAL = """江方网> 新闻 > 专题推荐 2022 > 2022全国两会 > 热评议两会 > 江方观点

中秋国庆假期 经江海大桥出入境客流创新高

2023-10-06 17:56 来源：江视新闻客户端 武兵

  据江海大桥边检站统计，10月6日，出入境的旅客超过5万人次。
"""


def test_a_forum_tells_when_its_members_joined_and_when_they_posted() -> None:
    assert extract(FORUM).published == dt.date(2018, 7, 13)


def test_the_day_beside_the_dateline_is_the_articles_whoever_posts_it_again() -> None:
    article = extract(REPOSTED)
    assert article.published == dt.date(2010, 6, 29)
    assert [(p.start, p.end) for c in article.claims[:1] if (p := c.period)] == [(dt.date(2010, 1, 1), dt.date(2010, 5, 31))]


def test_a_paragraph_torn_once_is_one_paragraph() -> None:
    article = extract(TORN, published="2024-02-21")
    assert "比前一周下降8.1%" in article.text
    periods = {c.quantity.text: c.period.start for c in article.claims if c.period}
    assert periods["7"] == dt.date(2024, 2, 12)


def test_a_path_with_spaces_is_no_title_and_names_behind_the_source_write() -> None:
    article = extract(PORTAL)
    assert article.title == "中秋国庆假期 经江海大桥出入境客流创新高"
    assert (article.source, [p.name for p in article.people]) == ("江视新闻客户端", ["武兵"])


def test_traditional_variants_are_simplified() -> None:
    claims = extract("高雄市警局統計，今年查獲槍砲案一二六件、毒品案卅五件。").claims
    assert [(c.quantity.value, c.object and c.object.text) for c in claims] == [(126, "枪炮案"), (35, "毒品案")]
