"""What an onlooker of the demo sees: who says what, and the thread as it grows."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

from rich.text import Text

from bot.cast import Post
from bot.cli import terminal
from bot.domain.text import visible

BOT = "redraft"
INDENT = "    "
LINES_IN_ONE = 3
"""So many changed lines of a message stand on one line."""


@dataclass
class Transcript:
    """Prints to standard output."""

    _shown: dict[str, Post] = field(default_factory=dict)
    """Each message as it was shown last."""

    def tell(self, text: str) -> None:
        """The narrator."""
        terminal.say(f"\n— {text}", style="italic")

    def act(self, who: str, text: str) -> None:
        """A person says or does something."""
        terminal.out.print()
        terminal.out.print(Text.assemble((who, "bold cyan"), "  ", visible(text)), soft_wrap=True)

    def aside(self, text: str) -> None:
        """What came of it, on a line of its own."""
        terminal.say(INDENT + text, style="dim")

    def thread(self, posts: Sequence[Post]) -> None:
        """What is new of ours in the thread, and what of it reads differently now."""
        for post in posts:
            if post.who:
                continue
            shown, self._shown[post.id] = self._shown.get(post.id), post
            if shown is None:
                self._post(post)
            elif news := _news(shown.text, post.text):
                self._changed(news)

    def _post(self, post: Post) -> None:
        terminal.out.print()
        terminal.say(BOT, style="bold magenta")
        for line in (*post.text.splitlines(), *(f"📎 {name}" for name in post.files)):
            terminal.say(INDENT + line)

    def _changed(self, news: Sequence[str]) -> None:
        if len(news) <= LINES_IN_ONE:
            self.aside(f"✎ {' · '.join(news)}")
            return
        terminal.out.print()
        terminal.out.print(Text.assemble((BOT, "bold magenta"), ("  ✎", "dim")))
        for line in news:
            terminal.say(INDENT + line)

    def working(self, text: str) -> AbstractContextManager[object]:
        """While the worker is busy."""
        self.aside(f"… {text}")
        return terminal.err.status(text) if terminal.err.is_terminal else nullcontext()


def _news(before: str, after: str) -> list[str]:
    """The lines that a message has now and had not before."""
    had = set(before.splitlines())
    return [line.strip() for line in after.splitlines() if line not in had and line.strip()]
