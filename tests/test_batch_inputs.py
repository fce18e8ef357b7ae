"""`policenews extract` on tables, packed files, globs and pipes: one input per row, and no bad row costs another one."""

import csv
import gzip
import io
import json
from importlib import import_module
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from policenews.cli import app
from policenews.inputs import Fields, Inputs

DAYS = ["2024-02-20", "2024/2/20", "2024年2月20日 08:00", "20240220", "2024-02-20T08:00:00+08:00"]
ROWS = [
    {"key": f"k{n}", "headline": f"通报{n}", "day": day, "body": f"今年以来，民警检查企业{n}家。"} for n, day in enumerate(DAYS, 3)
]
OPTIONS = ("--text-field", "body", "--date-field", "day", "--id-field", "key", "--title-field", "headline")


def lines(rows: list[dict[str, str]]) -> bytes:
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


def table(rows: list[dict[str, str]], encoding: str = "utf-8-sig") -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def zstd(data: bytes) -> bytes:
    return bytes(import_module("zstandard").ZstdCompressor().compress(data))


def parquet(path: Path, rows: list[dict[str, str]]) -> None:
    pa = import_module("pyarrow")
    import_module("pyarrow.parquet").write_table(pa.Table.from_pylist(rows), path)


def run(*args: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, ["extract", *map(str, args)], input=stdin)


def seen(result: Result) -> list[tuple[object, ...]]:
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    return [(row["title"], row["value"], row["published"], row["period_end"]) for row in rows]


EXPECTED = [(row["headline"], n, "2024-02-20", "2024-02-20") for n, row in enumerate(ROWS, 3)]

FILES = {
    "rows.jsonl": lambda: lines(ROWS),
    "bom.jsonl": lambda: b"\xef\xbb\xbf" + lines(ROWS).replace(b"\n", b"\r\n") + b"\n\n",
    "rows.ndjson": lambda: lines(ROWS).rstrip(b"\n"),
    "rows.jsonl.gz": lambda: gzip.compress(lines(ROWS)),
    "two-members.jsonl.gz": lambda: gzip.compress(lines(ROWS[:2])) + gzip.compress(lines(ROWS[2:])),
    "rows.jsonl.zst": lambda: zstd(lines(ROWS)),
    "two-frames.jsonl.zst": lambda: zstd(lines(ROWS[:2])) + zstd(lines(ROWS[2:])),
    "rows.csv": lambda: table(ROWS),
    "spreadsheet.csv": lambda: table(ROWS, "gb18030"),
    "rows.csv.gz": lambda: gzip.compress(table(ROWS, "utf-8")),
    "rows.csv.zst": lambda: zstd(table(ROWS)),
}


@pytest.mark.parametrize("name", FILES)
def test_rows_of_every_kind_of_table(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name]())
    result = run(path, *OPTIONS)
    assert result.exit_code == 0, result.stderr
    assert seen(result) == EXPECTED


def test_rows_of_parquet(tmp_path: Path) -> None:
    parquet(tmp_path / "rows.parquet", ROWS)
    assert seen(run(tmp_path / "rows.parquet", *OPTIONS)) == EXPECTED


def test_a_pipe_of_json_lines() -> None:
    assert seen(run("-", *OPTIONS, stdin=lines(ROWS))) == EXPECTED


