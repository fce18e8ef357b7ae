"""What an article may arrive as: text, bytes in any encoding, a file; what is refused says what to do."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from policenews.errors import HintError, InputTypeError, PolicenewsError, TooLargeError, UnreadableFileError
from policenews.reading.read import read

SENTENCES = (
    "今年以来，县公安局共破获刑事案件",
    "民警走访群众三千余户，化解矛盾纠纷",
    "辖区未发生重大交通事故，群众满意度提升",
    "交警大队查处酒驾醉驾四十三起",
    "派出所组织开展消防安全检查，整改隐患",
)
TRADITIONAL = ("今年以來，警察局共破獲刑事案件", "員警走訪民眾三千餘戶，調解糾紛", "查獲詐欺集團八團，羈押嫌犯")
CODECS = ("utf-8", "utf-8-sig", "gb18030", "gbk", "big5hkscs", "utf-16", "utf-16-le", "utf-16-be")


@pytest.mark.parametrize("codec", CODECS)
def test_bytes_of_every_codec_read_as_what_they_were(codec: str) -> None:
    wrong = []
    for sentence, length, declared in itertools.product(
        SENTENCES + TRADITIONAL, (8, 11, 14), (None, "gbk", "big5", "utf-8")
    ):
        text = sentence[:length]
        try:
            data = text.encode(codec)
        except UnicodeEncodeError:
            continue  # big5 has no simplified characters
        document = read(data, encoding=declared)
        if document.raw.lstrip("\ufeff") != text:
            wrong.append((text, declared, document.raw))
    assert wrong == []


def test_a_long_page_that_declares_another_encoding_is_read_by_its_bytes() -> None:
    page = (
        '<html><head><meta charset="gb2312"></head><body><p>'
        + "县公安局破获案件，镕基同志视察。" * 30
        + "</p></body></html>"
    )
    for codec in ("utf-8", "gb18030"):
        document = read(page.encode(codec))
        assert document.encoding == codec
        assert "镕基同志" in document.text.string


def test_nothing_after_a_damaged_byte_is_lost() -> None:
    text = "县公安局共破获刑事案件一百二十起，抓获嫌疑人八十名。" * 8 + "全部起诉。"
    for codec in ("utf-8", "gb18030"):
        data = text.encode(codec)
        document = read(data[:120] + b"\xff" + data[120:])
        assert document.text.string.endswith("全部起诉。")
        assert [note.code for note in document.notes] == ["damaged-bytes"]


def test_bom_and_carriage_returns_stay_in_raw_and_leave_the_text() -> None:
    document = read("\ufeff县局通报\r\n共破案12起。\r\n".encode())
    assert document.raw == "\ufeff县局通报\r\n共破案12起。\r\n"
    assert document.text.string == "县局通报\n共破案12起。"


def test_a_file_is_read_as_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes("县公安局共破获刑事案件十二起。".encode("gb18030"))
    assert read(path).text.string == "县公安局共破获刑事案件十二起。"


@pytest.mark.parametrize("wrong", [42, None, ["文"], {"text": "文"}, 3.5])
def test_other_types_are_refused_with_advice(wrong: object) -> None:
    with pytest.raises(InputTypeError, match="give a str"):
        read(wrong)  # type: ignore[arg-type]


def test_files_that_hold_no_text_are_refused_with_advice(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="no file"):
        read(tmp_path / "missing.txt")
    with pytest.raises(UnreadableFileError, match="folder"):
        read(tmp_path)
    for name, data in (
        ("a.pdf", b"%PDF-1.7 ..."),
        ("a.docx", b"PK\x03\x04rest"),
        ("a.bin", bytes(range(32)) * 50 + bytes(900)),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(UnreadableFileError, match="binary file"):
            read(path)


def test_the_limit_counts_characters_and_names_itself() -> None:
    assert read("字" * 100, limit=100).text.string == "字" * 100
    assert read(("字" * 100).encode(), limit=100).text.string == "字" * 100
    for source in ("字" * 101, ("字" * 101).encode(), b"x" * 401):
        with pytest.raises(TooLargeError, match="100"):
            read(source, limit=100)


def test_an_unknown_encoding_is_an_error_of_ours() -> None:
    with pytest.raises(HintError, match="gb18030"):
        read(b"x", encoding="martian")
    assert issubclass(HintError, PolicenewsError)
