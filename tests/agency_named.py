"""Organs that an article names by less than their name, or that only their districts place: a text, and the names with codes."""

from __future__ import annotations

NAMED: list[tuple[str, str]] = [
    # the only city that has all the districts named; not where two have them, nor one district alone
    ("市公安局通报，民警分赴涪城、游仙等分局检查", "绵阳市公安局 510700, 绵阳市公安局涪城分局 510703, 绵阳市公安局游仙分局 510704"),
    ("市公安局通报，新华区、长安区、裕华区检查12家", "石家庄市公安局 130100"),
    ("市公安局通报，新城区、长安区检查12家", "西安市公安局 610100"),
    ("市公安局通报，长安区检查12家", "市公安局 -"),
    ("县公安局通报，涪城、游仙等分局检查", "县公安局 -, 县公安局涪城分局 -, 县公安局游仙分局 -"),
    # 城关所 for the station that the article names; 所 of grammar is none
    ("隆德县公安局城关派出所检查。城关所坚持全警动员", "隆德县公安局城关派出所 640423"),
    # rooms with a name of their own behind their bureau, and again without it; offices
    ("衡东县公安局通报，吴集户政服务室办证。衡东县公安局吴集户政服务室服务", "衡东县公安局 430424, 衡东县公安局吴集户政服务室 430424"),
    ("株洲市公安局荷塘分局办证大厅服务，株洲市公安局户政部门宣传", "株洲市公安局荷塘分局 430202, 株洲市公安局 430200"),
    ("株洲市公安局新闻办公室通报", "株洲市公安局新闻办公室 430200, 株洲市公安局 430200"),
    ("衡东县公安局刑侦部接到线索，衡东县公安局治安部署到位", "衡东县公安局刑侦部 430424, 衡东县公安局 430424"),
    # brackets inside a name, and either half alone; brackets that hold no duty
    ("衡阳市公安局特警(铁骑)支队通报，铁骑支队一大队查获3人，特警支队宣传", "衡阳市公安局特警(铁骑)支队 430400, 衡阳市公安局特警(铁骑)支队一大队 430400"),
    ("衡阳市公安局通报，特警(三个)支队查获3人", "衡阳市公安局 430400"),
    ("贡井区公安局巡逻接处警大队查获3人，巡逻接处警大队宣传", "贡井区公安局巡逻接处警大队 510303"),
    # the motorway police of a province
    ("湖南高速交警查处9起。行动中，高速总队出动警力130人次", "湖南省公安厅高速交警总队 430000"),
    ("衡阳市公安局高速支队查处9起", "衡阳市公安局高速支队 430400"),
    # so many stations, and what only serves like one; stations whose names begin with a number
    ("衡东县公安局通报，衡阳两间派出所试点，几家派出所跟进", "衡东县公安局 430424"),
    ("衡东县公安局吴集派出所搭起“移动派出所”3座，开通掌上派出所", "衡东县公安局吴集派出所 430424"),
    ("衡东县公安局通报，三间房派出所、草原派出所宣传", "衡东县公安局 430424, 衡东县公安局三间房派出所 430424, 衡东县公安局草原派出所 430424"),
    # the centre against fraud of a city, whoever is named in front of it; alone only where it does something at the head of a clause
    ("衡阳市公安局通报，反诈中心主任介绍，市反诈中心劝阻31人", "衡阳市公安局 430400, 衡阳市公安局反诈中心 430400"),
    ("衡阳市反诈中心劝阻31人，衡阳市公安局反诈中心止付2万元", "衡阳市公安局反诈中心 430400"),
    ("衡东县公安局通报。3.拦截。反诈中心上半年拦截来电61次", "衡东县公安局 430424, 衡东县公安局反诈中心 430424"),
    ("衡东县公安局通报。反诈中心建设提速，由反诈中心拦截来电", "衡东县公安局 430424"),
    # squads that only their place names, below the traffic police of the article; not where squads of others are named
    ("衡东县公安局交警大队查处9起，草市中队收到线索3条", "衡东县公安局交警大队 430424, 衡东县公安局交警大队草市中队 430424"),
    ("衡东县公安局交警大队查处9起，草市中队参训，草市消防中队到场", "衡东县公安局交警大队 430424"),
    ("衡东县公安局查处9起，草市中队收到线索3条", "衡东县公安局 430424"),
    ("衡阳市公安局交警支队查处9起，雁峰大队收到线索3条，耒阳大队宣传", "衡阳市公安局交警支队 430400, 衡阳市公安局交警支队雁峰大队 430406, 耒阳市公安局交警大队 430481"),
    ("衡东县公安局吴集派出所调解9起，所里的社区中队有民警4名", "衡东县公安局吴集派出所 430424, 衡东县公安局吴集派出所社区中队 430424"),
    ("衡东县公安局通报，各所组建社区中队", "衡东县公安局 430424"),
    # a list of squads with its number; what is none as it is one too few
    ("衡阳市公安局刑侦、治安、特警三支队检查", "衡阳市公安局刑侦支队 430400, 衡阳市公安局治安支队 430400, 衡阳市公安局特警支队 430400"),
    # a place inside a chain belongs to the name; names of fields that are districts elsewhere; the motorway police of a province
    ("北京市公安局公安交通管理局西城交通支队查处9起", "北京市公安局公安交通管理局西城交通支队 110000"),
    ("福州港口公安局检查码头", "福州港口公安局 350100"),
    ("防城港市公安局港口分局检查码头", "防城港市公安局港口分局 450602"),
    ("大兴安岭林区公安局呼中分局巡山", "大兴安岭林区公安局呼中分局 232700"),
    ("湖北高速交警襄阳支队二大队查处9起", "湖北省公安厅高速交警总队襄阳支队二大队 420600"),
    # titles of other articles
    ("衡东县公安局通报\n相关新闻：衡南县公安局破案9起", "衡东县公安局 430424"),
    # Hong Kong: 警区 alone is the one spoken of
    ("香港警务处旺角警区公布，警区特别职务队拘捕3人，各警区巡查", "香港警务处旺角警区 810000, 香港警务处旺角警区特别职务队 810000"),
    # Hong Kong: the parts of the force right behind its name
    ("警务处刑事部首长指出，全港录得罪案40宗。警务处提醒。来源：警察公共关系科", "香港警务处刑事部 810000, 香港警务处警察公共关系科 810000, 香港警务处 810000"),
    # Hong Kong: a division of crime that no list holds; not one of the customs
    ("香港警务处公布，一个新成立的伪钞调查科拘捕5人，机动部队巡查酒吧", "香港警务处 810000, 香港警务处伪钞调查科 810000, 香港警务处机动部队 810000"),
    ("香港警务处公布，香港海关财富调查科拘捕5人，西九龙总区机动部队巡查酒吧", "香港警务处 810000, 香港警务处西九龙总区机动部队 810000"),
    # the 警察局 of the only city of Taiwan that the article is about; not beside a force from abroad, nor as a place
    ("市府召开会报，由警察局报告，而警察局说明，高雄市发生40件，警政署评为第一", "高雄市政府警察局 710000, 内政部警政署 710000"),
    ("洛杉矶警察局通报。警察局说明，警政署协助高雄市民", "内政部警政署 710000"),
    ("员警陪同高雄市民到警察局报到，警政署评为第一", "内政部警政署 710000"),
]  # fmt: skip
