"""In what part an organ is mentioned: `移交南华县公安局` gets, `会同内保支队` takes part, `南华县公安局检查` acts."""

from __future__ import annotations

import re

from policenews.facts.agencies.links import Hit

_RECEIVER = re.compile(r"(?:移交|移送|转交|交由|送交|报送|上报|呈报|报请|报经|抄送|提请|报告|反馈|押解至|经|按照|根据|遵照|贯彻|传达)(?:给|到|至|了)?$")
_PARTNER = re.compile(r"(?:会同|联合|协同|配合|协助|协调|携手|连同|支持)(?:了)?$")
_LED = re.compile(r"^(?:党委)?(?:的)?(?:统一|坚强|正确|关心)?(?:领导|指导|部署|支持|指挥|统一部署|关心支持|大力支持|批准|同意|授权|要求|安排|会议精神|通知要求)")
_UNDER = re.compile(r"(?:在|自|经|按|依|按照|根据|由)[^，。；]{0,20}$")


def classify(text: str, hits: list[Hit]) -> None:
    """Set the use of every hit from the words around it; members of a list share the use of the first."""
    before: Hit | None = None
    for hit in hits:
        last = hit.last
        if hit.links[0].role == "generic" or last.role == "generic":
            hit.use = "collective"
        elif hit.links[0].family == "anaphor" and len(hit.links) == 1 or last.role == "bare" and len(hit.links) == 1 and last.family in (
            "station", "squad", "branch"):  # fmt: skip
            hit.use = "anaphor"
        left = text[max(0, hit.start - 24) : hit.start]
        if _RECEIVER.search(left):
            role = "receiver"
        elif _PARTNER.search(left):
            role = "partner"
        elif _LED.match(text[hit.end : hit.end + 12]) and _UNDER.search(left):
            role = "receiver"
        elif before is not None and before.use in ("receiver", "partner") and text[before.end : hit.start] in ("、", "和", "及", "与", "以及"):
            role = before.use
        else:
            role = ""
        if role and hit.use != "collective":
            hit.use = role
        before = hit
