"""Own rules and words: from a text file to a claim, checked by their own examples, conflicts named with both."""

import pickle
from pathlib import Path

import pytest
from typer.testing import CliRunner

from policenews import Extractor, Rule, Word, extract, extract_many
from policenews.cli import app
from policenews.errors import RuleError
from policenews.own_words import load_words

FILE = """# Our own words. Figures of an example stand in [[ ]].
kind, word, code, example, counter-example

unit, 哨次, , 发送班车[[19]]哨次 | value=19 unit=哨次
unit, 条次, case
verb, 清剿, dismantle, 清剿传销窝点[[3]]个, 清剿行动持续3天
noun, 神仙水, drug, 缴获神仙水[[45]]瓶
organ, 警务驿站, station, 隆德县公安局凤凰警务驿站, 新建警务驿站
"""
GOOD = FILE.replace("unit, 条次, case\n", "")
TEXT = "2024年5月，隆德县公安局凤凰警务驿站清剿传销窝点3个，缴获神仙水45瓶，发送班车19哨次。"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "words.csv"
    file.write_text(GOOD, encoding="utf-8")
    return file


def slots(extractor: Extractor, text: str = TEXT) -> list[tuple[object, ...]]:
    columns = ("value", "unit", "action", "object", "activity", "subject", "agency")
    return [tuple(row[column] for column in columns) for row in extractor.extract(text).to_records()]


def test_words_of_all_four_kinds_work(path: Path) -> None:
    organ = "隆德县公安局凤凰警务驿站"
    extractor = Extractor.from_words_file(path)
    assert slots(extractor)[:2] == [
        (3, "个", "清剿", "传销窝点", "dismantle", "gang", organ),
        (45, "瓶", "缴获", "神仙水", "seize", "drug", organ),
    ]
    assert slots(extractor)[2][:2] == (19, "哨次")
    without = slots(Extractor())
    assert all(row[-1] != organ for row in without) and all(row[1] != "哨次" for row in without)
    assert extractor.check() == ()


def test_another_extractor_is_not_touched(path: Path) -> None:
    before = extract(TEXT).to_records()
    Extractor.from_words_file(path).extract(TEXT)
    assert extract(TEXT).to_records() == before


def test_an_extractor_with_words_can_be_sent(path: Path) -> None:
    extractor = pickle.loads(pickle.dumps(Extractor.from_words_file(path)))
    assert slots(extractor) == slots(Extractor.from_words_file(path))
    (there,) = extract_many([TEXT], workers=2, extractor=extractor)
    assert there.to_records() == extractor.extract(TEXT).to_records()


def test_lines_about_one_word_add_examples(path: Path) -> None:
    path.write_text(GOOD + "noun, 神仙水, , 收缴神仙水[[7]]支\nnoun, 神仙水, drug, 查获神仙水[[2]]瓶\n", encoding="utf-8")
    (word,) = [word for word in load_words(path) if word.text == "神仙水"]
    assert word.yes == ("缴获神仙水⟦45⟧瓶", "收缴神仙水⟦7⟧支", "查获神仙水⟦2⟧瓶") and word.code == "drug"


@pytest.mark.parametrize("change", [lambda t: t.replace(", ", "\t"), lambda t: "\ufeff" + t, lambda t: t.replace("\n", "\r\n")])
def test_tabs_signatures_and_windows_line_ends(path: Path, change: object) -> None:
    words = load_words(path)
    path.write_bytes(change(GOOD).encode())  # type: ignore[operator]
    assert load_words(path) == words


def test_a_field_with_a_comma_stands_in_quotes(path: Path) -> None:
    path.write_text('unit, 哨次, , "发送班车[[1,200]]哨次"\n', encoding="utf-8")
    assert load_words(path)[0].yes == ("发送班车⟦1,200⟧哨次",)
    assert Extractor.from_words_file(path).check() == ()


