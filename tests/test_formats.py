"""`121家` in Parquet, SQLite, DuckDB, Excel, Arrow and polars: written, read back with the real engine, the same row."""

import datetime as dt
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from samples import article, bare
from typer.testing import CliRunner

from policenews.batch import Failure
from policenews.cli import app
from policenews.errors import MissingExtraError, PolicenewsError
from policenews.output import xlsx
from policenews.output.cells import clean, exact
from policenews.output.files import TableFile
from policenews.output.records import ARTICLE_COLUMNS, COLUMNS, TYPES, Record, article_record, failure_record

Rows = list[dict[str, Any]]


def from_parquet(path: Path, table: str) -> Rows:
    parquet = import_module("pyarrow.parquet")
    return parquet.read_table(path).to_pylist()


def from_sqlite(path: Path, table: str) -> Rows:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


def from_duckdb(path: Path, table: str) -> Rows:
    duckdb = import_module("duckdb")
    with duckdb.connect(str(path), read_only=True) as connection:
        result = connection.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in result.description]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def from_xlsx(path: Path, table: str) -> Rows:
    openpyxl = import_module("openpyxl")
    names, *rows = openpyxl.load_workbook(path)[table].iter_rows(values_only=True)
    return [dict(zip(names, row, strict=True)) for row in rows]


READERS: dict[str, Callable[[Path, str], Rows]] = {
    ".parquet": from_parquet,
    ".sqlite": from_sqlite,
    ".db": from_sqlite,
    ".duckdb": from_duckdb,
    ".xlsx": from_xlsx,
}
MANY = [".sqlite", ".db", ".duckdb", ".xlsx"]
EXACT = [".parquet", ".duckdb"]
ODD = 'a=1 "quoted", ‘引号’\nline\ttab \U0001f694 end'


def plain(row: Record, *, dates_as_text: bool = False) -> dict[str, Any]:
    return {
        name: cell.isoformat() if dates_as_text and isinstance(cell, dt.date) else cell for name, cell in row.items()
    }


def same(cell: Any) -> Any:
    """A cell as every engine's rows can be compared: dates of Excel are midnights, decimals are numbers."""
    if isinstance(cell, dt.datetime):
        assert cell.time() == dt.time()
        return cell.date()
    return float(cell) if isinstance(cell, Decimal) else cell


