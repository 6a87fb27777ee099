"""What a trial came to, for whoever watches it: as text, as JSON, and as files that are there as soon as a draft is."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.cards.drafts import ledger_card
from bot.cli import terminal
from bot.cli.agents.trial import REVIEWER, Assignment, Drafted, Revised
from bot.cli.fields import usage_fields
from bot.cli.showing import show_card
from bot.domain.draft import Draft, Usage
from bot.domain.redline import redline
from bot.domain.task import AGENT_LABELS, AgentName
from bot.domain.text import counted
from bot.domain.words import words
from bot.errors import InvalidInput
from workers.llm import LLM

FILES = ("draft-1.md", "draft-2.md", "trial.json")


@dataclass
class Outcome:
    """An Onlooker (see trial) who writes down what it sees."""

    llm: LLM
    asked: Assignment
    folder: Path | None
    as_json: bool
    first: Drafted | None = None
    second: Revised | None = None

    def begins(self) -> None:
        """Raises InvalidInput where the folder cannot take the files, or has some of another trial."""
        if self.folder is not None:
            _prepare(self.folder)
        terminal.note(f"{AGENT_LABELS[self.llm.name]} ({self.llm.model}) gets the brief and {self._given()}.")
        if self.llm.name is AgentName.PRACTICE:
            terminal.note("It follows plain rules and is no language model; `redraft agents` says how to set one up.")

    def _given(self) -> str:
        items = counted(len(self.asked.feedback), "item", "items")
        feedback = f", then {items} of feedback" if self.asked.feedback else ""
        asides = counted(self.asked.asides, "aside is", "asides are")
        left_out = f" ({asides} left out, being for people only)" if self.asked.asides else ""
        return f"{counted(len(self.asked.rubric.criteria), 'criterion', 'criteria')}{feedback}{left_out}"

    def drafted(self, made: Drafted) -> None:
        self.first = made
        try:
            if not self.as_json:
                _show_draft(made)
        finally:
            self._keep("draft-1.md", made.draft.body)

    def revised(self, base: Draft, made: Revised) -> None:
        self.second = made
        try:
            if not self.as_json:
                self._show_revision(base, made)
        finally:
            self._keep("draft-2.md", made.draft.body)

    def broke_off(self, step: str, words: int, seconds: float, used: Usage) -> None:
        """Says what is known of the cost of a step that came to nothing."""
        so_far = f"{step.capitalize()} was broken off after {seconds:.1f} s and about {words:,} words"
        if used.tokens:
            terminal.note(f"{so_far}; that took about {took(used)}.")
        else:
            terminal.note(f"{so_far}; nobody says what that took.")
        if self.first is not None:
            terminal.note(f"Draft 1 took {took(self.first.draft.head.usage)}.")

    def ended(self) -> None:
        if self.first is None:
            return
        try:
            if self.as_json:
                terminal.json_page(self.fields)
        finally:
            self._keep("trial.json", terminal.dumps(self.fields, indent=2) + "\n")
        if self.folder is not None:
            terminal.note(f"Kept in {self.folder}.")

    # ---- as text

    def _show_revision(self, base: Draft, made: Revised) -> None:
        # The card asks what has become of each item since; nothing can have.
        settled = zip(made.items, made.ledger, strict=True)
        items = {item.id: replace(item, disposition=entry.disposition) for item, entry in settled}
        spans = redline(base.body, made.draft.body)
        terminal.say("")
        show_card(ledger_card(self.asked.task, made.draft, made.ledger, items, spans, {REVIEWER: "Feedback"}))
        if made.draft.note:
            terminal.say(f"(The agent's note: {made.draft.note})", style="dim")
        terminal.say(_figures(made))
        terminal.say(_saving(made))

    # ---- as JSON

    @property
    def fields(self) -> dict[str, Any]:
        return {
            "agent": self.llm.name.value,
            "model": self.llm.model,
            "title": self.asked.task.title,
            "category": self.asked.task.category,
            "criteria": len(self.asked.rubric.criteria),
            "feedback": len(self.asked.feedback),
            "asides": self.asked.asides,
            "draft": _draft_fields(self.first) if self.first else None,
            "revision": self._revision_fields(),
        }

    def _revision_fields(self) -> dict[str, Any] | None:
        if self.first is None or self.second is None:
            return None
        made = self.second
        return {
            **_draft_fields(made),
            "by_edits": made.by_edits,
            "rewrite_tokens": made.rewrite_tokens,
            "ledger": [
                {
                    "item": number,
                    "text": item.text,
                    "disposition": entry.disposition.value,
                    "answer": entry.answer,
                    "blocks": list(entry.blocks),
                }
                for number, (item, entry) in enumerate(zip(made.items, made.ledger, strict=True), start=1)
            ],
            "redline": [
                {"kind": span.kind.value, "text": span.text} for span in redline(self.first.draft.body, made.draft.body)
            ],
        }

    # ---- as files

    def _keep(self, name: str, text: str) -> None:
        if self.folder is not None:
            (self.folder / name).write_text(text, encoding="utf-8", newline="")


def _prepare(folder: Path) -> None:
    field = f"The directory {folder}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        there = [name for name in FILES if (folder / name).exists()]
        if there:
            raise InvalidInput(field=field, why=f"it has {there[0]} of another trial; name a new one")
        (folder / FILES[-1]).touch()
        (folder / FILES[-1]).unlink()
    except OSError as error:
        raise InvalidInput(field=field, why=error.strerror or str(error)) from error


def _show_draft(made: Drafted) -> None:
    draft = made.draft
    terminal.say(f"Draft {draft.head.number} by {draft.head.model}", style="bold")
    terminal.say(draft.body.rstrip("\r\n"))
    terminal.say("")
    if draft.note:
        terminal.say(f"(The agent's note: {draft.note})", style="dim")
    terminal.say(_figures(made))


def _figures(made: Drafted) -> str:
    draft = made.draft
    count = counted(len(words(draft.body)), "word", "words")
    return f"Draft {draft.head.number}: {count} in {made.seconds:.1f} s; {took(draft.head.usage)}."


def _saving(made: Revised) -> str:
    if not made.by_edits:
        return "The whole draft was written anew."
    if made.rewrite_tokens is None:
        return "The draft was edited; what a full rewrite would have taken cannot be told."
    used = made.draft.head.usage.output_tokens
    return f"Edits took {used:,} tokens out; a full rewrite would have taken about {made.rewrite_tokens:,}."


def took(usage: Usage) -> str:
    """`1,234 tokens in (200 of them cached), 567 out, about $0.0123`."""
    if not usage.tokens:
        return f"tokens not counted, {_cost(usage)}"
    cached = f" ({usage.cached_tokens:,} of them cached)" if usage.cached_tokens else ""
    return f"{usage.input_tokens:,} tokens in{cached}, {usage.output_tokens:,} out, {_cost(usage)}"


def _cost(usage: Usage) -> str:
    """To a hundredth of a cent: one draft by a cheap model costs less than a cent."""
    if usage.cost_usd is None:
        return "cost unknown"
    return f"about ${usage.cost_usd:.4f}" if usage.cost_usd else "free of charge"


def _draft_fields(made: Drafted) -> dict[str, Any]:
    head = made.draft.head
    return {
        "number": head.number,
        "model": head.model,
        "words": len(words(made.draft.body)),
        "seconds": round(made.seconds, 3),
        "usage": usage_fields(head.usage),
        "note": made.draft.note,
        "body": made.draft.body,
    }
