"""Fetches what people hand in: the files of a form or of a message, by Slack's ids."""

from collections.abc import Iterable, Iterator
from typing import IO
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.bootstrap import App
from bot.domain.files import FILE_MAX_BYTES, Upload, unusable
from bot.errors import ChatFailed, FileUnusable
from handlers.slack.inbound import Payload, words


class _Stays(HTTPRedirectHandler):
    """Follows nobody elsewhere: the token goes along."""

    def redirect_request(self, *_: object) -> None:
        return None


_opener = build_opener(_Stays)

SECONDS = 30.0
PIECE = 65_536


def fetched(client: WebClient, ids: Iterable[str]) -> tuple[Upload, ...]:
    """The files, whole.

    Raises:
        FileUnusable: one is too large, or is not Slack's own.
        ChatFailed: Slack does not hand one out.
    """
    return tuple(_fetched(client, each) for each in ids)


def text_with_files(app: App, client: WebClient, message: Payload) -> str:
    """What a message says, with what is in its files; one that cannot be had leaves a line that says so."""
    text = words(str(message.get("text", "")))
    files = message.get("files") or ()
    return app.threads.with_files(text, [_or_why_not(client, file) for file in files]) if files else text


def _or_why_not(client: WebClient, file: Payload) -> Upload | FileUnusable:
    try:
        return _fetched(client, str(file["id"]))
    except FileUnusable as error:
        return error
    except ChatFailed as error:
        return unusable(str(file.get("name") or file["id"]), str(error))


def _fetched(client: WebClient, file_id: str) -> Upload:
    try:
        known = client.files_info(file=file_id)["file"]
    except SlackApiError as error:
        raise ChatFailed(platform="Slack", why=f"file {file_id}: {error.response.get('error')}") from error
    name, size, url = str(known.get("name") or file_id), int(known.get("size") or 0), str(known.get("url_private", ""))
    if size > FILE_MAX_BYTES:
        raise unusable(name, f"it has {size:,} bytes; at most {FILE_MAX_BYTES:,} fit")
    if urlsplit(url).scheme not in {"https", urlsplit(client.base_url).scheme} or not _is_slacks(client, url):
        raise unusable(name, "it is kept somewhere else than in Slack")
    request = Request(url, headers={"Authorization": f"Bearer {client.token}"})  # noqa: S310 - checked above
    try:
        with _opener.open(request, timeout=SECONDS) as answer:
            if answer.headers.get_content_type() == "text/html" and known.get("mimetype") != "text/html":
                raise unusable(name, "Slack asks us to sign in; the app may lack the scope files:read")
            content = b"".join(_pieces(answer))
    except (URLError, TimeoutError, OSError) as error:
        raise ChatFailed(platform="Slack", why=f"“{name}” could not be fetched") from error
    return Upload(name, content)


def _pieces(answer: IO[bytes]) -> Iterator[bytes]:
    """At most one byte more than fits: then it is too large, whatever Slack said of its size."""
    left = FILE_MAX_BYTES + 1
    while left > 0 and (piece := answer.read(min(PIECE, left))):
        left -= len(piece)
        yield piece


def _is_slacks(client: WebClient, url: str) -> bool:
    """The token goes to Slack's own hosts only."""
    host, base = urlsplit(url).hostname or "", urlsplit(client.base_url)
    if base.hostname == "slack.com" or (base.hostname or "").endswith(".slack.com"):
        return host == "slack.com" or host.endswith(".slack.com")
    return urlsplit(url).netloc == base.netloc
