"""Damage that real pages carry: readings in brackets, shifted bytes, wrong decodings, escapes, lost characters."""

from __future__ import annotations

import pytest
from timing import least_exponent, spent

from policenews import extract
from policenews.reading.document import Document
from policenews.reading.read import read


def at(document: Document, words: str) -> str:
    """The characters of the input behind some words of the text."""
    start = document.text.string.index(words)
    source_start, source_end = document.text.source(start, start + len(words))
    return document.raw[source_start:source_end]


def shifted(text: str) -> str:
    """Damage as in the wild: GBK bytes decoded one byte off, pairs of the private areas dropped."""
    inner = text.encode("gbk")[1:-1]
    pairs = [inner[place : place + 2] for place in range(0, len(inner), 2)]
    private = (*range(0xAA, 0xB0), *range(0xF8, 0xFF))
    return "?" + b"".join(pair for pair in pairs if pair[0] not in private).decode("gbk") + "?/p>"


def test_readings_in_brackets_go_and_other_brackets_stay() -> None:
    document = read("民警嚴(yán)守紀(jì)律，值班（zhí）守（正月初九）依通告(第13號)整改(已整改)并用(GPS)定位。")
    assert document.text.string == "民警严守纪律，值班守（正月初九）依通告(第13号)整改(已整改)并用(GPS)定位。"
    assert at(document, "纪律") == "紀(jì)律"
    assert [len(note.spans) for note in document.notes if note.code == "gloss"] == [3]


@pytest.mark.parametrize(
    "credit", ["！（供稿：绵阳市公安局涪城分局）", "！（供稿：遵义市公安局汇川分局）", "！（来源：九江市公安局）"]
)
def test_shifted_bytes_are_shifted_back_and_noted(credit: str) -> None:
    damaged = "群众纷纷称赞" + shifted(credit)
    document = read(damaged + "\n责编：王强")
    assert document.text.string == "群众纷纷称赞" + credit + "\n责编：王强"
    assert at(document, credit) == shifted(credit)
    note = next(note for note in document.notes if note.code == "shifted-bytes")
    assert note.certainty == "likely"
    assert document.source == credit.split("：")[1].rstrip("）")


@pytest.mark.parametrize(
    "text", ["民警涉水而過。“牧區的路不好走。", "困難能少一點。”參與走訪的民警說道。", "抓獲3人。“感謝民警”，她說。"]
)
def test_a_cut_that_ends_at_a_latin_letter_is_undone(text: str) -> None:
    """區 is 0x85 and `^`: the decoder was in step again behind it."""
    place = text.index("。")
    rest = text[place:].encode("gbk")[1:]
    end = next(index for index in range(0, len(rest), 2) if rest[index] < 0x80)
    damaged = text[:place] + "?" + rest[:end].decode("gbk") + rest[end:].decode("gbk")
    assert read(damaged).text.string == read(text).text.string
    assert [note.code for note in read(damaged).notes] == ["shifted-bytes"]


def test_two_lost_characters_are_guessed_aloud_and_not_filled_in() -> None:
    document = read("民警检查了?;?、烟花爆竹等行业场所12家。")
    assert "?;?" in document.text.string
    note = next(note for note in document.notes if note.code == "shifted-bytes")
    assert note.certainty == "open"
    assert "危化" in note.candidates


@pytest.mark.parametrize(
    "text",
    [
        "真的吗?。民警说：“是的。”",
        "报警电话?；请拨110。",
        "检查单?584家，截??3日。",
        "价格?!",
        "真的吗?！这是DNA鉴定结果。",
        "是吗?！两个K粉案件告破。",
    ],
)
def test_question_marks_alone_are_no_signature(text: str) -> None:
    document = read(text)
    assert document.text.string == text
    assert not [note for note in document.notes if note.code == "shifted-bytes"]


def test_utf8_read_as_latin1_or_gbk_is_read_again() -> None:
    text = "县公安局共破获案件十二起，抓获嫌疑人八名。"
    document = read(text.encode().decode("latin-1"))
    assert document.text.string == text
    assert at(document, "公安局") == "公安局".encode().decode("latin-1")
    half = read(text.encode().decode("gb18030", "replace")).text.string
    assert half.count("\ufffd") <= 2
    assert "破获案件十二起" in half


def test_french_and_rare_characters_are_left_alone() -> None:
    for text in ("民警在café巡逻，总长éàü。", "浜松市与民警合作，鍏字是姓氏。"):
        assert read(text).text.string == text


