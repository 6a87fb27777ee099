"""What Slack's own types say of messages and views, as JSON Schemas: `@slack/types`, read by ts-json-schema-generator.

They know which blocks and elements there are, what each has and where each may stand; they know no counts and no
lengths (bot/sandbox/slack/refusals.py has those).
"""

import json
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator

from bot.sandbox.slack.world import Call
from tests.support.node import FOLDER, command

_MESSAGES = {"chat.postMessage", "chat.postEphemeral", "chat.update"}
_VIEWS = {"views.open", "views.update", "views.publish"}


@dataclass(frozen=True)
class SlackTypes:
    message: Draft7Validator
    view: Draft7Validator

    @classmethod
    def read(cls) -> "SlackTypes":
        """Takes a second. Raises: NodeMissingError."""
        generator = command("ts-json-schema-generator", "bin/ts-json-schema-generator.js")
        where = ("--path", str(FOLDER / "slack_payloads.ts"), "--type", "*", "--no-type-check")
        with tempfile.NamedTemporaryFile(suffix=".json") as made:  # to a pipe it would write a part
            subprocess.run((*generator, *where, "--out", made.name), capture_output=True, check=True, timeout=60)
            definitions = json.loads(Path(made.name).read_text("utf-8"))["definitions"]
        message, view = (
            Draft7Validator({"$ref": f"#/definitions/{name}", "definitions": definitions})
            for name in ("Message", "ShownView")
        )
        return cls(message, view)

    def problems(self, calls: Iterable[Call]) -> Iterator[str]:
        """What of the messages and views in these calls is not as Slack's types have it."""
        for call in calls:
            if call.method in _MESSAGES:
                yield from self._problems(self.message, {key: call.arguments[key] for key in ("text", "blocks")})
            elif call.method in _VIEWS:
                yield from self._problems(self.view, call.arguments["view"])

    def _problems(self, validator: Draft7Validator, sent: Any) -> Iterator[str]:
        for block in [None] if validator.is_valid(sent) else sent["blocks"]:
            if block is not None and not validator.is_valid({**sent, "blocks": [block]}):
                yield json.dumps(block)[:600]
