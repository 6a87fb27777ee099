"""Stories that go the same way on every platform."""

from bot.services.ports import Reaction
from tests.support.stage import BRIEF, RUBRIC
from tests.support.theatre import Theatre, eventually


async def a_task_from_nothing_to_accepted(theatre: Theatre) -> None:  # noqa: PLR0915 - one story, told in one piece
    """DESIGN §1: form, rubric, draft, feedback, scores, revision, ledger, decision, report."""
    problems = await theatre.starts("ada", "", "", rubric="(-1 point)", agent="practice")
    assert {"title", "brief"} <= set(problems), "everything that is wrong is said at once"
    assert not await theatre.fills("ada", {"title": "Volunteer guide", "brief": BRIEF, "rubric": ""})

    await theatre.works()
    await eventually(lambda: any("Rubric, version 1" in each for each in theatre.thread()))
    await theatre.presses("ben", "Approve", "Rubric, version 1")
    await eventually(lambda: "owner" in theatre.told("ben"))
    await theatre.presses("ada", "Edit", "Rubric, version 1")
    assert not await theatre.fills("ada", {"rubric": RUBRIC})
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))
    draft = theatre.message("Draft 1 by")
    assert any("no language model" in each for each in theatre.thread())

    aside = await theatre.says("ben", "// Cleo, shall we meet at noon?")
    said = await theatre.says("ben", "mention the north quay")
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said))  # and so comes first in the ledger
    slip = await theatre.says("cleo", "mention the lighthouse")
    gone = await theatre.says("cleo", "mention the ferry")
    unclear = await theatre.says("cleo", "It does not quite sing yet.")
    await eventually(
        lambda: all(Reaction.CAPTURED in theatre.our_reactions(each) for each in (said, slip, gone, unclear))
    )
    assert not theatre.our_reactions(aside)
    await theatre.edits("ben", said, "mention the south quay")
    await theatre.reacts("cleo", slip, Reaction.WITHDRAW)
    await theatre.deletes("cleo", gone)
    await theatre.reacts("ada", said, Reaction.SUPPORT)
    await eventually(lambda: not theatre.our_reactions(slip))

    await theatre.scores("ben", met={1, 2})
    await theatre.scores("cleo", met={1, 2, 4})
    await theatre.mentions_us("cleo")
    assert "Volunteer guide" in theatre.told("cleo")

    await theatre.reacts("ben", draft, Reaction.REVISE)
    await eventually(lambda: "revising" in theatre.thread()[0])
    await theatre.works()
    await eventually(lambda: any("What changed in draft 2" in each for each in theatre.thread()))
    await eventually(lambda: any("Score draft 2" in each for each in theatre.thread()))
    second = theatre.thread()[[("Draft 2 by" in each) for each in theatre.thread()].index(True)]
    assert "south quay" in second
    assert "north quay" not in "".join(second.split("The agent's note")[0])
    assert "lighthouse" not in second
    assert "ferry" not in second
    assert any("changed the text for criterion 3: look again" in each for each in theatre.thread())
    await theatre.presses("ben", "Confirm", "What changed in draft 2")
    await eventually(lambda: "settled" in theatre.told("ben"))
    await theatre.presses("ben", "I'm done", "Score draft 1")
    await eventually(lambda: "older draft" in theatre.told("ben"))

    await theatre.scores("ben", met={1, 2, 3, 4})
    await theatre.scores("cleo", met={1, 2, 3, 4})
    await theatre.presses("ben", "Accept", "Task 1")
    await eventually(lambda: "Only the owner" in theatre.told("ben"))
    await theatre.presses("ada", "Accept", "Task 1")
    await eventually(theatre.files)
    await eventually(lambda: "Accepted by Ada" in theatre.thread()[0])
    assert "[Accept]" not in theatre.thread()[0]
    assert list(theatre.files()) == ["task-1-draft-2.md"]
    assert any("4 of 4 met" in each for each in theatre.thread())

    await theatre.asks("ada", "report")
    await eventually(lambda: "All tasks" in theatre.told("ada"))
    await theatre.asks("ben", "mine")