def test_units_count_cases_persons_or_money(path: Path) -> None:
    path.write_text("unit, 宗次, case, 接报求助[[3]]宗次\nunit, 欧元, EUR, 缴获现金[[300]]欧元\n", encoding="utf-8")
    cases, money = load_words(path)
    assert (cases.flags, cases.code) == ({"case"}, None) and (money.flags, money.code) == ({"money"}, "EUR")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("unit, 条次, case", "line 5: 3 fields, 4 or 5 are needed"),
        ("unit，条次，，发出提示[[3]]条次", "and not with ，"),
        ("units, 条次, , 发出提示[[3]]条次", "kind 'units' is none of unit, verb, noun, organ"),
        ("unit, , , 发出提示[[3]]条次", "the word is missing"),
        ("unit, 条次, , ", "has no example"),
        ("unit, 条次, , 发出提示[[3]]条", "does not contain it"),
        ("unit, 条次, , 发出提示3条次", "mark the figure"),
        ("unit, 条次, , 发出提示[[3条次", "marks do not pair up"),
        ("unit, 条次, , 发出提示]]3[[条次", "⟧ without ⟦"),
        ("unit, 条次, cases, 发出提示[[3]]条次", "code 'cases' of a unit is none of case, person"),
        ("verb, 清剿, destroy, 清剿窝点[[3]]个", "code 'destroy' of a verb is none of arrest"),
        ("noun, 神仙水, water, 缴获神仙水[[3]]瓶", "code 'water' of a noun is none of accident"),
        ("organ, 警务驿站, post, 凤凰警务驿站", "code 'post' of a organ is none of branch"),
        ("noun, 神仙水, property, 缴获神仙水[[3]]瓶", "has the code 'drug' in line 7"),
        ("unit, 条次, , 发出提示[[1,200]]条次, , x", "put an example with a comma in it in quotes"),
    ],
)
def test_mistakes_name_their_line(path: Path, line: str, words: str) -> None:
    lines = FILE.splitlines()
    number = 5 if "神仙水" not in line else len(lines) + 1
    lines[4:5] = [line] if number == 5 else ["# nothing"]
    path.write_text("\n".join([*lines, line] if number != 5 else lines), encoding="utf-8")
    with pytest.raises(RuleError, match=rf"words\.csv, line {number}:") as error:
        load_words(path)
    assert words in str(error.value)


def test_all_mistakes_are_reported_at_once(path: Path) -> None:
    path.write_text("a, b, c, d\nunit, 个, , 检查[[3]]个\nverb, x, y, z\n", encoding="utf-8")
    with pytest.raises(RuleError) as error:
        load_words(path)
    assert [line.partition(":")[0] for line in str(error.value).splitlines()] == ["words.csv, line 1", "words.csv, line 3"]


@pytest.mark.parametrize(
    ("content", "words"),
    [("unit, 哨次".encode("gb18030"), "line 1: not UTF-8"), (b"\n# nothing\n", "holds no word"), (None, "check the name")],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, content: bytes | None, words: str) -> None:
    file = tmp_path / "words.csv"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(RuleError, match=words):
        Extractor.from_words_file(file)


def test_the_command_takes_words(path: Path) -> None:
    result = CliRunner().invoke(app, ["extract", "-", "--words", str(path)], input=TEXT.encode())
    assert '"哨次"' in result.stdout
    path.write_text("unit, 哨次", encoding="utf-8")
    result = CliRunner().invoke(app, ["extract", "-", "--words", str(path)], input=TEXT.encode())
    assert result.exit_code == 2 and "words.csv, line 1" in result.stderr


BOTTLES = Rule(
    name="own.bottles",
    kind="item",
    why="起出 is followed by a quoted name, and 瓶装 is its unit here",
    pattern="(?P<action>起出)(?P<object>“[^”]+”)(?P<n>[0-9.]+)(?P<unit>瓶装)",
    yes=("民警起出“神仙水”⟦12⟧瓶装 | value=12 unit=瓶装 object=“神仙水” action=起出",),
    no=("检查企业⟦12⟧家 | unit=家",),
)
MILES = Rule(
    name="own.milestones",
    kind="role",
    role="identifier",
    why="a milestone's number counts nothing",
    pattern="里程桩(?P<n>[0-9]+)处",
    yes=("里程桩45处设卡⟦3⟧个",),
    no=("检查企业⟦12⟧家",),
)


def changed(rule: Rule, **changes: object) -> Rule:
    from dataclasses import replace

    return replace(rule, **changes)  # type: ignore[arg-type]


