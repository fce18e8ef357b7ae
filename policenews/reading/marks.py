"""Marks: what markup said of a line (`<h2>`, `<li>`, a table row) is kept as a noncharacter at its start.

Unicode reserves U+FDD0..U+FDEF for such private use inside a program. An input that holds them has them removed
first, and none is left in the text that `read` returns.
"""

from __future__ import annotations

HEADINGS = "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5"
"""<h1> to <h6>, # to ######."""
ITEM = "\ufdd6"
ROW = "\ufdd7"
HEADER_ROW = "\ufdd8"
TABLE = "\ufdd9"
"""Stands before the first row of a table."""
TABLE_CAPTION = "\ufdda"
PICTURE_CAPTION = "\ufddb"
MAIN_START = "\ufddc"
"""The part of a page that holds the article begins here ..."""
MAIN_END = "\ufddd"
"""... and ends here."""
BOLD_START = "\ufdde"
BOLD_END = "\ufddf"
FURNITURE_START = "\ufde0"
"""A navigation, share bar or footer by the name of its element begins here ..."""
FURNITURE_END = "\ufde1"
"""... and ends here."""
LINK_START = "\ufde2"
LINK_END = "\ufde3"
CLASS = "\ufdd0-\ufdef"
"""All marks, for use inside a character class of a pattern."""
