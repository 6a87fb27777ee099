"""The whole of one task in Slack, as people see it: the real bot, the real poster and a real worker over sockets."""

import asyncio
import signal
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.domain.conversation import Platform
from bot.sandbox.slack import Channel, LocalSlack, Persona, Seen
from tests.support.reporting import five_revised_tasks
from tests.support.slack_theatre import SlackTheatre
from tests.support.stories import a_task_from_nothing_to_accepted
from tests.support.terminal import Terminal
from tests.support.theatre import eventually


async def test_a_task_goes_from_nothing_to_accepted(slack_theatre: SlackTheatre) -> None:
    await a_task_from_nothing_to_accepted(slack_theatre)
    await slack_theatre.asks("ben", "lst")
    assert "Did you mean `/redraft list`?" in slack_theatre.told("ben")


async def test_a_report_is_filtered_by_the_words_after_it(slack_theatre: SlackTheatre) -> None:
    await slack_theatre.asks("ben", "report")
    assert "There are no tasks yet." in slack_theatre.told("ben")
    assert not await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    for words, told in {
        "report agent:practice task:1 since:2020-01-01": "1 task:",
        "report since:2099-01-01": "No task fits all of that.",
        "report agent:“cluade”": "Did you mean “claude”?",
        "report since:yesterday": "“yesterday” is no day; write one such as 2026-10-01",
        "report practice": "Filters are",
        "report criteria": "No criterion fails",
    }.items():
        await slack_theatre.asks("ben", words)
        assert told in slack_theatre.told("ben"), words


async def test_a_report_is_posted_with_its_charts_where_it_was_asked_for(slack_theatre: SlackTheatre) -> None:
    ben, channel, slack = slack_theatre.people["ben"], slack_theatre.channel, slack_theatre.slack
    who = (Platform.SLACK, slack.world.team_id, ben.user.id)
    await asyncio.to_thread(five_revised_tasks, slack_theatre.app, *who)
    await slack_theatre.asks("ben", "report agent:claude")
    await eventually(lambda: "[Post it here" in slack_theatre.told("ben"))
    answer = next(each for each in reversed(ben.sees(channel)) if "[Post it here" in each.text)
    slack.faults.lose_reply("chat.postMessage")
    await ben.clicks(channel, answer.ts, "Post it here, with charts")
    ada = slack_theatre.people["ada"]
    await eventually(lambda: len([each for each in ada.sees(channel) if each.files]) == 2, seconds=60)
    assert "on its way to this channel" in slack_theatre.told("ben")
    [report, lift, cycles] = [each for each in ada.sees(channel) if not each.is_ephemeral]
    assert "5 tasks: 5 accepted." in report.text
    assert "Only tasks with agent:claude" in report.text
    assert lift.alt_texts["lift.png"].startswith("Share of tasks complete, solo and with feedback")
    assert cycles.alt_texts["cycles.png"].startswith("Share of the same 5 tasks")
    for content in (lift.files["lift.png"], cycles.files["cycles.png"]):
        assert Image.open(BytesIO(content)).width == 1280


async def test_a_client_id_in_the_environment_changes_nothing_in_socket_mode(
    slack: LocalSlack, monkeypatch: pytest.MonkeyPatch, slack_client_in_environment: None, slack_theatre: SlackTheatre
) -> None:
    assert not await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    assert "Volunteer guide" in slack_theatre.thread()[0]


async def test_ticks_that_are_still_on_their_way_count_when_somebody_is_done(slack_theatre: SlackTheatre) -> None:
    """Slack's events of one person may be handled out of order."""
    await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short\nHas a heading")
    await slack_theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in slack_theatre.thread()))
    ben, ts = slack_theatre.people["ben"], slack_theatre.message("Score draft 1")
    message = slack_theatre.channel.messages[ts]
    [(block, boxes)] = [
        (block, each) for block in message.blocks for each in block.get("elements", ()) if each["type"] == "checkboxes"
    ]
    ben._choose(message, block, boxes, {"type": "checkboxes", "selected_options": boxes["options"][:1]})
    await ben.clicks(slack_theatre.channel, ts, "I'm done")
    await eventually(lambda: "1 of 2 met" in slack_theatre.told("ben"))


async def test_whoever_is_done_and_touched_no_box_is_asked_before_anything_is_filed(
    slack_theatre: SlackTheatre,
) -> None:
    await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short\nHas a heading")
    await slack_theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in slack_theatre.thread()))
    ben, ts = slack_theatre.people["ben"], slack_theatre.message("Score draft 1")
    await ben.clicks(slack_theatre.channel, ts, "I'm done")
    await eventually(lambda: "You have not marked any criterion of draft 1" in slack_theatre.told("ben"))
    assert not any("1 scorecard filed" in each for each in slack_theatre.thread()), "nothing was filed"
    await slack_theatre.presses("ben", "None is met")
    await eventually(lambda: "0 of 2 met" in slack_theatre.told("ben"))
    await eventually(lambda: any("1 scorecard filed on draft 1" in each for each in slack_theatre.thread()))


async def test_every_name_is_learnt_once(slack_theatre: SlackTheatre) -> None:
    await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    await slack_theatre.works()
    for _ in range(2):
        await slack_theatre.says("ben", "mention the quay")
    asked = [call.arguments["user"] for call in slack_theatre.slack.calls if call.method == "users.info"]
    assert len(asked) == len(set(asked))


async def test_redraft_up_is_all_it_takes(slack: LocalSlack, terminal: Terminal, tmp_path: Path) -> None:
    """Bot, poster and worker as processes of their own, with Slack's rates."""
    ada = slack.as_user(slack.add_user("ada"))
    channel = slack.add_channel("harbour", ada.user)
    tokens = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_APP_TOKEN": slack.app_token, "SLACK_API_URL": slack.api_url}
    started = Terminal(terminal.data_dir, tmp_path, settings=tokens)
    with (tmp_path / "up.log").open("w") as log:
        process = started.popen("up", stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        await eventually(lambda: slack.delivery.sockets, seconds=40)
        await ada.command(channel, "new Volunteer guide")
        await eventually(lambda: ada.has_view)
        ada.fills({"brief": "A page.", "rubric": "Has a heading", "agent": "practice"})
        assert not await ada.submits()
        await eventually(lambda: any("Score draft 1" in each.text for each in sees_all(ada, channel)), seconds=40)
    finally:
        process.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(process.wait, 20)
    assert code == 0, (tmp_path / "up.log").read_text()


def sees_all(persona: Persona, channel: Channel) -> list[Seen]:
    return [seen for ts in list(channel.messages) for seen in persona.sees(channel, ts)]
