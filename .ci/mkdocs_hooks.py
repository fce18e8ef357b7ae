"""Pages of the site whose source stands elsewhere: the notebooks of examples/ and the changelog, each at one place only."""

import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

TOP = Path(__file__).parent.parent


@event_priority(100)  # before the plugin that turns notebooks into pages
def on_files(files: Files, config: MkDocsConfig) -> Files:
    for notebook in sorted((TOP / "examples").glob("*.ipynb")):
        files.append(File(notebook.name, str(notebook.parent), config.site_dir, config.use_directory_urls))
    files.append(File.generated(config, "changelog.md", abs_src_path=str(TOP / "CHANGELOG.md")))
    return files


def on_page_markdown(markdown: str, *, page: Page, **_: Any) -> str:
    """Links that hold in the repository lead to the pages of the site: ../examples/NAME.ipynb, and docs/ in the changelog."""
    if page.file.src_uri == "changelog.md":
        return markdown.replace("](docs/", "](")
    up = "../" * page.file.src_uri.count("/")
    markdown = re.sub(r"\((?:\.\./)+CHANGELOG\.md\)", f"({up}changelog.md)", markdown)
    return re.sub(r"\((?:\.\./)+examples/([\w-]+\.ipynb)\)", rf"({up}\1)", markdown)
