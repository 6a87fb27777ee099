"""What a bot does not load until somebody asks for it."""

import subprocess
import sys


def test_statistics_and_charts_are_loaded_with_the_first_figure() -> None:
    """They take a second and 70 MB."""
    modules = "sys, bot.bootstrap, bot.measure.report, bot.measure.criteria, bot.measure.charts"
    code = f"import {modules}; print(*{{'matplotlib', 'numpy', 'scipy'}} & {{*sys.modules}})"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"


def test_a_report_loads_no_more_of_scipy_than_its_functions() -> None:
    """All of its statistics would be 50 MB more in every bot."""
    code = (
        "import sys; from bot.measure.lift import Outcome, lift;"
        "lift(Outcome(str(n), '', '', (False, True)) for n in range(5));"
        "print(*{'scipy.special', 'scipy.stats'} & {*sys.modules})"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "scipy.special\n"
