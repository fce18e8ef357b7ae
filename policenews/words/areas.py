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
    "景区 林区 矿区 垦区 园区 新城区 口岸 经开 高新"
)
_ORDINARY = (
    "平安 公安 资源 会同 大方 振兴 安定 和平 长安 新华 文化 团结 东方 中心 民生 城区 郊区 矿区 新城 大通 通道 "
    "城关 城中 建设 建华 解放 宣传 南方 北方 向阳 前进 东风 友好 红旗 胜利 光明 富裕 安全 永安 平和 和顺 同心 "
    "互助 民和 太平 安宁 和谐 创新 万全 永和 富民 惠民 利民 临高 高要 大关 大安 大化 东安 兴国 清流 东城 西城 "
    "河东 河西 西乡 平原 高密 成武 武功 上街 中原 二七 南关 铁西 铁东 桥西 桥东 道里 道外 南岸 江口 江东 五一 "
    "全州 工农 市中 市南 市北 天元 开福 新民 开平 灵台 正定 凤凰 乐业 自由 公平 永清 永顺 安居 安远 定远 长海 宽城 "
    "集安 双城 三元 金山 青山 白云 红星 红岗 新兴 新建 新市 米东 中站 山城 站前 船山 高新 经开"
)
_CITIES = "台北市 新北市 桃园市 台中市 台南市 高雄市 嘉义市"
_POLICE = "基隆市 新竹市 苗栗县 彰化县 云林县 嘉义县 宜兰县 花莲县 台东县 金门县"
_COUNTIES = "新竹县 南投县 屏东县 澎湖县"
TAIWAN: dict[str, str] = {
    **{name: f"{name}政府警察局" for name in (*_CITIES.split(), *_COUNTIES.split())},
    **{name: f"{name}警察局" for name in _POLICE.split()},
}
"""The cities and counties of Taiwan with their police as they call themselves: 台南市政府警察局, 嘉义县警察局."""

TAIWAN |= {name[:2]: police for name, police in TAIWAN.items() if name[:2] not in ("新竹", "嘉义")}
TAIWAN |= {
    "北市": TAIWAN["台北市"],
    "桃市": TAIWAN["桃园市"],
    "中市": TAIWAN["台中市"],
    "南市": TAIWAN["台南市"],
    "高市": TAIWAN["高雄市"],
}

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
    "丽江玉龙雪山景区": "530700",
    # Hong Kong's police regions and districts.
    **dict.fromkeys(_HONGKONG.split(), "810000"),
    "澳门": "820000",
    **dict.fromkeys(TAIWAN, "710000"),
}

AREA_KINDS = _KINDS.split()
"""Words that end the name of a functional area."""

ORDINARY = frozenset(_ORDINARY.split())
"""Short names that are words or that many places share: they need their suffix, a place before them, or the
article's own context."""
