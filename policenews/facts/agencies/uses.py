"""In what part an organ is mentioned: `移交南华县公安局` gets, `会同内保支队` takes part, `南华县公安局检查` acts.

An organ that approves or orders (经市局批准, 在县局的领导下) counts as a receiver too: naming it says nothing about
whose the figures are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.facts.agencies.links import Hit
from policenews.facts.mentions import AgencyUse

_RECEIVER = re.compile(
    r"(?:移交|移送|转交|交由|送交|报送|上报|呈报|报请|报经|抄送|提请|报告|反馈|押解至|经|按照|根据|遵照|贯彻|贯彻落实|落实|响应|传达|增援|支援(?!下)|充实到|下沉到|派驻)(?:给|到|至|了)?$"
)
_PARTNER = re.compile(r"(?:会同|联同|联合|协同|配合|协助|协调|携手|连同|支持|邀请|特邀|聘请)(?:了)?$")
_LED = re.compile(
    r"(?:党委)?的?(?:统一|坚强|正确|关心|工作|总体|决策|有关)?"
    r"(?:领导|组织(?:领导|协调|指挥|实施|推动)?下|统筹|指导|推送|部署|指挥|批准|同意|授权|要求|安排|会议精神|通知要求|通知精神|指令|指示"
    r"|(?:年度)?(?:组织的?)?(?:一项|一次|这次)?(?:调查|测评|考核|考评|抽查|民调))"
)
"""What stands behind an organ that orders or approves: 在衢州市公安局的领导下, 按照市局部署."""

_HELPED = re.compile(r"(?:党委)?的?(?:大力|积极|密切|全力|鼎力|有力)?(?:支持|配合|协助|支援|帮助|协作)(?:下|之下)")
_BESIDE = re.compile(r"(?:(?:、|和|及|与|以及)[^，。；、\n]{0,14}?(?:[局厅处部队所]|警方|公安))*")
"""在隆德县公安局刑侦大队和城关派出所支援下: the list that an organ opens."""
_GIVEN = re.compile(r"(?:被|获|受|经|由)$")
_HONOURS = re.compile(r"(?:荣?记|授予|颁发|颁授|评为|评定|表彰|通[报令](?:表扬|表彰|嘉奖)|命名|嘉奖|确定为|列为)")
"""被省公安厅记集体二等功: who honours does not speak."""
_HUNTED = re.compile(r"(?:网上|上网|公开)?(?:追捕|追逃|列逃|通缉|悬赏|列为)")
_SENDS = re.compile(r"[^，。；\n\d]{0,8}?(?:来函|来信|发来|寄来|送来|送上)[^，。；\n]{0,12}(?:感谢|致谢|锦旗|表扬信|贺信)")
"""西吉县公安局来函感谢城关派出所: who thanks is a guest in the article."""
_TRAVELS = re.compile(r"(?:的)?(?:[^，。；\n]{0,4}民警|专案组|一行)[^，。；\n]{0,8}?(?:赴|来到|来|抵达|前往|到)([一-鿿]{2,6}[县市区旗])[^，。；\n]{0,4}?(?:办案|抓捕|追逃|调查|取证|学习|交流|考察|参观)")
"""西吉县公安局民警赴隆德县办案: guests, where the article is of 隆德县."""
_COMES = re.compile(r"来自$")
_THEIR_MEN = re.compile(r"[^。；\n]{0,40}?的(?:\d+[余多]?[名个位])?(?:警务|工作|参赛|技术)?(?:人员|民警|警员|警力|同事|代表|选手|骨干)")
"""来自港岛总区交通部、东区交通组的警务人员: where the men of another come from."""
_ASKED = re.compile(r"(?:接到|收到)(?:来自)?$")
_ASKS = re.compile(r"[^，。；\n]{0,8}?(?:请求|通报|线索|协查|指令|求助|移交|转来|函)")
"""接到隆德县公安局协查请求后: who asks is not spoken of."""
_OWN_LEVELS = ("县", "市", "州", "旗", "盟", "区")
_PROVINCE = re.compile(r"[一-鿿]{2,8}?(?:省|自治区)|(?:内蒙古|广西|西藏|宁夏|新疆)")
_UNDER = re.compile(r"(?:在|自|经|按|依)[^，。；,;\n]{0,40}$")
_AND = ("、", "和", "及", "与", "以及")
_ATTENDS = re.compile(r"(?:[、和及与][一-鿿]{2,8}?局)*的?(?:班子|有关|相关|主要|分管)?(?:负责人|领导|负责同志|代表|局长|民警|人员)")
_FORCES = re.compile(r"(?:、[一-鿿]{2,8}){0,3}(?:等(?:多个?|各)?(?:警种|警力|部门|单位|力量)|(?:共|合计|的)?(?:[0-9]{1,4}[余多]?名?)?(?:民警|警力)(?!和|及|、))")
"""交警、巡特警、城关派出所等警力, 特警、城关派出所警力: one of the forces that take part in what another leads."""
_GATHERS = re.compile(r"(?:组织|调集|出动|集结|抽调|集中|调动)(?:了)?[一-鿿、\n　]{0,30}$")
"""组织治安、特警、城关派出所警力: the list is of forces that somebody gathered."""
CAPTION = re.compile(r"[\s　▲△▼▽]*(?:图为|图片为|图中|上图|下图|左图|右图|图[：:])|[^\n]{0,80}[^拍]摄[）)]?[\s　]*(?:\n|$)")
"""图为高速交警总队三支队民警疏导交通。 李某 摄: whom a picture shows does not speak."""
_SINCE = re.compile(r"[^。；\n]{0,36}?以来[，,]")
_ALSO = re.compile(r"(?:[一-鿿]{0,2}[厅局部][长座])?(?:、|和|及|与|以及)")
"""按照省公安厅李厅长和省公安厅的要求: what stands between two that order together."""
_SPOKEN_OF = ("station", "squad", "branch")


def classify(text: str, hits: list[Hit]) -> None:
    """Set the use of every hit from the words around it; members of a list share the use of the first."""
    before: Hit | None = None
    for hit in hits:
        role = _role(text, hit, before)
        first, last = hit.links[0], hit.last
        if first.role == "generic" or last.role == "generic":
            hit.use = "collective"
        elif role is not None:
            hit.use = role
        elif len(hit.links) == 1 and (first.family == "anaphor" or (last.role == "bare" and last.family in _SPOKEN_OF)):
            hit.use = "anaphor"
        before = hit
    for hit, after in zip(hits, hits[1:], strict=False):  # 自市公安局开展…行动以来，雨城分局河北派出所…
        if hit.use == "named" and text[hit.start - 1 : hit.start] == "自" and (since := _SINCE.match(text, hit.end)) and 0 <= after.start - since.end() < 2:
            hit.use = "receiver"
    homes = {link.place.text for hit in hits for link in hit.links if link.place is not None and link.family in ("bureau", "colloquial")}
    for hit in hits:  # 西吉县公安局民警赴隆德县办案, where 隆德县公安局 is named too
        came = _TRAVELS.match(text, hit.end) if hit.use == "named" else None
        if came is not None and came.group(1) in homes and not text[hit.start : hit.end].startswith(came.group(1)):
            hit.use = "partner"
    for hit, after in zip(reversed(hits[:-1]), reversed(hits), strict=False):  # 在湖南、河南警方的支持下
        if hit.last.listed and after.use in ("receiver", "partner") and text[hit.end : after.start] in _AND:
            hit.use = after.use


def strangers(hits: Sequence[Hit], outside: Sequence[str]) -> None:
    """A page that begins with 县公安局 speaks of its own; 贵州省息烽县公安局, named later with its province, is a guest."""
    own = False
    for hit, place in zip(hits, outside, strict=True):
        link = hit.links[0]
        if place or link.family != "bureau" or hit.use not in ("named", "anaphor"):
            continue
        if link.role == "level" and link.name in _OWN_LEVELS:
            own = True
        elif link.role == "named" and link.place is not None and not link.field:
            if not own or not link.place.led or not _PROVINCE.match(link.name):
                return
            hit.use = "partner"


def _role(text: str, hit: Hit, before: Hit | None) -> AgencyUse | None:
    """receiver or partner, None for an organ that acts."""
    left = text[max(0, hit.start - 44) : hit.start]
    if _RECEIVER.search(left):
        return "receiver"
    if _PARTNER.search(left):
        return "partner"
    right = text[hit.end : hit.end + 24]
    if _ASKED.search(left) and _ASKS.match(right):
        return "partner"
    if left.endswith(("被", "系", "属", "是")) and _HUNTED.match(right):
        return "partner"  # 被湖南警方网上追捕的嫌疑人
    if _GIVEN.search(left) and _HONOURS.match(right):
        return "receiver"
    if _SENDS.match(text, hit.end):
        return "partner"
    if _COMES.search(left) and _THEIR_MEN.match(text, hit.end):
        return "partner"
    shared = hit.last.word in ("公安局", "森林公安局") and hit.last.role != "bare" and hit.end - hit.start == len(hit.last.word)
    if shared and left.endswith(_AND) and _ATTENDS.match(text, hit.end):
        return "partner"  # 雨湖区法院、检察院、公安局负责人
    forces = _FORCES.match(right) if left.endswith((*_AND, "组织", "调集", "出动", "集结")) else None
    several = forces is not None and ("、" in forces.group() or left.endswith(_AND))
    if forces and ("等" in forces.group() or several and _GATHERS.search(left)):
        return "partner"
    if _UNDER.search(left):
        beside = _BESIDE.match(text, hit.end)
        listed = text[beside.end() : beside.end() + 24] if beside is not None else ""
        if _LED.match(right) or _LED.match(listed):
            return "receiver"
        if _HELPED.match(right) or _HELPED.match(listed):
            return "partner"
    line = text.rfind("\n", max(0, hit.start - 120), hit.start) + 1
    if (line or hit.start <= 120) and CAPTION.match(text, line):
        return "partner"
    if before is not None and before.use in ("receiver", "partner") and _ALSO.fullmatch(text, before.end, hit.start):
        return before.use
    return None
