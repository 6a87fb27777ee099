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
up         `up`: everything on one machine
  everything  what it does: one to a data directory, database and queue, the parts
  parts    which programs it runs
status     `status`
  standing what it looks at
worker     `worker`, `down`
  serving  a worker process
poster     `poster`
  posting  a poster process
duty       the frame of every process that runs on: health, endpoint, the tie to `up`
  endpoint   /healthz and /metrics
  repeating  something in a thread, again and again
  signals    SIGINT and SIGTERM where nobody else decides
options    what several commands share
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
