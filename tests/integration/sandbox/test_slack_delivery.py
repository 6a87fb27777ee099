"""The real slack-bolt hears what people do in the local Slack, over Socket Mode and by signed requests."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_bolt import App

from bot.sandbox.slack import CannotError, Channel, LocalSlack, NoAnswerError, Persona
from tests.support.slack_app import Heard, an_app, over_http, over_socket


class Place:
    """A channel with two people and a connected app."""

    def __init__(self, box: LocalSlack, app: App, heard: Heard) -> None:
        self.box, self.app, self.heard = box, app, heard
        users = [box.add_user(name) for name in ("ada", "bob")]
        self.channel: Channel = box.add_channel("reviews", *users)
        self.ada, self.bob = (box.as_user(each) for each in users)


@pytest.fixture(params=["socket", "http"])
async def place(request: pytest.FixtureRequest, slack_box: LocalSlack) -> AsyncIterator[Place]:
    """Each test runs both ways."""
    app, heard = an_app(slack_box)
    connected: Any = over_socket if request.param == "socket" else over_http
    async with connected(slack_box, app):
        yield Place(slack_box, app, heard)
        await slack_box.delivery.settled()


def a_form(title: str = "Score") -> dict[str, Any]:
    """Boxes and a text."""
    options = [{"text": {"type": "plain_text", "text": f"Criterion {each}"}, "value": str(each)} for each in (1, 2)]
    return {
        "type": "modal",
        "callback_id": "score",
        "title": {"type": "plain_text", "text": title},
        "submit": {"type": "plain_text", "text": "File"},
        "blocks": [
            {
                "type": "input",
                "block_id": "marks",
                "optional": True,
                "label": {"type": "plain_text", "text": "Met"},
                "element": {"type": "checkboxes", "action_id": "marks", "options": options},
            },
            {
                "type": "input",
                "block_id": "comment",
                "label": {"type": "plain_text", "text": "Comment"},
                "element": {"type": "plain_text_input", "action_id": "comment", "max_length": 20},
            },
        ],
    }


def a_button(label: str = "Revise", action: str = "draft.revise:1") -> list[dict[str, Any]]:
    text = {"type": "plain_text", "text": label}
    return [{"type": "actions", "block_id": "b", "elements": [{"type": "button", "action_id": action, "text": text}]}]


class TestEvents:
    async def test_what_people_say_edit_and_delete_is_told(self, place: Place) -> None:
        ts = await place.ada.says(place.channel, "too long", files={"a.txt": b"notes"})
        await place.ada.edits(place.channel, ts, "far too long")
        await place.ada.deletes(place.channel, ts)
        said = await place.heard.hears("message", 3)
        by_kind = {each.get("subtype"): each for each in said}
        assert by_kind["file_share"]["text"] == "too long"
        assert by_kind["message_changed"]["message"]["text"] == "far too long"
        assert by_kind["message_deleted"]["deleted_ts"] == ts

    async def test_reactions_mentions_and_the_home_tab_are_told(self, place: Place) -> None:
        ts = await place.ada.says(place.channel, f"<@{place.box.world.bot.id}> where are we?")
        [mention] = await place.heard.hears("app_mention")
        assert mention["ts"] == ts
        await place.bob.reacts(place.channel, ts, "thumbsup")
        await place.bob.unreacts(place.channel, ts, "thumbsup")
        [added], [removed] = await place.heard.hears("reaction_added"), await place.heard.hears("reaction_removed")
        assert added["item"] == removed["item"] == {"type": "message", "channel": place.channel.id, "ts": ts}
        await place.bob.opens_home()
        [opened] = await place.heard.hears("app_home_opened")
        assert opened["user"] == place.bob.user.id

    async def test_the_bot_hears_of_what_it_does_itself(self, place: Place) -> None:
        bot: Any = place.app.client
        where = {"channel": place.channel.id}
        sent = await asyncio.to_thread(bot.chat_postMessage, text="draft 1", **where)
        await asyncio.to_thread(bot.reactions_add, name="eyes", timestamp=sent["ts"], **where)
        await asyncio.to_thread(bot.reactions_remove, name="eyes", timestamp=sent["ts"], **where)
        await asyncio.to_thread(bot.chat_update, text="draft 1, mended", ts=sent["ts"], **where)
        await asyncio.to_thread(bot.chat_delete, ts=sent["ts"], **where)
        kinds = {each.get("subtype") for each in await place.heard.hears("message", 3)}
        assert kinds == {None, "message_changed", "message_deleted"}
        assert [each["user"] for each in await place.heard.hears("reaction_added")] == [place.box.world.bot.id]
        await place.heard.hears("reaction_removed")

    async def test_an_event_whose_acknowledgement_is_lost_comes_again(self, place: Place) -> None:
        place.box.faults.acks_lost = 2
        await place.ada.says(place.channel, "hello")
        await place.heard.hears("message", 3)
        await place.box.delivery.settled()
        assert len({body["event_id"] for body in place.heard.bodies}) == 1
        assert len(place.heard.bodies) == 3

    @pytest.mark.parametrize(("lost", "deliveries"), [(3, 4), (4, 4)])
    async def test_an_event_comes_at_most_three_times_more(self, place: Place, lost: int, deliveries: int) -> None:
        place.box.faults.acks_lost = lost
        await place.ada.says(place.channel, "hello")
        await place.box.delivery.settled()
        assert len(await place.heard.hears("message", deliveries)) == deliveries

    async def test_every_event_can_be_made_to_come_twice(self, place: Place) -> None:
        place.box.faults.each_event_twice = True
        await place.ada.says(place.channel, "hello")
        await place.heard.hears("message", 2)
        assert len({body["event_id"] for body in place.heard.bodies}) == 1

    async def test_what_happens_where_the_bot_is_not_stays_there(self, place: Place) -> None:
        place.box.remove_bot(place.channel)
        await place.heard.hears("channel_left")
        await place.ada.says(place.channel, "alone at last")
        await place.box.delivery.settled()
        assert place.heard.events("message") == []


class TestCommandsAndForms:
    async def test_a_command_opens_a_form_whose_answers_come_back(self, place: Place) -> None:
        filed: list[Any] = []

        @place.app.command("/redraft")
        def new(ack: Any, body: Any, client: Any) -> None:
            client.views_open(trigger_id=body["trigger_id"], view=a_form())
            ack("opened")

        @place.app.view("score")
        def score(ack: Any, view: Any) -> None:
            values = view["state"]["values"]
            filed.append([each["value"] for each in values["marks"]["marks"]["selected_options"]])
            filed.append(values["comment"]["comment"]["value"])
            ack()

        assert await place.ada.command(place.channel, "new Logo") == "opened"
        place.ada.fills({"Met": ["2"], "comment": "x" * 20})
        with pytest.raises(CannotError):
            place.ada.fills({"comment": "x" * 21})
        assert await place.ada.submits() == {}
        assert filed == [["2"], "x" * 20]
        assert not place.ada.has_view
        [told] = place.ada.sees(place.channel)
        assert (told.text, told.is_ephemeral) == ("opened", True)
        assert place.bob.sees(place.channel) == []

    async def test_a_form_with_problems_stays_open_with_what_was_typed(self, place: Place) -> None:
        @place.app.command("/redraft")
        def new(ack: Any, body: Any, client: Any) -> None:
            client.views_open(trigger_id=body["trigger_id"], view=a_form())
            ack()

        @place.app.view("score")
        def score(ack: Any) -> None:
            ack(response_action="errors", errors={"comment": "Say more."})

        await place.ada.command(place.channel, "new")
        assert await place.ada.submits() == {"comment": "Please complete this required field."}
        place.ada.fills({"Comment": "short"})
        assert await place.ada.submits() == {"comment": "Say more."}
        assert place.ada.view.state["comment"]["comment"]["value"] == "short"

    async def test_a_button_is_answered_for_the_person_alone_and_changes_the_message(self, place: Place) -> None:
        sent = await asyncio.to_thread(
            place.app.client.chat_postMessage, channel=place.channel.id, text="Draft 1", blocks=a_button()
        )

        @place.app.action("draft.revise:1")
        def revise(ack: Any, respond: Any, body: Any, client: Any) -> None:
            ack()
            client.chat_update(channel=body["channel"]["id"], ts=body["message"]["ts"], text="Revising", blocks=[])
            respond("working on it")

        await place.ada.clicks(place.channel, sent["ts"], "Revise")
        async with asyncio.timeout(5):
            while len(place.ada.sees(place.channel)) < 2:  # noqa: ASYNC110 - the listener runs in a thread
                await asyncio.sleep(0.01)
        assert [each.text for each in place.ada.sees(place.channel)] == ["Revising", "working on it"]
        assert [each.text for each in place.bob.sees(place.channel)] == ["Revising"]

    async def test_ticks_are_a_persons_own_until_the_message_changes(self, place: Place) -> None:
        options = a_form()["blocks"][0]["element"]["options"]
        boxes = [
            {
                "type": "actions",
                "block_id": "s",
                "elements": [{"type": "checkboxes", "action_id": "marks", "options": options}],
            }
        ]
        sent = await asyncio.to_thread(
            place.app.client.chat_postMessage, channel=place.channel.id, text="Score", blocks=boxes
        )
        got: list[Any] = []

        @place.app.action("marks")
        def tick(ack: Any, body: Any) -> None:
            mine = body["state"]["values"]["s"]["marks"]["selected_options"]
            got.append((body["user"]["id"], [each["value"] for each in mine]))
            ack()

        await place.ada.ticks(place.channel, sent["ts"], "1", "2")
        await place.bob.ticks(place.channel, sent["ts"], "2")
        assert got == [(place.ada.user.id, ["1", "2"]), (place.bob.user.id, ["2"])]

    async def test_a_message_is_used_from_its_menu(self, place: Place) -> None:
        used: list[str] = []

        @place.app.shortcut("use_as_feedback")
        def use(ack: Any, body: Any) -> None:
            ack()
            used.append(body["message"]["text"])

        ts = await place.bob.says(place.channel, "shorter")
        await place.ada.shortcut(place.channel, ts, "use_as_feedback")
        assert used == ["shorter"]

    async def test_who_is_not_answered_in_three_seconds_sees_that_it_failed(self, place: Place) -> None:
        @place.app.command("/redraft")
        def new(ack: Any) -> None:
            time.sleep(3.2)
            ack()

        with pytest.raises(NoAnswerError):
            await place.ada.command(place.channel, "new")


class TestTriggers:
    async def _trigger(self, box: LocalSlack) -> tuple[Persona, str]:
        user = box.add_user("ada")
        return box.as_user(user), box.world.new_trigger(user)

    async def _opens(self, box: LocalSlack, trigger: str) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {box.bot_token}"}
        body = {"trigger_id": trigger, "view": a_form()}
        async with (
            aiohttp.ClientSession(headers=headers) as session,
            session.post(f"{box.api_url}views.open", json=body) as response,
        ):
            answer: dict[str, Any] = await response.json()
        return answer

    async def test_a_trigger_opens_one_form(self, slack_box: LocalSlack) -> None:
        persona, trigger = await self._trigger(slack_box)
        assert (await self._opens(slack_box, trigger))["ok"]
        assert persona.has_view
        assert (await self._opens(slack_box, trigger))["error"] == "exchanged_trigger_id"

    @pytest.mark.parametrize(("age", "error"), [(2.5, None), (3.01, "expired_trigger_id")])
    async def test_a_trigger_is_good_for_three_seconds(
        self, slack_box: LocalSlack, age: float, error: str | None
    ) -> None:
        persona, trigger = await self._trigger(slack_box)
        user, since = slack_box.world.triggers[trigger]
        slack_box.world.triggers[trigger] = (user, since - age)
        assert (await self._opens(slack_box, trigger)).get("error") == error
        assert persona.has_view is (error is None)


class TestSockets:
    async def test_an_app_comes_back_after_a_refresh(self, slack_box: LocalSlack) -> None:
        app, heard = an_app(slack_box)
        ada = slack_box.add_user("ada")
        channel = slack_box.add_channel("reviews", ada)
        async with over_socket(slack_box, app):
            await slack_box.delivery.disconnect()
            await slack_box.as_user(ada).says(channel, "after the refresh")
            [said] = await heard.hears("message")
            assert said["text"] == "after the refresh"

    async def test_what_is_said_during_an_outage_comes_after_it(self, slack_box: LocalSlack) -> None:
        slack_box.faults.redelivery_seconds = (0.5, 0.5, 2.0)
        app, heard = an_app(slack_box)
        ada = slack_box.add_user("ada")
        channel = slack_box.add_channel("reviews", ada)
        async with over_socket(slack_box, app):
            await slack_box.goes_down()
            await slack_box.as_user(ada).says(channel, "during the outage")
            await asyncio.sleep(0.3)
            assert heard.events("message") == []
            slack_box.comes_back()
            [said] = await heard.hears("message")
            assert said["text"] == "during the outage"

    async def test_a_silent_socket_stays_open_and_brings_nothing(self, slack_box: LocalSlack) -> None:
        app, heard = an_app(slack_box)
        ada = slack_box.add_user("ada")
        channel = slack_box.add_channel("reviews", ada)
        async with over_socket(slack_box, app):
            slack_box.faults.silent = True
            await slack_box.as_user(ada).says(channel, "unheard")
            await asyncio.sleep(0.3)
            assert len(slack_box.delivery.sockets) == 1
            assert heard.events("message") == []
            slack_box.faults.silent = False
            await heard.hears("message")

    async def test_one_of_several_connections_gets_each_event(self, slack_box: LocalSlack) -> None:
        (one, by_one), (two, by_two) = an_app(slack_box), an_app(slack_box)
        ada = slack_box.add_user("ada")
        channel = slack_box.add_channel("reviews", ada)
        async with over_socket(slack_box, one), over_socket(slack_box, two):
            for number in range(4):
                await slack_box.as_user(ada).says(channel, str(number))
                await slack_box.delivery.settled()
            assert len(await by_one.hears("message", 2)) == len(await by_two.hears("message", 2)) == 2


class TestSignatures:
    @pytest.mark.parametrize(
        ("age", "secret", "status"), [(0, True, 200), (299, True, 200), (302, True, 401), (0, False, 401)]
    )
    async def test_a_request_that_is_old_or_of_others_is_refused_by_bolt(
        self, slack_box: LocalSlack, age: int, secret: bool, status: int
    ) -> None:
        app, _ = an_app(slack_box)
        body = '{"type": "event_callback", "team_id": "T", "event": {"type": "message", "text": "x"}}'
        async with over_http(slack_box, app) as url, aiohttp.ClientSession() as session:
            if not secret:
                slack_box.delivery.signing_secret = "another"
            headers = slack_box.delivery.signature(body, int(time.time()) - age) | {"Content-Type": "application/json"}
            async with session.post(url, data=body, headers=headers) as response:
                assert response.status == status
