"""A title for a task that came without one, from the words of its prompt."""

import re

TITLE_LENGTH = 80

_SHORT = 25
"""English sentences below this length say too little ("Help me clean it!")."""
_LOOK_AHEAD = 3
"""Without a label, later sentences are more likely material than request."""

_PROMPT_LABEL = re.compile(r"^\s*prompt\s*:", re.IGNORECASE | re.MULTILINE)
_LABEL = re.compile(r"^(?:prompt|(?:\w+ )?persona)\s*:\s*", re.IGNORECASE)
_LIST_MARK = re.compile(r"^(?:[#>*\u2022\u2013-]+\s+|\d+[.)]\s+)+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[\u3002\uff01\uff1f])|\n+")
_QUESTION_MARKS = ("?", "\uff1f")
_NO_END = " ,;:.-\u2013\u3002\uff0c\u3001\uff1b\uff1a"
_ASKS = re.compile(
    r"(?:please|can you|could you|would you|help|suggest|recommend|give|walk|tell|explain|write|make|create|design|find"
    r"|provide|show|propose|prepare|list|compare|draft|develop|build|calculate|review|summari[sz]e|analy[sz]e|translate"
    r"|revise|edit|complete|what|which|how|where|why|your task)\b"
    r"|\u8bf7|\u5e2e",  # Chinese: please, help
    re.IGNORECASE,
)
_WANTS = re.compile(r"(?:i|we) (?:need|want)\b.*[^:]$", re.IGNORECASE)
# ACE ends most prompts with this; it says nothing about the task.
_BOILERPLATE = re.compile(r"\s*please explicitly state whether .*", re.IGNORECASE | re.DOTALL)


def title_of(prompt: str, length: int = TITLE_LENGTH) -> str:
    """At most `length` characters: the first sentence that asks for something, else the first one.

    What follows a `Prompt:` label comes before a persona. Empty only where the prompt has no words.
    """
    label = _PROMPT_LABEL.search(prompt)
    labelled = _BOILERPLATE.sub("", prompt[label.end() :]).strip() if label else ""
    sentences = [cleaned for part in _SENTENCE_END.split(labelled or prompt) if (cleaned := _cleaned(part))]
    near = sentences if labelled else sentences[:_LOOK_AHEAD]
    asking = [each for each in near if each.endswith(_QUESTION_MARKS) or _ASKS.match(each)]
    if near and _WANTS.match(near[0]):
        asking.insert(0, near[0])
    telling = [each for each in asking if len(each) >= _SHORT or not each.isascii()]
    return _shortened(next(iter(telling or asking or sentences), ""), length)


def _cleaned(sentence: str) -> str:
    words = " ".join(sentence.split())
    return _LABEL.sub("", _LIST_MARK.sub("", words)).strip("*_ ")


def _shortened(sentence: str, length: int) -> str:
    if len(sentence) <= length:
        return sentence.rstrip(_NO_END) or sentence
    kept = sentence[: length - 1]
    space = kept.rfind(" ")
    # Chinese and Japanese have no spaces: there any character is a good place.
    if space > length // 2:
        kept = kept[:space]
    return kept.rstrip(_NO_END) + "…"
