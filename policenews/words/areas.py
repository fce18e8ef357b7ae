"""Places that stand in no table of divisions: `贵安新区` spans two prefectures, `台南市` has no code of its own.

Functional areas have police of their own, but GB/T 2260 gives them no code: they take that of the division that
certainly encloses them, or none where they lie in several. Sources: the State Council's approvals of the national
new areas, the list of Taiwan's counties and cities, Hong Kong's eighteen districts.
"""

from __future__ import annotations

_HONGKONG = (
    "香港 港岛 东九龙 西九龙 新界北 新界南 中西区 湾仔 深水埗 黄大仙 观塘 油尖旺 葵青 荃湾 屯门 元朗 沙田 西贡 "
    "将军澳 旺角 油尖 尖沙咀 九龙城 北角 柴湾 秀茂坪 牛头角 红磡 上水 大埔"
)
_KINDS = (
    "经济技术开发区 高新技术产业开发区 经济开发区 高新技术开发区 国家高新区 经开区 高新区 开发区 新区 新城 "
    "示范区 试验区 合作区 保税区 自贸区 工业园区 产业园区 工业园 管理区 度假区 旅游度假区 风景名胜区 风景区 "
    "景区 自然保护区 保护区 林区 矿区 垦区 园区 新城区 口岸 经开 高新"
)
_ORDINARY = (
    "平安 公安 资源 会同 大方 振兴 安定 和平 长安 新华 文化 团结 东方 中心 民生 城区 郊区 矿区 新城 大通 通道 "
    "城关 城中 建设 建华 解放 宣传 南方 北方 向阳 前进 东风 友好 红旗 胜利 光明 富裕 安全 永安 平和 和顺 同心 "
    "互助 民和 太平 安宁 和谐 创新 万全 永和 富民 惠民 利民 临高 高要 大关 大安 大化 东安 兴国 清流 东城 西城 "
    "河东 河西 西乡 平原 高密 成武 武功 上街 中原 二七 南关 铁西 铁东 桥西 桥东 道里 道外 南岸 江口 江东 五一 "
    "全州 工农 市中 市南 市北 天元 开福 新民 开平 灵台 正定 凤凰 乐业 自由 公平 永清 永顺 安居 安远 定远 长海 宽城 "
    "营子 集安 双城 三元 金山 青山 白云 红星 红岗 新兴 新建 新市 米东 中站 山城 站前 船山 高新 经开"
)
_CITIES = "台北市 新北市 桃园市 台中市 台南市 高雄市 嘉义市"
_POLICE = "基隆市 新竹市 苗栗县 彰化县 云林县 嘉义县 宜兰县 花莲县 台东县 金门县"
_COUNTIES = "新竹县 南投县 屏东县 澎湖县"
TAIWAN: dict[str, str] = {
    **{name: f"{name}政府警察局" for name in (*_CITIES.split(), *_COUNTIES.split())},
    **{name: f"{name}警察局" for name in _POLICE.split()},
}
"""The cities and counties of Taiwan with their police as they call themselves: 台南市政府警察局, 嘉义县警察局."""

NAMESAKES = ("金门县", "连江县")
"""Counties of Taiwan that bear the name of a county of 福建: 连江县警察局 is Taiwan's, 连江县公安局 is not."""

TAIWAN |= {name[:2]: police for name, police in TAIWAN.items() if name[:2] not in ("新竹", "嘉义")}
TAIWAN |= {
    "北市": TAIWAN["台北市"],
    "桃市": TAIWAN["桃园市"],
    "中市": TAIWAN["台中市"],
    "南市": TAIWAN["台南市"],
    "高市": TAIWAN["高雄市"],
}

TAIWAN_SHORT = {
    name[0] + name[2]: name for name in ("嘉义县", "嘉义市", "屏东县", "苗栗县", "彰化县", "云林县", "宜兰县", "花莲县")
}
TAIWAN_SHORT |= {"竹县": "新竹县", "竹市": "新竹市", "投县": "南投县", "基市": "基隆市"}
"""嘉县, 屏县, as the newspapers of Taiwan shorten them before a branch."""

HONGKONG_AREAS = tuple(_HONGKONG.split())
"""Hong Kong with its police regions and districts."""