@pytest.mark.parametrize("suffix", READERS)
def test_rows_come_back_as_they_were(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"claims{suffix}"
    rows = [*article(title=ODD).to_records(), *bare("12.345678").to_records(), *bare("-3").to_records()]
    with TableFile(path) as table:
        table.add(rows[:2])
        table.add(rows[2:])
        assert not path.exists()
    back = READERS[suffix](path, "claims")
    assert all(list(row) == list(COLUMNS) for row in back)
    want = [plain(row, dates_as_text=suffix in (".sqlite", ".db")) for row in rows]
    assert [{name: same(cell) for name, cell in row.items()} for row in back] == want
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", EXACT)
def test_decimals_are_exact(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"claims{suffix}"
    with TableFile(path) as table:
        for value in ("0.1", "0.2", "99.68", "12345678901234567890"):
            table.add(bare(value).to_records())
    values = [row["value"] for row in READERS[suffix](path, "claims")]
    assert values == [Decimal("0.1"), Decimal("0.2"), Decimal("99.68"), Decimal("12345678901234567890")]
    assert sum(values[:2]) == Decimal("0.3")


@pytest.mark.parametrize("suffix", READERS)
def test_an_empty_table_has_its_columns(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"claims{suffix}"
    with TableFile(path):
        pass
    assert READERS[suffix](path, "claims") == []


@pytest.mark.parametrize("suffix", MANY)
def test_a_second_table_has_one_row_per_article(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"police{suffix}"
    failure = Failure(source="b.txt", error="UnreadableFileError", message="not text; remove it")
    with TableFile(path) as table:
        assert table.articles is not None
        table.add(article().to_records())
        table.articles.add([article_record(article(), "a.txt"), article_record(article(claims=())), failure_record(failure)])
    back = READERS[suffix](path, "articles")
    assert all(list(row) == list(ARTICLE_COLUMNS) for row in back)
    assert [(row["status"], row["claims"]) for row in back] == [("claims", 3), ("no claims", 0), ("failed", None)]
    assert len(READERS[suffix](path, "claims")) == 3


@pytest.mark.parametrize("suffix", READERS)
def test_articles_alone(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"articles{suffix}"
    with TableFile(path, ARTICLE_COLUMNS) as table:
        table.add([article_record(article(), "a.txt")])
    assert [row["status"] for row in READERS[suffix](path, "articles")] == ["claims"]


@pytest.mark.parametrize("suffix", READERS)
def test_an_error_leaves_the_old_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"claims{suffix}"
    path.write_text("old")
    with pytest.raises(RuntimeError), TableFile(path) as table:
        table.add(article().to_records())
        raise RuntimeError
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", READERS)
@pytest.mark.parametrize("text", ["half \ud800", "nul \0 end", "bell \x07", "='cmd'", "#N/A", "x" * 40_000, ""])
def test_any_text_can_be_written(tmp_path: Path, suffix: str, text: str) -> None:
    path = tmp_path / f"claims{suffix}"
    with TableFile(path) as table:
        table.add(article(title=text).to_records())
    title = READERS[suffix](path, "claims")[0]["title"]
    if suffix != ".xlsx":
        assert title == clean(text)
    elif len(text) > 32_767:
        assert len(title) == 32_767 and title.endswith("…")
    else:
        assert (title or "") == clean(text).replace("\x07", "\ufffd")


@pytest.mark.parametrize("suffix", READERS)
def test_a_figure_too_large_for_the_column_is_not_lost_in_silence(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"claims{suffix}"
    with TableFile(path) as table:
        table.add(bare("1" + "0" * 30).to_records())
    (row,) = READERS[suffix](path, "claims")
    if suffix in EXACT:
        assert row["value"] is None and "too-large: value is 1e+30" in row["notes"]
    else:
        assert row["value"] == 1e30


def test_text_in_a_workbook_is_no_formula(tmp_path: Path) -> None:
    openpyxl = import_module("openpyxl")
    path = tmp_path / "claims.xlsx"
    with TableFile(path) as table:
        table.add(article(title='=HYPERLINK("http://x","y")').to_records())
    sheet = openpyxl.load_workbook(path)["claims"]
    cells = {name.value: cell for name, cell in zip(sheet[1], sheet[2], strict=True)}
    assert (cells["title"].data_type, cells["title"].value) == ("s", '=HYPERLINK("http://x","y")')
    assert cells["value"].data_type == "n"
    assert cells["published"].is_date and cells["published"].number_format == "yyyy-mm-dd"
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == "A1:AQ4"


def test_days_before_the_first_of_a_workbook_are_text(tmp_path: Path) -> None:
    path = tmp_path / "claims.xlsx"
    with TableFile(path) as table:
        table.add(article(published=dt.date(1898, 9, 21)).to_records())
    assert from_xlsx(path, "claims")[0]["published"] == "1898-09-21"


def test_a_full_sheet_is_an_error_that_names_another_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import_module("openpyxl")
    monkeypatch.setattr(xlsx, "_ROWS", 3)
    with pytest.raises(PolicenewsError, match="parquet"), TableFile(tmp_path / "claims.xlsx") as table:
        table.add(article().to_records())
    assert list(tmp_path.iterdir()) == []


def test_parquet_writes_in_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parquet = import_module("pyarrow.parquet")
    from policenews.output import parquet as format

    monkeypatch.setattr(format, "_GROUP", 5)
    path = tmp_path / "claims.parquet"
    with TableFile(path) as table:
        for _ in range(4):
            table.add(article().to_records())
    file = parquet.ParquetFile(path)
    assert (file.metadata.num_rows, file.num_row_groups) == (12, 2)


def test_types_are_those_of_the_one_table(tmp_path: Path) -> None:
    pa, pl, duckdb = (import_module(name) for name in ("pyarrow", "polars", "duckdb"))
    path = tmp_path / "claims.duckdb"
    with TableFile(path):
        pass
    with duckdb.connect(str(path)) as connection:
        described = {name: kind for name, kind, *_ in connection.execute("DESCRIBE claims").fetchall()}
    arrow = {"text": pa.string(), "number": pa.decimal128(28, 8), "whole": pa.int64(), "date": pa.date32()}
    polars = {"text": pl.String, "number": pl.Decimal(28, 8), "whole": pl.Int64, "date": pl.Date}
    duck = {"text": "VARCHAR", "number": "DECIMAL(28,8)", "whole": "BIGINT", "date": "DATE"}
    for whole in (article(), article(claims=()), article(published=None)):
        assert {f.name: f.type for f in whole.to_arrow().schema} == {c: arrow[TYPES[c]] for c in COLUMNS}
        assert dict(whole.to_polars().schema) == {c: polars[TYPES[c]] for c in COLUMNS}
    assert described == {column: duck[TYPES[column]] for column in COLUMNS}
    assert set(TYPES) == {*COLUMNS, *ARTICLE_COLUMNS}


def test_arrow_and_polars_hold_the_records() -> None:
    import_module("pyarrow")
    import_module("polars")
    for rows in (article().to_arrow().to_pylist(), article().to_polars().to_dicts()):
        assert [{name: same(cell) for name, cell in row.items()} for row in rows] == article().to_records()


@pytest.mark.parametrize(
    ("module", "extra", "call"),
    [
        ("pyarrow", "arrow", lambda folder: article().to_arrow()),
        ("polars", "polars", lambda folder: article().to_polars()),
        ("pyarrow.parquet", "arrow", lambda folder: TableFile(folder / "a.parquet").__enter__()),
        ("duckdb", "duckdb", lambda folder: TableFile(folder / "a.duckdb").__enter__()),
        ("openpyxl", "excel", lambda folder: TableFile(folder / "a.xlsx").__enter__()),
    ],
)
def test_a_missing_library_names_the_extra(
    module: str, extra: str, call: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=rf"pip install 'policenews\[{extra}\]'"):
        call(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_exact_decimals() -> None:
    assert exact(99.68) == Decimal("99.68") and exact(13000) == 13000
    assert exact(None) is None and exact(10**20) is None and exact(10**20 - 1) is not None


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", *READERS])
def test_the_command_writes_every_format(tmp_path: Path, suffix: str) -> None:
    news = tmp_path / "a.txt"
    news.write_text("2023年，某地民警检查企业12家，发现隐患3处。", encoding="utf-8")
    (tmp_path / "b.txt").write_text("民警走进社区。", encoding="utf-8")
    path = tmp_path / f"claims{suffix}"
    result = CliRunner().invoke(app, ["extract", str(news), str(tmp_path / "b.txt"), "-o", str(path)])
    assert result.exit_code == 0, result.output
    assert path.stat().st_size
    if suffix in READERS:
        assert [row["value"] for row in READERS[suffix](path, "claims")] == [12, 3]
    if suffix in MANY:
        assert [row["status"] for row in READERS[suffix](path, "articles")] == ["claims", "no claims"]
