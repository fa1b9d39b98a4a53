# covers: input
for prompt in ((), ("prompt> ",)):
    try:
        print(repr(input(*prompt)))
    except EOFError:
        print("EOFError")
try:
    input(1, 2)
except TypeError:
    print("TypeError")
