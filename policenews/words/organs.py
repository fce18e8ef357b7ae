"""Organ words: `派出所` in 城关派出所 is a station, in 各派出所 no organ at all.

One line per word: its family, a short text in which it names an organ, and where it can mean something else a text
in which it names none. The families say how the words to the left are read (policenews.facts.agencies.scan). Names are
those of the Ministry's own organisation, of Taiwan's 警政署, Hong Kong's 警务处 and Macau's two forces.
"""

from __future__ import annotations

from policenews.rules import Word

Lines = str | tuple[str, ...]


def organ(text: str, family: str, yes: Lines, no: Lines = (), flags: str = "") -> Word:
    """An organ word; `family` is how it is read, the examples are executed by tests/test_agencies_words.py."""
    as_lines = [(lines,) if isinstance(lines, str) else lines for lines in (yes, no)]
    return Word(text, "organ", as_lines[0], as_lines[1], family, frozenset(flags.split()))


HEADS: tuple[Word, ...] = (
    # Bureaus: a division, a level (市) or a special field (铁路) stands before them.
    organ("公安局", "bureau", "隆德县公安局部署夏季行动", "全市公安局长会议召开"),
    organ("公安厅", "bureau", "河北省公安厅通报"),
    organ("公安处", "bureau", "怀化铁路公安处民警上车宣传", "交由公安处理"),
    organ("警察局", "bureau", "高雄市政府警察局公布统计", "洛杉矶警察局通报"),
    organ("警局", "bureau", "台中市警局公布统计", "洛杉矶警局通报"),
    organ("市警局", "level", "高雄市政府警察局公布统计，市警局指出", "洛杉矶市警局通报"),
    organ("警分局", "branch", "桃园市政府警察局中坜警分局通报"),
    organ("市局", "level", "隆德县公安局按照市局部署开展行动", "城市局部地区有雨"),
    organ("县局", "level", "隆德县公安局通报称，县局党委研究部署"),
    organ("区局", "level", "达州市达川区公安局通报，区局党委研究部署", "地区局势平稳"),
    organ("州局", "level", "楚雄州公安局通报，州局党委研究部署"),
    organ("旗局", "level", "准格尔旗公安局通报，旗局党委研究部署"),
    organ("盟局", "level", "兴安盟公安局通报，盟局党委研究部署"),
    organ("省厅", "level", "隆德县公安局传达省厅会议精神"),
    organ("区厅", "level", "广西北海市公安局传达区厅会议精神", "小区厅堂整洁"),
    organ("公安部", "ministry", "公安部召开新闻发布会", "公安部门提醒"),
    organ("铁道部公安局", "ministry", "铁道部公安局通报"),
    organ("民航局公安局", "ministry", "民航局公安局通报"),
    organ("国家林业局森林公安局", "ministry", "国家林业局森林公安局通报"),
    organ("国家移民管理局", "ministry", "国家移民管理局通报上半年数据"),
    organ("警察分局", "branch", "台东县警察局大武警察分局通报"),
    organ("公安分局", "branch", "延安市宝塔区公安分局通报"),
    organ("分局", "branch", "汉中市公安局汉台分局通报", ("气象分局发布预警", "邮政分局投递包裹")),
    # Colloquial names: they need a place before them.
    organ("警方", "colloquial", "隆德警方通报一起案件", "与越南警方合作"),
    organ("公安", "colloquial", "隆德公安发布通报", "公安工作会议召开"),
    organ("公安机关", "colloquial", "隆德县公安局通报，隆德县公安机关开展行动", "公安机关提醒群众"),
    organ("公安部门", "colloquial", "隆德县公安局通报，隆德县公安部门开展行动", ("公安部门提醒群众", "市公安部门办公楼落成")),
    organ("公安系统", "colloquial", "隆德县公安局通报，隆德县公安系统开展行动", "全国公安系统英模"),
    organ("香港警察", "abroad", "香港警察公布上半年数字"),
    organ("交警", "traffic", "隆德交警查处违法行为", "交警提醒驾驶人"),
    # Nicknames of squads: a place stands right before them.
    organ("刑警", "nickname", "固原刑警破获一起案件", ("刑警赶到现场", "固原刑警学院招生")),
    organ("特警", "nickname", "固原特警开展演练", "特警赶到现场"),
    organ("巡警", "nickname", "固原巡警救助群众", "巡警赶到现场"),
    organ("巡特警", "nickname", "固原巡特警开展巡逻", "巡特警赶到现场"),
    organ("特巡警", "nickname", "固原特巡警开展巡逻", "特巡警赶到现场"),
    organ("刑大", "nickname", "台南刑大侦一队逮捕三人", "刑大一队出动"),
    organ("网警", "nickname", "固原网警查处谣言", "网警提醒"),
    organ("森警", "nickname", "固原森警救助猎隼", "森警巡山"),
    organ("网安", "nickname", "固原网安查处谣言", "网安民警提醒"),
    organ("经侦", "nickname", "固原经侦破获案件", "经侦民警提醒"),
    organ("铁警", "colloquial", "怀化铁警查获危险品", "铁警提醒旅客"),
    organ("交警部门", "department", "隆德县公安局交警大队通报，交警部门提醒", "各级交警部门"),
    organ("交管部门", "department", "隆德县公安局交警大队通报，交管部门提醒", "各级交管部门"),
    organ("公安交警部门", "department", "湘潭公安交警部门查处", "各级公安交警部门"),
    organ("公安交管部门", "department", "隆德县公安局交警大队通报，公安交管部门提醒", "各级公安交管部门"),
    organ("禁毒部门", "room", "湘潭市公安局禁毒支队通报，湘潭公安禁毒部门查获", "禁毒部门提醒"),
    organ("刑侦部门", "room", "湘潭市公安局刑侦支队通报，湘潭公安刑侦部门破案", "刑侦部门提醒"),
    organ("经侦部门", "room", "湘潭市公安局经侦支队通报，湘潭公安经侦部门破案", "经侦部门提醒"),
    organ("治安部门", "room", "湘潭市公安局治安支队通报，湘潭公安治安部门检查", "治安部门提醒"),
    organ("网安部门", "room", "湘潭市公安局网安支队通报，湘潭公安网安部门查处", "网安部门提醒"),
    # Stations: an own name stands before them.
    organ("派出所", "station", "隆德县公安局铜陵派出所检查场所", "各派出所加强巡逻"),
    organ("分驻所", "station", "怀化铁路公安处新晃站分驻所检查", "各分驻所加强巡逻"),
    organ("警务室", "station", "隆德县公安局铜陵派出所桥东社区警务室", "建成警务室30个"),
    organ("警务站", "station", "隆德县公安局人民广场警务站", "设置临时警务站7处"),
    organ("警务工作站", "station", "隆德县公安局康美警务工作站", "设立警务工作站3个"),
    organ("公安检查站", "station", "隆德县公安局八尺门公安检查站", "启动公安检查站18处"),
    organ("边境检查站", "station", "德宏边境管理支队木康边境检查站", "各边境检查站加强查缉"),
    organ("边防检查站", "station", "深圳湾出入境边防检查站", "边防检查站工作"),
    organ("出入境边防检查站", "station", "黄岛出入境边防检查站民警介绍"),
    organ("出入境边防检查总站", "field", "山东出入境边防检查总站通报"),
    organ("边检站", "station", "珠海边检总站拱北边检站", "各边检站加强查验"),
    organ("边检总站", "field", "珠海边检总站通报"),
    organ("边防检查总站", "field", "珠海出入境边防检查总站通报"),
    organ("警署", "station", "香港旺角警署接获举报"),
    # Squads: a duty (交警), a number or a place stands before them.
    organ("总队", "squad", "河北省公安厅交警总队通报", "消防救援总队赶到现场"),
    organ("支队", "squad", "盘锦市公安局内保支队检查企业", "消防救援支队赶到现场"),
    organ("大队", "squad", "隆德县公安局交警大队查处", ("生产大队收割小麦", "城管大队清理占道")),
    organ("中队", "squad", "隆德县公安局交警大队城区中队", "消防救援中队到场"),
    # Posts and centres: only where the organ that they belong to, or a place, stands right before them.
    organ("反诈中心", "centre", "隆德县公安局反诈中心劝阻群众", "安装国家反诈中心应用"),
    organ("反诈骗中心", "centre", "隆德县公安局反诈骗中心劝阻群众"),
    organ("反电信网络诈骗中心", "centre", "隆德县反电信网络诈骗中心劝阻群众"),
    organ("反电信网络信息诈骗中心", "centre", "隆德县公安局反电信网络信息诈骗中心劝阻群众"),
    organ("反电信网络诈骗犯罪中心", "centre", "隆德县反电信网络诈骗犯罪中心劝阻群众"),
    organ("打击治理电信网络新型违法犯罪中心", "centre", "隆德县打击治理电信网络新型违法犯罪中心劝阻群众"),
    organ("打击治理电信网络新型违法犯罪查控中心", "centre", "隆德县打击治理电信网络新型违法犯罪查控中心劝阻群众"),
    organ("反电诈中心", "centre", "隆德县公安局反电诈中心劝阻群众"),
    organ("指挥中心", "centre", "隆德县公安局指挥中心介绍", "由指挥中心牵头"),
    organ("情报指挥中心", "centre", "隆德县公安局情报指挥中心介绍", "情报指挥中心牵头"),
    organ("情指中心", "centre", "隆德县公安局情指中心介绍", "情指中心牵头"),
    organ("合成作战中心", "centre", "隆德县公安局合成作战中心研判", "建成合成作战中心"),
    organ("侦查实战中心", "centre", "隆德县公安局侦查实战中心研判", "建成侦查实战中心"),
    organ("合成侦查中心", "centre", "隆德县公安局合成侦查中心研判", "建成合成侦查中心"),
    organ("警务指挥中心", "centre", "隆德县公安局警务指挥中心介绍", "由警务指挥中心牵头"),
    organ("情指行中心", "centre", "隆德县公安局情指行中心介绍", "情指行中心牵头"),
    organ("执法办案管理中心", "centre", "隆德县公安局执法办案管理中心启用", "建成执法办案管理中心"),
    organ("执法办案中心", "centre", "隆德县公安局执法办案中心启用", "建成执法办案中心"),
    organ("户政中心", "centre", "隆德县公安局户政中心办理业务", "到户政中心办理业务"),
    organ("户政服务中心", "centre", "隆德县公安局户政服务中心办理业务", "到户政服务中心办理业务"),
    organ("户籍中心", "centre", "隆德县公安局户籍中心办理业务", "到户籍中心办理业务"),
    organ("看守所", "centre", "隆德县看守所开展安全检查", "犯罪嫌疑人被送往看守所"),
    organ("拘留所", "centre", "隆德县拘留所开展安全检查", "违法人员被送往拘留所"),
    organ("强制隔离戒毒所", "centre", "隆德县公安局强制隔离戒毒所", "被送往强制隔离戒毒所"),
    organ("车管所", "centre", "隆德县公安局车管所办理业务", "到车管所办理业务"),
    organ("车辆管理所", "centre", "隆德县公安局车辆管理所办理业务", "到车辆管理所办理业务"),
    organ("宣传处", "centre", "衡阳市公安局宣传处介绍", "市委宣传处理舆情"),
    organ("新闻中心", "centre", "衡阳市公安局新闻中心供稿", "县融媒体新闻中心"),
    organ("法制处", "centre", "衡阳市公安局法制处审核", "送法制处审核"),
    organ("出入境制证中心", "centre", "河北省公安厅出入境制证中心启动预案", "证件送往出入境制证中心"),
    organ("政务服务中心", "none", "县政务服务中心"),
    # Bureaus of one field that stand under another organ or alone.
    organ("交通管理局", "field", "武汉市公安局交通管理局通报"),
    organ("交通警察局", "field", "深圳市公安局交通警察局通报"),
    organ("交管局", "field", "隆德县公安局按照省交管局部署检查", "交管局限行"),
    organ("交警局", "field", "隆德县公安局按照市交警局部署检查", "交警局限行"),
    organ("高速公路交通警察局", "field", "记者从省高速公路交通警察局获悉，湖南省公安厅部署春运"),
    organ("高速公路交警局", "field", "湖南省高速公路交警局通报"),
    organ("高速交警局", "field", "湖南省高速交警局通报"),
    organ("高警局", "field", "湖南省高速公路交通警察局通报，省高警局要求", "提高警局形象"),
    organ("公安交通管理局", "field", "北京市公安局公安交通管理局通报"),
    organ("出入境管理局", "field", "隆德县公安局出入境管理局办证", "出入境管理局工作"),
    organ("出入境管理科", "field", "隆德县公安局出入境管理科办证", "出入境管理科工作"),
    organ("出入境管理处", "field", "衡阳市公安局出入境管理处办证", "出入境管理处工作"),
    organ("森林公安局", "field", "隆德县森林公安局巡山"),
    organ("缉私局", "field", "拱北海关缉私局破获走私案", "打击走私缉私局面好转"),
    organ("缉私分局", "field", "汕头海关缉私分局破获走私案"),
    # Taiwan, Hong Kong, Macau.
    organ("警政署", "abroad", "警政署公布统计"),
    organ("刑事警察局", "abroad", "刑事警察局公布统计"),
    organ("刑事局", "abroad", "台湾刑事局公布统计", "本局刑事局面好转"),
    organ("警务处", "abroad", "香港警务处公布数字", "县公安局警务处理平台"),
    organ("总区", "squad", "香港警务处西九龙总区拘捕三人", "分为四个总区"),
    organ("警区", "squad", "香港警务处油尖警区拘捕三人", "分为四个警区"),
    organ("分区", "squad", "香港警务处水警西分区拘捕三人", ("军分区慰问民警", "水警划为三个分区")),
    organ("有组织罪案及三合会调查科", "abroad", "香港警务处有组织罪案及三合会调查科拘捕三人"),
    organ("网络安全及科技罪案调查科", "abroad", "香港警务处网络安全及科技罪案调查科拘捕三人"),
    organ("财富情报及调查科", "abroad", "香港警务处财富情报及调查科拘捕三人"),
    organ("联合财富情报组", "abroad", "香港警务处联合财富情报组接获报告"),
    organ("刑事情报科", "abroad", "香港警务处刑事情报科跟进"),
    organ("警察公共关系科", "abroad", "香港警务处警察公共关系科公布数字", "市公安局警察公共关系科普活动"),
    organ("毒品调查科", "abroad", "香港警务处毒品调查科拘捕三人"),
    organ("调查科", "abroad", "香港警务处网络骗案调查科拘捕三人", ("香港海关财富调查科拘捕三人", "市公安局调查科技公司")),
    organ("机动部队", "abroad", "香港警方派出机动部队巡查", "隆德县公安局组建机动部队"),
    organ("国家安全处", "abroad", "香港警务处国家安全处拘捕三人", "负责国家安全处置工作"),
    organ("国安处", "abroad", "香港警方国安处拘捕三人", "市公安局国安处置小组"),
    organ("反诈骗协调中心", "abroad", "香港警务处反诈骗协调中心拦截款项"),
    organ("国道公路警察局", "abroad", "国道公路警察局公布统计"),
    organ("航空警察局", "abroad", "航空警察局公布统计"),
    organ("铁路警察局", "abroad", "铁路警察局高雄分局公布统计"),
    organ("警察总局", "abroad", "澳门警察总局公布数字", "菲律宾警察总局通报"),
    organ("有组织及三合会罪案调查科", "abroad", "有组织及三合会罪案调查科统筹行动"),
    organ("商业罪案调查科", "abroad", "商业罪案调查科接获举报"),
    organ("司警局", "abroad", "澳门居民报案，司警局拘捕三人", "公司警局势研判"),
    organ("司警", "abroad", "澳门居民报案，司警拘捕三人", ("公司警卫到场", "司警人员")),
    organ("治安警", "abroad", "澳门关闸口岸，治安警拘捕三人", ("治安警情下降", "治安警示")),
    organ("司法警察局", "abroad", "司法警察局公布数字"),
    organ("保安厅", "macau", "司法警察局公布，保安厅拘捕三人", "保安厅堂整修"),
    organ("交通厅", "macau", "治安警察局公布，交通厅走访学校", "省交通厅部署"),
    organ("澳门警务厅", "macau", "治安警察局公布，澳门警务厅派出警员⟦30⟧名"),
    organ("海岛警务厅", "macau", "治安警察局公布，海岛警务厅派出警员⟦30⟧名"),
    organ("情报厅", "macau", "治安警察局公布，情报厅拘捕三人"),
    organ("特别行动组", "macau", "治安警察局公布，特别行动组拘捕三人", "成立特别行动组"),
    organ("出入境管制厅", "macau", "治安警察局公布，出入境管制厅查获三人"),
    organ("特警队", "macau", "治安警察局公布，特警队协助缉毒", "特警队演练"),
    organ("治安警察局", "abroad", "治安警察局公布数字"),
)

