"""A model on loopback that speaks Chat Completions: 20 chunks a second, for as long as it is told. Prints its port."""

import asyncio
import json
import sys
from contextlib import suppress

CHUNKS_PER_SECOND = 20


def _event(delta: dict[str, str], finish_reason: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 0, "model": "bench", "choices": [choice]}
    data = f"data: {json.dumps(chunk)}\n\n".encode()
    return b"%x\r\n%s\r\n" % (len(data), data)


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seconds: float) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(
        int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")
    )
    await reader.readexactly(length)
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
    with suppress(ConnectionError):  # whoever asked has left
        for _ in range(int(seconds * CHUNKS_PER_SECOND)):
            writer.write(_event({"content": "some more words "}))
            await writer.drain()
            await asyncio.sleep(1 / CHUNKS_PER_SECOND)
        writer.write(_event({}, "stop") + b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n")
        await writer.drain()
    writer.close()


async def _serve(seconds: float) -> None:
    server = await asyncio.start_server(lambda r, w: _answer(r, w, seconds), "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1])))
