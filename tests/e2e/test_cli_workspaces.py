"""Tasks that were opened in a chat, as somebody sees them in a terminal of the machine that runs redraft."""

import pytest

from bot.cli.here import opened
from bot.config import load_settings
from bot.domain.conversation import Platform
from bot.domain.rubric import Criterion
from bot.services.desk import Origin
from bot.services.tasks import NewTask
from tests.support.terminal import Redraft


@pytest.fixture
def both(redraft: Redraft) -> Redraft:
    """One task of this machine, and one each of two workspaces; that of the first has number 1, too."""
    assert redraft("tasks", "new", "--title", "Hours", "--brief", "A notice for the door.").code == 0
    with opened(load_settings()) as app:
        for place, titles in (("Harbour Museum", ["Guide"]), ("Guild", ["Menu", "Poster"])):
            workspace, ada = app.people.identify(Platform.SLACK, (f"T{place[:3].upper()}", place), ("U1", "Ada"))
            for title in titles:
                asked = NewTask(workspace.id, title, "For guests.", criteria=(Criterion(1, "Is short"),))
                app.tasks.open(asked, Origin.person(ada.id))
    return redraft


def test_a_list_says_that_there_are_others(both: Redraft) -> None:
    told = both("tasks", "list")
    assert "Hours" in told.out
    assert "Guide" not in told.out
    assert "Tasks of other workspaces (Harbour Museum, Guild) are not listed here" in told.err


def test_every_task_is_listed_with_its_workspace(both: Redraft) -> None:
    told = both("tasks", "list", "--all")
    titles = [line.split()[2] for line in told.out.splitlines()[1:]]
    assert (titles, told.err) == (["Hours", "Guide", "Menu", "Poster"], "")
    assert [line.rstrip().rpartition("  ")[2] for line in told.out.splitlines()] == [
        "Workspace",
        "this machine",
        "Harbour Museum",
        "Guild",
        "Guild",
    ]
    listed = both("tasks", "list", "--all", "--json").json()["tasks"]
    assert [each["workspace"] for each in listed] == ["this-machine", "THAR", "TGUI", "TGUI"]


def test_tasks_of_one_workspace_are_listed(both: Redraft) -> None:
    told = both("tasks", "list", "--workspace", "guild")
    assert [line.split()[2] for line in told.out.splitlines()[1:]] == ["Menu", "Poster"]
    assert both("tasks", "list", "--workspace", "guilt").code == 2


def test_a_task_of_a_chat_is_shown_without_what_a_terminal_can_do(both: Redraft) -> None:
    told = both("tasks", "show", "1", "--workspace", "Harbour Museum").out
    assert told.startswith("Task 1: Guide")
    assert "1. Is short" in told
    listed = both("tasks", "list", "--all", "--json").json()["tasks"]
    assert both("tasks", "show", listed[1]["id"], "--workspace", "THAR").out == told


@pytest.mark.parametrize(
    ("command", "places", "way"),
    [
        ("show 2", "Guild", "tasks show 2 --workspace Guild"),
        ("accept 2", "Guild", "tasks show 2 --workspace Guild"),
    ],
)
def test_a_task_that_is_elsewhere_is_told_with_the_way_to_it(
    both: Redraft, command: str, places: str, way: str
) -> None:
    told = both("tasks", *command.split())
    assert told.code == 2
    assert f"There is no task “2” among those of this machine; there is one in {places}." in told.err
    assert f"`redraft {way}` shows it; what people do with it, they do there." in told.err


def test_a_name_of_two_words_is_told_as_it_is_typed(both: Redraft) -> None:
    listed = both("tasks", "list", "--all", "--json").json()["tasks"]
    told = both("tasks", "show", listed[1]["id"])
    assert '--workspace "Harbour Museum"`' in told.err
