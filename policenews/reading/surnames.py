"""Surnames: what tells 董嘉 from 警方 where no label does; rare ones of China's peoples included."""

from __future__ import annotations

import re

SINGLE = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐"
    "于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝"
    "管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符"
    "刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古"
    "易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉岳帅缑亢况郈有琴归海晋楚闫法"
    "汝鄢涂钦商牟佘楼芦丘迟栗谌麦亓禚邝茆佴伯赏墨哈谯笪年爱阳佟言福付肖代覃邸撒揭仝来苟律展由鹿盘岩刀木召线罕阿包玉佤赛吐普热买克央扎格旺次多洛尼白德丹巴尕拉措卓才旦仁桑索朗苑秘门战隋兰粟信逯鞠苑冼占乃腾相矫丛初战牛修由曲原药撖"
)
_DOUBLE_LIST = (
    "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 长孙 宇文 夏侯 轩辕 端木 百里 东郭 南宫 申屠 "
    "独孤 呼延 澹台 公冶 太史 闻人 淳于"
)
DOUBLE = frozenset(_DOUBLE_LIST.split())
_TRANSCRIBED = frozenset(
    "才仁索南扎西齐美公保格日勒图阿依古丽乌兰雅巴特尔卓玛次旺多吉尼洛桑罗布央金拉姆达娃班丹增顿珠白德朗杰嘉措旦曲加列久热提江买克木吐逊迪力拜合沙坎努萨娜托娅其斯琴高布和敖登苏道那孟根宝音哈朝鲁呼让毛文"
)
"""Characters of Tibetan, Mongolian and Uyghur names, which have no surname: 才仁文毛, 索南扎西."""
_OFFICE = re.compile(
    r"(?:局|所|队|网|报|社|台|院|部|委|办|处|科|室|组|厅|政府|[省市县区州]府|[协学工商总分]会|委会|员会|大会|社会|站|号|处|团|公安|警方|公司|政府|融媒|中心|媒体|交警|日报|时报|晚报|早报|观察|发布|警察|传媒|"
    r"大学|学院|客户端|公众号|微警|在线|集团|频道|资讯|新闻|通讯|头条|综合|整理|编辑|记者|通讯员|提供|供图|正文|审核|单位|不详|未知|佚名|内详|管理员|admin|警事|警视|警讯|警务|长安|政法|快讯|快报|发布厅)$"
)
_HAN = re.compile("^[\u4e00-\u9fff㐀-䶿]+$")
_DOTTED = re.compile("^[\u4e00-\u9fff]{1,7}(?:[·•・][\u4e00-\u9fff]{1,8}){1,3}$")
_WORDS_LIST = (
    "平安 公安 警方 向前 方便 安全 任务 图片 资料 海报 文字 全文 完毕 国庆 金秋 高清 解读 来源 江苏 云南 "
    "安徽 山东 山西 广东 广西 海南 江西 贵州 农历 正月 元旦 经济 法治 法制 常务 时间 时政 国内 国际 能力 "
    "简讯 简报 应急 通报 通知 通告 公告 强化 成效 乐享 后续 原创 原标题 相关 石油 水利 农业 农村 包括 连续 "
    "师生 查处 查获 查询 管理 管控 计划 计算 包含 余人 余起 单位 解放 解决 应当 马上 高效 明确 明显 申请 "
    "别墅 司机 全部 全市 全县 全国 全省 全区 关注 关闭 关键 关于 边境 路面 车辆 车主 项目 国家 广播 广场 "
    "打印 收藏 分享 返回 顶部 纠错 复制 转发 联系 举报 推荐 下载 邮箱 投稿 热线 电话 字号 字体 上一篇 下一篇 返回顶部 关闭窗口 "
    "文明 关键字 关键词 主页 报道 报导 文化 明天 明年 后来 有效 公示 公开 公众 阅读 浏览 点击 网络 互联网 小编 匿名 官方 平台 宣传 本网 本报 本期 本版"
)
_WORDS = frozenset(_WORDS_LIST.split())


def is_transcribed(word: str) -> bool:
    """`才仁文毛` is one name without a surname, `王岑徐超` two of two characters."""
    return len(word) == 4 and sum(char in _TRANSCRIBED for char in word) >= 3 and word[:2] not in ("平安", "公安")


def is_name(word: str, labelled: bool = False) -> bool:
    """`董嘉` and `阿迪力·买买提` are names, `警方` is none; behind a label (作者：) a rare surname will do as well."""
    if _DOTTED.match(word):
        return len(word) <= 16 and not any(_OFFICE.search(part) for part in re.split("[·•・]", word))
    if not 2 <= len(word) <= 4 or not _HAN.match(word) or _OFFICE.search(word) or word in _WORDS:
        return False
    if word[:2] in DOUBLE:
        return True
    if is_transcribed(word):
        return labelled
    if labelled:
        return len(word) <= 4 and (word[0] in SINGLE or len(word) <= 3)
    return word[0] in SINGLE and len(word) <= 3


def parted_names(glued: str) -> list[str]:
    """王强赵刚 as 王强 and 赵刚, 欧阳明李敏 as 欧阳明 and 李敏; what cannot be cut one way only stays whole."""
    ways = [] if is_transcribed(glued) else _ways(glued)
    return ways[0] if len(ways) == 1 else [glued]


def _ways(glued: str) -> list[list[str]]:
    if not glued:
        return [[]]
    found: list[list[str]] = []
    for length in (3, 4) if glued[:2] in DOUBLE else (2, 3):
        if len(glued) >= length and is_name(glued[:length]):
            found += [[glued[:length], *rest] for rest in _ways(glued[length:])]
    return found
