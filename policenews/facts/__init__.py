"""Facts: numerals, dates, agencies and decoys, one file or folder per kind."""
