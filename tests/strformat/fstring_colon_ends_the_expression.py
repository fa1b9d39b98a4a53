# cpython: a colon within brackets belongs to the expression

for source in (
    "f'{(lambda: 5)()}'",
    "f'{[1, 2, 3][0:2]}'",
    "f'{dict(a=1)}'",
    "f'{ {1: 2}[1] }'",
    "f'{ }'",
    "f'{(1, 2)}'",
    "f'{1, 2}'",
):
    try:
        print(source, eval(source))
    except (SyntaxError, ValueError) as e:
        print(source, type(e).__name__)
