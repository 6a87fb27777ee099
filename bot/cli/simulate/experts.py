"""Experts who follow rules: which criteria a draft meets for them, and what they say of it. Pure.

Where the task has a script (see bot/importers/scripts.py), they go by that. Otherwise by the words of the criterion:

- A criterion has up to a dozen words that matter: the first ones of four letters or more that are not filler, and each
  sign of a script without spaces between words. Where there are only short ones, each of them matters.
- It is met where enough of them stand in the draft, by their first five letters: three of five for the first expert,
  three of four for the second. A pitfall counts as met, which is bad, only where all of them do.
- A paragraph that leaves the work to “somebody who knows”, as those of the practice agent do, counts for nothing.
- The first expert asks for what is missing as the practice agent understands it (“mention …”), for two criteria at a
  time; the second complains of one more criterion in words that it does not understand.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import ceil

from bot.domain.rubric import Criterion
from bot.domain.words import words
from bot.importers.rows import ExpertScript
from bot.importers.task_file import ImportedTask

WORDS_MAX = 12
LETTERS_MIN = 4
STEM = 5
ASKED_AT_A_TIME = 2

_FILLER = re.compile(
    r"about|also|been|does|each|from|have|into|least|made|more|most|must|only|other|should|some|such|than|that|their|them"
    r"|then|there|these|they|this|those|what|when|where|which|while|will|with|would|your"
)
_NOT = "!"
_LEFT_OPEN = "somebody who knows"


@dataclass(frozen=True, slots=True)
class Expert:
    """Somebody who reviews by rules."""

    name: str
    share: float
    """Of the words that matter, how many must stand in a draft."""
    asks: bool
    """Says what is missing so that the practice agent understands it; otherwise complains."""
    script: ExpertScript | None = None

    def met(self, criteria: Sequence[Criterion], text: str) -> frozenset[int]:
        """The numbers of the criteria that the text meets."""
        return frozenset(each.number for each in criteria if self._is_met(each, text))

    def says(self, criteria: Sequence[Criterion], draft_number: int, text: str) -> tuple[str, ...]:
        """Replies to a draft."""
        if self.script:
            return self.script.says.get(draft_number, ())
        lacking = [each for each in criteria if not each.is_pitfall and not self._is_met(each, text)]
        if self.asks:
            return tuple(f"mention “{' '.join(missing(each, text))}”" for each in lacking[:ASKED_AT_A_TIME])
        return tuple(
            f"Criterion {each.number} does not come out well enough: {' '.join(missing(each, text))}?"
            for each in lacking[ASKED_AT_A_TIME : ASKED_AT_A_TIME + 1]
        )

    def _is_met(self, criterion: Criterion, text: str) -> bool:
        wanted = self.script.looks_for.get(criterion.number) if self.script else None
        if wanted is not None:
            return all(_stands(each, text) for each in wanted)
        share = 1.0 if criterion.is_pitfall else self.share
        matter = words_that_matter(criterion.text)
        return len(matter) - len(missing(criterion, text)) >= ceil(share * len(matter))


def experts(task: ImportedTask, names: Sequence[str]) -> tuple[Expert, ...]:
    """Those of the task's script, or the two who go by words."""
    if task.scripts:
        return tuple(Expert(name, 0.6, True, script) for name, script in zip(names, task.scripts, strict=False))
    return Expert(names[0], 0.6, True), Expert(names[1], 0.75, False)


def words_that_matter(text: str) -> list[str]:
    """The first dozen, each once."""
    every = dict.fromkeys(word.casefold() for word in words(text))
    long = [word for word in every if _is_long(word) and not _FILLER.fullmatch(word)]
    return (long or list(every))[:WORDS_MAX]


def _is_long(word: str) -> bool:
    return len(word) >= LETTERS_MIN or (len(word) == 1 and not word.isascii())


def missing(criterion: Criterion, text: str) -> list[str]:
    """The words that matter of a criterion, and that the text lacks."""
    written = "\n".join(line for line in text.splitlines() if _LEFT_OPEN not in line.casefold())
    stems: Collection[str] = {word.casefold()[:STEM] for word in words(written)}
    return [word for word in words_that_matter(criterion.text) if word[:STEM] not in stems]


def _stands(wanted: str, text: str) -> bool:
    """Whether the words stand in the text, whatever their case and spacing; after `!`, whether they do not."""
    plain = " ".join(text.casefold().split())
    unwanted = wanted.startswith(_NOT)
    return (" ".join(wanted.removeprefix(_NOT).casefold().split()) in plain) is not unwanted
