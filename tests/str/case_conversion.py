# covers: str.lower str.upper
for s in (
    "Hello World",
    "ABC",
    "abc",
    "a1B2",
    "",
    "x-Y_z",
    "MiXeD 123",
    "[\\]^_`{|}~",
    "ALL CAPS",
    "tab\tNew\n",
):
    print(s.upper(), s.lower(), s.lower().upper() == s.upper())
