"""Nouns of messages, traces, honours and of what is neither seized nor made."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

TRACES: tuple[Word, ...] = (
    noun("毛发", "other", "采集毛发⟦265⟧份"),
)

HONOURS: tuple[Word, ...] = (
    noun("荣誉证书", "other", "荣获荣誉证书⟦15⟧本", flags="act:other"),
    noun("证书", "other", "获得证书⟦5⟧本", flags="head act:other"),
    noun("表扬信", "other", "获得表扬信⟦2⟧封", flags="act:other"),
    noun("奖牌", "other", "获得奖牌⟦3⟧枚", flags="head act:other"),
    noun("一等奖", "other", "荣获一等奖⟦5⟧个", flags="act:other"),
    noun("二等奖", "other", "行动中，荣获⟦14⟧个二等奖", flags="act:other"),
    noun("二等功", "other", "专项行动期间，获得⟦9⟧人次二等功", flags="act:other"),
    noun("一等功", "other", "获得一等功⟦14⟧人次", flags="act:other"),
    noun("嘉奖", "other", "获得嘉奖⟦2⟧人次", flags="head act:other"),
    noun("集体三等功", "other", "截至目前，已获得⟦5⟧次集体三等功", flags="act:other"),
    noun("称号", "other", "荣获称号⟦16⟧项", flags="head act:other"),
    noun("批示", "other", "荣获批示⟦5⟧件", flags="head act:other"),
)

MEANS: tuple[Word, ...] = (
    noun("创新项目", "other", "推出创新项目⟦11⟧项"),
    noun("工作品牌", "other", "建立工作品牌⟦10⟧个"),
    noun("亮点", "other", "建立亮点⟦7⟧个", flags="head"),
    noun("硬措施", "other", "建立硬措施⟦8⟧项"),
    noun("工作措施", "other", "专项行动期间，推出⟦6⟧项工作措施"),
    noun("防范措施", "other", "建立防范措施⟦10⟧项"),
    noun("监控画面", "camera", "接入监控画面⟦860⟧路"),
)

NET: tuple[Word, ...] = (
    noun("推广链接", "other", "清理推广链接⟦180⟧条"),
    noun("链接", "other", "封堵链接⟦444⟧个"),
    noun("手机号", "other", "截至目前，已处置⟦209⟧个手机号"),
    noun("二级卡", "other", "封堵二级卡⟦148⟧张"),
    noun("诈骗APP", "other", "今年以来，共封堵⟦560⟧个诈骗APP"),
)

WORDS: tuple[Word, ...] = (*TRACES, *HONOURS, *MEANS, *NET)
