"""Records that crawlers store, and utf-16 that has lost a byte."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from policenews.reading.read import read

BODY = "江北县公安局7月5日通报，今年以来共破获刑事案件312起，抓获犯罪嫌疑人205名。\n各派出所走访群众2.4万户，群众称“放心”。"


@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("indent", [None, 2])
def test_a_record_is_its_content_with_fields(ascii_only: bool, indent: int | None) -> None:
    record = {
        "id": 12,
        "title": '县局晒出“半年”"成绩单"',
        "content": BODY,
        "pubDate": "2024-07-05 09:12",
        "source": "江北晚报",
        "author": ["李敏"],
    }
    raw = json.dumps(record, ensure_ascii=ascii_only, indent=indent)
    document = read(raw)
    assert document.text.string == BODY
    assert document.title == '县局晒出“半年”"成绩单"' and document.published == dt.date(2024, 7, 5)
    assert document.source == "江北晚报" and [person.name for person in document.people] == ["李敏"]
    for number in ("312", "205", "2.4万"):
        start = document.text.string.index(number)
        first, last = document.text.source(start, start + len(number))
        assert json.loads(f'"{raw[first:last]}"') == number
    assert any(note.code == "furniture" and "record" in note.message for note in document.notes)


def test_markup_inside_a_record_is_read_and_so_is_one_inside_another() -> None:
    inner = {"title": "夜查", "html": "<p>" + BODY.replace("\n", "</p><p>") + "</p>", "发布时间": "2024-07-05"}
    document = read(json.dumps({"code": 0, "data": inner}, ensure_ascii=True))
    assert document.text.string == BODY and document.title == "夜查" and str(document.published) == "2024-07-05"


@pytest.mark.parametrize(
    "raw",
    [
        '{"title": "甲", "content": "短"}',
        '[{"title": "甲", "content": "今年以来，江北县公安局共破获刑事案件312起。"}, {"title": "乙", "content": "今年以来，河东县公安局共破获刑事案件205起。"}]',
        "{今年以来，江北县公安局共破获刑事案件312起，抓获205人。}",
        '他说："content": "今年以来，江北县公安局共破获刑事案件312起。"',
    ],
)
def test_what_is_no_single_record_stays(raw: str) -> None:
    assert [char for char in read(raw).text.string if char >= "\u4e00"] == [char for char in raw if char >= "\u4e00"]


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("place", [40, 41, 77, 120])
def test_utf_16_that_has_lost_a_byte_is_read_on_behind_it(codec: str, place: int) -> None:
    text = f"县局晒出半年成绩单\n{BODY}\n" + BODY.replace("312", "318")
    data = text.encode(codec)
    document = read(data[:place] + data[place + 1 :])
    assert "共破获刑事案件318起，抓获犯罪嫌疑人205名" in document.text.string
    assert document.text.string.count("\ufffd") <= 2
    assert any(note.code == "damaged-bytes" for note in document.notes)


def test_markup_in_gb18030_is_never_utf_16() -> None:
    style = "<div class='article-content' style='margin:0 auto;width:1000px;color:#333'>"
    data = (
        f"<html><head><meta charset='gb2312'></head><body>{style}" + f"{style}<p>江北警方查处案件36起。</p></div>" * 30
    ).encode("gb18030")
    document = read(data[:900] + b"\xff" + data[900:])
    assert document.encoding == "gb18030" and "江北警方查处案件36起。" in document.text.string
