"""What the lines of each export look like, as JSON Schema 2020-12; made of the values that are written, but for tasks.

What is written has no field that its schema does not name.
"""

from typing import Any

from bot.cli.exports.lines import FORMAT, SHAPES, VERSION, EventLine, Heading, adapter
from bot.domain.task import CATEGORIES, AgentName, TaskState
from bot.services.exports import Score
from bot.services.training import Example, Preference
from bot.store.codec import FACTS, payload_schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_WHOLE: Schema = {"type": "integer"}
_NUMBER_OR_NULL: Schema = {"type": ["integer", "null"]}


def schema(kind: str) -> Schema:
    """Of one line of that export."""
    return {"$schema": DIALECT, "title": f"A line of `redraft export --kind {kind}`", **_closed(_made(kind))}


def _made(kind: str) -> Schema:
    match kind:
        case "events":
            return _events()
        case "tasks" | "evals":
            return _task(is_evaluation=kind == "evals")
        case _:
            return _of({"scores": Score, "sft": Example, "dpo": Preference}[kind])


def _of(shape: type) -> Schema:
    found: Schema = adapter(shape).json_schema(mode="serialization")
    return {name: value for name, value in found.items() if name != "title"}


def _events() -> Schema:
    definitions: Schema = {}
    lines: list[Schema] = []
    for word, shape in SHAPES.items():
        if shape is not EventLine:
            made = _hoisted(_of(shape), definitions)
            if shape is Heading:
                made["properties"] |= {"format": {"const": FORMAT}, "version": {"const": VERSION}}
            lines.append(_tagged(word, made))
    event = _hoisted(_of(EventLine), definitions)
    for kind in FACTS:
        fact = _hoisted(payload_schema(kind), definitions)
        properties = {**event["properties"], "kind": {"const": kind}, "fact": fact}
        lines.append(_tagged("event", {**event, "properties": properties}))
    return {"oneOf": lines, "$defs": definitions}


def _hoisted(made: Schema, definitions: Schema) -> Schema:
    """Without its definitions, which join the others; the same name means the same type everywhere in redraft."""
    for name, found in made.pop("$defs", {}).items():
        if definitions.setdefault(name, found) != found:
            raise ValueError(f"two types are called {name}")
    return made


def _tagged(word: str, made: Schema) -> Schema:
    return {
        **made,
        "properties": {"record": {"const": word}, **made["properties"]},
        "required": ["record", *made["properties"]],
    }


def _task(*, is_evaluation: bool) -> Schema:
    """What `bot.importers.redraft` writes."""
    file: Schema = {"name": _TEXT, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}
    if is_evaluation:
        file |= {"content": {"type": "string", "contentEncoding": "base64"}}
    criterion: Schema = {"text": _TEXT, "required": {"type": "boolean"}, "points": _WHOLE}
    properties: Schema = {
        "key": _TEXT,
        "title": _TEXT,
        "brief": _TEXT,
        "category": {"type": "string", "examples": list(CATEGORIES)},
        "agent": {"enum": [each.value for each in AgentName]},
        "rubric": {"type": "array", "minItems": 1, "items": _object(criterion)},
        "files": {"type": "array", "items": {"anyOf": [_TEXT, _object(file, optional=("content",))]}},
    }
    if is_evaluation:
        reference: Schema = {
            "state": {"enum": [each.value for each in TaskState if each.is_decided]},
            "complete": {"type": ["boolean", "null"]},
            "points_earned": _NUMBER_OR_NULL,
            "points_possible": _NUMBER_OR_NULL,
            "cycles": _WHOLE,
            "deliverable": _TEXT,
        }
        properties["reference"] = _object(reference)
    return _object(properties)


def _object(properties: Schema, optional: tuple[str, ...] = ()) -> Schema:
    needed = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": needed}


def _closed(made: Any) -> Any:
    """No object has fields beside those that are named."""
    if isinstance(made, list):
        return [_closed(each) for each in made]
    if not isinstance(made, dict):
        return made
    closed = {name: _closed(value) for name, value in made.items()}
    return (
        {**closed, "additionalProperties": False} if made.get("type") == "object" and "properties" in made else closed
    )
