"""Nouns of trainings, meetings, campaigns and of what is done for people."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

TEACHING: tuple[Word, ...] = (
    noun("知识竞赛", "event", "举办知识竞赛⟦3⟧次", flags="deverbal act:publicise"),
    noun("技能竞赛", "event", "上半年，举办⟦15⟧次技能竞赛", flags="deverbal act:drill"),
    noun("竞赛", "event", "举办竞赛⟦15⟧次", flags="head deverbal act:publicise"),
    noun("比赛", "event", "举办比赛⟦16⟧场", flags="head deverbal act:publicise"),
    noun("演出", "event", "举办演出⟦19⟧次", flags="head deverbal act:publicise"),
    noun("文艺汇演", "event", "举办文艺汇演⟦23⟧场", flags="deverbal act:publicise"),
    noun("快闪", "event", "举办快闪⟦6⟧次", flags="head deverbal act:publicise"),
    noun("路演", "event", "举办路演⟦6⟧次", flags="head deverbal act:publicise"),
    noun("图片展", "event", "举办图片展⟦9⟧次", flags="deverbal act:publicise"),
    noun("展览", "event", "举办展览⟦30⟧场", flags="head deverbal act:publicise"),
    noun("体验日", "event", "专项行动期间，举办⟦30⟧场体验日", flags="deverbal act:publicise"),
    noun("主题党日", "event", "举办主题党日⟦19⟧场", flags="deverbal act:publicise"),
    noun("班会", "event", "举办班会⟦10⟧次", flags="head deverbal act:publicise"),
    noun("主题班会", "event", "今年以来，共举办⟦15⟧次主题班会", flags="deverbal act:publicise"),
    noun("论坛", "event", "举办论坛⟦26⟧场", flags="head deverbal act:publicise"),
    noun("沙龙", "event", "举办沙龙⟦8⟧场", flags="head deverbal act:publicise"),
    noun("宣传日", "event", "举办宣传日⟦17⟧场", flags="head deverbal act:publicise"),
    noun("宣传周", "event", "举办宣传周⟦6⟧次", flags="head deverbal act:publicise"),
    noun("法治进校园活动", "event", "开展法治进校园活动⟦23⟧场次", flags="deverbal act:publicise"),
    noun("安全进校园活动", "event", "开展安全进校园活动⟦14⟧场次", flags="deverbal act:publicise"),
    noun("普法进校园活动", "event", "开展普法进校园活动⟦16⟧场次", flags="deverbal act:publicise"),
    noun("进校园活动", "event", "开展反诈进校园活动⟦36⟧场次", flags="deverbal act:publicise"),
    noun("进社区活动", "event", "开展反诈进社区活动⟦46⟧场次", flags="deverbal act:publicise"),
    noun("进企业活动", "event", "开展反诈进企业活动⟦12⟧场次", flags="deverbal act:publicise"),
    noun("进农村活动", "event", "开展禁毒进农村活动⟦13⟧场次", flags="deverbal act:publicise"),
    noun("进家庭活动", "event", "开展反诈进家庭活动⟦9⟧场次", flags="deverbal act:publicise"),
    noun("五进活动", "event", "开展五进活动⟦26⟧场次", flags="deverbal act:publicise"),
)

COUNSEL: tuple[Word, ...] = (
    noun("研学", "event", "开展研学⟦31⟧次", flags="head deverbal act:publicise"),
    noun("参观", "event", "开展参观⟦37⟧次", flags="head deverbal act:publicise"),
    noun("法律咨询", "event", "组织法律咨询⟦23⟧次", flags="head deverbal act:publicise"),
    noun("心理辅导", "event", "上半年，开展⟦39⟧次心理辅导", flags="deverbal act:publicise"),
    noun("心理疏导", "event", "组织心理疏导⟦6⟧次", flags="head deverbal act:publicise"),
    noun("咨询活动", "event", "开展咨询活动⟦13⟧次", flags="deverbal act:publicise"),
    noun("轮训", "event", "开展轮训⟦19⟧次", flags="head deverbal act:drill"),
)

CLASSES: tuple[Word, ...] = (
    noun("练兵班", "event", "举办练兵班⟦4⟧期", flags="deverbal act:drill"),
    noun("送教下基层", "event", "开展送教下基层⟦43⟧次", flags="deverbal act:publicise"),
    noun("送考下乡", "event", "开展送考下乡⟦48⟧场", flags="deverbal act:serve"),
    noun("送检下乡", "event", "开展送检下乡⟦22⟧场", flags="deverbal act:serve"),
    noun("送牌下乡", "event", "开展送牌下乡⟦31⟧场", flags="deverbal act:serve"),
)

DRILLS: tuple[Word, ...] = (
    noun("演习", "event", "开展演习⟦15⟧次", flags="head deverbal act:drill"),
    noun("推演", "event", "开展推演⟦19⟧次", flags="head deverbal act:drill"),
    noun("合练", "event", "开展合练⟦19⟧次", flags="head deverbal act:drill"),
    noun("大练兵", "event", "组织大练兵⟦3⟧次", flags="head deverbal act:drill"),
    noun("岗位练兵", "event", "组织岗位练兵⟦10⟧次", flags="head deverbal act:drill"),
    noun("练兵", "event", "组织练兵⟦6⟧次", flags="head deverbal act:drill"),
    noun("拉动演练", "event", "开展拉动演练⟦10⟧次", flags="deverbal act:drill"),
    noun("实弹射击考核", "event", "组织实弹射击考核⟦18⟧次", flags="deverbal act:drill"),
    noun("实弹射击", "event", "组织实弹射击⟦26⟧次", flags="deverbal act:drill"),
    noun("射击训练", "event", "组织射击训练⟦42⟧次", flags="deverbal act:drill"),
    noun("体能测试", "event", "组织体能测试⟦14⟧次", flags="deverbal act:drill"),
)

RAIDS: tuple[Word, ...] = (
    noun("抽查", "event", "开展抽查⟦31⟧次", flags="head deverbal act:inspect"),
    noun("暗访", "event", "开展暗访⟦17⟧次", flags="head deverbal act:inspect"),
    noun("明察暗访", "event", "开展明察暗访⟦23⟧次", flags="head deverbal act:inspect"),
    noun("明查暗访", "event", "组织明查暗访⟦37⟧次", flags="head deverbal act:inspect"),
    noun("督查", "event", "组织督查⟦29⟧次", flags="head deverbal act:inspect"),
    noun("查缉", "event", "组织查缉⟦30⟧次", flags="head deverbal act:inspect"),
    noun("路检路查", "event", "组织路检路查⟦30⟧次", flags="deverbal act:inspect"),
    noun("摸排", "event", "开展摸排⟦19⟧次", flags="head deverbal act:inspect"),
    noun("检查行动", "event", "开展检查行动⟦56⟧次", flags="head deverbal act:inspect"),
    noun("点验", "event", "开展点验⟦58⟧次", flags="head deverbal act:inspect"),
)

TALKS: tuple[Word, ...] = (
    noun("警示约谈", "event", "开展警示约谈⟦31⟧次", flags="head deverbal act:other"),
    noun("谈话", "event", "开展谈话⟦12⟧次", flags="head deverbal act:other"),
    noun("提醒谈话", "event", "召开提醒谈话⟦14⟧次", flags="head deverbal act:other"),
    noun("谈心谈话", "event", "开展谈心谈话⟦30⟧次", flags="head deverbal act:other"),
    noun("座谈", "event", "召开座谈⟦29⟧次", flags="head deverbal act:other"),
    noun("会谈会晤", "event", "共会谈会晤⟦26⟧次", flags="head deverbal act:other"),
    noun("会谈", "event", "共会谈⟦26⟧次", flags="head deverbal act:other"),
    noun("会晤", "event", "共会晤⟦82⟧次", flags="head deverbal act:other"),
    noun("会商", "event", "开展会商⟦29⟧次", flags="head deverbal act:other"),
    noun("研判", "event", "召开研判⟦24⟧次", flags="head deverbal act:other"),
    noun("会商研判", "event", "召开会商研判⟦21⟧次", flags="head deverbal act:other"),
    noun("启动仪式", "event", "今年以来，共开展⟦35⟧次启动仪式", flags="deverbal act:other"),
    noun("揭牌仪式", "event", "开展揭牌仪式⟦38⟧次", flags="deverbal act:other"),
    noun("仪式", "event", "开展仪式⟦11⟧次", flags="head deverbal act:other"),
    noun("集群战役", "event", "召开集群战役⟦17⟧次", flags="head deverbal act:other"),
    noun("战役", "event", "开展战役⟦23⟧次", flags="head deverbal act:other"),
    noun("收网", "event", "开展收网⟦39⟧次", flags="head deverbal act:other"),
    noun("抓捕", "event", "开展抓捕⟦37⟧次", flags="head deverbal act:other"),
    noun("会商会", "event", "召开会商会⟦8⟧次", flags="deverbal"),
)

HELPING: tuple[Word, ...] = (
    noun("慰问", "event", "开展慰问⟦26⟧次", flags="head deverbal act:serve"),
    noun("搜救", "event", "开展搜救⟦22⟧次", flags="head deverbal act:serve"),
    noun("帮扶", "event", "开展帮扶⟦14⟧次", flags="head deverbal act:serve"),
    noun("结对帮扶", "event", "组织结对帮扶⟦4⟧次", flags="head deverbal act:serve"),
    noun("法律援助", "event", "组织法律援助⟦15⟧次", flags="head deverbal act:serve"),
    noun("送教上门", "event", "开展送教上门⟦26⟧次", flags="head deverbal act:serve"),
)

ROUNDS: tuple[Word, ...] = (
    noun("巡查", "patrol", "组织巡查⟦106⟧次", flags="head deverbal act:deploy"),
    noun("视频巡查", "patrol", "开展视频巡查⟦186⟧次", flags="head deverbal act:deploy"),
    noun("网上巡查", "patrol", "开展网上巡查⟦501⟧次", flags="head deverbal act:deploy"),
    noun("网络巡查", "patrol", "开展网络巡查⟦549⟧次", flags="head deverbal act:deploy"),
    noun("无人机巡查", "patrol", "开展无人机巡查⟦348⟧次", flags="head deverbal act:deploy"),
    noun("步巡", "patrol", "组织步巡⟦166⟧次", flags="head deverbal act:deploy"),
    noun("车巡", "patrol", "开展车巡⟦416⟧次", flags="head deverbal act:deploy"),
    noun("巡航", "patrol", "组织巡航⟦124⟧次", flags="head deverbal act:deploy"),
    noun("巡线", "patrol", "开展巡线⟦463⟧次", flags="head deverbal act:deploy"),
    noun("护线", "patrol", "组织护线⟦12⟧次", flags="head deverbal act:deploy"),
    noun("巡河", "patrol", "开展巡河⟦424⟧次", flags="head deverbal act:deploy"),
    noun("巡江", "patrol", "开展巡江⟦113⟧次", flags="head deverbal act:deploy"),
    noun("巡山", "patrol", "组织巡山⟦270⟧次", flags="head deverbal act:deploy"),
    noun("巡湖", "patrol", "组织巡湖⟦158⟧次", flags="head deverbal act:deploy"),
    noun("巡边", "patrol", "开展巡边⟦393⟧次", flags="head deverbal act:deploy"),
    noun("巡段", "patrol", "开展巡段⟦139⟧次", flags="head deverbal act:deploy"),
    noun("巡检", "patrol", "开展巡检⟦508⟧次", flags="head deverbal act:deploy"),
    noun("空中巡查", "patrol", "组织空中巡查⟦91⟧次", flags="head deverbal act:deploy"),
    noun("现场督察", "event", "开展现场督察⟦640⟧次", flags="deverbal act:inspect"),
    noun("网上督察", "event", "开展网上督察⟦210⟧次", flags="deverbal act:inspect"),
    noun("专项督察", "event", "开展专项督察⟦38⟧次", flags="deverbal act:inspect"),
    noun("案件评查", "event", "开展案件评查⟦28⟧次", flags="deverbal act:inspect"),
    noun("案卷评查", "event", "开展案卷评查⟦16⟧次", flags="deverbal act:inspect"),
)

CARE: tuple[Word, ...] = (
    noun("急难愁盼", "service", "今年以来，共办理⟦54⟧件急难愁盼"),
    noun("急难愁盼事项", "service", "办理急难愁盼事项⟦79⟧件"),
    noun("急难愁盼难题", "service", "解决急难愁盼难题⟦40⟧件"),
    noun("暖心事", "service", "上半年，办理⟦67⟧件暖心事"),
    noun("小事", "service", "办理小事⟦38⟧件", flags="head"),
    noun("暖心小事", "service", "办理暖心小事⟦62⟧件"),
    noun("民生小事", "service", "今年以来，共解决⟦82⟧件民生小事"),
    noun("民忧", "service", "解决民忧⟦29⟧件", flags="head"),
    noun("微心愿", "service", "办理微心愿⟦27⟧个"),
    noun("心愿", "service", "解决心愿⟦83⟧个", flags="head"),
    noun("便民举措", "service", "今年以来，共办理⟦12⟧项便民举措"),
    noun("服务举措", "service", "解决服务举措⟦64⟧项"),
    noun("热线工单", "service", "办理热线工单⟦33⟧件"),
    noun("工单", "service", "办理工单⟦53⟧件", flags="head"),
)

OBSTACLES: tuple[Word, ...] = (
    noun("障碍物", "other", "清除障碍物⟦6⟧处"),
    noun("杂物", "other", "清理杂物⟦48⟧处", flags="head"),
    noun("建筑垃圾", "other", "专项行动期间，清除⟦57⟧吨建筑垃圾"),
)

REPORTS: tuple[Word, ...] = (
    noun("新闻报道", "document", "发布新闻报道⟦4⟧条", flags="doc"),
    noun("报道", "document", "发布报道⟦55⟧条", flags="head doc"),
    noun("图文", "document", "刊发图文⟦66⟧篇", flags="head doc"),
    noun("新闻稿", "document", "发布新闻稿⟦16⟧篇", flags="doc"),
    noun("刊物", "document", "发布刊物⟦87⟧期", flags="head doc"),
    noun("图文信息", "document", "发布图文信息⟦67⟧条", flags="doc"),
    noun("反诈警报", "document", "刊发反诈警报⟦79⟧期", flags="doc"),
)

LENS: tuple[Word, ...] = (
    noun("监控点", "camera", "新建监控点⟦23⟧路"),
    noun("视频监控点", "camera", "新建视频监控点⟦182⟧路"),
    noun("监控摄像机", "camera", "接入监控摄像机⟦13⟧路"),
    noun("高清摄像机", "camera", "安装高清摄像机⟦191⟧个"),
    noun("摄像机", "camera", "新建摄像机⟦172⟧路"),
    noun("感知设备", "camera", "累计新建⟦151⟧套感知设备"),
    noun("前端感知设备", "camera", "接入前端感知设备⟦216⟧套"),
    noun("感知源", "camera", "新建感知源⟦153⟧类"),
    noun("电子眼", "camera", "新建电子眼⟦174⟧路"),
    noun("抓拍机", "camera", "新建抓拍机⟦72⟧台"),
    noun("球机", "camera", "接入球机⟦178⟧台", flags="head"),
    noun("人脸识别", "camera", "安装人脸识别⟦63⟧套", flags="head"),
    noun("监控系统", "camera", "接入监控系统⟦209⟧套"),
    noun("测速设备", "camera", "安装测速设备⟦297⟧套"),
    noun("测速仪", "camera", "专项行动期间，安装⟦282⟧台测速仪"),
    noun("鹰眼", "camera", "安装鹰眼⟦12⟧台", flags="head"),
    noun("布控球", "camera", "接入布控球⟦360⟧台"),
    noun("热成像", "camera", "行动中，新建⟦30⟧台热成像"),
    noun("监控镜头", "camera", "新建监控镜头⟦150⟧路"),
)

WORDS: tuple[Word, ...] = (*TEACHING, *COUNSEL, *CLASSES, *DRILLS, *RAIDS, *TALKS, *HELPING, *ROUNDS, *CARE, *OBSTACLES, *REPORTS, *LENS)
