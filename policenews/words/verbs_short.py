"""Verbs of one character that need their object to be verbs: 开证明 挂横幅 打团伙, but not 开平, 挂号, 打架."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import verb

WORDS: tuple[Word, ...] = (
    verb("开", "license", ("窗口已开居住证明⟦140⟧份", "已开告知书⟦52⟧份 | activity=issue"), flags="single closed of:permit of:document if:document:issue",
         no=("开平交警查获酒驾⟦12⟧起", "开水器⟦3⟧台")),
    verb("挂", "publicise", ("挂横幅⟦42⟧条", "先后挂反诈标语⟦26⟧条"), flags="single closed of:document", no="挂号网站⟦3⟧个"),
    verb("贴", "publicise", ("贴反诈海报⟦320⟧张", "已贴通告⟦36⟧张"), flags="single closed of:document", no="贴吧账号⟦8⟧个"),
    verb("派", "publicise", ("派传单⟦2600⟧张", "派警力⟦46⟧人 | activity=deploy"), flags="single closed of:document of:personnel if:personnel:deploy",
         no=("派潭派出所抓获嫌疑人⟦6⟧名", "派件车辆⟦30⟧辆")),
    verb("打", "dismantle", ("打犯罪团伙⟦5⟧个", "先后打了⟦4⟧个扒窃团伙"), flags="single closed of:gang", no="打架警情⟦12⟧起"),
    verb("劝", "prevent", ("劝老人⟦8⟧名", "民警劝了⟦6⟧名群众"), flags="single closed of:resident", no="劝业街道商户⟦12⟧家"),
    verb("救", "serve", ("救群众⟦14⟧人", "全年救落水儿童⟦3⟧名"), flags="single closed of:resident", no="救护车⟦6⟧辆"),
    verb("追", "recover", ("追赃款⟦46万⟧元", "追逃犯⟦9⟧名 | activity=arrest"), flags="single closed of:money of:suspect if:suspect:arrest",
         no="追逃案件⟦3⟧起"),
    verb("讲", "publicise", ("讲法治课⟦24⟧堂", "讲党课⟦6⟧次"), flags="single closed of:event", no="讲习所⟦2⟧个"),
    verb("清", "rectify", ("清隐患⟦63⟧处", "已清火灾隐患⟦41⟧处"), flags="single closed of:hazard", no="清远网吧⟦5⟧家"),
    verb("拖", "serve", ("拖故障车⟦26⟧辆", "已拖违停车辆⟦48⟧辆"), flags="single closed of:vehicle", no="拖拉机⟦31⟧辆"),
    verb("找", "serve", ("找手机⟦12⟧部", "为游客找行李⟦7⟧件"), flags="single closed of:property of:resident"),
    verb("捐", "serve", "捐款物⟦36⟧件", flags="single closed of:property of:money"),
)
