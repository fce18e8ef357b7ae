"""`121家` as a row: the same columns, types and values in every format."""

import csv
import datetime as dt
import io
import json
import sys
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import pytest
from samples import AGENCY, TEXT, article, bare

from policenews.batch import Failure
from policenews.errors import MissingExtraError, PolicenewsError
from policenews.output import csv as csv_format
from policenews.output import jsonl
from policenews.output.files import TableFile
from policenews.output.frame import DTYPES, frame
from policenews.output.records import (
    ARTICLE_COLUMNS,
    COLUMNS,
    DATES,
    NUMBERS,
    PLACES,
    article_record,
    failure_record,
    number,
    records,
)
from policenews.output.table import cells, table

PROMISED = """article, claim, published, title, url, source, section, value, upper, unit, currency, bound, kind,
direction, measure, basis, prior, per, flow, action, object, activity, subject, period_start, period_end, period_text,
period_scope, agency, agency_scope, adcode, level, province, city, county, part_of, evidence, start, end, source_start,
source_end, rule, notes, policenews"""


def test_columns_are_the_promised_ones_in_their_order() -> None:
    promised = PROMISED.replace("\n", " ").replace(" ", "").split(",")
    assert list(COLUMNS) == promised
    for row in records(article()):
        assert list(row) == promised


def test_a_record_holds_every_slot() -> None:
    first, second, third = records(article())
    assert (first["article"], first["claim"], first["value"], first["unit"]) == ("a1", "c1", 121, "家")
    assert (first["action"], first["object"]) == ("检查", "企业")
    assert (first["period_start"], first["period_end"]) == (dt.date(2021, 1, 1), dt.date(2021, 12, 31))
    assert (first["agency"], first["adcode"], first["level"], first["county"]) == (
        AGENCY,
        "350724",
        "station",
        "松溪县",
    )
    assert first["section"] == "平安"
    assert first["notes"] is None
    assert (second["value"], second["bound"], second["part_of"]) == (68000, "more", "c1")
    assert second["period_start"] is None and second["agency"] is None and second["adcode"] is None
    assert second["notes"] == "sample: a note; other: another"
    assert (third["value"], third["prior"], third["measure"], third["direction"]) == (29, 41, "to", "down")


def test_places_bound_the_numeral_alone() -> None:
    for row in records(article()):
        assert TEXT[row["source_start"] : row["source_end"]] in ("121", "6.8万", "29")
        assert TEXT[row["start"] : row["end"]] in ("121", "6.8万", "29")


@pytest.mark.parametrize(
    ("value", "plain", "kind"),
    [("121", 121, int), ("68000.0", 68000, int), ("1E+4", 10000, int), ("99.68", 99.68, float), ("-3", -3, int)],
)
def test_a_value_is_a_plain_number_equal_to_the_decimal(value: str, plain: float, kind: type) -> None:
    out = number(Decimal(value))
    assert type(out) is kind and out == plain
    assert Decimal(str(out)) == Decimal(value)


@pytest.mark.parametrize("value", ["1E+5000", "NaN", "Infinity"])
def test_what_no_format_can_hold_is_missing(value: str) -> None:
    assert number(Decimal(value)) is None


def test_one_row_per_article_also_without_claims() -> None:
    full = article_record(article(), "news/a.txt")
    assert list(full) == list(ARTICLE_COLUMNS)
    assert (full["status"], full["claims"], full["agencies"], full["file"]) == ("claims", 3, 1, "news/a.txt")
    empty = article_record(article(claims=()))
    assert (empty["status"], empty["claims"]) == ("no claims", 0)
    failed = failure_record(Failure(source="b.txt", error="UnreadableFileError", message="not text; remove it"))
    assert list(failed) == list(ARTICLE_COLUMNS)
    assert (failed["status"], failed["claims"], failed["message"]) == ("failed", None, "not text; remove it")


