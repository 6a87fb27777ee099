"""From what vendors' libraries raise, and what vendors report, to our own errors, each of which has a rule.

A vendor says the same in a status, in an error event within a stream that began with 200, or in a failed response; and
names it by words that differ. The words decide where there are some, then the status.
"""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import anthropic
import httpx2
import openai
import pydantic

from bot.domain.text import visible
from bot.errors import (
    AgentBadKey,
    AgentCut,
    AgentFailed,
    AgentInvalidOutput,
    AgentNoCredit,
    AgentOverloaded,
    AgentRateLimited,
    AgentRefused,
    AgentTooLong,
    AgentUnavailable,
    AgentUnknownModel,
)
from bot.redaction import redacted
from workers.providers.terms import Terms

FAULTS = (
    anthropic.AnthropicError,
    openai.OpenAIError,
    httpx2.HTTPError,
    httpx2.StreamError,
    httpx2.InvalidURL,
    pydantic.ValidationError,
    json.JSONDecodeError,
    UnicodeDecodeError,
    AssertionError,
    RuntimeError,
    # The libraries build their values unchecked, and stumble over events of another shape than they expect.
    AttributeError,
    LookupError,
    TypeError,
)
"""All that a call to a vendor's library was seen to raise for something that the other side did."""

LONGEST_WAIT_SECONDS = 86_400.0
MESSAGE_MAX = 200

_RETRY_INFO = "type.googleapis.com/google.rpc.RetryInfo"
_DURATION = re.compile(r"([0-9]+(?:\.[0-9]{1,9})?)s")
"""google.protobuf.Duration as JSON: seconds with up to nine decimals. A wait is never negative."""

_HTTP_ERRORS_FROM = 400

# `api_error` and `server_error` are not here: Ollama says so of everything, with a status that tells more.
_BY_WORD: dict[str, type[AgentFailed]] = {
    "rate_limit_error": AgentRateLimited,
    "rate_limit_exceeded": AgentRateLimited,
    "resource_exhausted": AgentRateLimited,
    "overloaded_error": AgentOverloaded,
    "server_is_overloaded": AgentOverloaded,
    "slow_down": AgentOverloaded,
    "unavailable": AgentOverloaded,
    "insufficient_quota": AgentNoCredit,
    "billing_error": AgentNoCredit,
    "billing_not_active": AgentNoCredit,
    "authentication_error": AgentBadKey,
    "permission_error": AgentBadKey,
    "invalid_api_key": AgentBadKey,
    "unauthenticated": AgentBadKey,
    "permission_denied": AgentBadKey,
    "not_found_error": AgentUnknownModel,
    "model_not_found": AgentUnknownModel,
    "request_too_large": AgentTooLong,
    "context_length_exceeded": AgentTooLong,
    "string_above_max_length": AgentTooLong,
    "exceed_context_size_error": AgentTooLong,
    "content_filter": AgentRefused,
    "content_policy_violation": AgentRefused,
    "invalid_prompt": AgentRefused,
}
_BY_STATUS: dict[int, type[AgentFailed]] = {
    401: AgentBadKey,
    402: AgentNoCredit,
    403: AgentBadKey,
    404: AgentUnknownModel,
    408: AgentUnavailable,
    413: AgentTooLong,
    429: AgentRateLimited,
    503: AgentOverloaded,
    529: AgentOverloaded,
}
# For a plain 400, where some have no better word than "invalid request". llama.cpp's router knows no other one for a
# model that is not there, and Gemini none for a name that cannot be one.
_BY_MESSAGE: tuple[tuple[re.Pattern[str], type[AgentFailed]], ...] = (
    (re.compile(r"model\b.*\b(not found|does not exist)|unexpected model name", re.IGNORECASE), AgentUnknownModel),
    (re.compile(r"too long|context (length|size|window)|maximum context", re.IGNORECASE), AgentTooLong),
    (re.compile(r"credit balance", re.IGNORECASE), AgentNoCredit),
    (re.compile(r"api key", re.IGNORECASE), AgentBadKey),
)


@dataclass(frozen=True, slots=True)
class Complaint:
    """What a vendor reports."""

    words: tuple[str, ...] = ()
    """Its names for the fault: type, code, status."""
    message: str = ""
    status: int | None = None
    """An HTTP status; None where the stream had begun."""
    retry_after_seconds: float | None = None


