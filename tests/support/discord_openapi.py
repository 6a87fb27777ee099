"""Discord's own description of its REST API: for what a local Discord answers, and for what we send."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema

from bot.sandbox.discord.world import Request


class Description:
    def __init__(self, file: Path) -> None:
        found = json.loads(file.read_text())
        self._components = found["components"]
        self._paths = [(_pattern(path), methods) for path, methods in found["paths"].items()]

    def problems_of_answer(self, request: Request) -> list[str]:
        """What is wrong with the answer, in the words of the description; empty where nothing is."""
        described = self._described(request)
        if described is None:
            return [f"{request.method} {request.path} is not described"]
        answers = described["responses"]
        if str(int(request.status)) not in answers:
            return [f"{request.route}: status {request.status} is not described"]
        content = answers[str(int(request.status))].get("content")
        if content is None:
            return [] if request.answer is None else [f"{request.route}: an answer, and none is described"]
        schema = content["application/json"]["schema"] | {"components": self._components}
        errors = jsonschema.Draft202012Validator(schema).iter_errors(request.answer)
        return [f"{request.route}: {jsonschema.exceptions.best_match([each]).message[:200]}" for each in errors]

    def problems_of_body(self, request: Request) -> list[str]:
        """What is wrong with what was sent; empty where nothing is, and where there is no body."""
        if not request.body:
            return []
        described = self._described(request)
        if described is None or "requestBody" not in described:
            return [f"{request.method} {request.path}: no body is described"]
        schema = described["requestBody"]["content"]["application/json"]["schema"]
        whole = schema | {"components": self._components}
        errors = jsonschema.Draft202012Validator(whole).iter_errors(request.body)
        return [f"{request.route}: {each}" for error in errors for each in _deepest(error)]

    def _described(self, request: Request) -> Any | None:
        """An operation whose path has fewer placeholders comes before one that has more."""
        found = [
            methods[request.method.lower()]
            for pattern, methods in self._paths
            if pattern.fullmatch(request.path) and request.method.lower() in methods
        ]
        return found[0] if found else None


def _deepest(error: jsonschema.ValidationError) -> list[str]:
    """Of a choice that nothing fits, what is wrong with the variant of the given `type`: the others say nothing."""
    if not error.context:
        return [f"{error.json_path}: {error.message[:200]}"]
    of_type = [each for each in error.context if list(each.path)[-1:] != ["type"]]
    wrong = {each.schema_path[0] for each in error.context if list(each.path)[-1:] == ["type"]}
    fits = [each for each in of_type if each.schema_path[0] not in wrong] or of_type or list(error.context)
    return [line for each in fits for line in _deepest(each)]


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{[^}]+\\\}", "[^/]+", re.escape(path)))
