"""One answer while it comes in: what has been said so far, and what the vendor told about it."""

import time
from dataclasses import dataclass, field, replace
from math import ceil

from workers.llm import OnProgress, StopReason
from workers.providers.prices import Tokens

REPORT_SECONDS = 0.25
"""At most so often is progress told."""

CHARACTERS_PER_TOKEN = 4
"""Of English, by OpenAI's rule of thumb (help.openai.com, "What are tokens"); other languages take more tokens."""


@dataclass
class Hearing:
    """Filled by a provider as its stream goes on."""

    on_progress: OnProgress
    asked_characters: int = 0
    """How long the prompt is."""
    tokens: Tokens = field(default_factory=Tokens)
    stop_reason: StopReason = StopReason.NONE
    refusal: str = ""
    """The model's own words on why it does not do it."""
    model: str = ""
    request_id: str | None = None
    began: bool = False
    """The vendor has accepted the request: what goes wrong from now on goes wrong in the middle."""
    _parts: list[str] = field(default_factory=list)
    _told_at: float = 0.0

    def hear(self, text: str) -> None:
        """A further piece of the answer."""
        self._parts.append(text)
        if time.monotonic() - self._told_at >= REPORT_SECONDS:
            self.tell()

    def tell(self) -> None:
        """Say how many words there are."""
        self._told_at = time.monotonic()
        self.on_progress(len(self.text.split()))

    def counted(self, *, stopped: bool = False) -> Tokens:
        """What the vendor counted; by length what it did not come to count, because the stream broke off.

        Most vendors count at the end only, and Anthropic what it has read at the start; all of them charge for what
        they have read and written by then. `stopped`: we closed the stream, perhaps before the first word.
        """
        told = self.tokens
        if self.stop_reason is not StopReason.NONE or not (self._parts or (stopped and self.began)):
            return told
        written = max(told.output, ceil(len(self.text) / CHARACTERS_PER_TOKEN))
        return replace(told, input=told.input or ceil(self.asked_characters / CHARACTERS_PER_TOKEN), output=written)

    @property
    def text(self) -> str:
        return "".join(self._parts)
