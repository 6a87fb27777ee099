"""Which of these texts became which of those: the matching, in order, that has the most words in common."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.domain.words import is_word, tokens

LIKENESS_MIN = 0.4
"""Two texts match from here on: the share of words in common, of 0 to 1."""

_SHORT_WORDS_MAX = 6
# Up to here each old text is compared with each new one; beyond, the two halves are compared apart.
_COMPARISONS_MAX = 250_000

_Numbers = dict[object, int]


class _Profile(NamedTuple):
    """What a text is compared by: numbers that stand for its words, and for its pairs of characters if it is short."""

    words: frozenset[int]
    letters: frozenset[int]


def best_matches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of indexes, both rising: the texts in `old` and in `new` that are alike, chosen for the greatest sum.

    Takes time in proportion to len(old) × len(new) up to 500 × 500, and to the longer of the two beyond that.
    """
    numbers: _Numbers = {}
    gone = [_profile(text, numbers) for text in old]
    come = [_profile(text, numbers) for text in new]
    todo = [(0, len(old), 0, len(new))]
    while todo:
        i1, i2, j1, j2 = todo.pop()
        if (i2 - i1) * (j2 - j1) > _COMPARISONS_MAX:
            middle = (i1 + i2) // 2, (j1 + j2) // 2
            todo += ((middle[0], i2, middle[1], j2), (i1, middle[0], j1, middle[1]))
        else:
            yield from ((i1 + i, j1 + j) for i, j in _in_order(gone[i1:i2], come[j1:j2]))


def _in_order(old: Sequence[_Profile], new: Sequence[_Profile]) -> list[tuple[int, int]]:
    """The order-preserving matching with the greatest sum of likeness, by dynamic programming."""
    best = [[0.0] * (len(new) + 1)]
    for gone in old:
        above, row = best[-1], [0.0]
        for j, come in enumerate(new):
            row.append(max(above[j + 1], row[j], above[j] + _likeness(gone, come)))
        best.append(row)
    found = []
    i, j = len(old), len(new)
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((i, j))
    return found[::-1]


def _likeness(one: _Profile, other: _Profile) -> float:
    """0 below the threshold, so that texts with little in common never match."""
    best = _dice(one.words, other.words)
    if one.letters and other.letters:
        best = max(best, _dice(one.letters, other.letters))
    return best if best >= LIKENESS_MIN else 0.0


def _dice(one: frozenset[int], other: frozenset[int]) -> float:
    """Twice what they share by what they have (Dice 1945)."""
    total = len(one) + len(other)
    if not total or 2 * min(len(one), len(other)) < LIKENESS_MIN * total:
        return 0.0
    return 2 * len(one & other) / total


def _profile(text: str, numbers: _Numbers) -> _Profile:
    folded = text.casefold()
    found = [token for token in tokens(folded) if is_word(token)] or folded.split()
    letters = pairwise(folded.strip()) if len(found) <= _SHORT_WORDS_MAX else ()
    return _Profile(_numbered(found, numbers), _numbered(letters, numbers))


def _numbered(things: Iterable[object], numbers: _Numbers) -> frozenset[int]:
    """A set that counts: the second `the` of a text is another element than its first."""
    seen: Counter[object] = Counter()
    result = set()
    for thing in things:
        seen[thing] += 1
        result.add(numbers.setdefault((thing, seen[thing]), len(numbers)))
    return frozenset(result)
