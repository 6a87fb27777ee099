"""How the practice agent assesses: it finds words that a criterion quotes, and judges nothing else."""

import re

from workers.llm import Prompt, SectionName

NO_JUDGE = "The practice agent is no language model, and cannot judge this."

_QUOTED = re.compile(r"[“\"«](?P<words>[^”\"»]+)[”\"»]")
_ASKS_FOR_WORDS = re.compile(r"(?:mentions?|names?|says?|includes?|contains?|uses?)\b", re.IGNORECASE)


def judgements(prompt: Prompt) -> list[dict[str, str]]:
    """One for each criterion: met where it asks for quoted words and they stand in the draft, else cannot judge."""
    text = " ".join(" ".join(entry.text.split()) for entry in prompt.entries(SectionName.DRAFT))
    return [_judgement(entry.label, entry.text, text) for entry in prompt.entries(SectionName.RUBRIC)]


def _judgement(label: str, criterion: str, text: str) -> dict[str, str]:
    found = _QUOTED.search(criterion)
    words = found["words"] if found else ""
    # Only where the criterion is these words and what is asked of them: nothing behind them, and no "not" before.
    before, after = (criterion[: found.start()].strip(), criterion[found.end() :].strip()) if found else ("", "")
    if words and words in text and _ASKS_FOR_WORDS.fullmatch(before) and not after:
        return {"criterion": label, "mark": "met", "quote": words, "reason": "These words stand in the draft."}
    return {"criterion": label, "mark": "cannot_judge", "quote": "", "reason": NO_JUDGE}
