"""Heads: the last character of a noun decides what it is when the whole noun is not listed: 零售店 is premises, 作业案 a case.

Looked up on objects only, after the longer nouns; never searched for in running text.
"""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun


def head(text: str, code: str, yes: str, no: str | tuple[str, ...] = ()) -> Word:
    """A head of one or two characters; `no` shows a noun that ends in it and means something else."""
    return noun(text, code, yes, flags="head suffix", no=no)


HEADS: tuple[Word, ...] = (
    head("案", "case", "侦破跨省倒卖公文案⟦3⟧起"),
    head("罪案", "case", "录得爆窃罪案⟦210⟧宗"),
    head("罪", "case", "妨害公务罪录得⟦14⟧宗"),
    head("犯罪", "case", "暴力犯罪录得⟦88⟧宗"),
    head("骗案", "fraud_case", "录得电话骗案⟦310⟧宗"),
    head("店", "premises", "检查烟花爆竹零售店⟦34⟧家"),
    head("厂", "premises", "检查木材加工厂⟦9⟧家"),
    head("库", "premises", "检查民爆物品仓储库⟦4⟧座"),
    head("站", "premises", "检查村级加气站⟦7⟧座"),
    head("馆", "premises", "检查麻将馆⟦41⟧家"),
    head("吧", "premises", "检查酒吧⟦16⟧家"),
    head("院", "premises", "检查养老院⟦5⟧家"),
    head("场", "premises", "检查废品收购场⟦22⟧家"),
    head("房", "premises", "检查出租房⟦480⟧间"),
    head("铺", "premises", "检查沿街店铺⟦260⟧家"),
    head("业", "premises", "检查二手车交易业⟦13⟧家"),
    head("公司", "premises", "检查物流公司⟦19⟧家"),
    head("校", "school", "检查民办学校⟦6⟧所"),
    head("园", "school", "检查镇村幼儿园⟦12⟧所"),
    head("车", "vehicle", "查扣改装摩托车⟦31⟧辆"),
    head("船", "vehicle", "检查采砂船⟦8⟧艘"),
    head("飞机", "vehicle", "查验出境飞机⟦96⟧架次"),
    head("运输工具", "vehicle", "查验交通运输工具⟦5100⟧辆次"),
    head("枪", "weapon", "收缴钢珠枪⟦2⟧支"),
    head("刀", "weapon", "收缴西瓜刀⟦15⟧把"),
    head("弹", "weapon", "收缴手榴弹⟦3⟧枚", no="出动防弹车⟦3⟧辆 | subject=vehicle"),
    head("棍", "weapon", "收缴甩棍⟦6⟧根"),
    head("索", "explosive", "收缴导火索⟦40⟧米", no="收到群众线索⟦8⟧条 | subject=other"),
    head("药", "explosive", "收缴黑色火药⟦12⟧公斤"),
    head("证", "permit", "核发边境通行证⟦620⟧本"),
    head("证明", "permit", "开具无犯罪记录证明⟦88⟧份"),
    head("签证", "permit", "签发口岸签证⟦130⟧枚"),
    head("签注", "permit", "签发旅游签注⟦440⟧枚"),
    head("款", "money", "追缴非法所得款⟦50⟧万元"),
    head("金", "money", "发放见义勇为奖金⟦9⟧万元"),
    head("额", "money", "涉案总额⟦300⟧万元"),
    head("书", "document", "签订平安承诺书⟦210⟧份"),
    head("函", "document", "发出工作提示函⟦11⟧份"),
    head("单", "document", "发放防骗传单⟦4000⟧份"),
    head("册", "document", "发放口袋手册⟦900⟧本"),
    head("报", "document", "张贴反诈海报⟦350⟧张"),
    head("公告", "document", "张贴悬赏公告⟦70⟧份"),
    head("信", "document", "发放公开信⟦800⟧封"),
    head("犯", "suspect", "抓获公安部督捕逃犯⟦2⟧名"),
    head("嫌", "suspect", "查获犯嫌⟦16⟧人"),
    head("毒者", "suspect", "查获吸毒者⟦23⟧名"),
    head("员", "personnel", "培训专职内保员⟦64⟧名", no="查获涉赌人员⟦21⟧人 | subject=suspect"),
    head("警", "personnel", "增派交巡警⟦120⟧名"),
    head("警察", "personnel", "出动警察⟦320⟧名"),
    head("兵", "personnel", "组织民兵⟦90⟧人"),
    head("队", "group", "组建义务巡防队⟦17⟧支"),
    head("群", "group", "建立反诈联络群⟦42⟧个"),
    head("村", "group", "走访边境村⟦12⟧个"),
    head("点", "post", "设置便民取证点⟦6⟧处"),
    head("岗", "post", "设置交通疏导岗⟦14⟧处"),
    head("室", "post", "建成社区调解室⟦5⟧个"),
    head("卡", "property", "缴获涉案手机卡⟦340⟧张"),
    head("机", "property", "查扣电脑主机⟦25⟧台"),
    head("器", "property", "查扣信号屏蔽器⟦7⟧台"),
    head("器材", "property", "查扣赌博器材⟦30⟧件"),
    head("烟", "property", "查获假冒卷烟⟦120⟧条"),
    head("酒", "property", "查获假冒名酒⟦240⟧瓶"),
    head("会", "event", "召开警民恳谈会⟦13⟧场"),
    head("课", "event", "开展法治课⟦24⟧场"),
    head("路", "road", "巡查乡村公路⟦19⟧条"),
    head("学生", "audience", "覆盖在校学生⟦2100⟧人次"),
    head("男子", "suspect", "拘捕外籍男子⟦4⟧名"),
    head("女子", "suspect", "拘捕本地女子⟦3⟧名"),
    head("游客", "resident", "救助落水游客⟦3⟧名"),
    head("旅客", "resident", "帮助走失旅客⟦6⟧名"),
    head("外国人", "resident", "服务来华外国人⟦41⟧名"),
    head("违法", "violation", "查处占用应急车道违法⟦77⟧起"),
    head("驾驶", "violation", "查处无证驾驶⟦18⟧起"),
    head("超载", "violation", "查处货车超载⟦52⟧起"),
    head("报警", "alarm", "接到交通类报警⟦410⟧起"),
    head("来电", "alarm", "接听群众来电⟦930⟧个"),
)  # fmt: skip