def test_the_text_is_looked_for_in_text(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(lines([{"text": ROWS[0]["body"]}]))
    assert seen(run(path, "--published", "2024-03-01")) == [(None, 3, "2024-03-01", "2024-03-01")]


@pytest.mark.parametrize("suffix", [".txt.gz", ".html.zst"])
def test_a_packed_article(tmp_path: Path, suffix: str) -> None:
    data = ROWS[0]["body"].encode()
    (tmp_path / f"a{suffix}").write_bytes(gzip.compress(data) if suffix.endswith("gz") else zstd(data))
    assert [row[1] for row in seen(run(tmp_path))] == [3]


def test_a_glob_is_the_files_that_fit_in_order(tmp_path: Path) -> None:
    for name in ("2.txt", "1.txt", "deep/3.txt", "other.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"检查企业{name[-5]}家", encoding="utf-8")
    assert [entry.name[-5:] for entry in Inputs([tmp_path / "*.txt"])] == ["1.txt", "2.txt"]
    assert [entry.name[-5:] for entry in Inputs([tmp_path / "**" / "*.txt"])] == ["1.txt", "2.txt", "3.txt"]
    result = run(tmp_path / "*.pdf")
    assert result.exit_code == 1 and "no file fits" in result.stderr


def test_a_folder_is_the_same_stream_as_its_sorted_files(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a.txt", "b.txt", "c/d/1.html", "b-1/x.md", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    fitting = sorted(p for p in tmp_path.rglob("*") if p.is_file() and ".git" not in p.parts)
    assert [entry.source for entry in Inputs([tmp_path])] == fitting


BAD = [
    (b'{"body": "\xe6\xa3\x80', "no JSON"),
    (b"[1, 2]", "no object"),
    (b"[" * 100_000, "no JSON"),
    (b'{"text": "\xe6\xa3\x80"}', "there are text: name one with --text-field"),
    (b'{"body": null}', "holds null"),
    (b'{"body": 3}', "holds int"),
    ('{"body": "检查企业3家", "day": "昨天"}'.encode(), "no date"),
]


@pytest.mark.parametrize(("line", "words"), BAD, ids=range(len(BAD)))
def test_a_bad_row_is_a_failure_with_its_number(tmp_path: Path, line: bytes, words: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(lines(ROWS[:1]) + line + b"\n" + lines(ROWS[1:]))
    result = run(path, *OPTIONS, "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1] == "6 inputs: 5 articles read, 5 claims, 1 failure"
    (failure,) = (tmp_path / "out.jsonl.failures.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(failure)["source"] == f"{path}:2" and words in json.loads(failure)["message"]


@pytest.mark.parametrize("name", ["rows.jsonl.gz", "rows.csv.gz", "rows.jsonl.zst"])
def test_a_torn_file_gives_its_rows_up_to_the_tear(tmp_path: Path, name: str) -> None:
    many = [{"body": f"检查企业{n}家，{n * 7919 % 10007}", "key": str(n)} for n in range(5000)]
    data = lines(many) if "jsonl" in name else table(many)
    packed = zstd(data) if name.endswith("zst") else gzip.compress(data)
    path = tmp_path / name
    path.write_bytes(packed[: len(packed) * 3 // 4])
    entries = list(Inputs([path], Fields(text="body")))
    assert [entry.failure is None for entry in entries] == [True] * (len(entries) - 1) + [False]
    assert len(entries) > 1000 or name.endswith("zst")
    assert entries[-1].failure is not None and "to its end" in entries[-1].failure.message


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst", "a.parquet", "a.txt.gz"])
def test_a_file_that_is_not_what_it_says_is_one_failure(tmp_path: Path, name: str) -> None:
    if name.endswith("zst"):
        import_module("zstandard")
    if name.endswith("parquet"):
        import_module("pyarrow")
    (tmp_path / name).write_bytes("这不是压缩文件".encode())
    result = run(tmp_path / name)
    assert result.exit_code == 1 and "1 failure" in result.stderr


def test_bytes_that_are_no_utf_8_in_a_table_cost_no_row(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(b"text\n" + ("民" * 40_000).encode() + b"\n" + "检查企业3家".encode() + b"\xff\n" + "检查企业4家\n".encode())
    assert [row[1] for row in seen(run(path))] == [3, 4]


def test_a_packed_bomb_takes_no_more_memory_than_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "bomb.txt.gz"
    with gzip.open(path, "wb", compresslevel=9) as stream:
        for _ in range(60):
            stream.write(b"1" * 1_000_000)
    result = run(path)
    assert result.exit_code == 1 and "limit is 10,000,000" in result.stderr


def test_the_size_of_the_inputs_tells_what_is_left(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_bytes(lines(ROWS * 50))
    (tmp_path / "rows.csv.gz").write_bytes(gzip.compress(table(ROWS * 50)))
    (tmp_path / "a.txt").write_bytes(b"x" * 100)
    inputs = Inputs([tmp_path / "rows.jsonl", tmp_path / "rows.csv.gz", tmp_path / "a.txt"], Fields(text="body"))
    assert sum(entry.size for entry in inputs) == inputs.size()
    assert Inputs([Path("-")]).size() is None


def test_progress_says_how_fast_and_how_long() -> None:
    from policenews.cli_progress import line

    assert line(900, 5.0, 100, 300) == "900 articles · 180 a second · 0:00:15 left"
    assert line(900, 5.0, 100, None) == "900 articles · 180 a second"
