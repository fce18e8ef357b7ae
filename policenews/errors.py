"""What can go wrong outside the text itself; odd text is never an error."""


class PolicenewsError(Exception):
    """Base of every error that policenews raises; the message says what to do next."""


class InputTypeError(PolicenewsError, TypeError):
    """`extract(42)`: the source is neither str, bytes nor pathlib.Path."""


class UnreadableFileError(PolicenewsError, OSError):
    """The path names no file that can be read as text (missing, a folder, or a binary file)."""


class TooLargeError(PolicenewsError, ValueError):
    """The input is longer than the extractor's size limit."""


class MissingExtraError(PolicenewsError, ImportError):
    """An optional library is not installed; the message names the extra to install."""


class RuleError(PolicenewsError, ValueError):
    """A rule or word is not well formed, for example because it carries no examples."""


class HintError(PolicenewsError, ValueError):
    """A hint such as `published="yesterday"` cannot be understood."""
