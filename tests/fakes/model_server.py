"""A vendor of models on loopback: speaks the streams of Anthropic's Messages, OpenAI's Responses and Chat Completions.

It says what a test tells it to say, with the faults that the test asks for, and remembers what it was asked. It lacks
a model, tools, files, batches, thinking, and the checks that vendors make of a request; it counts no tokens, but states
the same numbers for every answer.
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

MODEL = "served-1"
REQUEST_ID = "req-7"


class Wire(StrEnum):
    """A format, by the end of its path."""

    MESSAGES = "/messages"
    RESPONSES = "/responses"
    CHAT = "/chat/completions"


class Ending(StrEnum):
    """How a stream ends."""

    END = "end"
    LENGTH = "length"
    REFUSAL = "refusal"
    UNKNOWN = "unknown"
    """With a reason that nobody has heard of."""
    CLEAN_EARLY_END = "clean early end"
    """As if all had been said, but without a reason."""
    CUT = "cut"
    """The connection breaks in the middle of a chunk."""
    ERROR = "error"
    """With an error event, after a status of 200."""
    FAILED = "failed"
    """The same in the words of a failed response; only Responses have these."""
    HANG = "hang"
    """Not at all: the connection stays open, and silent."""
    DRIP = "drip"
    """Not at all: a word every 20 ms."""


@dataclass(frozen=True)
class Answer:
    """What the server does with a request."""

    text: str = "# T\n\nA guide.\n"
    ending: Ending = Ending.END
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    error: Mapping[str, object] = field(default_factory=dict)
    """What an error says: type, code, message."""
    body: bytes | None = None
    """Instead of everything else that would be in the body."""
    cached: int = 0
    """Tokens of the input that came from the cache."""
    counts: bool = True
    """Whether it says how many tokens there were."""


@dataclass(frozen=True)
class Request:
    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]


@dataclass
class ModelServer:
    url: str = ""
    answer: Answer = field(default_factory=Answer)
    """To the next requests."""
    script: list[Answer] = field(default_factory=list)
    """Before that, one to each request."""
    requests: list[Request] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    streaming: asyncio.Event = field(default_factory=asyncio.Event)
    """A first piece of an answer has been sent."""
    left: asyncio.Event = field(default_factory=asyncio.Event)
    """A client has closed its connection."""
    _serving: set[asyncio.Task[None]] = field(default_factory=set)

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A new connection."""
        serving = asyncio.create_task(self._serve(reader, writer))
        self._serving.add(serving)
        serving.add_done_callback(self._serving.discard)

    async def stop(self) -> None:
        """Leave nothing behind in the test's event loop."""
        for serving in self._serving:
            serving.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await _request(reader)
            self.requests.append(request)
            self.asked.set()
            both = {asyncio.create_task(self._respond(request, writer)), asyncio.create_task(self._leaving(reader))}
            try:
                await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in both:
                    task.cancel()
                await asyncio.gather(*both, return_exceptions=True)  # one may have met a connection that is gone
        except (ConnectionError, asyncio.IncompleteReadError):
            self.left.set()
        finally:
            writer.close()

    async def _leaving(self, reader: asyncio.StreamReader) -> None:
        """Waits until the client closes its connection; it sends nothing more before that."""
        with contextlib.suppress(ConnectionError):
            await reader.read()
        self.left.set()

    async def _respond(self, request: Request, writer: asyncio.StreamWriter) -> None:
        answer = self.script.pop(0) if self.script else self.answer
        wire = next(each for each in Wire if request.path.endswith(each))
        streamed = answer.status == 200 and answer.body is None
        body = answer.body
        if body is None and not streamed:
            body = json.dumps(_error_body(wire, answer.error)).encode()
        writer.write(_head(answer, wire, None if body is None else len(body)))
        if body is not None:
            writer.write(body)
            await writer.drain()
            return
        for event in _events(wire, answer):
            await _chunk(writer, event)
            self.streaming.set()
        await self._end(wire, answer.ending, writer)

    async def _end(self, wire: Wire, ending: Ending, writer: asyncio.StreamWriter) -> None:
        match ending:
            case Ending.HANG:
                await asyncio.Event().wait()
            case Ending.DRIP:
                while True:
                    await asyncio.sleep(0.02)
                    await _chunk(writer, _delta(wire, "more "))
            case Ending.CUT:
                writer.write(b"ff\r\ndata: {")
                await writer.drain()
                writer.transport.abort()
            case _:
                writer.write(b"0\r\n\r\n")
                await writer.drain()


