"""Fetches what people hand in: the files of a form or of a message, by Slack's ids."""

from collections.abc import Iterable, Iterator
from http import HTTPStatus
from typing import IO
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.bootstrap import App
from bot.domain.feedback import is_aside
from bot.domain.files import FILE_MAX_BYTES, Upload, unusable
from bot.domain.text import visible
from bot.errors import FileNotFetched, FileUnusable
from bot.services.threads import Said
from handlers.slack.inbound import UNREACHABLE, Inbound, Payload


class _Stays(HTTPRedirectHandler):
    """Follows nobody elsewhere: the token goes along."""

    def redirect_request(self, *_: object) -> None:
        return None


_opener = build_opener(_Stays)

SECONDS = 30.0
_PASSING = frozenset({"fatal_error", "internal_error", "ratelimited", "request_timeout", "service_unavailable"})
"""Codes of Slack's that will be different another time."""
BROKEN = "the connection failed"
PIECE = 65_536


def fetched(client: WebClient, ids: Iterable[str]) -> tuple[Upload, ...]:
    """The files, whole.

    Raises:
        FileUnusable: one is too large, or is not Slack's own, or Slack does not hand it out.
        FileNotFetched
    """
    return tuple(_fetched(client, each, each) for each in ids)


def text_of(app: App, inbound: Inbound, client: WebClient, team: str, message: Payload, bot_user: str) -> Said:
    """A message as an agent reads it, with what is in its files."""
    return with_files(app, client, inbound.words_of(client, team, message, bot_user), message)


def with_files(app: App, client: WebClient, text: str, message: Payload) -> Said:
    """The same for words that are read already. An aside's files are nobody's business."""
    files = files_of(message)
    if not files or is_aside(text):
        return Said(text)
    return app.threads.with_files(text, [_or_why_not(client, file) for file in files])


def files_of(message: Payload) -> list[Payload]:
    """Those that were not deleted since."""
    return [file for file in message.get("files") or () if file.get("mode") != "tombstone"]


def _or_why_not(client: WebClient, file: Payload) -> Upload | FileUnusable | FileNotFetched:
    try:
        return _fetched(client, str(file["id"]), str(file.get("name") or file["id"]))
    except (FileUnusable, FileNotFetched) as error:
        return error


def _fetched(client: WebClient, file_id: str, name: str) -> Upload:
    """Raises: FileUnusable, FileNotFetched."""
    known = _known(client, file_id, name)
    name, size, url = str(known.get("name") or name), int(known.get("size") or 0), str(known.get("url_private", ""))
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
    except HTTPError as error:
        if error.code == HTTPStatus.TOO_MANY_REQUESTS or error.code >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise _not_fetched(name, f"HTTP {error.code}") from error
        raise unusable(name, f"Slack does not hand it out (HTTP {error.code})") from error
    except UNREACHABLE as error:
        raise _not_fetched(name, BROKEN) from error
    return Upload(name, content)


def _known(client: WebClient, file_id: str, name: str) -> Payload:
    """What Slack knows of a file. Raises: FileUnusable, where Slack will never hand it out; FileNotFetched."""
    try:
        found: Payload = client.files_info(file=file_id)["file"]
    except SlackApiError as error:
        code = str(error.response.get("error"))
        if code in _PASSING or error.response.status_code != HTTPStatus.OK:
            raise _not_fetched(name, code.replace("_", " ")) from error
        raise unusable(name, f"Slack does not hand it out ({code.replace('_', ' ')})") from error
    except UNREACHABLE as error:
        raise _not_fetched(name, BROKEN) from error
    return found


def _not_fetched(name: str, why: str) -> FileNotFetched:
    return FileNotFetched(name=visible(name), platform="Slack", why=why)


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
