"""`python -m policenews extract examples/articles` is the command of the same name."""

from policenews.cli import main

if __name__ == "__main__":
    main()
