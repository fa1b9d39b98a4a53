class Step:
    def __await__(self):
        yield "step"

    __iter__ = __await__


async def fails():
    await Step()
    raise ValueError("in coroutine")


async def handles():
    try:
        await fails()
    except ValueError as e:
        print("handled", e)
        return "recovered"
    finally:
        print("finally")
        await Step()


def drive(coro):
    try:
        while True:
            print(coro.send(None))
    except StopIteration as e:
        print("result", e.value)
    except Exception as e:
        print("failed", type(e).__name__, e)


drive(fails())
drive(handles())
c = handles()
print(c.send(None))
try:
    print(c.throw(KeyError("thrown")))
    c.send(None)
except KeyError as e:
    print("KeyError", e.args)
c = handles()
c.send(None)
try:
    c.close()
except RuntimeError:
    print("RuntimeError")
