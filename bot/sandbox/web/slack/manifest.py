"""What people may type and choose in Slack, as `app-manifest.yml` says it; a test holds the two together."""

COMMAND = "/redraft"
USAGE = "new [title] · list · mine · report · minutes · settings · help"
SHORTCUTS = {"start_task": "Start a task from this", "use_as_feedback": "Use as feedback"}
