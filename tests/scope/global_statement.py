# covers: global
x = "module"


def read():
    return x


def shadow():
    x = "local"
    return x


def change():
    global x
    x = "changed"
    return x


def nested():
    x = "nested"

    def inner():
        global x
        x = "from inner"
        return x

    return x, inner(), x


print(read(), shadow(), read())
print(change(), read())
print(nested(), read())


def create():
    global created, other
    created = 1
    other = [created]


create()
print(created, other)


def remove():
    global created
    del created


remove()
try:
    created
except NameError:
    print("gone")
for i in range(2):
    global y
    y = i
print(y)
