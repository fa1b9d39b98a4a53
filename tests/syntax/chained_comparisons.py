# covers: chained comparison
log = []


def v(x):
    log.append(x)
    return x


def show(result):
    print(result, log)
    log.clear()


show(v(1) < v(2) < v(3))
show(v(1) > v(2) > v(3))
show(v(1) < v(5) > v(3) == v(3))
show(v(1) == v(1) != v(2) <= v(1) < v(9))
show(v(1) in [1] == True)
show(v("a") in v("abc") in [v("abc"), 5])
show(v(None) is v(None) is not v(0))
show(not v(1) < v(2))
show((v(3) > v(2)) > v(1))
show(v(1) < v(2) and v(3) < v(2) or v(0))
show(v([]) or v(0) or v("") or v(()))
show(v(1) and v("x") and v([2]))
show(v(0) and v(1) or v(2) and v(3))
