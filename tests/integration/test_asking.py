"""What somebody gets who types `/redraft …`."""

from typing import Any

import pytest

from bot.cards.elements import Card, Form, Rows, TextInput
from bot.cards.forms import FORM_TEXT_MAX
from bot.cards.overviews import Some, Standing, mine_card
from bot.chat.text import card_text
from bot.domain.conversation import Person, Platform, Workspace
from bot.domain.score import MarkValue, Verdict
from bot.domain.task import TITLE_MAX
from bot.errors import InvalidInput, NotFound
from bot.services.asking import LISTED_MAX
from bot.store.transaction import Transaction
from tests.support.house import MINUTE, House


def workspace(house: House) -> Workspace:
    return house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-ada", "ada"))[0]


def typed(house: House, who: Person, text: str) -> str:
    card = house.app.asking.typed(text, "C1", workspace(house), who.id, lambda place: f"<thread in {place.channel_id}>")
    assert isinstance(card, Card)
    return card_text(card)


@pytest.mark.parametrize(
    ("text", "title", "brief"),
    [
        ("new", "", ""),
        ("NEW Harbour  guide ", "Harbour  guide", ""),
        ("new\nHarbour guide\nOne page.", "Harbour guide", "Harbour guide\nOne page."),
        ("new " + "x" * (TITLE_MAX - 1), "x" * (TITLE_MAX - 1), ""),
        ("new " + "x" * TITLE_MAX, "x" * TITLE_MAX, ""),
        ("new " + "x" * (TITLE_MAX + 1), "x" * TITLE_MAX, "x" * (TITLE_MAX + 1)),
        ("new " + "x" * FORM_TEXT_MAX, "x" * TITLE_MAX, "x" * FORM_TEXT_MAX),
    ],
)
def test_new_opens_the_form_with_all_that_was_typed(house: House, text: str, title: str, brief: str) -> None:
    form = house.app.asking.typed(text, "C1", workspace(house), house.person("ada").id)
    assert isinstance(form, Form)
    assert [each.value for each in form.inputs[:2] if isinstance(each, TextInput)] == [title, brief]
    assert form.action.subject == "C1"


def test_what_no_form_takes_is_given_back(house: House) -> None:
    said = typed(house, house.person("ada"), "new " + "x" * (FORM_TEXT_MAX + 1))
    assert "3,001 characters, and 3,000 fit" in said
    assert "x" * (FORM_TEXT_MAX + 1) in said


def test_a_person_corrects_their_own_minutes_and_nobody_elses(house: House) -> None:
    ada, ben = house.person("ada"), house.person("ben")
    task_id, _ = house.opens_drafted(ada)
    for who in (ada, ben):
        house.app.reviews.capture(task_id, f"mention the quay, {who.name}", house.says(who))
    before = house.app.scoring.minutes(task_id)
    assert "took 35.5 min" in typed(house, ben, "minutes 1 35.5")
    after = house.app.scoring.minutes(task_id)
    assert (round(after[ben.id], 1), round(after[ada.id], 1)) == (35.5, round(before[ada.id], 1))
    assert "took 0 min" in typed(house, ben, "minutes #1 0")


@pytest.mark.parametrize("words", ["", " 1", " 1 2 3", " one 2", " 1 many", " 1 -1", " 1 nan", " 1 inf", " 99 5"])
def test_minutes_that_cannot_be_taken_are_refused_in_words(house: House, words: str) -> None:
    ada = house.person("ada")
    task_id, _ = house.opens_drafted(ada)
    with pytest.raises((InvalidInput, NotFound)):
        typed(house, ada, f"minutes{words}")
    assert house.app.scoring.minutes(task_id).get(ada.id, 0.0) == 0.0


@pytest.mark.parametrize("text", ["", "help", " Help "])
def test_help_names_every_command(house: House, text: str) -> None:
    said = typed(house, house.person("ada"), text)
    for name in ("new", "list", "mine", "report", "help"):
        assert f"/redraft {name}" in said
    assert "//" in said


@pytest.mark.parametrize(("text", "hint"), [("lst", "/redraft list"), ("reprot all", "/redraft report"), ("xyzzy", "")])
def test_a_typo_gets_a_suggestion_and_the_help(house: House, text: str, hint: str) -> None:
    said = typed(house, house.person("ada"), text)
    assert f"“{text.split(maxsplit=1)[0]}” is not known" in said
    assert (f"Did you mean `{hint}`?" in said) is bool(hint)
    assert "/redraft mine" in said


def test_a_list_has_the_open_tasks_of_this_workspace_with_their_threads(house: House) -> None:
    ada, elsewhere = house.person("ada"), house.person("eve", "w2")
    assert "no open tasks" in typed(house, ada, "list")
    one = house.opens(ada, title="First").task
    house.opens(ada, house.conversation("C7"), title="Second")
    house.opens(elsewhere, title="Theirs")
    house.app.tasks.cancel(one.id, house.says(ada))
    said = typed(house, ada, "list")
    assert "Second" in said
    assert "<thread in C7>" in said
    assert "First" not in said
    assert "Theirs" not in said


