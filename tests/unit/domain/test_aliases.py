"""Pseudonyms: stable, known by their form, and in texts wherever a person can be found."""

import re

import pytest
from hypothesis import given, strategies as st

from bot.domain.aliases import Aliases
from bot.domain.conversation import MessageRef, Person, PersonId, WorkspaceId

WORKSPACE = WorkspaceId("workspace")


def a_person(external_id: str, name: str) -> Person:
    return Person(PersonId(f"person-{external_id}"), WORKSPACE, external_id, name)


ADA = a_person("U1", "Ada Lovelace")
WILL = a_person("U22", "Will")
WILLA = a_person("U3", "Will Power")
BO = a_person("U4", "Bo")
STAR = a_person("U5", "★ Zoë")
SLACK = a_person("U0123ABC", "")
DISCORD = a_person("123456789012345678", "")
LOCAL = a_person("root", "")
ALIASES = Aliases.of(b"k" * 32, (ADA, WILL, WILLA, BO, STAR, SLACK, DISCORD, LOCAL))


def of(person: Person) -> str:
    return ALIASES.person(person.id)


def test_a_pseudonym_looks_like_one_and_is_its_own() -> None:
    alias = of(ADA)
    assert re.fullmatch("P[0-9A-HJKMNP-TV-Z]{25}", alias)
    assert ALIASES.person(PersonId(alias)) == alias
    assert ALIASES.place(ALIASES.place("C1")) == ALIASES.place("C1") != "C1"
    assert ALIASES.message(MessageRef("C1", "17.1")).channel_id == ALIASES.place("C1")


def test_another_key_gives_other_pseudonyms() -> None:
    other = Aliases.of(b"l" * 32, (ADA,))
    assert other.person(ADA.id) != of(ADA)
    assert len({of(each) for each in (ADA, WILL, WILLA, BO, STAR)}) == 5


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ask <@U1>, please", f"ask @{of(ADA)}, please"),
        ("<@!U1><@U22|will>", f"@{of(ADA)}@{of(WILL)}"),
        ("Ada Lovelace's word", f"{of(ADA)}'s word"),
        ("ADA LOVELACE.", f"{of(ADA)}."),
        ("Ada alone", "Ada alone"),
        ("Will will", f"{of(WILL)} will"),
        ("Will Power", of(WILLA)),
        ("Will Powers", f"{of(WILL)} Powers"),
        ("Willpower, goodWill", "Willpower, goodWill"),
        ("Bo is too short", "Bo is too short"),
        ("@U0123ABC said so, U0123ABC!", f"@{of(SLACK)} said so, {of(SLACK)}!"),
        ("https://example.slack.com/team/U0123ABC", f"https://example.slack.com/team/{of(SLACK)}"),
        ("@123456789012345678 and XU0123ABC", f"@{of(DISCORD)} and XU0123ABC"),
        ("the root of 2", "the root of 2"),
        ("★ Zoë!", f"★ {of(STAR)}!"),
        ("<@&9> <#C1> a<b", "<@&9> <#C1> a<b"),
        ("", ""),
    ],
)
def test_people_in_a_text(text: str, shown: str) -> None:
    assert ALIASES.words(text) == shown
    assert ALIASES.words(shown) == shown, "once is enough"


def test_somebody_unknown_who_is_mentioned_has_a_pseudonym_too() -> None:
    shown = ALIASES.words("<@U404> and <@U404>")
    assert re.fullmatch(r"@(P\w{25}) and @\1", shown)


@pytest.mark.parametrize("mention", ["@U0404404", "@W0404404", "@404404404404404404"])
def test_so_has_somebody_unknown_whose_mention_was_kept_as_the_id(mention: str) -> None:
    assert re.fullmatch(r"ask @P\w{25}!", ALIASES.words(f"ask {mention}!"))


@given(st.text().filter(lambda text: "@" not in text))
def test_a_text_without_people_stays_as_it_is(text: str) -> None:
    assert Aliases.of(b"k" * 32, ()).words(text) == text
