# cpython: has them
# covers: methods that are absent

for name in (
    "ljust",
    "rjust",
    "zfill",
    "title",
    "capitalize",
    "swapcase",
    "isalnum",
    "isdecimal",
    "isidentifier",
    "expandtabs",
    "translate",
    "maketrans",
    "format_map",
    "casefold",
    "removeprefix",
    "center",
    "upper",
    "isascii",
):
    print(name, hasattr("", name), hasattr(b"", name))
for source in (
    "'a b c'.rsplit(None, 1)",
    "'abc'.encode(encoding='utf-8')",
    "str(b'a', encoding='utf-8')",
    "'x'.split(sep=',')",
    "'a'.encode('latin-1')",
    "'é'.encode('ascii')",
):
    try:
        print(source, eval(source))
    except Exception as e:
        print(source, type(e).__name__)
