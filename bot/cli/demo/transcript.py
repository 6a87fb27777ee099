"""What an onlooker of the demo sees: who says what, and the thread as it grows."""

import time
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

from rich.text import Text

from bot.cards.elements import Card, Fields
from bot.chat.memory import Message
from bot.cli import terminal
from bot.cli.showing import show_card
from bot.domain.conversation import MessageRef
from bot.domain.text import visible

BOT = "redraft"
INDENT = "    "
SECONDS_PER_CHARACTER = 0.012
SECONDS_MIN, SECONDS_MAX = 0.6, 4.0


@dataclass
class Transcript:
    """Prints to standard output; `paced` for somebody who reads along."""

    paced: bool
    _shown: dict[MessageRef, Message] = field(default_factory=dict)
    """Each message as it was shown last."""

    def tell(self, text: str) -> None:
        """The narrator."""
        terminal.say(f"\n— {text}", style="italic")
        self._pause(len(text))

    def act(self, who: str, text: str) -> None:
        """A person says or does something."""
        terminal.out.print()
        terminal.out.print(Text.assemble((who, "bold cyan"), "  ", visible(text)), soft_wrap=True)
        self._pause(len(text))

    def aside(self, text: str) -> None:
        """What came of it, on a line of its own."""
        terminal.say(INDENT + text, style="dim")

    def thread(self, messages: list[Message]) -> None:
        """What is new in the thread, and what of its earlier messages reads differently now."""
        for message in messages:
            shown, self._shown[message.ref] = self._shown.get(message.ref), message
            if shown is None:
                self._post(message)
            elif news := _news(shown.card, message.card):
                self.aside(f"✎ {news}")

    def _post(self, message: Message) -> None:
        terminal.out.print()
        terminal.say(BOT, style="bold magenta")
        show_card(message.card, indent=INDENT, buttons=True)
        self._pause(len(message.text))

    def working(self, text: str) -> AbstractContextManager[object]:
        """While the worker is busy."""
        self.aside(f"… {text}")
        return terminal.err.status(text) if terminal.err.is_terminal else nullcontext()

    def _pause(self, characters: int) -> None:
        if self.paced:
            time.sleep(min(SECONDS_MAX, max(SECONDS_MIN, characters * SECONDS_PER_CHARACTER)))


def _news(before: Card, after: Card) -> str:
    """What a card says now that it did not say before, in one line."""
    said = {field for element in before.elements if isinstance(element, Fields) for field in element.fields}
    fields = [field for element in after.elements if isinstance(element, Fields) for field in element.fields]
    changed = " · ".join(f"{field.label}: {field.value}" for field in fields if field not in said)
    return changed or (after.text if after.text != before.text else "")
