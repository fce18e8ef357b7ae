"""The notebooks run from the first cell to the last, show what they show in the repository, and draw their pictures."""

import zlib
from pathlib import Path

import nbformat
import pytest
from notebooks import NOTEBOOKS, differences, pictures, run, size
from snippets import workplace

from policenews import Article, extract_many
from policenews.corpus import panel

BULLETINS = Path(__file__).parent.parent / "examples" / "bulletins"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_shows_what_it_gives(path: Path, tmp_path: Path) -> None:
    kept = nbformat.read(path, as_version=4)
    nbformat.validate(kept)
    new = run(path, workplace(tmp_path))
    assert not differences(kept, new), "python tests/notebooks.py --write puts it right"
    assert len(pictures(kept)) == len(pictures(new)) >= 2
    for old, drawn in zip(pictures(kept), pictures(new), strict=True):
        assert min(size(drawn)) > 200
        # fonts differ by a few points, a chart that lost its bars by much more
        assert all(abs(a - b) < 60 for a, b in zip(size(old), size(drawn), strict=True))
        assert shades(drawn) > 10, "the picture is empty"


def shades(png: bytes) -> int:
    """How many different bytes the uncompressed picture holds: one or two for an empty one."""
    data, at = b"", 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += 12 + length
    return len(set(zlib.decompress(data)))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_holds_its_outputs_and_no_error(path: Path) -> None:
    for number, cell in enumerate((c for c in nbformat.read(path, as_version=4).cells if c.cell_type == "code"), 1):
        assert cell.execution_count == number, "run it from the top: python tests/notebooks.py --write"
        assert cell.outputs, cell.id
        assert all(out.output_type != "error" and out.get("name") != "stderr" for out in cell.outputs), cell.id


def test_the_bulletins_give_the_figures_that_were_written_into_them() -> None:
    results = list(extract_many(sorted(BULLETINS.iterdir())))
    articles = [result for result in results if isinstance(result, Article)]
    assert len(articles) == len(results) == 9
    rows = {
        (row["agency"][:2], row["activity"], row["subject"], row["per"]): row
        for row in panel(articles, by="month")
        if row["kind"] == "count"
    }
    alarms = rows["永胜", "receive", "alarm", None]
    assert (alarms["value"], alarms["complete"]) == (287 + 341 + 263 + 251, True)
    assert len(alarms["restated"]) >= 3  # the figure of the week before, and the newspaper's reprint
    corrected = rows["华坪", "receive", "alarm", None]
    assert corrected["value"] == 164 + 201 + 151 + 147
    assert [found["value"] for found in corrected["rivals"]] == [198]
    assert rows["永胜", "solve", "case", None]["value"] == 37  # the month's own figure, not beside its weeks
    assert len(rows["永胜", "solve", "case", None]["claims"]) == 1
    assert rows["永胜", "hold", "group", None]["value"] == 118  # a stock: the last one
    assert not rows["华坪", "penalise", "violation", None]["complete"]