def test_escapes_of_dumps_are_undone_with_their_places() -> None:
    document = read(r"县局通报：共破案12起。\n抓获\"网逃\"8名。\n来源：县公安局")
    assert document.text.string == '县局通报：共破案12起。\n抓获"网逃"8名。\n来源：县公安局'
    assert document.source == "县公安局"
    assert read(r"\u516c\u5b89\u5c40\u7834\u6848").text.string == "公安局破案"
    assert read(r"文件在C:\new\table里，共12份。").text.string == r"文件在C:\new\table里，共12份。"


def test_lost_characters_stay_where_they_are() -> None:
    assert read("检查单\ufffd584家，截\ufffd\ufffd3日").text.string == "检查单\ufffd584家，截\ufffd\ufffd3日"


def test_traditional_and_wide_characters_keep_their_places() -> None:
    document = read("臺南市警察局取締酒駕１，２３４件，破獲率９６．７１％。")
    assert document.text.string == "台南市警察局取缔酒驾1，234件，破获率96.71%。"
    assert at(document, "96.71%") == "９６．７１％"


def test_one_traditional_character_does_not_change_its_neighbours() -> None:
    assert read(
        "民警李乾在臺儿庄著书，走访群众12户，化解矛盾纠纷3起，查处违法行为5起，抓获1人。"
    ).text.string.startswith("民警李乾在台儿庄著书")


def test_text_wrapped_at_a_fixed_width_is_put_together() -> None:
    body = "今年以来，县公安局坚持打防并举，持续开展治安打击整治行动。截至目前，全局共破获刑事案件112起，抓获犯罪嫌疑人86名，查处治安案件305起，排查化解矛盾纠纷421起，为群众挽回经济损失230余万元，检查单位场所520家，发现隐患93处。"
    wrapped = "\n".join(body[place : place + 22] for place in range(0, len(body), 22))
    document = read("县局行动成效明显\n" + wrapped)
    assert document.text.string == "县局行动成效明显\n" + body
    listed = "第一组巡逻防控\n第二组值班备勤\n第三组社区走访\n第四组安全检查\n第五组宣传教育"
    assert read(listed).text.string == listed


WRAPPED = (
    "上半年，永宁县公安局共破获刑事案件3018起，抓获犯罪嫌疑人1286名，查处治安案件2305起，为群众挽回经济损失230余万元，检查场所520家，整改率达98.5%，同比上升3.4个百分点。",
    "从警种看，刑侦大队破案412起、治安大队查处赌博案件37起，交警大队查获酒驾1204人，其中醉驾86人，群众满意度为99.2%，比去年同期提高0.4个百分点。",
    "下一步，该局将继续加大打击力度，紧盯群众反映强烈的突出问题，守护群众平安，让辖区群众的获得感、幸福感、安全感更有保障、更可持续。",
)


def cut(paragraph: str, width: int, ragged: int) -> list[str]:
    """Lines of that width, or shorter by up to `ragged` characters."""
    lines: list[str] = []
    while paragraph:
        here = width - len(lines) * 7 % (ragged + 1)
        lines.append(paragraph[:here])
        paragraph = paragraph[here:]
    return lines


@pytest.mark.parametrize("width", [22, 24, 33, 36, 40])
@pytest.mark.parametrize("ragged", [0, 5])
@pytest.mark.parametrize(
    ("first", "end", "between"),
    [
        ("", "\n", "\n"),
        ("　　", "\n", "\n"),
        ("\t", "\n", "\n"),
        ("", " \n", "\n\n"),  # space at the line's end
        ("    ", "\n    ", "\n\n"),  # all lines set in
        ("<p>", "\n", "</p>"),
        ("<p>", "\n      ", "</p>"),
    ],
)
def test_a_figure_broken_by_the_end_of_a_line_is_one(width: int, ragged: int, first: str, end: str, between: str) -> None:
    head = "永宁警方半年破案三千余起"
    parts = between.join(first + end.join(cut(part, width, ragged)) for part in WRAPPED)
    raw = f"<h1>{head}</h1>{parts}</p>" if first == "<p>" else f"{head}\n\n{parts}\n"
    article = extract(raw)
    assert [str(claim.quantity.value) for claim in article.claims if claim.quantity.text != "三千余"] == [
        "3018", "1286", "2305", "2300000", "520", "98.5", "3.4", "412", "37", "1204", "86", "99.2", "0.4",
    ]  # fmt: skip
    spans = [claim.quantity.span for claim in article.claims]
    assert all(raw[span.source_start].isdigit() or raw[span.source_start] == "三" for span in spans)


def test_lines_of_figures_that_no_width_has_cut_stay_apart() -> None:
    lines = "共破获刑事案件30\n18名民警受到表彰\n抓获犯罪嫌疑人12名\n查处治安案件305起\n化解矛盾纠纷421起"
    assert read(lines).text.string == lines


