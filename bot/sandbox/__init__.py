"""A local Slack and a local Discord, to try redraft on and to test it against. They know nothing of the bot."""
