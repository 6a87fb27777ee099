"""What somebody meets at the sandbox's page besides the story: bad luck, bad people, and everything small."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from playwright.async_api import Browser, Page, expect

from bot.sandbox.discord import LocalDiscord
from bot.sandbox.slack import LocalSlack
from bot.sandbox.web import SandboxPage
from tests.support.browser import Tab
from tests.support.discord_theatre import DiscordTheatre
from tests.support.slack_theatre import SlackTheatre
from tests.support.theatre import eventually

pytestmark = pytest.mark.timeout(120)

HOSTILE = """<img src=x onerror="document.title='caught'"><script>document.title='caught'</script>
[a link](javascript:document.title='caught') [data](data:text/html,x) <javascript:alert(1)|press>
**bold** *not <b>bold</b>* `<i>code</i>` <https://example.org/"onmouseover="x|here>
```
<svg onload=alert(1)>
```
> <iframe src="//example.org">"""


DRAFT = """# Title

| Day | Where |
|---|---|
| Saturday | a &lt; b |

- one
  - **two**
1. three

plain *words* and `a_b_c`"""


async def _is_harmless(page: Page) -> None:
    """Text is text: no element came of it, and no link leads to a script."""
    said = page.locator("#main .said").last
    await expect(said).to_contain_text("<svg onload=alert(1)>")
    assert not await said.locator("img, script, svg, iframe, b").count()
    for link in await said.locator("a").all():
        assert (await link.get_attribute("href") or "").startswith(("https://", "#"))
        assert await link.get_attribute("onmouseover") is None
    assert "caught" not in await page.title()


async def test_hostile_text_is_shown_and_does_nothing(browser: Browser) -> None:
    async with LocalSlack() as slack, LocalDiscord() as discord:
        ada = slack.add_user("ada", display_name="<b>Ada</b>")
        channel = slack.add_channel("<i>harbour</i>", ada)
        await slack.as_user(ada).says(channel, HOSTILE, files={'<img src=x onerror="1">.txt': b"x"})
        blocks = [
            {"type": "markdown", "text": HOSTILE},
            {"type": "section", "text": {"type": "mrkdwn", "text": HOSTILE}},
        ]
        slack.api.call("chat.postMessage", {"channel": channel.id, "text": HOSTILE, "blocks": blocks})
        guild = discord.add_guild("Harbour")
        ben = discord.as_member(guild.add_member("<b>Ben</b>"))
        await ben.says(guild.add_text_channel("harbour"), HOSTILE)
        async with SandboxPage(slack, discord, note="<script>1</script>") as sandbox:
            tab = await Tab.opened(browser, sandbox.url)
            await expect(tab.page.locator("#note")).to_have_text("<script>1</script>")
            await expect(tab.page.locator("#main .byline").first).to_contain_text("<b>Ada</b>")
            await _is_harmless(tab.page)
            await tab.page.get_by_role("button", name="Discord-like").click()
            await expect(tab.page.locator("#main .byline").first).to_contain_text("<b>Ben</b>")
            await _is_harmless(tab.page)
            assert not tab.errors
            assert all(each.startswith(sandbox.url) for each in tab.asked)


async def test_a_channel_where_nothing_was_said_tells_how_to_begin(browser: Browser) -> None:
    async with LocalSlack() as slack:
        slack.add_channel("harbour", slack.add_user("ada"))
        async with SandboxPage(slack, None) as sandbox:
            tab = await Tab.opened(browser, sandbox.url)
            await expect(tab.page.locator("#main .empty")).to_have_text(
                "Nothing has been said here yet. Type /redraft new to start a task."
            )


async def test_a_table_and_a_list_of_a_draft_are_read_as_such(browser: Browser) -> None:
    async with LocalSlack() as slack:
        channel = slack.add_channel("harbour", slack.add_user("ada"))
        blocks = [{"type": "markdown", "text": DRAFT}]
        slack.api.call("chat.postMessage", {"channel": channel.id, "text": "x", "blocks": blocks})
        async with SandboxPage(slack, None) as sandbox:
            page = (await Tab.opened(browser, sandbox.url)).page
            said = page.locator("#main .said")
            await expect(said.get_by_role("heading", name="Title")).to_be_visible()
            await expect(said.locator("td").nth(1)).to_have_text("a < b")
            await expect(said.locator("ul > li > ul > li strong")).to_have_text("two")
            await expect(said.locator("ol > li")).to_have_text("three")
            await expect(said.locator("p em")).to_have_text("words")
            await expect(said.locator("code")).to_have_text("a_b_c")


async def test_nothing_that_was_typed_is_lost_where_a_form_is_refused(
    browser: Browser, slack_page: SandboxPage, slack_theatre: SlackTheatre
) -> None:
    page = (await Tab.opened(browser, slack_page.url)).page
    await page.locator("#composer").fill("/redraft new Volunteer guide")
    await page.keyboard.press("Enter")
    dialog = page.locator("dialog[open]")
    await dialog.get_by_label("Brief").fill("A page for volunteers.")
    await dialog.get_by_label("Rubric").fill("(-1 point)")
    await dialog.get_by_label("Ben").check()
    await dialog.get_by_role("button", name="Start").click()
    problem = dialog.locator(".field").filter(has_text="Rubric").locator(".error")
    await expect(problem).to_be_visible()
    rubric = dialog.get_by_label("Rubric")
    await expect(rubric).to_be_focused()
    assert str(await problem.get_attribute("id")) in (await rubric.get_attribute("aria-describedby") or "")
    await expect(rubric).to_have_attribute("aria-invalid", "true")
    await expect(dialog.get_by_label("Title")).to_have_value("Volunteer guide")
    await expect(dialog.get_by_label("Brief")).to_have_value("A page for volunteers.")
    await expect(dialog.get_by_label("Ben")).to_be_checked()
    slack_theatre.slack.faults.is_out = True
    await rubric.fill("Has a heading")
    await dialog.get_by_role("button", name="Start").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("trouble connecting")
    await expect(rubric).to_have_value("Has a heading")
    slack_theatre.slack.faults.is_out = False
    await eventually(lambda: slack_theatre.slack.delivery.sockets)
    await dialog.get_by_role("button", name="Start").click()
    await expect(page.locator("#main")).to_contain_text("Task 1: Volunteer guide")
    await expect(page.locator("dialog")).to_have_count(0)
    await expect(page.locator("#composer")).to_be_focused()


async def test_a_command_that_nobody_answers_is_still_in_the_composer(browser: Browser) -> None:
    async with LocalSlack() as slack:
        slack.add_channel("harbour", slack.add_user("ada"))
        slack.faults.is_out = True
        async with SandboxPage(slack, None) as sandbox:
            page = (await Tab.opened(browser, sandbox.url)).page
            await page.locator("#composer").fill("/redraft list")
            await page.keyboard.press("Enter")
            await expect(page.get_by_role("alert").first).to_contain_text("operation_timeout")
            await expect(page.locator("#composer")).to_have_value("/redraft list")


async def test_a_lost_connection_is_said_and_comes_back_by_itself(browser: Browser) -> None:
    async with LocalSlack() as slack:
        ada = slack.add_user("ada")
        channel = slack.add_channel("harbour", ada)
        async with SandboxPage(slack, None) as sandbox:
            tab = await Tab.opened(browser, sandbox.url)
            port = int(sandbox.url.rstrip("/").rpartition(":")[2])
        status = tab.page.locator("#connection[role=status]")
        await expect(status).to_contain_text("Connection lost")
        await slack.as_user(ada).says(channel, "said meanwhile")
        async with SandboxPage(slack, None, port=port):
            await expect(status).to_have_text("", timeout=15_000)
            await expect(tab.page.locator("#main")).to_contain_text("said meanwhile")
            await tab.page.locator("#composer").fill("and after it")
            await tab.page.keyboard.press("Enter")
            await expect(tab.page.locator("#main .message")).to_have_count(2)


@asynccontextmanager
async def _a_new_discord(port: int = 0) -> AsyncIterator[SandboxPage]:
    async with LocalDiscord() as discord:
        guild = discord.add_guild("Harbour")
        guild.add_member("Ada")
        guild.add_text_channel("harbour")
        async with SandboxPage(None, discord, port=port) as sandbox:
            yield sandbox


async def test_another_sandbox_at_the_same_address_is_said(browser: Browser) -> None:
    async with _a_new_discord() as sandbox:
        tab = await Tab.opened(browser, sandbox.url)
        port = int(sandbox.url.rstrip("/").rpartition(":")[2])
    async with _a_new_discord(port):
        status = tab.page.locator("#connection")
        await expect(status).to_contain_text("Reload the page")
        await tab.page.reload()
        await expect(status).to_have_text("")
        await expect(tab.page.locator("#places a")).to_have_count(1)


async def test_everybody_sees_what_is_theirs(
    browser: Browser, slack_page: SandboxPage, slack_theatre: SlackTheatre
) -> None:
    page = (await Tab.opened(browser, slack_page.url)).page
    await page.locator("#composer").fill("/redraft help")
    await page.keyboard.press("Enter")
    await expect(page.locator("#main .ephemeral")).to_contain_text("Only visible to you")
    await page.get_by_label("You are").select_option(label="Ben")
    await expect(page.locator("#main .ephemeral")).to_have_count(0)
    await page.reload()
    await expect(page.get_by_label("You are").locator("option:checked")).to_have_text("Ben")


async def test_an_outsider_reads_and_does_not_write(browser: Browser) -> None:
    async with LocalSlack() as slack:
        channel = slack.add_channel("harbour", slack.add_user("ada"))
        slack.add_user("dora")
        await slack.as_user(next(each for each in slack.world.users.values() if each.name == "ada")).says(channel, "hi")
        async with SandboxPage(slack, None) as sandbox:
            page = (await Tab.opened(browser, sandbox.url)).page
            await page.get_by_label("You are").select_option(label="Dora")
            await expect(page.locator("#main")).to_contain_text("You are not in #harbour.")
            await expect(page.locator("#composer")).to_be_hidden()


async def test_files_go_up_and_come_down_as_they_are(browser: Browser, tmp_path: Path) -> None:
    content = bytes(range(256)) * 8
    async with LocalSlack() as slack, LocalDiscord() as discord:
        slack.add_channel("harbour", slack.add_user("ada"))
        guild = discord.add_guild("Harbour")
        guild.add_member("Ben")
        guild.add_text_channel("harbour")
        async with SandboxPage(slack, discord) as sandbox:
            page = (await Tab.opened(browser, sandbox.url)).page
            for workspace in ("Slack-like", "Discord-like"):
                await page.get_by_role("button", name=workspace).click()
                await expect(page).to_have_title(f"{workspace} · redraft sandbox")
                held = {"name": "plän (1).bin", "mimeType": "application/octet-stream", "buffer": content}
                await page.locator("#main input[type=file]").set_input_files(held)  # type: ignore[arg-type]  # its own type
                await page.locator("#main").get_by_role("button", name="Send").click()
                link = page.locator("#main a.file")
                await expect(link).to_contain_text("plän (1).bin")
                async with page.expect_download() as download:
                    await link.click()
                saved = Path(await (await download.value).path())
                assert await asyncio.to_thread(saved.read_bytes) == content


async def test_any_emoji_will_do(browser: Browser) -> None:
    async with LocalSlack() as slack, LocalDiscord() as discord:
        ada = slack.as_user(slack.add_user("ada"))
        ts = await ada.says(channel := slack.add_channel("harbour", ada.user), "hello")
        guild = discord.add_guild("Harbour")
        ben = discord.as_member(guild.add_member("Ben"))
        number = await ben.says(place := guild.add_text_channel("harbour"), "hello")
        async with SandboxPage(slack, discord) as sandbox:
            page = (await Tab.opened(browser, sandbox.url)).page
            for workspace in ("Slack-like", "Discord-like"):
                await page.get_by_role("button", name=workspace).click()
                await expect(page).to_have_title(f"{workspace} · redraft sandbox")
                await page.get_by_role("button", name="React", exact=True).click()
                await page.get_by_label("Any other").fill(":tada:")
                await page.keyboard.press("Enter")
                await expect(page.locator(".reactions button")).to_contain_text("🎉 1")
            assert channel.messages[ts].reactions == {"tada": [ada.user.id]}
            assert place.messages[number].reactions == {"🎉": [ben.user.id]}
            await page.locator(".reactions button").click()
            await expect(page.locator(".reactions button")).to_have_count(0)


async def test_a_message_becomes_a_task_in_both_workspaces(
    browser: Browser, slack_page: SandboxPage, slack_theatre: SlackTheatre
) -> None:
    page = (await Tab.opened(browser, slack_page.url)).page
    await page.locator("#composer").fill("Write a page & say a < b")
    await page.keyboard.press("Enter")
    await page.locator("#main .more").click()
    await page.get_by_role("menuitem", name="Start a task from this").click()
    await expect(page.get_by_role("dialog").get_by_label("Brief")).to_have_value("Write a page & say a < b")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await eventually(lambda: not slack_theatre.people["ada"].has_view)
    await expect(page.locator("#main .more")).to_be_focused()


async def test_home_leads_into_the_thread(
    browser: Browser, slack_page: SandboxPage, slack_theatre: SlackTheatre
) -> None:
    assert not await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    page = (await Tab.opened(browser, slack_page.url)).page
    await page.get_by_role("link", name="redraft, app home").click()
    link = page.locator("#main .home a").first
    await link.click()
    await expect(page.locator("#thread")).to_contain_text("Task 1: Volunteer guide")


async def test_an_admin_opens_the_settings_from_home(
    browser: Browser, slack_page: SandboxPage, slack_theatre: SlackTheatre
) -> None:
    slack_theatre.people["ada"].user.is_admin = True
    page = (await Tab.opened(browser, slack_page.url)).page
    await page.get_by_role("link", name="redraft, app home").click()
    await page.locator("#main .home").get_by_role("button", name="Limits").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog.locator("button[type=submit]")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)


async def test_a_forum_takes_posts_and_a_server_shows_who_may_what(
    browser: Browser, discord_page: SandboxPage, discord_theatre: DiscordTheatre
) -> None:
    forum = discord_theatre.guild.add_forum("ideas")
    page = (await Tab.opened(browser, discord_page.url)).page
    await page.get_by_role("link", name="ideas, forum").click()
    await page.get_by_label("Title").fill("A map")
    await page.get_by_role("button", name="Post").click()
    await expect(page.get_by_role("alert").first).to_contain_text("needs a title and a message")
    await page.locator("#post-text").fill("Who draws it?")
    await page.get_by_role("button", name="Post").click()
    await expect(page.locator("#thread")).to_contain_text("Who draws it?")
    [thread] = [each for each in discord_theatre.guild.threads if each.parent is forum]
    thread.archive(locked=True)
    await expect(page.locator("#thread")).to_contain_text("This thread is locked.")


async def test_new_messages_are_read_out(browser: Browser) -> None:
    async with LocalSlack() as slack:
        ada, ben = slack.add_user("ada"), slack.add_user("ben")
        channel = slack.add_channel("harbour", ada, ben)
        async with SandboxPage(slack, None) as sandbox:
            page = (await Tab.opened(browser, sandbox.url)).page
            await expect(page.locator("#main .empty")).to_be_visible()
            await slack.as_user(ben).says(channel, "The tide is in.")
            await expect(page.locator("#live")).to_have_text("Ben: The tide is in.")
            assert await page.locator("#live").get_attribute("aria-live") == "polite"


async def test_boxes_ticked_faster_than_they_are_taken_are_all_kept(
    browser: Browser, slack_page: SandboxPage, slack_theatre: SlackTheatre
) -> None:
    rubric = "\n".join(f"Criterion {number}" for number in range(1, 9))
    assert not await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric=rubric)
    await slack_theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in slack_theatre.thread()))
    page = (await Tab.opened(browser, slack_page.url)).page
    await page.locator(".thread-link").first.click()
    card = page.locator(f'#thread [data-message="{slack_theatre.message("Score draft 1")}"]')
    for number in range(1, 9):
        await card.get_by_role("checkbox", name=f"Criterion {number}").click()
    message = slack_theatre.channel.messages[slack_theatre.message("Score draft 1")]
    person = slack_theatre.people["ada"].user.id

    def ticked() -> list[str]:
        [[answer]] = [list(block.values()) for block in message.chosen.get(person, {}).values()] or [[{}]]
        return [each["value"] for each in answer.get("selected_options", [])]

    await eventually(lambda: ticked() == [str(number) for number in range(1, 9)])
    await expect(card.locator("input:checked")).to_have_count(8)
    await page.reload()
    await expect(card.locator("input:checked")).to_have_count(8)


async def test_a_menu_of_a_message_is_chosen_from_by_keyboard(
    browser: Browser, slack_page: SandboxPage, slack_theatre: SlackTheatre
) -> None:
    assert not await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short\nHas a heading")
    await slack_theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in slack_theatre.thread()))
    page = (await Tab.opened(browser, slack_page.url)).page
    await page.locator(".thread-link").first.click()
    card = page.locator(f'#thread [data-message="{slack_theatre.message("Score draft 1")}"]')
    await card.get_by_role("button", name="I'm done").click()
    await page.locator("#thread").get_by_role("button", name="Leave them unmarked").click()
    opener = page.locator("#thread [aria-haspopup=menu]:not(.more)").last
    await opener.press("Enter")
    await expect(page.get_by_role("menuitem").first).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(opener).to_be_focused()
    await opener.press("Enter")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    await expect(dialog.locator("button[type=submit]")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)


async def test_a_reply_a_suggestion_and_a_message_that_is_dismissed(
    browser: Browser, discord_page: SandboxPage, discord_theatre: DiscordTheatre
) -> None:
    assert not await discord_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    page = (await Tab.opened(browser, discord_page.url)).page
    await page.locator("#composer").fill("/redraft list")
    await page.keyboard.press("Enter")
    await page.keyboard.type("volun")
    await page.get_by_role("option", name="1: Volunteer guide").wait_for()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.locator(".command-form input")).to_have_value("1: Volunteer guide")
    await page.keyboard.press("Enter")
    status = page.locator("#main .ephemeral", has_text="You can:")
    await expect(status).to_contain_text("Task 1, Volunteer guide")
    await expect(page.locator("#composer")).to_be_focused()
    await status.get_by_role("button", name="Dismiss message").click()
    await expect(status).to_have_count(0)
    await page.locator(".thread-link").first.click()
    first = await discord_theatre.says("ben", "mention the quay")
    said = page.locator(f'#thread [data-message="{first}"]')
    await said.get_by_role("button", name="Reply").click()
    await page.keyboard.type("Which one, @Ben?")
    await page.keyboard.press("Enter")
    await expect(page.locator("#thread .replied").last).to_contain_text("Ben mention the quay")
    await expect(page.locator("#thread .mention").last).to_have_text("@Ben")
    answer = list(discord_theatre.place.messages.values())[-1]
    assert answer.reply_to is discord_theatre.place.messages[first]
    assert answer.content == f"Which one, <@{discord_theatre.people['ben'].user.id}>?"


async def test_a_click_that_nobody_answers_says_so(browser: Browser) -> None:
    async with LocalDiscord() as discord:
        guild = discord.add_guild("Harbour")
        guild.add_member("Ada")
        place = guild.add_text_channel("harbour")
        button = {"type": 2, "style": 1, "label": "Go", "custom_id": "go"}
        body = {"components": [{"type": 1, "components": [button]}]}
        headers = {"Authorization": f"Bot {discord.token}"}
        async with (
            aiohttp.ClientSession(headers=headers) as bot,
            bot.post(f"{discord.api_url}/channels/{place.id}/messages", json=body | {"flags": 1 << 15}) as answer,
        ):
            assert answer.status == 200, await answer.text()
        async with SandboxPage(None, discord) as sandbox:
            page = (await Tab.opened(browser, sandbox.url)).page
            await page.get_by_role("button", name="Go", exact=True).click()
            await expect(page.get_by_role("alert").first).to_contain_text("This interaction failed", timeout=6_000)
