"""`redraft agents`: what is set up here; and a trial of an agent, with rules and with models behind sockets."""

import asyncio
import errno
import json
import os
import pty
import re
import signal
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.model_server import MODEL, Answer, Ending, ModelServer, model_server
from tests.support.terminal import Answer as Said, Redraft, Terminal

SECRET = "hunter2hunter2"
BRIEF = "Write a notice for the door. The shop opens at 9 and closes at 18. It is closed on Sunday.\n"
RUBRIC = "Says when the shop opens\nSays when it closes\n? Has a friendly last line\n"
FEEDBACK = "- change 9 to 8\n\nMake it sing.\n"
FILES = ("--brief", "brief.md", "--rubric", "rubric.txt")
WITH_FEEDBACK = (*FILES, "--feedback", "feedback.md")

LONG_DRAFT = "# Notice\n\nThe shop opens at 9.\n\n" + "It is a fine shop, and everybody is welcome.\n\n" * 100
"""Long enough to be edited, not rewritten."""


def plan(*ops: Mapping[str, object], statuses: tuple[str, ...] = ("addressed", "addressed")) -> str:
    responses = [
        {"feedback_id": f"F{number}", "status": status, "note": f"Note {number}."}
        for number, status in enumerate(statuses, start=1)
    ]
    return json.dumps({"ops": ops, "responses": responses, "note": "We assume summer."})


OPENS_AT_8 = {
    "op": "replace",
    "block": "B2",
    "new_text": "The shop opens at 8.",
    "feedback_ids": ["F1"],
    "criteria": [],
    "why": "so",
}


@pytest.fixture(autouse=True)
def _files() -> None:
    Path("brief.md").write_text(BRIEF)
    Path("rubric.txt").write_text(RUBRIC)
    Path("feedback.md").write_text(FEEDBACK)


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ModelServer]:
    """Stands in for OpenAI, and for a server of one's own."""
    async with model_server() as server:
        for name, value in settings_for(server).items():
            monkeypatch.setenv(name, value)
        yield server


def settings_for(server: ModelServer) -> dict[str, str]:
    return {
        "NO_PROXY": "127.0.0.1",
        "OPENAI_API_KEY": SECRET,
        "OPENAI_BASE_URL": f"{server.url}/v1",
        "LOCAL_LLM_BASE_URL": f"{server.url}/v1",
        "REDRAFT_GPT_PRICE": "4/20/0.4",
    }


async def tried(redraft: Redraft, *arguments: str) -> Said:
    """The command in a thread, since the server is in this one."""
    return await asyncio.to_thread(redraft, "agents", "try", *arguments)


def kept() -> list[str]:
    return sorted(each.name for each in Path("kept").iterdir())


# ---- the list


def agents_of(redraft: Redraft) -> dict[str, dict[str, Any]]:
    return {each["agent"]: each for each in redraft("agents", "--json").json()["agents"]}


def test_a_fresh_machine_has_the_practice_agent_and_is_left_as_it_was(redraft: Redraft, data_dir: Path) -> None:
    answer = redraft("agents")
    assert (answer.code, answer.err) == (0, "")
    assert re.search(r"^practice +practice +this program +0\.00 +0\.00 +0\.00 +none ", answer.out, re.MULTILINE)
    assert "auto takes practice." in answer.out
    assert "claude is not set up: set ANTHROPIC_API_KEY." in answer.out
    assert "local is not set up: set LOCAL_LLM_BASE_URL." in answer.out
    assert redraft("agents", "list").out == answer.out
    assert not data_dir.exists()