def failure(error: Exception, asked: Terms, *, began: bool) -> AgentFailed:
    """Our error for one of FAULTS; `began`: the answer had begun to come."""
    label = asked.label
    match error:
        case anthropic.APIConnectionError() | openai.APIConnectionError() | httpx2.HTTPError() | httpx2.StreamError():
            cause = error.__cause__ or error
            return AgentCut(agent=label) if began else AgentUnavailable(agent=label, why=_plain(cause))
        case anthropic.APIStatusError() | openai.APIStatusError():
            return complained(complaint(error.body, error.response), asked)
        case anthropic.APIError() | openai.APIError() if isinstance(error.body, Mapping):
            return complained(complaint(error.body), asked)
        case httpx2.InvalidURL():
            return AgentUnavailable(agent=label, why="its address in the settings is no URL")
        case _:
            return AgentInvalidOutput(agent=label, why=f"what came back cannot be read ({type(error).__name__})")


def complaint(body: object, response: httpx2.Response | None = None) -> Complaint:
    """What the body of an error says; Anthropic, OpenAI and Google shape it differently."""
    first = body[0] if isinstance(body, list) and body else body
    found = first.get("error", first) if isinstance(first, Mapping) else first
    if not isinstance(found, Mapping):
        found = {"message": found if isinstance(found, str) else ""}
    words = tuple(str(found[key]).lower() for key in ("type", "code", "status") if found.get(key))
    message = str(found.get("message") or "")
    wait = retry_delay_seconds(found.get("details"))
    if response is None or response.status_code < _HTTP_ERRORS_FROM:
        return Complaint(words, message, retry_after_seconds=wait)
    asked = retry_after_seconds(response.headers)
    return Complaint(words, message, response.status_code, wait if asked is None else asked)


def complained(report: Complaint, asked: Terms) -> AgentFailed:
    """Our error for a vendor's report."""
    kind = _kind(report)
    facts: dict[str, object] = {"agent": asked.label, "why": _why(kind, report)}
    if kind is AgentUnknownModel:
        facts |= {"model": asked.model, "setting": asked.model_setting}
    if kind.retryable and report.retry_after_seconds is not None:
        facts["retry_after_seconds"] = report.retry_after_seconds
    return kind(**facts)


def retry_after_seconds(headers: Mapping[str, str]) -> float | None:
    """What `Retry-After` asks for, in seconds or as a date; None where it asks for nothing sensible."""
    given = headers.get("retry-after", "").strip()
    try:
        seconds = float(given)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(given) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):  # no date; or one without a time zone
            return None
    return None if math.isnan(seconds) else min(max(seconds, 0.0), LONGEST_WAIT_SECONDS)


def retry_delay_seconds(details: object) -> float | None:
    """What google.rpc.RetryInfo asks for, among the details of an error; Gemini sends that in place of `Retry-After`.

    None where it asks for nothing sensible.
    """
    for detail in details if isinstance(details, list) else ():
        if isinstance(detail, Mapping) and detail.get("@type") == _RETRY_INFO:
            given = _DURATION.fullmatch(str(detail.get("retryDelay")))
            return min(float(given[1]), LONGEST_WAIT_SECONDS) if given else None
    return None


def _kind(report: Complaint) -> type[AgentFailed]:
    # The one that is not passing wins: OpenAI sends an empty account's error as `insufficient_quota` with 429.
    kinds = [_BY_WORD[word] for word in report.words if word in _BY_WORD]
    if kinds:
        return min(kinds, key=lambda kind: kind.retryable)
    if report.status in _BY_STATUS:
        return _BY_STATUS[report.status]
    if report.status is not None and report.status < 500:  # noqa: PLR2004  the other side's own faults
        return next((kind for pattern, kind in _BY_MESSAGE if pattern.search(report.message)), AgentFailed)
    return AgentUnavailable


def _why(kind: type[AgentFailed], report: Complaint) -> str:
    if kind is AgentUnavailable:
        return f"it reports a fault of its own ({report.status or ', '.join(report.words) or 'without a name'})"
    told = clipped(report.message) or f"it gives no reason ({report.status or ', '.join(report.words)})"
    return f"it does not take the request: {told}" if kind is AgentFailed else told


def clipped(text: str) -> str:
    """A vendor's or a model's words as people may see them in a sentence of ours."""
    plain = redacted(visible(" ".join(text.split())))
    return plain if len(plain) <= MESSAGE_MAX else plain[: MESSAGE_MAX - 1] + "…"


def _plain(error: BaseException) -> str:
    timed_out = isinstance(error, (httpx2.TimeoutException, anthropic.APITimeoutError, openai.APITimeoutError))
    return "it does not answer in time" if timed_out else f"the connection fails ({type(error).__name__})"
