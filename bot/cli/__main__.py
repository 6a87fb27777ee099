"""`python -m bot.cli` is `redraft`."""

from bot.cli import main

if __name__ == "__main__":
    main()
