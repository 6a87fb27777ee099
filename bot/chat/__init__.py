"""Outbound adapters, one a platform; each implements `bot.services.ports.Chat`.

memory  the chat in memory: the reference of the port, for the demo and the tests
text    a card as plain text
"""
