"""Runs the measurements: `python -m tests.bench`, or only some: `python -m tests.bench click slack_acks=20`.

The number is for those that go on for as long as they are told, in seconds.
"""

import importlib
import os
import pkgutil
import platform
import sys
import time
from collections.abc import Sequence

from tests import bench
from tests.bench import Row

PREFIX = "bench_"


def names() -> list[str]:
    return sorted(
        module.name.removeprefix(PREFIX)
        for module in pkgutil.iter_modules(bench.__path__)
        if module.name.startswith(PREFIX)
    )


def line(row: Row) -> str:
    return (
        f"  {row.what}: {row.ratio:.2f} × as good as {row.baseline_name}"
        f"  ({row.ours:,.3g} against {row.baseline:,.3g} {row.unit}, {row.repeats} repeats)"
    )


def main(wanted: Sequence[str]) -> int:
    known = names()
    chosen = [each.partition("=")[::2] for each in wanted] or [(name, "") for name in known]
    if unknown := sorted({name for name, _ in chosen} - set(known)):
        print(f"There is no benchmark {', '.join(unknown)}; there are: {', '.join(known) or 'none yet'}.")
        return 2
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    for name, seconds in chosen:
        began = time.monotonic()
        run = importlib.import_module(f"{bench.__name__}.{PREFIX}{name}").run
        rows: list[Row] = run(seconds=int(seconds)) if seconds else run()
        print(f"{name} ({time.monotonic() - began:.1f} s)")
        for row in rows:
            print(line(row))
    if not known:
        print("No benchmarks yet.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