_ANAPHORS = {
    "隆德县公安局": "该局 该公安局 我局 本局 全局",
    "汉中市公安局汉台分局": "该分局",
    "汉中市公安局刑侦支队": "该支队",
    "隆德县公安局交警大队": "该大队 我大队",
    "隆德县公安局城关派出所": "该所 该派出所 我所 本所 全所",
    "隆德县公安局反诈中心": "该中心",
}

_NOT_ANAPHORS = {"全局": "事关全局，服务全局", "全所": "安全所需，齐全所有资料"}

ANAPHORS: tuple[Word, ...] = tuple(
    organ(word, "anaphor", f"{organ_named}通报，{word}开展行动", _NOT_ANAPHORS.get(word, ()))
    for organ_named, words in _ANAPHORS.items()
    for word in words.split()
)
"""Words that point at an organ named before."""

_DUTIES = (
    "交警 乘警 交通警察 公安交警 交巡警 交通管理 公安交通管理 高速交警 高速公路交警 高速公路交通警察 交通 刑侦 刑警 "
    "刑事侦查 刑事警察 刑事犯罪侦查 刑事 治安 治安巡防 治安管理 治安警察 经侦 经济犯罪侦查 禁毒 缉毒 禁毒缉毒 网安 网警 "
    "网络安全保卫 网络安全 网络警察 特警 特巡警 巡特警 特警巡警 森保 巡警 巡逻 巡防 巡控 防暴 反恐 反恐怖 内保 "
    "企事业内保 内部单位保卫 单位内部安全保卫 经济文化保卫 经文保 文保 经保 国保 国内安全保卫 政保 "
    "政治安全保卫 社区警务 基层基础 基础管控 人口管理 户政 户籍 人口 出入境 出入境管理 外管 森林警察 森林公安 "
    "森警 林警 食药环侦 食药侦 环食药侦 环侦 食药环 生态环境犯罪侦查 环境犯罪侦查 食品药品环境犯罪侦查 "
    "食品药品犯罪侦查 生态环境保护 旅游警察 法制 督察 警务督察 监管 监所管理 科技信息化 科信 科信通信 情报 "
    "情报指挥 指挥情报 信息指挥 警情指挥 反诈 反电诈 打击电信网络诈骗犯罪 打击新型犯罪 新型犯罪侦查 铁骑 骑警 摩托 水警 水上 "
    "水上警察 水上公安 航空 轨道交通 公交 公共交通 地铁 机场 港航 口岸 边境 边境管理 边管 边防 移民管理 沿海 海防 "
    "海警 警犬 警犬技术 技侦 技术侦察 行动技术 行技 图侦 视频侦查 视侦 便衣 反扒 机动 重案 大案 侵财 预审 侦查 "
    "案件侦查 案侦 森侦 执法监督 枪爆 危爆 危险物品管理 护城河 警卫 校园安全 校园警务 留置看护 保卫 保安 看守 辅警 "
    "快速反应 情报研判 合成作战 交管 车管 事故处理 事故 秩序 少年 妇幼 保安警察 刑事鉴识 保大 特勤 高速公路 "
    "高速 基层基础工作 反恐怖和特巡警 反恐和特巡警 反恐特巡警 铁警 车巡 巡防处突 处突 实战训练 警体 监控 经文 园区 港口 航空港 校警 政务服务 政务服务管理"
)

