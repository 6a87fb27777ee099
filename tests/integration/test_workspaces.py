"""The settings of a workspace: who may change them, what they change, and who did."""

from datetime import timedelta
from decimal import Decimal

import pytest

from bot.cards.actions import Action, Verb
from bot.cards.elements import Choice, Form, TextInput, Values
from bot.cards.settings import PAGES
from bot.chat.text import card_text
from bot.domain.conversation import Person, Platform
from bot.domain.task import AgentName, Assessor, Policy, StallReason
from bot.domain.workspace_settings import NAMES
from bot.errors import FormInvalid, NotAllowed, NotFound
from bot.services.desk import Origin
from tests.builders import USAGE
from tests.support.house import House

FORM_INPUTS_MAX = 5
"""On Discord."""


def admin(person: Person, key: str = "") -> Origin:
    return Origin.person(person.id, key, is_admin=True)


def as_sent(form: Form, **values: str) -> dict[str, str]:
    """A form as it came, but for these values."""
    held = {each.name: each.value for each in form.inputs if isinstance(each, TextInput | Choice)}
    assert len(held) == len(form.inputs) <= FORM_INPUTS_MAX
    return held | values


def shown(house: House, person: Person) -> dict[str, str]:
    """Every setting as the forms show it."""
    forms = [house.app.workspaces.form(person.workspace_id, page, admin(person)) for page in PAGES]
    return {name: value for form in forms for name, value in as_sent(form).items()}


def changes(house: House, person: Person, key: str = "", **values: str) -> list[str]:
    """On whichever page each stands; what the person is told."""
    told = []
    for page in PAGES:
        form = house.app.workspaces.form(person.workspace_id, page, admin(person))
        mine = {name: value for name, value in values.items() if name in as_sent(form)}
        if mine or not values:
            origin = admin(person, key and f"{key}.{page}")
            sent: Values = as_sent(form, **mine)
            told.append(house.app.workspaces.change(person.workspace_id, page, sent, origin).text)
    return told


def test_every_setting_stands_on_one_page(house: House) -> None:
    assert set(shown(house, house.person("Ada"))) == set(NAMES)


def test_new_tasks_go_by_what_was_set_and_open_ones_by_what_they_began_with(house: House) -> None:
    ada = house.person("Ada")
    before = house.opens(ada, agent="auto").task
    changes(
        house,
        ada,
        agent="practice",
        max_cycles="6",
        task_tokens="1,000,000",
        task_dollars="$2.50",
        quorum="3",
        quiet_minutes="90",
        assessor="advise",
    )
    after = house.opens(ada, agent="auto").task
    assert after.agent is AgentName.PRACTICE
    assert after.policy == Policy(6, 1_000_000, Decimal("2.50"), 3, timedelta(minutes=90), Assessor.ADVISE)
    assert house.app.tasks.get(before.id).task == before
    assert house.opens(ada, agent="claude").task.agent is AgentName.CLAUDE, "who names an agent gets that one"
    elsewhere = house.person("Ada", workspace="w2")
    assert house.opens(elsewhere, agent="auto").task.policy == Policy(), "another workspace has its own"


@pytest.mark.parametrize(("used", "spent"), [(-1, False), (0, True), (1, True)])
def test_a_limit_of_the_workspace_holds_at_once(house: House, used: int, spent: bool) -> None:
    ada = house.person("Ada")
    house.opens_drafted(ada)
    changes(house, ada, workspace_tokens=str(USAGE.tokens - used))
    stall = house.opens(ada).task.stall
    assert (stall is not None and stall.reason is StallReason.WORKSPACE_LIMIT) is spent


def test_what_nobody_has_set_is_as_in_the_environment_also_after_that_changed(house: House) -> None:
    ada = house.person("Ada")
    house = house.with_settings(workspace_max_cost_usd=Decimal("0.0125"))
    changes(house, ada, max_cycles="6")
    house = house.with_settings(workspace_max_cost_usd=Decimal(7), assessor="advise")
    held = shown(house, ada)
    assert (held["workspace_dollars"], held["assessor"], held["max_cycles"]) == ("7", "advise", "6")
    changes(house, ada, workspace_dollars="", assessor="off")
    held = shown(house, ada)
    assert (held["workspace_dollars"], held["assessor"]) == ("", "off"), "no limit is a setting, too"


