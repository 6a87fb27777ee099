"""One answer while it comes in: what has been said so far, and what the vendor told about it."""

import time
from dataclasses import dataclass, field

from workers.llm import OnProgress, StopReason
from workers.providers.prices import Tokens

REPORT_SECONDS = 0.25
"""At most so often is progress told."""


@dataclass
class Hearing:
    """Filled by a provider as its stream goes on."""

    on_progress: OnProgress
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

    @property
    def text(self) -> str:
        return "".join(self._parts)
