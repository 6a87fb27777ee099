"""`redraft db`: upgrade the database, and say how it is."""

from typing import Annotated, Any

import typer

from bot.cli import terminal

database = typer.Typer()


@database.callback(invoke_without_command=True)
def db(context: typer.Context) -> None:
    """Bring the database up to date."""
    terminal.help_unless_subcommand(context)


@database.command("upgrade")
def upgrade_database() -> None:
    """Create the tables, or bring them up to date.

    Nothing that is stored gets lost; doing it twice is fine.
    """
    from bot.cli.here import make_data_dir
    from bot.config import load_settings
    from bot.store.migrate import current, upgrade

    settings = load_settings()
    if settings.database_url is None:
        make_data_dir(settings.data_dir)
    before = current(settings.store_url)
    after = upgrade(settings.store_url)
    if before == after:
        terminal.say(f"The database is up to date already (revision {after}).")
    else:
        terminal.say(f"The database is at revision {after} now; it was {before or 'empty'}.")


@database.command("status")
def database_status(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Show the revision of the database.

    And the one that this redraft needs. Exits with 69 where the database cannot be used.
    """
    from bot.cli.places import database_place
    from bot.config import load_settings
    from bot.store.migrate import check, current, newest

    settings = load_settings()
    found: dict[str, Any] = {
        "database": database_place(settings.store_url),
        "revision": current(settings.store_url),
        "needed": newest(),
    }
    if as_json:
        terminal.json_page(found)
    else:
        terminal.say(
            f"{found['database']}: revision {found['revision'] or 'none'}; this redraft needs {found['needed']}."
        )
    if found["revision"] is not None or settings.database_url is not None:
        check(settings.store_url)
