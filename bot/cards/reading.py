"""Reads what somebody has filled in, input by input, so that everything that cannot be used is said at once."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from bot.cards.elements import Values
from bot.errors import FormInvalid, InvalidInput, UnknownChoice

T = TypeVar("T")


def one_of(field: str, choices: tuple[str, ...]) -> Callable[[str], str]:
    """Reads one of these; raises UnknownChoice for anything else."""

    def read(value: str) -> str:
        if value not in choices:
            raise UnknownChoice(field=field, given=value, suggestion=f"Known are: {', '.join(choices)}.")
        return value

    return read


class Reading:
    """Reads inputs one by one, and remembers what is wrong with each."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._problems: dict[str, str] = {}

    def text(self, name: str) -> str:
        """Empty where nothing was filled in."""
        value = self._values.get(name, "")
        return value if isinstance(value, str) else ""

    def several(self, name: str) -> tuple[str, ...]:
        """The values that were chosen."""
        value = self._values.get(name, ())
        return value if isinstance(value, tuple) else ()

    def checked(self, name: str, read: Callable[[str], T], otherwise: T) -> T:
        """What `read` makes of the text; `otherwise` where it raises InvalidInput, which `done` will say."""
        try:
            return read(self.text(name))
        except InvalidInput as error:
            self._problems[name] = f"{error} {error.advice}".strip()
            return otherwise

    def done(self) -> None:
        """Raises: FormInvalid."""
        if self._problems:
            raise invalid(self._problems)


def invalid(problems: Mapping[str, str]) -> FormInvalid:
    """The error for these sentences, by input."""
    return FormInvalid(problems=dict(problems), sentences=" ".join(problems.values()))
