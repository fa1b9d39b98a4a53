class M:
    def __init__(self, in_enter=False, in_exit=False, result=None):
        self.in_enter, self.in_exit, self.result = in_enter, in_exit, result

    def __enter__(self):
        if self.in_enter:
            raise ValueError("enter")
        print("entered")

    def __exit__(self, *args):
        print("exit")
        if self.in_exit:
            raise KeyError("exit")
        return self.result


def attempt(manager, fail):
    try:
        with manager:
            if fail:
                raise IndexError("body")
        print("done")
    except Exception as e:
        print(type(e).__name__, e.args)


for manager in (
    M(),
    M(in_enter=True),
    M(in_exit=True),
    M(result=True),
    M(result=0),
    M(result="yes"),
    M(result=[]),
):
    for fail in (False, True):
        attempt(manager, fail)


class NoExit:
    def __enter__(self):
        print("entered without exit")


class NoEnter:
    def __exit__(self, *a):
        pass


for bad in (NoExit(), NoEnter(), 5, None):
    try:
        with bad:
            print("body")
    except (AttributeError, TypeError):
        print("refused")
