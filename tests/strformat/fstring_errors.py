# covers: f-strings
for source in (
    "f'{}'",
    "f'{1'",
    "f'1}'",
    "f'{1!x}'",
    "f'{!r}'",
    "f'{1 +}'",
    "f'{a b}'",
    "f'{1:{'",
    "f'{nope}'",
):
    try:
        print(source, eval(source))
    except (SyntaxError, NameError, ValueError, KeyError) as e:
        print(source, "refused")