def test_mine_says_what_waits_and_how_one_is_doing(house: House) -> None:
    ada, bo, cy = (house.person(name) for name in ("ada", "bo", "cy"))
    asked, _ = house.opens_drafted(ada, title="Asked", reviewers=(bo.id,))
    house.opens_drafted(ada, title="Open to all")
    said = typed(house, bo, "mine")
    waiting = said.split("My tasks")[0]
    assert "Asked" in waiting
    assert "Open to all" not in waiting, "nobody asked for it, and bo has no part in it yet"
    assert "no open tasks" in said
    house.app.reviews.capture(asked, "Shorter.", house.replies(bo))
    house.marks_all(asked, bo, MarkValue.NOT_MET)
    said = typed(house, bo, "mine")
    assert "Feedback given: 1" in said
    assert "Scorecards filed: 1" in said
    assert "Criteria turned: 0" in said
    assert "Asked" in said.split("My tasks")[0], "filed is not done"
    own = typed(house, ada, "mine").split("My tasks")[1]
    assert "Asked" in own
    assert "Open to all" in own
    assert "Nothing waits" in typed(house, cy, "mine")


@pytest.mark.parametrize("others", [LISTED_MAX - 1, LISTED_MAX, LISTED_MAX + 1])
def test_ones_own_tasks_are_found_among_many_and_a_list_says_how_many_more_there_are(house: House, others: int) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    house.opens_drafted(bo, title="Asked of ada", reviewers=(ada.id,))
    house.opens(ada, title="Her own")
    for number in range(others):
        house.opens(bo, title=f"Another {number}")
    waiting, own = typed(house, ada, "mine").split("My tasks")
    assert "Asked of ada" in waiting
    assert "Her own" in own
    assert "Another" not in own
    listed = typed(house, ada, "list")
    assert listed.index(f"Another {others - 1}") < listed.index(f"Another {others - 2}"), "the latest first"
    assert f"Open tasks: {others + 2}" in house.app.asking.list(workspace(house)).text
    assert f"{others + 2 - LISTED_MAX} older ones are open, too." in listed
    mine = typed(house, bo, "mine").split("My tasks")[1]
    assert ("more of them are open" in mine) is (others + 1 > LISTED_MAX)


def test_the_draft_that_waits_longest_comes_first_until_one_is_done_with_it(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    _, first = house.opens_drafted(ada, title="First", reviewers=(bo.id,))
    house.clock.goes_on(MINUTE)
    house.opens_drafted(ada, title="Second", reviewers=(bo.id, ada.id))
    said = typed(house, bo, "mine")
    assert said.index("First") < said.index("Second")
    house.app.scoring.finish(first.id, Verdict.APPROVE, house.says(bo))
    waiting = typed(house, bo, "mine").split("My tasks")[0]
    assert "First" not in waiting
    assert "Second" in waiting
    assert "Second" in typed(house, ada, "mine").split("My tasks")[0], "whoever asks others may be asked, too"


def test_a_list_of_many_tasks_asks_for_their_places_at_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = house.person("ada")
    for _ in range(5):
        house.opens(ada, house.conversation())
    asked: list[str] = []
    rows = Transaction.rows

    def counted(self: Transaction, query: Any) -> Any:
        asked.append(str(query))
        return rows(self, query)

    monkeypatch.setattr(Transaction, "rows", counted)
    typed(house, ada, "list")
    assert sum("FROM conversations" in each for each in asked) == 1


@pytest.mark.parametrize(("hourly", "said"), [(None, "Criteria turned: 3"), (4.5, "Criteria turned: 3, 4.5 an hour")])
def test_a_person_sees_what_their_words_turned(hourly: float | None, said: str) -> None:
    lines = card_text(mine_card(Some([]), Some([]), Standing(6, 5, 4, 2, 40.0, 3, hourly))).splitlines()
    assert any(line.endswith(said) for line in lines)


def test_a_report_has_its_n_and_no_rate_under_five(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, draft = house.opens_drafted(ada)
    house.marks_all(task_id, bo, MarkValue.MET)
    house.app.reviews.accept(draft.id, house.says(ada))
    card = house.app.asking.typed("report", "C1", workspace(house), ada.id)
    assert isinstance(card, Card)
    tables = [each for each in card.elements if isinstance(each, Rows)]
    assert tables[0].rows[0][:4] == ("All tasks", "1", "not enough data", "not enough data")
    assert all(len(row) == len(table.header) for table in tables for row in table.rows)
    assert "Wilson" in card_text(card)
