"""`emulate`, a Slack that others made: run as a process, with a token for the bot and one for a person.

It keeps channels, threads, reactions, files and views, checks scopes, and has pages for OAuth. It has no Socket Mode,
no slash commands and no clicks, counts nothing and limits nothing, and cannot be told to fail.

Where it differs from Slack: arguments in the query, where Slack's library puts some, it reads of few methods; a
message of a bot's has no `bot_id`; `chat.update` and reactions work in archived channels; its page for OAuth wants the
address to come back to, which Slack has from the app's settings; replies are never paged.
"""

import json
import re
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from slack_sdk import WebClient
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from handlers.slack.installing import SCOPES
from tests.support.node import running

PACKAGE, SCRIPT = "emulate", "dist/index.js"
BOT_USER, BOT_TOKEN, PERSON_TOKEN = "U0REDRAFT", "xoxb-emulated", "xoxp-emulated"
CLIENT_ID, CLIENT_SECRET = "1.2", "hush"
BACK = "http://127.0.0.1/slack/oauth_redirect"
"""Where the browser is sent after the yes, as the app's settings have it; the tests go to the site's own port."""

_SEED = {
    "strict_scopes": True,
    "team": {"name": "Harbour", "domain": "harbour"},
    "users": [{"name": "ada", "real_name": "Ada"}, {"name": "ben", "real_name": "Ben", "is_admin": True}],
    "oauth_apps": [
        {
            "client_id": CLIENT_ID,
            "client_secret": CLIENT_SECRET,
            "app_id": "A0REDRAFT",
            "name": "redraft",
            "bot_id": "B0REDRAFT",
            "bot_user_id": BOT_USER,
            "bot_name": "redraft",
            "redirect_uris": [BACK],
            "scopes": list(SCOPES),
        }
    ],
    "tokens": [
        {
            "token": BOT_TOKEN,
            "type": "bot",
            "user_id": BOT_USER,
            "bot_id": "B0REDRAFT",
            "app_id": "A0REDRAFT",
            "scopes": list(SCOPES),
        },
        {
            "token": PERSON_TOKEN,
            "type": "user",
            "user": "ada",
            "scopes": ["chat:write", "channels:manage", "channels:history", "users:read", "files:read"],
        },
    ],
}


@dataclass(frozen=True)
class Emulate:
    url: str

    @property
    def api_url(self) -> str:
        return f"{self.url}/api/"

    def person(self) -> WebClient:
        """As Ada, who may make and archive channels."""
        return WebClient(token=PERSON_TOKEN, base_url=self.api_url)

    def bot(self) -> "AsPosts":
        """As the bot, with Slack's own library."""
        return AsPosts(token=BOT_TOKEN, base_url=self.api_url, retry_handlers=[])

    def asks(self, method: str, **arguments: object) -> dict[str, Any]:
        """A method by POST, as the person. Raises: SlackApiError."""
        answer = self.person().api_call(method, data=arguments)
        assert isinstance(answer.data, dict)
        return answer.data


class AsPosts(AsyncWebClient):
    """Slack's library, where emulate differs from Slack: everything goes by POST, and a bot's messages have its id."""

    async def api_call(self, api_method: str, **how: Any) -> AsyncSlackResponse:
        if "params" in how:
            how |= {"http_verb": "POST", "data": how.pop("params")}
        answer = await super().api_call(api_method, **how)
        for each in answer.get("messages") or ():
            if each.get("user") == BOT_USER:
                each["bot_id"] = "B0REDRAFT"
        return answer


@contextmanager
def emulate(program: tuple[str, ...], folder: Path) -> Iterator[Emulate]:
    """Runs until the block ends."""
    seed = folder / "emulate.json"
    seed.write_text(json.dumps({"slack": _SEED}), "utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = ("start", "--service", "slack", "--port", str(port), "--seed", str(seed))
    with running((*program, *arguments), r"Ready\."):
        yield Emulate(f"http://127.0.0.1:{port}")


def form_on(page: str, login: str) -> Mapping[str, str]:
    """What the button of a person on the page for OAuth sends."""
    [form] = [each for each in re.findall(r"<form.*?</form>", page, re.DOTALL) if f">{login}<" in each]
    return dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))