@asynccontextmanager
async def model_server() -> AsyncIterator[ModelServer]:
    """A server of its own for a test, on a port that is free."""
    server = ModelServer()
    listening = await asyncio.start_server(server.accept, "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    async with listening:
        try:
            yield server
        finally:
            await server.stop()


# ---- HTTP


async def _request(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("ascii").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(head[0].split(" ")[1], headers, json.loads(body or b"{}"))


def _head(answer: Answer, wire: Wire, length: int | None) -> bytes:
    sized = "transfer-encoding: chunked" if length is None else f"content-length: {length}"
    kind = "text/event-stream" if answer.status == 200 else "application/json"
    name = "request-id" if wire is Wire.MESSAGES else "x-request-id"
    lines = [f"HTTP/1.1 {answer.status} Said", f"content-type: {kind}", sized, f"{name}: {REQUEST_ID}"]
    lines += [f"{name}: {value}" for name, value in answer.headers.items()]
    return "\r\n".join([*lines, "connection: close", "", ""]).encode()


async def _chunk(writer: asyncio.StreamWriter, event: Mapping[str, Any] | str) -> None:
    name = f"event: {event['type']}\n" if not isinstance(event, str) and "type" in event else ""
    data = f"{name}data: {event if isinstance(event, str) else json.dumps(event)}\n\n".encode()
    writer.write(b"%x\r\n%s\r\n" % (len(data), data))
    await writer.drain()


# ---- the three formats

Event = Mapping[str, Any] | str


def _error_body(wire: Wire, error: Mapping[str, object]) -> dict[str, object]:
    return {"error": error} | ({"type": "error", "request_id": REQUEST_ID} if wire is Wire.MESSAGES else {})


def _events(wire: Wire, answer: Answer) -> Iterator[Event]:
    """All but a bad end."""
    match wire:
        case Wire.MESSAGES:
            yield from _messages(answer)
        case Wire.RESPONSES:
            yield from _responses(answer)
        case Wire.CHAT:
            yield from _chat(answer)


def _delta(wire: Wire, text: str) -> Event:
    match wire:
        case Wire.MESSAGES:
            return {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}}
        case Wire.RESPONSES:
            place = {"item_id": "m", "output_index": 1, "content_index": 0, "sequence_number": 5, "logprobs": []}
            return {"type": "response.output_text.delta", "delta": text, **place}
        case Wire.CHAT:
            return _chat_chunk({"content": text})


def _pieces(wire: Wire, text: str) -> Iterator[Event]:
    return (_delta(wire, text[start : start + 7]) for start in range(0, len(text), 7))


def _messages(answer: Answer) -> Iterator[Event]:
    usage = {"input_tokens": 90 - answer.cached, "cache_read_input_tokens": answer.cached}
    usage |= {"cache_creation_input_tokens": 10, "output_tokens": 1}
    told = {"output_tokens": 20}
    if not answer.counts:
        usage = told = dict.fromkeys(usage, 0)
    message = {"id": "msg", "type": "message", "role": "assistant", "content": [], "model": MODEL, "usage": usage}
    yield {"type": "message_start", "message": {**message, "stop_reason": None, "stop_sequence": None}}
    yield {"type": "ping"}
    yield {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    yield from _pieces(Wire.MESSAGES, answer.text)
    if answer.ending is Ending.ERROR:
        yield {"type": "error", "error": answer.error}
    reasons = {Ending.END: "end_turn", Ending.LENGTH: "max_tokens", Ending.REFUSAL: "refusal", Ending.UNKNOWN: "tired"}
    if answer.ending in reasons:
        yield {"type": "content_block_stop", "index": 0}
        delta: dict[str, object] = {"stop_reason": reasons[answer.ending], "stop_sequence": None}
        if answer.ending is Ending.REFUSAL:
            delta["stop_details"] = {"type": "refusal", "category": "bio", "explanation": "I will not."}
        yield {"type": "message_delta", "delta": delta, "usage": told}
        yield {"type": "message_stop"}


def _responses(answer: Answer) -> Iterator[Event]:
    empty = {"id": "resp", "object": "response", "created_at": 1, "model": MODEL, "output": [], "error": None}
    empty |= {"parallel_tool_calls": False, "tool_choice": "auto", "tools": [], "usage": None}
    if answer.ending is not Ending.ERROR or answer.text:
        yield {"type": "response.created", "sequence_number": 0, "response": {**empty, "status": "in_progress"}}
        for index, phase in enumerate(("commentary", "final_answer")):
            item = {"id": f"m{index}", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
            at = {"output_index": index, "sequence_number": index + 1}
            yield {"type": "response.output_item.added", "item": {**item, "phase": phase}, **at}
            if phase == "commentary":
                place = {"item_id": "m0", "content_index": 0, "logprobs": []}
                yield {"type": "response.output_text.delta", "delta": "Let me see.", **place, **at}
        yield from _pieces(Wire.RESPONSES, answer.text)
    usage = {"input_tokens": 100, "input_tokens_details": {"cached_tokens": answer.cached}, "output_tokens": 20}
    usage |= {"output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 120}
    final = {**empty, "usage": usage if answer.counts else None}
    match answer.ending:
        case Ending.END:
            yield {"type": "response.completed", "sequence_number": 9, "response": {**final, "status": "completed"}}
        case Ending.REFUSAL:
            place = {"item_id": "m", "output_index": 1, "content_index": 1, "sequence_number": 8}
            yield {"type": "response.refusal.delta", "delta": "I will not.", **place}
            yield {"type": "response.completed", "sequence_number": 9, "response": {**final, "status": "completed"}}
        case Ending.LENGTH | Ending.UNKNOWN:
            reason = {"reason": "max_output_tokens" if answer.ending is Ending.LENGTH else "tired"}
            response = {**final, "status": "incomplete", "incomplete_details": reason}
            yield {"type": "response.incomplete", "sequence_number": 9, "response": response}
        case Ending.FAILED:
            response = {**final, "status": "failed", "error": answer.error}
            yield {"type": "response.failed", "sequence_number": 9, "response": response}
        case Ending.ERROR:
            error = {"code": answer.error["type"], "message": answer.error["message"], "param": None}
            yield {"type": "error", "sequence_number": 9, **error}
        case _:
            pass


def _chat(answer: Answer) -> Iterator[Event]:
    yield _chat_chunk({"role": "assistant", "content": ""})
    yield from _pieces(Wire.CHAT, answer.text)
    if answer.ending is Ending.ERROR:
        yield {"error": answer.error}
    reasons = {Ending.END: "stop", Ending.LENGTH: "length", Ending.REFUSAL: "stop", Ending.UNKNOWN: "tired"}
    if answer.ending in reasons:
        yield _chat_chunk({"refusal": "I will not."} if answer.ending is Ending.REFUSAL else {}, reasons[answer.ending])
        if not answer.counts:
            yield "[DONE]"
            return
        usage = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}
        details = {"prompt_tokens_details": {"cached_tokens": answer.cached}}
        yield {**_chat_chunk({}), "choices": [], "usage": {**usage, **details}}
        yield "[DONE]"


def _chat_chunk(delta: Mapping[str, object], finish_reason: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": MODEL, "choices": [choice]}