AREAS: dict[str, str | None] = {
    # National new areas; 浦东, 滨海 and (since 2025) 两江 are districts and stand in the table.
    "贵安新区": None,  # 贵阳 and 安顺
    "雄安新区": None,  # 保定 and villages of 沧州
    "西咸新区": None,  # 西安 and 咸阳
    "赣江新区": None,  # 南昌 and 九江
    "天府新区": None,  # 成都 and 眉山
    "舟山群岛新区": "330900",
    "兰州新区": "620100",
    "青岛西海岸新区": "370211",
    "西海岸新区": "370211",
    "金普新区": "210200",
    "湘江新区": "430100",
    "南京江北新区": "320100",
    "福州新区": "350100",
    "滇中新区": "530100",
    "哈尔滨新区": "230100",
    "长春新区": "220100",
    # Areas with a bureau of their own that carry no city's name.
    "杨凌示范区": "610403",
    "平潭综合实验区": "350128",
    "横琴粤澳深度合作区": "440400",
    "前海合作区": "440300",
    "苏州工业园区": "320500",
    "洋浦经济开发区": "460400",
    "东湖高新区": "420100",
    "武当山特区": "420300",
    "庐山风景名胜区": "360400",
    "黄山风景区": "341000",
    "九华山风景区": "341700",
    "泰山景区": "370900",
    "泰山风景名胜区": "370900",
    "三清山风景名胜区": "361100",
    "五台山风景名胜区": "140900",
    "五台山风景区": "140900",
    "武当山旅游经济特区": "420300",
    "西湖风景名胜区": "330100",
    "华山风景名胜区": "610500",
    "丽江玉龙雪山景区": "530700",
    # Districts of 大兴安岭地区 that the table does not have.
    **dict.fromkeys(("加格达奇区", "松岭区", "新林区", "呼中区"), "232700"),
    # Hong Kong's police regions and districts.
    **dict.fromkeys(HONGKONG_AREAS, "810000"),
    "澳门": "820000",
    **dict.fromkeys(TAIWAN, "710000"),
}

_NICKNAMES = (
    "克州:克孜勒苏柯尔克孜自治州 巴州:巴音郭楞蒙古自治州 博州:博尔塔拉蒙古自治州 版纳:西双版纳傣族自治州 "
    "版纳州:西双版纳傣族自治州 锡盟:锡林郭勒盟 阿盟:阿拉善盟 乌市:乌鲁木齐市 呼市:呼和浩特市 巴市:巴彦淖尔市 "
    "达茂旗:达尔罕茂明安联合旗 阿旗:阿鲁科尔沁旗 阿旗:阿巴嘎旗 阿旗:阿荣旗 克旗:克什克腾旗 翁旗:翁牛特旗 喀旗:喀喇沁旗 "
    "科左中旗:科尔沁左翼中旗 科左后旗:科尔沁左翼后旗 科右前旗:科尔沁右翼前旗 科右中旗:科尔沁右翼中旗 扎旗:扎鲁特旗 "
    "扎旗:扎赉特旗 达旗:达拉特旗 准旗:准格尔旗 鄂前旗:鄂托克前旗 伊旗:伊金霍洛旗 莫旗:莫力达瓦达斡尔族自治旗 "
    "营子:鹰手营子矿区 营子区:鹰手营子矿区 新左旗:新巴尔虎左旗 新右旗:新巴尔虎右旗 乌前旗:乌拉特前旗 乌中旗:乌拉特中旗 乌后旗:乌拉特后旗 "
    "察右前旗:察哈尔右翼前旗 察右中旗:察哈尔右翼中旗 察右后旗:察哈尔右翼后旗 东苏旗:苏尼特左旗 西苏旗:苏尼特右旗 "
    "东乌旗:东乌珠穆沁旗 西乌旗:西乌珠穆沁旗 太旗:太仆寺旗 白旗:正镶白旗 蓝旗:正蓝旗 阿左旗:阿拉善左旗 阿右旗:阿拉善右旗 "
    "额旗:额济纳旗 土左旗:土默特左旗 土右旗:土默特右旗 和丰县:和布克赛尔蒙古自治县 察县:察布查尔锡伯自治县 塔县:塔什库尔干塔吉克自治县"
)

