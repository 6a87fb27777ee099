"""Agreement by irrCAC, in a process of its own: a list of cases comes in as JSON, their coefficients go out.

A case is {"units": [[a value or null for each rater], …], "scale": [each value]}.
"""

import json
import sys

import pandas as pd
from irrCAC.raw import CAC


def coefficients(units: list[list[str | None]], scale: list[str]) -> dict[str, float]:
    """Percent agreement, alpha and AC1, rounded to 15 digits behind the point."""
    rated = CAC(pd.DataFrame(units, dtype=object), categories=scale, digits=15)
    alpha, ac1 = rated.krippendorff()["est"], rated.gwet()["est"]
    return {"percent": ac1["pa"], "alpha": alpha["coefficient_value"], "ac1": ac1["coefficient_value"]}


json.dump([coefficients(**case) for case in json.load(sys.stdin)], sys.stdout)
