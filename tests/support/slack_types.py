"""What Slack's own types say of messages, views and the arguments of methods, as JSON Schemas.

Made of `@slack/types` and `@slack/web-api` by ts-json-schema-generator. They know which blocks, elements and arguments
there are, what each has and where each may stand; they know no counts and no lengths (tests/support/slack_blocks.py,
bot/sandbox/slack/refusals.py).
"""

import json
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator, TypeChecker
from jsonschema.validators import extend

from bot.sandbox.slack.world import Call
from tests.support.node import FOLDER, command


def _is_boolean(checker: TypeChecker, value: object) -> bool:
    return isinstance(value, bool) or value in {"0", "1", "true", "false"}


def _is_number(checker: TypeChecker, value: object) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number or (isinstance(value, str) and value.isdecimal())


_NAMED = {"alt_txt": "alt_text"}
"""What Slack's reference and its Python library call one thing, and its types another."""

_AS_SENT = extend(  # type: ignore[no-untyped-call]  # it has no types there
    Draft7Validator,
    type_checker=Draft7Validator.TYPE_CHECKER.redefine("boolean", _is_boolean).redefine("number", _is_number),
)
"""Arguments that travel in a form or a query are texts there."""


@dataclass(frozen=True)
class SlackTypes:
    schemas: dict[str, Any]
    """By what tests/node/slack_payloads.ts calls them; the arguments of `chat.delete` are `chat_delete`."""

    @classmethod
    def read(cls) -> "SlackTypes":
        """Takes two seconds. Raises: NodeMissingError."""
        needed = ("@slack/types", "@slack/web-api", "ts-json-schema-generator")
        [*node, _], *_ = [command(package, "package.json") for package in needed]
        with tempfile.NamedTemporaryFile(suffix=".json") as made:
            script = str(FOLDER / "slack_schemas.mjs")
            subprocess.run((*node, script, made.name), capture_output=True, check=True, timeout=60)
            return cls(json.loads(Path(made.name).read_text("utf-8")))

    def problems(self, calls: Iterable[Call]) -> Iterator[str]:
        """What of these calls is not as Slack's types have it: unknown or missing arguments, blocks, elements."""
        for call in calls:
            schema = self.schemas.get(call.method.replace(".", "_"))
            # The Python library adds the workspace to every call of a listener's; the types have it for some methods.
            sent = {_NAMED.get(key, key): value for key, value in call.arguments.items() if key != "team_id"}
            if schema is None:
                yield f"{call.method} is not in tests/node/slack_payloads.ts"
            elif not (validator := _AS_SENT(schema)).is_valid(sent):
                yield f"{call.method} with {sorted(sent)}: {_narrowed(validator, sent)[:600]}"


def _narrowed(validator: Any, sent: dict[str, Any]) -> str:
    """The first block that is not right by itself; the whole, where it is not a block."""
    key = "view" if "view" in sent else "blocks"
    blocks = sent["view"]["blocks"] if key == "view" else sent.get("blocks", [])
    for block in blocks:
        alone = {**sent["view"], "blocks": [block]} if key == "view" else [block]
        if not validator.is_valid({**sent, key: alone}):
            return json.dumps(block)
    return json.dumps(sent)
