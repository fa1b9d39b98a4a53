def early():
    def inner():
        return x

    try:
        print(inner())
    except NameError:
        print("NameError")
    x = 1
    print(inner())
    del x
    try:
        inner()
    except NameError:
        print("NameError after del")


early()


def local_before_set(flag):
    if flag:
        y = 5
    return y


print(local_before_set(True))
try:
    local_before_set(False)
except NameError:
    print("NameError local")


def deleted():
    z = 1
    del z
    try:
        z
    except NameError:
        print("NameError deleted")
    z = 2
    return z


print(deleted())
for source in ("undefined", "undefined()", "undefined.x", "undefined += 1"):
    try:
        exec(source, {})
    except NameError:
        print("NameError", source)
