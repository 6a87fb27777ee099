"""The words of messages, as people read them."""

import pytest

from handlers.discord.inbound import words as discord_words
from handlers.slack.inbound import words as slack_words


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("as <@U1> said", "as @Ben said"),
        ("as <@U2> said", "as @U2 said"),
        ("as <@U1|benjamin> said", "as @benjamin said"),
        ("in <#C1|general>", "in #general"),
        ("in <#C1> and <#C1|>", "in #C1 and #C1"),
        ("<!here> <!channel|channel> <!everyone>", "@here @channel @everyone"),
        ("<!subteam^S1|@editors> or <!subteam^S1>", "@editors or @subteam"),
        ("at <!date^1392734382^{time}|6:39>", "at 6:39"),
        ("<https://example.org|the map>, <https://example.org>", "the map (https://example.org), https://example.org"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example (mailto:a@b.example)"),
        ("R&amp;D &lt;3 &lt;@U1&gt;", "R&D <3 <@U1>"),
    ],
)
def test_slacks_marks_are_read_as_people_see_them(sent: str, read: str) -> None:
    assert slack_words(sent, lambda user: {"U1": "Ben"}.get(user, user)) == read


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("<@1> as <@2> said", "as @Ben said"),
        ("<@!1> as <@!2> and <@3> said", "as @Ben and @3 said"),
        ("<@&4> in <#5>", "@editors in #general"),
        ("<:quay:6> <a:wave:7>", ":quay: :wave:"),
    ],
)
def test_discords_marks_are_read_as_people_see_them(sent: str, read: str) -> None:
    assert discord_words(sent, {"2": "Ben", "4": "editors", "5": "general"}, us=1) == read