NICKNAMES: tuple[tuple[str, str], ...] = tuple((short, full) for short, full in (pair.split(":") for pair in _NICKNAMES.split()))
"""What people of the place call their prefecture, banner or county: 克州, 达茂旗, 阿旗 (three of them)."""

AREA_KINDS = _KINDS.split()
"""Words that end the name of a functional area."""

_ABROAD = (
    "越南 缅甸 老挝 蒙古 朝鲜 韩国 日本 俄罗斯 柬埔寨 泰国 菲律宾 印尼 印度 尼泊尔 美国 英国 法国 德国 意大利 西班牙 加拿大 澳洲 "
    "迪拜 仰光 河内 金边 曼谷 木姐 万象 首尔 东京 纽约"
)
ABROAD = frozenset(_ABROAD.split())
"""Where police are foreign."""

_RAILWAYS = "哈尔滨 沈阳 北京 太原 呼和浩特 郑州 武汉 西安 济南 上海 南昌 广州 南宁 成都 昆明 兰州 乌鲁木齐 青藏"
RAILWAY_BUREAUS = frozenset(_RAILWAYS.split())
"""Seats of the eighteen 铁路公安局; every other town's railway police are a 铁路公安处."""

CORPORATE = {"冀中": "130000", "冀东": "130000", "开滦": "130200", "辽河": "211100"}
"""Bureaus of oil-fields and mines whose names say neither a division nor 油田, with the division that encloses them: 冀中公安局
is that of the 华北油田, 辽河公安局 that of 盘锦's oil-field."""

RAILWAY_LETTERS = dict(zip("哈沈京太呼郑武西济沪昌广宁成昆兰乌青", _RAILWAYS.split(), strict=True))
"""How the railways shorten their seats: 武铁 is 武汉铁路, 沪铁 that of 上海."""

OWN_AREAS = ("高新", "高新区", "经开", "经开区", "开发区")
"""Areas that are called by their kind alone where everybody knows the city: 高新警方."""

_LETTERS = (
    "京:北京市 沪:上海市 津:天津市 渝:重庆市 郑:郑州市 穗:广州市 蓉:成都市 榕:福州市 昆:昆明市 筑:贵阳市 邕:南宁市 杭:杭州市 甬:宁波市 "
    "深:深圳市 厦:厦门市 汉:武汉市 沈:沈阳市 哈:哈尔滨市 洛:洛阳市 锡:无锡市 莞:东莞市 温:温州市 并:太原市 乌:乌鲁木齐市 兰:兰州市"
)
CITY_LETTERS: dict[str, str] = dict(pair.split(":") for pair in _LETTERS.split())
"""Cities by one character, as in 来郑, 驻沪."""

_PROVINCES = (
    "冀:河北省 晋:山西省 辽:辽宁省 吉:吉林省 苏:江苏省 浙:浙江省 皖:安徽省 闽:福建省 赣:江西省 鲁:山东省 豫:河南省 鄂:湖北省 湘:湖南省 粤:广东省 "
    "桂:广西壮族自治区 琼:海南省 川:四川省 黔:贵州省 滇:云南省 陕:陕西省 甘:甘肃省 青:青海省 宁:宁夏回族自治区 蒙:内蒙古自治区 新:新疆维吾尔自治区"
)
PROVINCE_LETTERS: dict[str, str] = dict(pair.split(":") for pair in _PROVINCES.split())
"""Provinces by one character, as in 川籍外流人员."""

ORDINARY = frozenset(_ORDINARY.split())
"""Short names that are words or that many places share: they need their suffix, a place before them, or the
article's own context."""

_SLOGANS = (
    "平安 公安 资源 会同 振兴 安定 和平 文化 团结 中心 民生 城区 郊区 矿区 新城 通道 城关 城中 建设 解放 宣传 同心 互助 安全 "
    "和谐 创新 富民 惠民 利民 胜利 光明 友好 上街 前进 向阳 自由 公平 五一 中站 站前 高新 经开 新建 大通 工农"
)
SLOGANS = frozenset(_SLOGANS.split())
"""Those of the ordinary short names that nothing but their suffix makes a place: 平安公安, 高新警方. 兴国交警 at the head
of a sentence are those of 兴国县."""
