"""Discord's own description of its REST API, for what a local Discord answers."""

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
        methods: dict[str, Any] = {}
        for pattern, found in self._paths:
            if pattern.fullmatch(request.path) and request.method.lower() in found:
                methods = found
                break
        if not methods:
            return [f"{request.method} {request.path} is not described"]
        answers = methods[request.method.lower()]["responses"]
        if str(int(request.status)) not in answers:
            return [f"{request.route}: status {request.status} is not described"]
        content = answers[str(int(request.status))].get("content")
        if content is None:
            return [] if request.answer is None else [f"{request.route}: an answer, and none is described"]
        schema = content["application/json"]["schema"] | {"components": self._components}
        errors = jsonschema.Draft202012Validator(schema).iter_errors(request.answer)
        return [f"{request.route}: {jsonschema.exceptions.best_match([each]).message[:200]}" for each in errors]


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{[^}]+\\\}", "[^/]+", re.escape(path)))