def test_rules_by_pattern_work() -> None:
    extractor = Extractor(rules=[BOTTLES, MILES])
    assert extractor.check() == ()
    article = extractor.extract("2024年5月，民警起出“神仙水”12瓶装，在里程桩45处设卡3个。")
    assert [(row["value"], row["unit"], row["action"], row["object"]) for row in article.to_records()][0] == (
        12, "瓶装", "起出", "“神仙水”",
    )  # fmt: skip
    assert {n.text: (n.role, n.rule) for n in article.numerals}["45"] == ("identifier", "own.milestones")
    assert article.claims[0].rule == "own.bottles"
    span = article.claims[0].object.spans[0]  # type: ignore[union-attr]
    assert article.text[span.start : span.end] == "“神仙水”"
    assert pickle.loads(pickle.dumps(extractor)).check() == ()


def test_without_a_group_the_whole_match_has_the_role() -> None:
    rule = changed(MILES, pattern="里程桩[0-9]+处")
    assert Extractor(rules=[rule]).check() == ()


def test_a_rule_with_a_function_works_as_well() -> None:
    rule = changed(MILES, pattern=None, apply=lambda spot: "identifier" if spot.before.endswith("里程桩") else None)
    assert Extractor(rules=[rule]).check() == ()


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (changed(BOTTLES, kind="link"), "of kind role or item, not link"),
        (changed(BOTTLES, pattern="起出[0-9]+"), "put (?P<n>…) around the numeral"),
        (changed(BOTTLES, pattern="(?P<n>[0-9+"), "no regular expression"),
        (changed(BOTTLES, pattern="(?P<n>[0-9]+)(?P<verb>瓶)"), "group verb means nothing"),
        (changed(MILES, role="milestone"), "role 'milestone' is none of"),
        (changed(MILES, role=None), "role None is none of"),
    ],
)
def test_a_rule_that_cannot_work_is_an_error_at_once(rule: Rule, words: str) -> None:
    with pytest.raises(RuleError) as error:
        Extractor(rules=[rule])
    assert rule.name in str(error.value) and words in str(error.value)


@pytest.mark.parametrize(
    ("extractor", "words"),
    [
        (Extractor(rules=[changed(BOTTLES, yes=("起出“神仙水”⟦12⟧瓶装 | value=13",))]), "value of 12 is 12, the example says 13"),
        (Extractor(rules=[changed(BOTTLES, yes=("检查企业⟦12⟧家",))]), "the rule decides no figure there"),
        (Extractor(rules=[changed(BOTTLES, no=("检查企业12家",))]), "marked are [], read were ['12']"),
        (Extractor(words=[Word("哨次", "unit", yes=("发送班车⟦19⟧哨次 | color=red",))]), "color of 19 is no such slot"),
        (Extractor(words=[Word("班车", "noun", yes=("发送班车⟦19⟧辆",), code="drug"), Word("发送班车", "verb", yes=("发送班车⟦1⟧辆",))]), "is not its noun"),
        (Extractor(words=[Word("警务驿站", "organ", yes=("各地建成",)[:0] or ("各警务驿站加强巡逻",), code="station")]), "it names no organ there"),
    ],
)  # fmt: skip
def test_own_examples_are_run(extractor: Extractor, words: str) -> None:
    found = extractor.check()
    assert any(words in line for line in found), found


def test_conflicts_name_both_examples() -> None:
    rule = changed(MILES, name="own.greedy", pattern="检查[^0-9]{1,4}(?P<n>[0-9]+)家", yes=("检查企业45家",), no=("抓获⟦12⟧人",))
    found = Extractor(rules=[rule]).check()
    assert any("rule own.greedy (your example: 检查企业45家) changes the built-in" in line for line in found)
    word = Word("企业", "noun", yes=("检查企业⟦12⟧家",), code="school")
    found = Extractor(words=[word]).check()
    assert any("noun 企业 (your example: 检查企业⟦12⟧家) changes the built-in" in line and "(its example: " in line for line in found)
    organ = Word("派出所", "organ", yes=("派出所",), code="none")
    assert any("the organs were ['隆德县公安局" in line for line in Extractor(words=[organ]).check())
