"""What workspaces give us when they install us: sealed, found again, replaced, forgotten; on both databases."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.conversation import Platform
from bot.errors import SettingsInvalid
from bot.sealing import FernetSeal, new_key
from bot.services.installations import INVITATION_SECONDS, Installation, Installations
from tests.support.house import House, open_house

GIVEN = Installation("xoxb-secret", "B1", "U1", "chat:write")
TEAM = ("T1", "Harbour")


@pytest.fixture(name="house")
def _house(tmp_path: Path, store_url: str) -> Iterator[House]:
    with open_house(tmp_path, store_url) as house:
        yield house


def installations(house: House, *keys: str) -> Installations:
    return replace(house.app.installations, seal=FernetSeal.of(",".join(keys)) if keys else None)


def test_what_was_kept_is_found_in_its_workspace_alone_and_gone_once_forgotten(house: House) -> None:
    kept = installations(house, new_key())
    assert kept.find(Platform.SLACK, "T1") is None
    kept.keep(Platform.SLACK, TEAM, GIVEN)
    assert kept.find(Platform.SLACK, "T1") == GIVEN
    assert kept.find(Platform.SLACK, "T2") is None
    assert kept.find(Platform.DISCORD, "T1") is None
    assert [each.external_id for each in kept.all(Platform.SLACK)] == ["T1"]
    for _ in range(2):
        kept.forget(Platform.SLACK, "T1")
    kept.forget(Platform.SLACK, "T9")
    assert kept.find(Platform.SLACK, "T1") is None
    assert kept.all(Platform.SLACK) == ()


def test_a_workspace_that_installs_again_has_its_new_token(house: House) -> None:
    kept = installations(house, new_key())
    kept.keep(Platform.SLACK, TEAM, GIVEN)
    kept.keep(Platform.SLACK, ("T1", ""), replace(GIVEN, token="xoxb-new"))
    found = kept.find(Platform.SLACK, "T1")
    assert found
    assert found.token == "xoxb-new"
    assert [each.name for each in kept.all(Platform.SLACK)] == ["Harbour"]


def test_the_token_of_a_channel_is_that_of_the_workspace_in_which_we_talk_there(house: House) -> None:
    kept = installations(house, new_key())
    for team, token in (("T1", "xoxb-1"), ("T2", "xoxb-2")):
        kept.keep(Platform.SLACK, (team, team), replace(GIVEN, token=token))
        workspace, _ = house.app.people.identify(Platform.SLACK, (team, team), ("U1", "Ada"))
        house.app.people.new_conversation(workspace, f"C-{team}")
    found = [kept.around(Platform.SLACK, channel) for channel in ("C-T1", "C-T2", "C-T3")]
    assert [each and each.token for each in found] == ["xoxb-1", "xoxb-2", None]


def test_nothing_can_be_read_without_the_key_and_everything_with_an_older_one(house: House) -> None:
    old, new = new_key(), new_key()
    installations(house, old).keep(Platform.SLACK, TEAM, GIVEN)
    assert installations(house, new).find(Platform.SLACK, "T1") is None
    assert installations(house, new, old).find(Platform.SLACK, "T1") == GIVEN
    installations(house, new, old).keep(Platform.SLACK, TEAM, GIVEN)
    assert installations(house, new).find(Platform.SLACK, "T1") == GIVEN, "the first key seals"
    with house.app.store.reading() as uow:
        [workspace] = uow.installations.all(Platform.SLACK)
        sealed = uow.installations.find(workspace.id)
    assert sealed
    assert b"xoxb" not in sealed


def test_without_a_key_nothing_is_kept_and_the_setting_is_named(house: House) -> None:
    with pytest.raises(SettingsInvalid, match="REDRAFT_ENCRYPTION_KEY"):
        installations(house).keep(Platform.SLACK, TEAM, GIVEN)


@pytest.mark.parametrize("key", ["short", "x" * 44, "ä" * 44, "=" * 44])
def test_a_key_that_is_none_is_named_and_not_shown(key: str) -> None:
    with pytest.raises(SettingsInvalid, match="REDRAFT_ENCRYPTION_KEY") as error:
        FernetSeal.of(key)
    assert key not in str(error.value)


def test_an_invitation_is_taken_once(house: House) -> None:
    kept = installations(house, new_key())
    first, second = kept.invite(), kept.invite()
    assert kept.accepts(first)
    assert not kept.accepts(first)
    assert kept.accepts(second)


def test_an_invitation_of_somebody_else_is_none(house: House) -> None:
    foreign = installations(house, new_key()).invite()
    kept = installations(house, new_key())
    assert not kept.accepts(foreign)
    assert not kept.accepts("")
    assert not kept.accepts("ä")


@pytest.mark.parametrize(("seconds", "is_taken"), [(INVITATION_SECONDS, True), (INVITATION_SECONDS + 1, False)])
def test_an_invitation_grows_old(house: House, monkeypatch: pytest.MonkeyPatch, seconds: int, is_taken: bool) -> None:
    kept = installations(house, new_key())
    monkeypatch.setattr("time.time", lambda: 1_000_000)
    invitation = kept.invite()
    monkeypatch.setattr("time.time", lambda: 1_000_000 + seconds)
    assert kept.accepts(invitation) is is_taken
