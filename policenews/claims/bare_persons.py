"""Levels of persons without a measure word: 拘捕两男一女, 478人（270男208女）, 事故12起、1死26伤."""

from __future__ import annotations

from policenews.claims.chains import chain_words, governing
from policenews.claims.context import Context
from policenews.claims.items import Item, Words
from policenews.claims.level_verbs import verb_behind
from policenews.claims.marks import Mark
from policenews.claims.new_item import new_item
from policenews.facts.bare_persons import FATE, SEX, fates, sexes
from policenews.rules import Rule


def persons(context: Context) -> Item | None:
    """Men and women, dead and hurt, counted without 名 or 人."""
    num, sentence, text = context.num, context.sentence, context.sentence.text
    if num.unit is not None:
        return None
    if (fate := FATE.match(text, num.end)) and fates(text, num):
        item, num.stop = new_item(context), fate.end()
        mark = Mark("verb", *fate.span(), fate[0], "occur")
        item.own_verb, item.verb, item.action = True, mark, Words(fate[0], (fate.span(),))
        return item
    sex = SEX.match(text, num.end)
    if sex is None or not sexes(text, num):
        return None
    item, num.stop = new_item(context), sex.end()
    item.object = Words(sex[0], (sex.span(),))
    if chain := governing(sentence, context.left, num.lead, num.lead, None):
        item.own_verb, item.action, item.verb = True, chain_words(sentence, chain), chain[-1]
        context.state.chain, context.state.chain_words = chain, item.action
        return item
    if not context.bracket:
        verb_behind(context, item, sex.end())
    if item.verb is None and context.part and context.state.whole is not None:
        item.action, item.verb = context.state.whole.action, context.state.whole.verb
    return item


RULES = (
    Rule(
        name="level.persons",
        kind="item",
        why="Behind a verb that takes persons in, in the bracket behind their sum, and behind accidents, 男, 女, 死 and 伤 count.",
        yes=(
            "截查⟦二百九十三⟧人（⟦一百八十三⟧男、⟦一百一十⟧女）。 | value=293 ; value=183 object=男 part_of=c1 ; value=110 object=女 part_of=c1",
            "行动中拘捕⟦两⟧男⟦一⟧女。 | value=2 action=拘捕 object=男 subject=suspect ; value=1 object=女 activity=arrest",
            "截查行人⟦478⟧人（⟦270⟧男⟦208⟧女）。 | value=478 ; object=男 action=截查 part_of=c1 ; object=女 part_of=c1",
            "发生事故⟦12⟧件、⟦1⟧死、⟦26⟧伤。 | value=12 ; value=1 subject=casualty activity=occur ; value=26 subject=casualty",
        ),
        no=("一男一女在路边争吵。", "通报1死2伤的事故。"),
        apply=persons,
    ),
)
