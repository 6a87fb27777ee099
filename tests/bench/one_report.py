"""One report on one database, in a process of its own: prints how long it took, and the most memory that it had.

python -m tests.bench.one_report URL
"""

import json
import sys
import time
from pathlib import Path

from bot.measure.filters import EVERYTHING
from bot.measure.report import to_json
from bot.services.reports import Reports
from bot.store.unit_of_work import SqlStore
from tests.bench.many_reviews import AtNoon


def main(url: str) -> None:
    loaded = most_kib()
    began, used = time.perf_counter(), time.process_time()
    store = SqlStore(url)
    found = to_json(Reports(store, AtNoon()).report(EVERYTHING))
    seconds, cpu = time.perf_counter() - began, time.process_time() - used
    store.close()
    tasks = found["total"]["tasks"]
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak_kib": most_kib(), "loaded_kib": loaded, "tasks": tasks}))


def most_kib() -> int:
    """The most memory that this process has had; what `getrusage` says begins with that of whoever started it."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    main(*sys.argv[1:])
