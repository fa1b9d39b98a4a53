print("first starts")
name = "first"
from ring import second


def ask():
    return second.name + " asked by " + name


print("first ends", second.name)
