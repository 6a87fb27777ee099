"""Cells for spreadsheets: none begins as a formula would."""

import pytest

from bot.measure.flat import safe


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", " \t1"])
def test_what_a_spreadsheet_could_take_for_a_formula_stands_behind_an_apostrophe(text: str) -> None:
    assert safe({"name": text}) == {"name": f"'{text}"}


@pytest.mark.parametrize("value", ["", "1+1", "a=b", "'=1", -1, -0.5, None, True])
def test_numbers_and_other_words_stay_as_they_are(value: object) -> None:
    assert safe({"name": value}) == {"name": value}
