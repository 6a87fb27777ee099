"""Keeps secrets unreadable in the database: Fernet, with keys that can be changed one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.errors import SettingsInvalid

SETTING = "REDRAFT_ENCRYPTION_KEY"
HOW = "`redraft bot key` makes one"


@dataclass(frozen=True, slots=True)
class FernetSeal:
    """A Seal (see bot.services.ports)."""

    fernet: MultiFernet

    @classmethod
    def of(cls, keys: str) -> "FernetSeal":
        """From one key, or several separated by commas: the first one seals, all of them open.

        Raises:
            SettingsInvalid: a key that is none.
        """
        found: Sequence[str] = [each.strip() for each in keys.split(",") if each.strip()]
        try:
            return cls(MultiFernet([Fernet(each) for each in found]))
        except ValueError:
            raise SettingsInvalid(name=SETTING, why=f"it must be 32 bytes in base64; {HOW}") from None

    def seal(self, content: bytes) -> bytes:
        return self.fernet.encrypt(content)

    def unseal(self, sealed: bytes, *, younger_than_seconds: int | None = None) -> bytes | None:
        try:
            return self.fernet.decrypt(sealed, ttl=younger_than_seconds)
        except InvalidToken:
            return None


def new_key() -> str:
    """For the setting."""
    return Fernet.generate_key().decode()
