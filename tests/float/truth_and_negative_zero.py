# requires: float64
# requires: module math

import math

for value in (0.0, -0.0, 1e-300, -1.0, float("nan"), float("inf")):
    print(
        value,
        bool(value),
        "yes" if value else "no",
        math.copysign(1, value) if value == value else "",
    )
print(0.0 == -0.0, str(-0.0), -0.0 + 0.0, 0.0 - 0.0, -0.0 - 0.0, -(0.0), 0 * -1.0)
print([0.0, -0.0].index(-0.0), {0.0: "zero"}[-0.0], 0.0 in (1, 0, 2))