def test_short_entries_of_a_list_in_a_wrapped_text_stay_apart() -> None:
    entries = "城关所接报136起，化解120起\n河东所接报58起，化解50起\n河西所接报41起，化解40起"
    body = "\n\n".join("\n".join(cut(part, 30, 0)) for part in WRAPPED)
    assert entries in read(f"永宁警方半年破案三千余起\n\n{body}\n\n{entries}").text.string


PROSE = (
    "县公安局把矛盾纠纷化解在家门口，各派出所民警走村入户，倾听群众诉求，及时发现苗头，把问题解决在萌芽状态。",
    "交警大队紧盯重点时段和重点路段，安排警力定点值守与流动巡逻，严查酒驾醉驾，辖区道路交通秩序持续好转。",
    "户籍窗口实行周六延时服务，为老年人上门办证，群众少跑了不少冤枉路，办事大厅里多了笑声，留言簿上写满感谢。",
)


@pytest.mark.parametrize(
    ("line", "after", "joined"),
    [
        # broken off within a word, within a number and its unit, behind a comma
        ("摸得准，底数才清。上月以来，民警累计走访群众630户，摸排家庭纠纷27起、宅", "基地纠纷18起、劳资纠纷9起，逐起化解。", True),
        ("上月行动中，民警累计检查运输企业和货运场站，下发整改文书，罚款3.4万", "余元，扣留车辆12台，责令停业3家。", True),
        ("办得快，怨气才消。上月以来，局领导包案化解疑难纠纷18起，涉及群众46户，", "当场兑付六成，群众送来锦旗5面。", True),
        # a credit behind the stop, a caption, a headline of two lines, items of a list, a paragraph of its own
        ("摸得准，底数才清。上月以来，民警累计走访群众630户，收到群众感谢信多封。通讯员 陈晓明", "交警部门严查酒驾，成效明显。", False),
        ("图为县公安局民警在集镇农贸市场向过往群众讲解防范电信网络诈骗知识并发放宣传单", "群众听得认真，连连点头称赞。", False),
        ("摸得准，底数才清。上月以来，民警累计走访群众630户，摸排家庭纠纷27起，逐起化解", "今年，县局还将继续走访群众。", False),
        ("摸得准，底数才清。上月以来，民警累计走访群众630户，摸排家庭纠纷27起，逐起化解", "（二）推进源头治理，多方联动，合力化解。", False),
    ],
)
def test_a_line_end_inside_a_sentence_among_whole_paragraphs(line: str, after: str, joined: bool) -> None:
    document = read("\n".join([PROSE[0], line, after, *PROSE[1:]]))
    assert (line + after in document.text.string) is joined


@pytest.mark.parametrize("spoil", ["replaced", "added", "lost", "lost inside"])
def test_a_spoilt_byte_of_gb18030_costs_one_character(spoil: str) -> None:
    text = "永胜县公安局检查单位场所121家，发现隐患36处。今年以来，全县公安机关共破获刑事案件52起。" * 60
    data, at = text.encode("gb18030"), len(text[:30].encode("gb18030"))
    raw = {
        "replaced": data[:at] + b"\xff" + data[at + 1 :],
        "added": data[:at] + b"\xff" + data[at:],
        "lost": data[:at] + data[at + 1 :],
        "lost inside": data[:at] + data[at + 3 :] if at % 2 else data[: at + 6] + data[at + 7 :],
    }[spoil]
    got = extract(raw).raw
    assert got.startswith(text[:28]) and got.endswith(text[34:]) and abs(len(got) - len(text)) <= 3
    assert got.count("\ufffd") <= 1


def test_many_spoilt_bytes_cost_time_in_proportion() -> None:
    part = "全县公安机关共破获刑事案件52起，".encode("gb18030") + b"\xff"

    def seconds(times: int) -> float:
        assert extract(part * times).raw.count("52") == times
        return spent(lambda: extract(part * times), 1)

    assert least_exponent(seconds, 1_000, 4_000, 1.3) <= 1.3


def test_a_comma_in_front_of_every_mark_is_one_mark() -> None:
    """A copying site's habit; a single slip, and the empty cells of a table, stay as they are."""
    article = extract("全市刑事警情,、治安警情,、诈骗警情同比分别下降20.9%,、40.1%和11.3%,。")
    assert [(str(c.quantity.value), c.object.text) for c in article.claims if c.object] == [("20.9", "刑事警情"), ("40.1", "治安警情"), ("11.3", "诈骗警情")]
    assert all(article.raw[q.span.source_start : q.span.source_end].startswith(q.text) for q in (c.quantity for c in article.claims))
    assert extract("破案12起,、抓获9人。").text == "破案12起,、抓获9人。"
    assert extract("单位,破案,,抓获\n城关所,12,,9").text.count(",,") == 2
