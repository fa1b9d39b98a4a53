# covers: repr
for s in (
    "plain",
    "it's",
    'say "hi"',
    "both ' and \"",
    "tab\t",
    "nl\n",
    "cr\r",
    "back\\slash",
    "nul\0",
    "\x01\x1f\x7f",
    "é→日",
    "",
):
    print(repr(s), len(s))
    print([s])
