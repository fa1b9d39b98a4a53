# requires: float
# covers: assert


def check(x):
    assert x > 0, "must be positive: %d" % x
    return x


print(check(5))
for x in (-1, 0):
    try:
        check(x)
    except AssertionError as e:
        print("AssertionError", e)
try:
    assert False
except AssertionError as e:
    print("empty", e.args)
try:
    assert 0, [1, 2]
except AssertionError as e:
    print(e.args)
assert True, 1 / 0
assert (1, 2)
print(__debug__)