DUTIES: tuple[Word, ...] = tuple(organ(duty, "duty", f"隆德县公安局{duty}大队查处") for duty in _DUTIES.split())
"""What squads are named after. They are only read before 总队, 支队, 大队 and 中队, so that none is ambiguous."""

_SAME = """
交警: 交通警察 公安交警 交巡警 交通管理 公安交通管理 交管 交通
高速交警: 高速公路交警 高速公路交通警察
刑侦: 刑警 刑事侦查 刑事犯罪侦查
治安: 治安管理
经侦: 经济犯罪侦查
禁毒: 缉毒 禁毒缉毒
网安: 网警 网络安全保卫 网络警察 网络安全
水上警察: 水警 水上公安
特警: 特巡警 巡特警 特警巡警
森林警察: 森林公安 森警 林警
国保: 国内安全保卫
户政: 户籍
出入境管理: 出入境
警务督察: 督察
反诈: 反电诈
边境管理: 边管 边境
内保: 企事业内保
反恐: 反恐怖
轨道: 轨道交通
反诈中心: 反诈骗中心 反电信网络信息诈骗中心 反电信网络诈骗中心 反电信网络诈骗犯罪中心 反电诈中心
车管所: 车辆管理所
情指中心: 情报指挥中心
"""

SAME: dict[str, str] = {
    other: plain
    for plain, _, others in (line.partition(": ") for line in _SAME.split("\n"))
    for other in others.split()
}
"""Two ways to write one duty or post: 交通警察支队 and 交警支队 of one bureau are one organ."""
