# requires: float64
# requires: complex


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


attempt(lambda: 1j < 2j)
attempt(lambda: 1j // 1)
attempt(lambda: 1j % 2)
attempt(lambda: 1j / 0)
attempt(lambda: 1j / 0j)
attempt(lambda: 1j << 1)
attempt(lambda: int(1j))
attempt(lambda: float(1j))
attempt(lambda: 1j + "a")
attempt(lambda: complex("abc"))
attempt(lambda: complex(None))
attempt(lambda: 0j**-1)
attempt(lambda: (1 + 2j)[0])
attempt(lambda: len(1j))
