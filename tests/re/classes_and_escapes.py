# covers: re
# requires: module re

import re

samples = ["a", "Z", "5", "_", " ", "\t", "-", "]", "^", ".", "\\", "/"]
for pattern in (
    "\\d",
    "\\D",
    "\\w",
    "\\W",
    "\\s",
    "\\S",
    ".",
    "[a-f]",
    "[^a-f]",
    "[a-zA-Z_]",
    "[0-9.]",
    "[-a]",
    "[a\\]]",
    "\\.",
    "\\\\",
    "[\\d_]",
    "[^\\s]",
    "[.]",
):
    print(pattern, "".join("x" if re.match(pattern, s) else "." for s in samples))