def test_agents_are_listed_with_their_prices_and_where_they_are_served(
    redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ANTHROPIC_API_KEY", "GEMINI_API_KEY", "LOCAL_LLM_API_KEY"):
        monkeypatch.setenv(name, SECRET)
    monkeypatch.setenv("REDRAFT_CLAUDE_MODEL", "mine-1")
    monkeypatch.setenv("REDRAFT_CLAUDE_PRICE", "1.5/2/0.075")
    monkeypatch.setenv("REDRAFT_GEMINI_MODEL", "nobody-knows-it")
    monkeypatch.setenv("LOCAL_LLM_BASE_URL", f"http://me:{SECRET}@127.0.0.1:8080/v1?key={SECRET}")
    found = agents_of(redraft)
    assert found["claude"]["model"] == "mine-1"
    assert found["claude"]["served_by"] == "Anthropic"
    assert found["claude"]["price"] == {"input": "1.5", "output": "2", "cached": "0.075"}
    assert (found["gemini"]["served_by"], found["gemini"]["price"]) == ("Google", None)
    assert (found["local"]["served_by"], found["local"]["price"]) == ("127.0.0.1:8080", None)
    assert (found["gpt"]["set_up"], found["gpt"]["needs"]) == (False, "OPENAI_API_KEY")
    assert found["practice"]["price"] == {"input": "0", "output": "0", "cached": "0"}
    as_text = redraft("agents").out
    assert re.search(r"^claude +mine-1 +Anthropic +1\.50 +2\.00 +0\.075 ", as_text, re.MULTILINE)
    assert re.search(r"^local +default +127\.0\.0\.1:8080 +unknown +unknown +unknown ", as_text, re.MULTILINE)
    assert "auto takes claude." in as_text
    assert SECRET not in as_text + json.dumps(found)


def test_the_price_list_that_comes_along_knows_the_models_that_are_the_default(
    redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    price = agents_of(redraft)["gpt"]["price"]
    assert float(price["output"]) > float(price["input"]) > float(price["cached"]) > 0


async def test_listing_calls_no_vendor(redraft: Redraft, server: ModelServer) -> None:
    answer = await asyncio.to_thread(redraft, "agents")
    assert f"gpt       gpt-6.1-terra  {server.url.removeprefix('http://')}" in answer.out
    assert server.requests == []


async def test_the_last_error_of_an_agent_is_shown_with_its_time(
    terminal: Terminal, redraft: Redraft, server: ModelServer
) -> None:
    server.answer = Answer(ending=Ending.REFUSAL)
    opened = ("tasks", "new", "--title", "T", "--brief", BRIEF, "--rubric", RUBRIC, "--agent", "gpt")
    assert (await asyncio.to_thread(redraft, *opened)).code == 0
    await asyncio.to_thread(terminal.ok, "worker", "--burst")
    found = await asyncio.to_thread(agents_of, redraft)
    assert found["gpt"]["last_error"]["sentence"].startswith("GPT refused to do this: I will not.")
    assert (
        timedelta(0)
        <= datetime.now(UTC) - datetime.fromisoformat(found["gpt"]["last_error"]["at"])
        < timedelta(minutes=5)
    )
    assert found["local"]["last_error"] is None
    as_text = (await asyncio.to_thread(redraft, "agents")).out
    assert re.search(r"\d\d:\d\d UTC: GPT", " ".join(as_text.split()))


def test_agents_are_listed_also_without_a_database(redraft: Redraft, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"postgresql://me:{SECRET}@127.0.0.1:1/name")
    answer = redraft("agents")
    assert answer.code == 0
    assert re.search(r"^practice .* unknown ", answer.out, re.MULTILINE)
    assert "The last errors are not known. The database does not answer" in answer.err
    assert SECRET not in answer.err
    as_json = redraft("agents", "--json").json()
    assert as_json["errors_unknown_because"].startswith("The database does not answer")


def test_an_address_that_is_none_is_listed_as_such(redraft: Redraft, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOCAL_LLM_BASE_URL", "localhost:port/v1")
    assert agents_of(redraft)["local"]["served_by"] == "an address that cannot be read"


def test_json_is_asked_for_after_the_subcommand(redraft: Redraft) -> None:
    answer = redraft("agents", "--json", "try", *FILES)
    assert answer.code == 2
    assert "--json stands after try" in answer.error["message"]


# ---- the practice agent


def test_a_trial_shows_draft_ledger_redline_and_figures(redraft: Redraft, data_dir: Path) -> None:
    answer = redraft("agents", "try", *WITH_FEEDBACK)
    assert answer.code == 0, answer.err
    draft, changes = answer.out.split("What changed in draft 2")
    assert draft.startswith("Draft 1 by practice\n# Write a notice for the door\n")
    assert re.search(
        r"^Draft 1: \d+ words in \d+\.\d s; \d+ tokens in, \d+ out, free of charge\.$", draft, re.MULTILINE
    )
    assert "Feedback: change 9 to 8\n(Applied in B4" in changes
    assert "Feedback: Make it sing.\n(Needs a person: My rules do not understand" in changes
    assert "opens at [-9-]{+8+} and" in changes
    assert re.search(r"^Edits took \d+ tokens out; a full rewrite would have taken about \d+\.$", changes, re.MULTILINE)
    assert "gets the brief and 3 criteria, then 2 items of feedback." in answer.err
    assert "no language model" in answer.err
    assert not data_dir.exists(), "no database, no queue"
    assert "\x1b" not in answer.out + answer.err


def test_without_feedback_there_is_a_draft_and_no_more(redraft: Redraft) -> None:
    answer = redraft("agents", "try", *FILES, "--json")
    assert answer.json()["revision"] is None
    assert answer.json()["draft"]["usage"]["cost_usd"] == "0"
    assert "feedback" not in answer.err


def test_a_trial_as_json(redraft: Redraft) -> None:
    found = redraft("agents", "try", *WITH_FEEDBACK, "--json", "--title", "Door", "--category", "writing").json()
    assert (found["agent"], found["title"], found["category"]) == ("practice", "Door", "Writing")
    assert (found["criteria"], found["feedback"], found["asides"]) == (3, 2, 0)
    draft, revision = found["draft"], found["revision"]
    assert [(entry["item"], entry["disposition"]) for entry in revision["ledger"]] == [
        (1, "applied"),
        (2, "needs_person"),
    ]
    assert revision["ledger"][0]["blocks"]
    spans = revision["redline"]
    assert "".join(each["text"] for each in spans if each["kind"] != "inserted") == draft["body"]
    assert "".join(each["text"] for each in spans if each["kind"] != "deleted") == revision["body"]
    assert revision["by_edits"] is True
    assert revision["rewrite_tokens"] > 0
    assert draft["seconds"] >= 0


def test_a_trial_is_kept_in_a_directory_that_has_no_other(redraft: Redraft) -> None:
    answer = redraft("agents", "try", *WITH_FEEDBACK, "--json", "--out", "kept/here")
    folder = Path("kept/here")
    assert sorted(each.name for each in folder.iterdir()) == ["draft-1.md", "draft-2.md", "trial.json"]
    assert json.loads((folder / "trial.json").read_text()) == answer.json()
    assert (folder / "draft-2.md").read_text() == answer.json()["revision"]["body"]

    before = (folder / "draft-1.md").read_bytes()
    again = redraft("agents", "try", *WITH_FEEDBACK, "--out", "kept/here")
    assert (again.code, again.out) == (2, "")
    assert "it has draft-1.md of another trial" in again.err
    assert (folder / "draft-1.md").read_bytes() == before


def test_one_file_may_come_from_standard_input(terminal: Terminal) -> None:
    answer = terminal.run("agents", "try", *FILES, "--feedback", "-", typed="change 9 to 8\n")
    assert answer.code == 0, answer.err
    assert "{+8+}" in answer.out
    assert "then 1 item of feedback." in answer.err


# ---- what people get wrong


@pytest.mark.parametrize(
    ("files", "arguments", "code", "sentence"),
    [
        ({}, ("--provider", "claud"), "unknown_choice", "The agent “claud” is not known."),
        ({}, ("--category", "Writting"), "unknown_choice", "The category “Writting” is not known."),
        ({}, ("--title", ""), "too_short", "The title is empty."),
        ({}, ("--title", "t" * 151), "too_long", "The title has 151 characters; at most 150 fit."),
        ({}, ("--brief", "gone.md"), "invalid_input", "gone.md: No such file or directory"),
        ({}, ("--brief", "."), "invalid_input", "Is a directory"),
        ({}, ("--rubric", "gone.md"), "invalid_input", "The file with the rubric cannot be used"),
        ({}, ("--feedback", "gone.md"), "invalid_input", "The file with the feedback cannot be used"),
        ({}, ("--brief", "-", "--rubric", "-"), "usage", "only one of --brief, --rubric and --feedback"),
        ({}, ("--out", "brief.md"), "invalid_input", "The directory brief.md cannot be used: File exists"),
        ({"brief.md": b""}, (), "too_short", "The brief is empty."),
        ({"brief.md": b" \n\n"}, (), "too_short", "The brief is empty."),
        ({"brief.md": b"%PDF-1.7\n\xe2\xe3"}, (), "invalid_input", "byte 10 is not UTF-8"),
        ({"brief.md": b"\x7fELF\x00"}, (), "hidden_character", "The brief contains a control character"),
        ({"brief.md": b"x" * 100_001}, (), "too_long", "The brief has 100,001 characters; at most 100,000 fit."),
        ({"rubric.txt": b""}, (), "too_few", "The rubric is empty"),
        (
            {"rubric.txt": b"Is one\nIs two (9999 points)\n"},
            (),
            "rubric_invalid",
            "Line 2 of the rubric cannot be read",
        ),
        ({"rubric.txt": b"Is one\n" * 51}, (), "too_many", "The rubric has 51 entries; at most 50 fit."),
        ({"feedback.md": b""}, (), "invalid_input", "there is no feedback in it"),
        ({"feedback.md": b"\xff"}, (), "invalid_input", "byte 1 is not UTF-8"),
        ({"feedback.md": b"x" * 40_001}, (), "too_long", "Item 1 of the feedback has 40,001 characters"),
    ],
)
def test_a_trial_that_cannot_begin(
    redraft: Redraft, files: dict[str, bytes], arguments: tuple[str, ...], code: str, sentence: str
) -> None:
    for name, content in files.items():
        Path(name).write_bytes(content)
    answer = redraft("agents", "try", *WITH_FEEDBACK, *arguments, "--json")
    assert (answer.code, answer.out) == (2, "")
    assert answer.error["code"] == code
    assert sentence in answer.error["message"]


def test_a_mistyped_agent_brings_the_nearest_one(redraft: Redraft) -> None:
    assert "Did you mean “claude”?" in redraft("agents", "try", *FILES, "--provider", "claud").err


def test_an_agent_that_is_not_set_up_says_what_to_set(redraft: Redraft) -> None:
    answer = redraft("agents", "try", *FILES, "--provider", "local")
    assert (answer.code, answer.out) == (78, "")
    assert answer.err.splitlines() == [
        "The local model is not set up here.",
        "Whoever runs redraft can set LOCAL_LLM_BASE_URL; `redraft agents` lists the agents.",
    ]


@pytest.mark.parametrize("length", [99_999, 100_000])
def test_a_brief_may_have_100_000_characters_besides_the_files_last_line_end(redraft: Redraft, length: int) -> None:
    Path("brief.md").write_text("word " * (length // 5) + "w" * (length % 5) + "\r\n", newline="")
    assert redraft("agents", "try", *FILES).code == 0


def test_sixty_items_get_sixty_answers(redraft: Redraft) -> None:
    Path("feedback.md").write_text("".join(f"- say {number} things\n" for number in range(60)))
    found = redraft("agents", "try", *WITH_FEEDBACK, "--json").json()
    assert [entry["item"] for entry in found["revision"]["ledger"]] == list(range(1, 61))
    assert all(entry["answer"] for entry in found["revision"]["ledger"])


def test_more_items_than_fit_are_left_to_a_person_and_not_dropped(redraft: Redraft) -> None:
    Path("feedback.md").write_text("".join(f"- say {number} things\n" for number in range(101)))
    ledger = redraft("agents", "try", *WITH_FEEDBACK, "--json").json()["revision"]["ledger"]
    assert [("more feedback than fits" in entry["answer"]) for entry in ledger] == [False] * 100 + [True]


# ---- models behind sockets


@pytest.mark.parametrize(("agent", "cost"), [("gpt", "0.000620"), ("local", None)])
async def test_a_model_drafts_and_edits(redraft: Redraft, server: ModelServer, agent: str, cost: str | None) -> None:
    server.script = [Answer(LONG_DRAFT), Answer(plan(OPENS_AT_8, statuses=("addressed", "declined")), cached=50)]
    answer = await tried(redraft, *WITH_FEEDBACK, "--provider", agent, "--json")
    assert answer.code == 0, answer.err
    revision = answer.json()["revision"]
    assert [(entry["disposition"], entry["blocks"]) for entry in revision["ledger"]] == [
        ("applied", [2]),
        ("declined", []),
    ]
    assert revision["model"] == MODEL
    used = revision["usage"]
    assert (used["input_tokens"], used["output_tokens"], used["cached_tokens"]) == (100, 20, 50)
    assert used["cost_usd"] is None if cost is None else float(used["cost_usd"]) == float(cost)
    assert revision["rewrite_tokens"] > 20 * used["output_tokens"], "1,000 words against a sentence"
    assert len(server.requests) == 2


async def test_what_nobody_knows_is_called_unknown(redraft: Redraft, server: ModelServer) -> None:
    server.script = [Answer(LONG_DRAFT, counts=False), Answer(plan(OPENS_AT_8), counts=False)]
    server.script += [Answer(plan(OPENS_AT_8), counts=False)]
    answer = await tried(redraft, *WITH_FEEDBACK, "--provider", "local")
    assert answer.code == 0, answer.err
    assert answer.out.count("tokens not counted, cost unknown") == 2
    assert "what a full rewrite would have taken cannot be told" in answer.out


async def test_a_short_draft_is_written_anew_and_says_so(redraft: Redraft, server: ModelServer) -> None:
    responses = [
        {"feedback_id": "F1", "status": "addressed", "note": "Said so.", "blocks": ["B2"]},
        {"feedback_id": "F2", "status": "needs_person", "note": "Sing yourself.", "blocks": []},
    ]
    new = {"draft": "# Notice\n\nThe shop opens at 8.\n", "responses": responses, "criteria": [], "note": ""}
    server.script = [Answer("# Notice\n\nThe shop opens at 9.\n"), Answer(json.dumps(new))]
    answer = await tried(redraft, *WITH_FEEDBACK)
    assert answer.code == 0, answer.err
    assert answer.err.startswith("GPT (gpt-6.1-terra) gets"), "auto takes the first that is set up"
    assert "The shop opens at [-9-]{+8+}." in answer.out
    assert "(Applied in B2: Said so.)" in answer.out
    assert "(Needs a person: Sing yourself.)" in answer.out
    assert "about $0.0008" in answer.out
    assert "The whole draft was written anew." in answer.out


async def test_a_model_that_claims_all_and_changes_nothing_is_not_believed(
    redraft: Redraft, server: ModelServer
) -> None:
    server.script = [Answer(LONG_DRAFT), Answer(plan()), Answer(plan())]
    answer = await tried(redraft, *WITH_FEEDBACK, "--provider", "gpt", "--json")
    found = answer.json()
    assert [entry["disposition"] for entry in found["revision"]["ledger"]] == ["needs_person"] * 2
    assert "no edit for it changed the draft" in found["revision"]["ledger"][0]["answer"]
    assert found["revision"]["body"] == found["draft"]["body"]
    assert found["revision"]["usage"]["output_tokens"] == 40, "it was asked twice, and both are on the bill"


@pytest.mark.parametrize(
    ("fault", "code", "name", "sentence", "step"),
    [
        (Answer(ending=Ending.REFUSAL), 76, "agent_refused", "GPT refused to do this: I will not.", "another agent"),
        (Answer(""), 76, "agent_invalid_output", "GPT answered in a form that cannot be used", "Try again"),
        (Answer("<<<note>>>\nOnly a note."), 76, "agent_invalid_output", "no deliverable", "Try again"),
        (Answer(ending=Ending.LENGTH), 76, "agent_too_long", "does not fit into what GPT can", "Shorten"),
        (Answer(ending=Ending.CUT), 1, "agent_cut", "GPT stopped in the middle", "Try again."),
        (Answer(ending=Ending.CLEAN_EARLY_END), 1, "agent_cut", "GPT stopped in the middle", "Try again."),
        (Answer(status=401, error={"code": "invalid_api_key"}), 78, "agent_bad_key", "not accept our key", "doctor"),
        (Answer(status=404), 78, "agent_unknown_model", "GPT knows no model “gpt-6.1-terra”", "REDRAFT_GPT_MODEL"),
        (Answer(status=402), 69, "agent_no_credit", "no credit or quota left", "add some"),
        (
            Answer(status=429, headers={"retry-after": "45"}, error={"code": "rate_limit_exceeded"}),
            1,
            "agent_rate_limited",
            "GPT asks us to slow down.",
            "in some minutes",
        ),
    ],
)
async def test_each_fault_has_its_sentence_its_next_step_and_its_code(
    redraft: Redraft, server: ModelServer, fault: Answer, code: int, name: str, sentence: str, step: str
) -> None:
    server.answer = fault
    answer = await tried(redraft, *FILES, "--json", "--out", "kept")
    assert (answer.code, answer.out) == (code, "")
    assert answer.error["code"] == name
    assert sentence in answer.error["message"]
    assert step in answer.error["advice"]
    assert answer.error["exit_code"] == code
    assert "Draft 1 was broken off" in answer.err
    assert SECRET not in answer.err
    assert kept() == [], "a partial answer is never a draft"


async def test_a_model_that_nobody_serves_is_told_apart(
    redraft: Redraft, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCAL_LLM_BASE_URL", "http://127.0.0.1:1/v1")
    answer = await tried(redraft, *FILES, "--provider", "local")
    assert answer.code == 1
    assert "The local model cannot be reached" in answer.err
    assert "`redraft agents` shows where" in answer.err


async def test_a_draft_outlives_a_revision_that_fails(redraft: Redraft, server: ModelServer) -> None:
    server.script = [Answer(LONG_DRAFT)]
    server.answer = Answer(ending=Ending.REFUSAL)
    answer = await tried(redraft, *WITH_FEEDBACK, "--json", "--out", "kept")
    assert (answer.code, answer.error["code"]) == (76, "agent_refused")
    assert answer.json()["draft"]["body"].startswith("# Notice\n")
    assert answer.json()["revision"] is None
    assert "Draft 2 was broken off" in answer.err
    assert "Draft 1 took 100 tokens in, 20 out, about $0.0008." in answer.err
    assert kept() == ["draft-1.md", "trial.json"]


# ---- stopped


async def test_ctrl_c_stops_the_model_at_once_and_says_what_was_used(terminal: Terminal, server: ModelServer) -> None:
    server.script = [Answer(LONG_DRAFT)]
    server.answer = Answer('{"ops": [', Ending.DRIP)
    terminal.settings.update(settings_for(server))
    process = terminal.popen("agents", "try", *WITH_FEEDBACK, "--provider", "local", "--json", "--out", "kept")
    async with asyncio.timeout(60):
        await server.asked.wait()
        server.asked.clear()
        await server.asked.wait()  # for draft 2
        server.left.clear()
        await asyncio.sleep(0.5)
        process.send_signal(signal.SIGINT)
        async with asyncio.timeout(0.25):
            await server.left.wait()
        out, err = await asyncio.to_thread(process.communicate)
    assert process.returncode == 130, err
    [broken_off] = [line for line in err.splitlines() if line.startswith("Draft 2 was broken off after")]
    assert re.search(r" and about \d+ words; that took about [\d,]+ tokens in, \d+ out, cost unknown\.$", broken_off)
    assert "Draft 1 took 100 tokens in, 20 out, cost unknown." in err
    assert "Traceback" not in err
    assert json.loads(out)["draft"]["words"] > 800, "what was made before is not lost"
    assert (Path("kept") / "draft-1.md").read_text() == json.loads(out)["draft"]["body"]


# ---- at a terminal


def at_a_terminal(terminal: Terminal, *arguments: str, **settings: str) -> tuple[str, int]:
    """What a person sees."""
    terminal.settings.update({"TERM": "xterm", "COLUMNS": "100", **settings})
    main, side = pty.openpty()
    process = terminal.popen(*arguments, stdin=side, stdout=side, stderr=side)
    os.close(side)
    seen = b""
    piece = b" "
    while piece:
        try:
            piece = os.read(main, 65_536)
        except OSError as error:
            if error.errno != errno.EIO:  # how Linux says that the other side is closed
                raise
            break
        seen += piece
    os.close(main)
    return seen.decode(), process.wait(timeout=60)


def test_a_terminal_shows_the_changes_in_colour_and_how_far_it_is(terminal: Terminal) -> None:
    seen, code = at_a_terminal(terminal, "agents", "try", *WITH_FEEDBACK)
    assert code == 0, seen
    assert "\x1b[32m8\x1b[0m" in seen
    assert re.search(r"\x1b\[9;31m9\x1b\[0m", seen)
    assert "{+8+}" not in seen
    assert "practice is writing draft 1" in seen


def test_no_color_is_respected(terminal: Terminal) -> None:
    seen, code = at_a_terminal(terminal, "agents", "try", *WITH_FEEDBACK, NO_COLOR="1")
    assert code == 0, seen
    assert "[-9-]{+8+}" in seen
    assert "\x1b[32m" not in seen


async def test_a_terminal_counts_the_words_so_far(terminal: Terminal, server: ModelServer) -> None:
    server.answer = Answer(LONG_DRAFT)
    seen, code = await asyncio.to_thread(at_a_terminal, terminal, "agents", "try", *FILES, **settings_for(server))
    assert code == 0, seen
    assert re.search(r"gpt-6\.1-terra is writing draft 1 \(about [\d,]+ words\)", seen)
