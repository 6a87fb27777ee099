from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.house import House, open_house


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """The services on a store, with everything else in memory."""
    with open_house(tmp_path) as house:
        yield house