@pytest.mark.parametrize(
    ("name", "fits", "does_not"),
    [
        ("max_cycles", ("1", "2", "19", "20"), ("", "0", "21", "-1", "two")),
        ("task_tokens", ("", "1", "999,999,999,999", "1000000000000"), ("0", "1000000000001", "1.5", "²")),
        ("task_dollars", ("", "0.0001", "$1", "1,000,000"), ("0", "1000000.01", "NaN", "inf", "-1")),
        ("quorum", ("", "1", "49", "50"), ("0", "51")),
        ("quiet_minutes", ("", "1", "10079", "10080"), ("0", "10081")),
        ("workspace_tokens", ("", "1"), ("0",)),
        ("workspace_dollars", ("", "0.01"), ("0",)),
        ("assessor", ("off", "advise", "send_back"), ("", "maybe")),
        ("agent", ("auto", "practice"), ("", "hal", "claude")),
    ],
)
def test_each_setting_has_its_limits(house: House, name: str, fits: tuple[str, ...], does_not: tuple[str, ...]) -> None:
    ada = house.person("Ada")
    for text in fits:
        changes(house, ada, **{name: text})
    held = house.app.workspaces.changes(ada.workspace_id)
    for text in does_not:
        with pytest.raises(FormInvalid) as refused:
            changes(house, ada, **{name: text})
        assert list(refused.value.facts["problems"]) == [name]  # type: ignore[call-overload]  # a mapping
    assert house.app.workspaces.changes(ada.workspace_id) == held


def test_everything_that_is_wrong_is_said_at_once_and_nothing_changes(house: House) -> None:
    ada = house.person("Ada")
    with pytest.raises(FormInvalid) as refused:
        changes(house, ada, max_cycles="99", quorum="none", quiet_minutes="some", assessor="advise")
    assert set(refused.value.facts["problems"]) == {"max_cycles", "quorum", "quiet_minutes"}  # type: ignore[call-overload]  # a mapping
    assert house.app.workspaces.changes(ada.workspace_id) == ()


def test_every_change_says_who_made_it_and_when(house: House) -> None:
    ada, ben = house.person("Ada"), house.person("Ben")
    changes(house, ada, "view:1", max_cycles="6", quorum="2")
    house.clock.goes_on(timedelta(hours=1))
    changes(house, ben, max_cycles="5")
    assert changes(house, ben) == ["Nothing was changed."] * len(PAGES)
    changes(house, ada, "view:1", max_cycles="9")  # the same click again
    told = [(each.name, each.value, each.by) for each in house.app.workspaces.changes(ada.workspace_id)]
    assert told == [("max_cycles", "6", ada.id), ("quorum", "2", ada.id), ("max_cycles", "5", ben.id)]
    first, _, last = house.app.workspaces.changes(ada.workspace_id)
    assert last.at - first.at == timedelta(hours=1)


def test_who_does_not_run_the_workspace_changes_nothing(house: House) -> None:
    ada, stranger = house.person("Ada"), house.person("Eve", workspace="w2")
    form = house.app.workspaces.form(ada.workspace_id, 1, admin(ada))
    for origin in (house.says(ada), admin(stranger)):
        with pytest.raises(NotAllowed, match="runs this workspace"):
            house.app.clicks.press(Action(Verb.SETTINGS_EDIT, ada.workspace_id, 1), ada.id, origin)
        with pytest.raises(NotAllowed):
            house.app.clicks.submit(form.action, as_sent(form, max_cycles="9"), ada.id, origin)
    with pytest.raises(NotFound):
        house.app.clicks.press(Action(Verb.SETTINGS_EDIT, ada.workspace_id, 3), ada.id, admin(ada))
    assert house.app.workspaces.changes(ada.workspace_id) == ()


def test_an_admin_sees_at_home_who_changed_what_last(house: House) -> None:
    ada = house.person("Ada")
    workspace, _ = house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-Ada", "Ada"))
    changes(house, ada, max_cycles="6")
    for card in (house.app.asking.mine(workspace, ada.id, is_admin=True), house.app.asking.settings(workspace)):
        assert "Last changed by Ada" in str(card)
        assert "Cycles of a task at most, 6" in str(card)
        assert "How tasks go" in str(card)
    assert "Settings" not in str(house.app.asking.mine(workspace, ada.id))


def test_everybody_may_see_what_is_set(house: House) -> None:
    ada = house.person("Ada")
    workspace, _ = house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-Ada", "Ada"))

    def told() -> str:
        return card_text(house.app.asking.settings(workspace))

    assert "Cycles of a task at most: 4" in told()
    assert "Reviewers who are done start a revision: none" in told()
    assert "A model's own judgement of drafts: No judgement by a model" in told()
    assert "Dollars of a task: none" in told()
    changes(house, ada, max_cycles="6", quorum="2")
    assert "Cycles of a task at most: 6" in told()
    assert "Reviewers who are done start a revision: 2" in told()
