"""People who play on a local platform: the same doings on each, carried out as a person of that platform would.

cast     what every cast can do, and what its people see
slack    in the local Slack
discord  in the local Discord

The demo, `redraft simulate` and the tests use them. They do nothing that a person could not do.
"""

from bot.cast.cast import Cast, LocalCast, Post, eventually

__all__ = ["Cast", "LocalCast", "Post", "eventually"]
