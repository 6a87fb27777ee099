"""`redraft bot …`: the process that listens to a chat."""

import typer

from bot.cli import terminal
from bot.cli.bots.discord import discord
from bot.cli.bots.slack import slack

bot = typer.Typer(no_args_is_help=False, help="Listen to a chat: one process for each platform.")


@bot.callback(invoke_without_command=True)
def _bot(context: typer.Context) -> None:
    """Listen to a chat: one process for each platform."""
    terminal.help_unless_subcommand(context)


bot.command()(slack)
bot.command()(discord)


@bot.command()
def key() -> None:
    """Make a key for REDRAFT_ENCRYPTION_KEY.

    It seals the tokens of workspaces that install redraft. Keep it as you keep passwords: without it they must install
    redraft again.
    """
    from bot.sealing import new_key

    terminal.say(new_key())
