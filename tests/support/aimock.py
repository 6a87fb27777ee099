"""`@copilotkit/aimock`, a vendor of models that others made: run as a process, told over HTTP what to answer.

It speaks all three of our formats. It lacks an error within a stream that began with 200, a stream that ends early and
cleanly (tests/fakes/model_server.py has both), an empty answer, cached tokens, and Anthropic's request ids. The schema
of an answer it sees in Chat Completions only, and it holds no answer to it.

Where it differs from OpenAI's own Responses: half an answer ends there with the event `response.incomplete` and its
reason; aimock sends `response.completed`, with the status `incomplete` and no reason, as some local servers do too.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import psutil

from tests.support.node import running

PACKAGE, SCRIPT = "@copilotkit/aimock", "dist/cli.js"


@dataclass(frozen=True)
class Aimock:
    url: str
    pid: int
    key: str
    """The one that it takes."""

    async def answers(
        self,
        response: Mapping[str, object],
        how: Mapping[str, object] | None = None,
        *,
        match: Mapping[str, str] | None = None,
    ) -> None:
        """From now on, to each request that matches: `response`, in the way that `how` says; see its types.d.ts.

        `latency` ms before each event, `truncateAfterChunks`, `disconnectAfterMs`, `chaos`. All that was before is
        forgotten.
        """
        fixture = {"match": match or {}, "response": response, **(how or {})}
        await self._control("POST", "reset")
        await self._control("POST", "fixtures", {"fixtures": [fixture]})

    async def asked(self) -> list[dict[str, Any]]:
        """The requests since `answers`, each with its headers, and its body as aimock understood it."""
        entries: list[dict[str, Any]] = await self._control("GET", "journal")
        return entries

    def connections(self) -> int:
        """How many clients hold a connection, as the kernel sees it."""
        held = psutil.Process(self.pid).net_connections("tcp")
        return sum(each.status == psutil.CONN_ESTABLISHED for each in held)

    async def _control(self, method: str, what: str, body: object = None) -> Any:
        async with httpx2.AsyncClient(base_url=self.url, trust_env=False) as client:
            answer = await client.request(method, f"/__aimock/{what}", json=body, headers={"x-api-key": self.key})
        assert answer.status_code == 200, f"{method} {what}: {answer.text}"
        return answer.json()


@contextmanager
def aimock(program: tuple[str, ...], folder: Path, key: str) -> Iterator[Aimock]:
    """A server for one test process, on a port that is free."""
    nothing = folder / "nothing.json"
    nothing.write_text(json.dumps({"fixtures": []}), "utf-8")
    arguments = (*program, "--port", "0", "--host", "127.0.0.1", "--fixtures", str(nothing))
    with running(arguments, r"listening on (http://127\.0\.0\.1:[0-9]+)\b", {"AIMOCK_API_KEYS": key}) as found:
        yield Aimock(found.said[1], found.pid, key)
