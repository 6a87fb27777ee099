"""How long something that ended waits."""

import pytest

from bot.supervision import BackOff


def pauses(back_off: BackOff, *lives_seconds: float) -> list[float]:
    return [back_off.after(lived) for lived in lives_seconds]


def test_each_death_doubles_the_pause_up_to_the_longest() -> None:
    back_off = BackOff(1.0, 10.0, 30.0, random=lambda: 1.0)
    assert pauses(back_off, *[0.0] * 6) == [1.0, 2.0, 4.0, 8.0, 10.0, 10.0]


def test_half_of_a_pause_is_left_to_chance() -> None:
    assert pauses(BackOff(1.0, 10.0, random=lambda: 0.0), 0, 0, 0) == [0.5, 1.0, 2.0]
    found = {BackOff(1.0).after(0) for _ in range(100)}
    assert len(found) > 50
    assert all(0.5 <= pause < 1.0 for pause in found)


@pytest.mark.parametrize(("lived_seconds", "pause"), [(29.9, 4.0), (30.0, 1.0), (30.1, 1.0)])
def test_a_stable_life_clears_the_count(lived_seconds: float, pause: float) -> None:
    back_off = BackOff(1.0, 10.0, 30.0, random=lambda: 1.0)
    assert pauses(back_off, 0, 0, lived_seconds) == [1.0, 2.0, pause]


def test_a_thousand_deaths_are_no_more_than_the_longest_pause() -> None:
    back_off = BackOff(1.0, 10.0, random=lambda: 1.0)
    assert pauses(back_off, *[0.0] * 2_000)[-1] == 10.0
