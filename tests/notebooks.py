"""The notebooks of examples/: run as a reader would, and their shown output compared.

    python tests/notebooks.py            say which cells show something else
    python tests/notebooks.py --write    put the real output in their place, pictures included

Text is compared to the letter. Pictures differ from machine to machine, so that of those only number and size count.
"""

from __future__ import annotations

import base64
import os
import struct
import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from snippets import ROOT, workplace

_LONGEST = 1000
NOTEBOOKS = sorted((ROOT / "examples").glob("*.ipynb"))


def run(path: Path, folder: Path) -> NotebookNode:
    """The notebook executed in the examples of `folder`; raises where a cell does."""
    notebook = nbformat.read(path, as_version=4)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "MPLBACKEND": "module://matplotlib_inline.backend_inline"}
    client = NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(folder / "examples")}})
    client.execute(env=environment)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # times of day
        for out in cell.get("outputs", ()):
            data = out.get("data", {})
            if "text/html" in data and len(data["text/plain"]) > _LONGEST:  # nobody sees it beside the page
                data["text/plain"] = data["text/plain"][:_LONGEST] + "…"
    return notebook


def shown(cell: NotebookNode) -> str:
    """What a cell prints and returns as text."""
    texts = [out["text"] if out["output_type"] == "stream" else out["data"].get("text/plain", "") for out in cell.outputs]
    return "".join(f"{text.rstrip()}\n" for text in texts)


def pictures(notebook: NotebookNode) -> list[bytes]:
    """The PNG pictures of a notebook, in their order."""
    found = [out.get("data", {}).get("image/png") for cell in notebook.cells for out in cell.get("outputs", ())]
    return [base64.b64decode(picture) for picture in found if picture]


def size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG."""
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def differences(old: NotebookNode, new: NotebookNode) -> list[str]:
    """One message per cell that shows other text than it did."""
    pairs = [pair for pair in zip(old.cells, new.cells, strict=True) if pair[0].cell_type == "code"]
    return [f"{before.id} shows\n{shown(after)}instead of\n{shown(before)}" for before, after in pairs if shown(before) != shown(after)]


def main() -> int:
    write, wrong = "--write" in sys.argv[1:], 0
    for path in NOTEBOOKS:
        with tempfile.TemporaryDirectory() as name:
            new = run(path, workplace(Path(name)))
        found = differences(nbformat.read(path, as_version=4), new)
        wrong += len(found)
        print(*(f"{path.name}: {message}" for message in found), sep="\n", end="")
        if write:
            nbformat.write(new, path)
    return 0 if write else wrong


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
