"""What experts of a simulation look for in a draft, and say of it: the optional `script` of a task in our JSON lines.

    "script": [{"looks_for": {"1": "north gate", "3": ["tram 4", "!bus"]}, "says": {"1": ["mention tram 4"]}}]

One object for each expert. `looks_for`: for a criterion, by its number, the words that must stand in a draft for this
expert to call it met, or with `!` before them must not. `says`: for a draft, by its number, the expert's replies to it.
"""

from collections.abc import Mapping

from bot.errors import InvalidInput
from bot.importers.rows import ExpertScript, kind, list_field

_FIELDS = ("looks_for", "says")


def scripts(fields: Mapping[str, object], criteria: int) -> tuple[ExpertScript, ...]:
    """One for each expert; none where the task has no script.

    Raises:
        InvalidInput: it is of another shape, or names a criterion that is not there.
    """
    return tuple(_script(number, item, criteria) for number, item in enumerate(list_field(fields, "script"), start=1))


def _script(number: int, item: object, criteria: int) -> ExpertScript:
    field = f"Expert {number} of the script"
    if not isinstance(item, dict):
        raise InvalidInput(field=field, why=f"it must be an object, not {kind(item)}")
    if unknown := [name for name in item if name not in _FIELDS]:
        raise InvalidInput(field=field, why=f"it has no field “{unknown[0]}”; the fields are {', '.join(_FIELDS)}")
    looks_for = _by_number(field, "looks_for", item)
    if beyond := [each for each in looks_for if each > criteria]:
        raise InvalidInput(field=field, why=f"there is no criterion {beyond[0]} to look for; there are {criteria}")
    return ExpertScript(looks_for, _by_number(field, "says", item))


def _by_number(field: str, name: str, item: Mapping[str, object]) -> Mapping[int, tuple[str, ...]]:
    given = item.get(name)
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise InvalidInput(field=field, why=f"“{name}” must be an object, not {kind(given)}")
    return {_number(field, name, key): _texts(field, name, value) for key, value in given.items()}


def _number(field: str, name: str, key: str) -> int:
    if not (key.isascii() and key.isdecimal()) or not 1 <= int(key) <= _NUMBER_MAX:
        raise InvalidInput(field=field, why=f"“{name}” goes by numbers from 1, not by “{key}”")
    return int(key)


_NUMBER_MAX = 999


def _texts(field: str, name: str, value: object) -> tuple[str, ...]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(isinstance(each, str) and each.strip(" !") for each in texts):
        raise InvalidInput(field=field, why=f"“{name}” must have text, or a list of texts, for each number")
    return tuple(texts)