def test_jsonl_reads_back_as_the_records() -> None:
    lines = b"".join(jsonl.line(row) for row in records(article()))
    back = [json.loads(line) for line in lines.decode("utf-8").splitlines()]
    want = [
        {key: cell.isoformat() if isinstance(cell, dt.date) else cell for key, cell in row.items()}
        for row in records(article())
    ]
    assert back == want


@pytest.mark.parametrize("text", ["a\u2028b", "a\x85b", "half \ud800", "nul \0", "line\nend"])
def test_jsonl_is_one_line_of_utf8_for_any_text(text: str) -> None:
    line = jsonl.line(records(article(title=text))[0]).decode("utf-8")
    assert len(line.splitlines()) == 1
    assert json.loads(line)["title"] == text


def test_csv_opens_in_a_spreadsheet() -> None:
    data = csv_format.header(COLUMNS) + b"".join(csv_format.line(row) for row in records(article()))
    assert data.startswith("\ufeff".encode())
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert list(rows[0]) == list(COLUMNS)
    assert rows[0]["value"] == "121" and rows[0]["published"] == "2022-01-19" and rows[0]["upper"] == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "\t", "\r"])
def test_a_formula_in_an_article_stays_text(start: str) -> None:
    row = records(article(title=f'{start}HYPERLINK("x")'))[0]
    assert b"'" + start.encode() in csv_format.line(row)


def test_numbers_are_no_formulas() -> None:
    assert b",-3," in csv_format.line(records(bare("-3"))[0])


@pytest.mark.parametrize("text", ["half \ud800", "nul \0", 'quote " and, comma', "line\nend"])
def test_csv_takes_any_text(text: str) -> None:
    row = next(csv.reader(io.StringIO(csv_format.line(records(article(title=text))[0]).decode("utf-8"), newline="")))
    assert len(row) == len(COLUMNS)


def test_frame_has_the_columns_and_fixed_dtypes() -> None:
    import_module("pandas")
    for whole in (article(), article(claims=()), article(published=None), bare("1" + "0" * 30)):
        table = whole.to_frame()
        assert list(table.columns) == list(COLUMNS)
        assert {column: str(dtype) for column, dtype in table.dtypes.items()} == DTYPES
    assert set(NUMBERS + PLACES + DATES) < set(COLUMNS)


def test_frame_of_several_articles() -> None:
    import_module("pandas")
    table = frame(article(), article(claims=()), article(id="a2"))
    assert list(table["article"]) == ["a1"] * 3 + ["a2"] * 3
    assert table["value"].sum() == 2 * (121 + 68000 + 29)


def test_a_missing_pandas_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'policenews\[pandas\]'"):
        article().to_frame()


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "claims.csv"
    with TableFile(target) as out:
        out.add(article().to_records())
        assert not target.exists()
    assert len(target.read_bytes().splitlines()) == 4
    assert list(tmp_path.iterdir()) == [target]


def test_after_an_error_the_old_file_is_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "claims.jsonl"
    target.write_text("old")
    with pytest.raises(RuntimeError), TableFile(target) as out:
        out.add(article().to_records())
        raise RuntimeError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("name", "hint"), [("claims.ods", r"\.jsonl, .*\.csv, .*\.xlsx"), ("none/claims.csv", "mkdir -p"), ("claims", "suffix")]
)
def test_a_wrong_target_says_what_to_do(tmp_path: Path, name: str, hint: str) -> None:
    with pytest.raises(PolicenewsError, match=hint):
        TableFile(tmp_path / name)


def test_the_terminal_table_shows_figure_and_scope() -> None:
    rich_console = import_module("rich.console")
    console = rich_console.Console(file=io.StringIO(), width=150)
    console.print(table(article(title="标\x1b[31m题"), "a.txt"))
    shown = console.file.getvalue()
    assert "121 家" in shown and "2021-01-01 … 2021-12-31" in shown and AGENCY in shown
    assert "\x1b" not in shown
    assert [cells(claim)[0] for claim in article().claims] == ["121 家", "> 68,000 元", "▼ 41 → 29 起"]
    console.print(table(article(claims=()), "a.txt"))
    assert "no claim found" in console.file.getvalue()
