"""A local Slack: a server that speaks what redraft uses of Slack, refuses what Slack refuses, and can misbehave.

world     people, channels, messages, views; no network
web_api   the Web API, with a table of what it covers
refusals  the limits of messages and views
delivery  Socket Mode and signed requests, with redelivery
personas  what people do and see
faults    how it misbehaves
server    all of it on one port of loopback

It is not Slack: nothing in it was checked against a live workspace.
"""

from bot.sandbox.slack.delivery import NoAnswerError
from bot.sandbox.slack.personas import CannotError, Persona, Seen
from bot.sandbox.slack.server import LocalSlack
from bot.sandbox.slack.world import Channel, User

__all__ = ["CannotError", "Channel", "LocalSlack", "NoAnswerError", "Persona", "Seen", "User"]
