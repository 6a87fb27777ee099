"""docs/tokens.md says what the measurement says."""

from tests.bench.bench_tokens import DRAFT_WORDS, SECTION_WORDS, costs, table
from tests.support.terminal import ROOT


def test_the_table_of_tokens_is_what_the_bench_computes() -> None:
    page = (ROOT / "docs" / "tokens.md").read_text(encoding="utf-8")
    assert table() in page, f"docs/tokens.md is out of date; it should say:\n{table()}"


def test_the_drafts_have_about_the_lengths_that_they_stand_for() -> None:
    measured = costs()
    for cost, wanted in zip(measured, DRAFT_WORDS, strict=True):
        assert abs(cost.words - wanted) <= SECTION_WORDS // 2
    assert [cost.saved for cost in measured] == sorted(cost.saved for cost in measured), "the longer, the more is saved"
