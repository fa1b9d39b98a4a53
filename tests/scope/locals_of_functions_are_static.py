value = "global"


def f(kind):
    if kind == 1:
        value = "local"
    try:
        return value
    except NameError:
        return "unbound"


print(f(1), f(0))


def swap(a, b):
    a, b = b, a
    return a, b


def parameters_are_locals(n):
    n += 1
    n = [n]
    return n


m = 5
print(swap(1, 2), parameters_are_locals(m), m)


def default_is_shared(item, items=[]):
    items.append(item)
    return items


print(default_is_shared(1), default_is_shared(2), default_is_shared(3, []), default_is_shared(4))


def default_evaluated_once(x=print("evaluated") or 5):
    return x


print(default_evaluated_once(), default_evaluated_once(), default_evaluated_once(6))
k = 1


def late(j=k):
    return j, k


k = 2
print(late())
