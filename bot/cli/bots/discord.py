"""`redraft bot discord`: what people do in Discord comes in here."""

from bot.cli.options import Http, Under


def discord(http: Http = None, under: Under = None) -> None:
    """Listen to Discord until Ctrl-C.

    `redraft poster` answers, and `redraft worker` does the agents' work; `redraft up` runs them all. docs/discord.md
    tells how to set up the bot.
    """
    from bot import log
    from bot.cli.bots.running import run_bot
    from bot.cli.duty import Duty
    from bot.config import load_settings
    from handlers.discord.app import DiscordBot

    settings = load_settings()
    log.configure(json=settings.log_json, level=settings.log_level)
    run_bot(settings, DiscordBot, Duty("discord", http or settings.http_port, under))
