"""The `redraft` command: what a person types in a terminal. Thin: each command calls one service and shows the answer.

program    the commands, gathered
funnel     the one place where errors become words and exit codes
exits      what the exit codes mean
terminal   standard output for results, standard error for everything else; JSON; progress
here       the App for this terminal, and the person who sits at it
tasks      `tasks …`: the whole cycle
  imports  `tasks import`
  views    a task as text, and as JSON
agents     `agents …`: what is set up, and a trial
report     `report`
export     `export`
worker     `worker`, `down`
database   `db …`
doctor     `doctor`
  checks   what it looks at
demo       `demo`: one task from start to finish
"""


def main() -> None:
    """The console script."""
    try:
        from bot.cli.funnel import run  # Ctrl-C may come while this loads
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    raise SystemExit(run())
