# covers: slices and tuple subscripts
class Log:
    def __getitem__(self, key):
        return "get", key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


log = Log()
print(log[1], log["a"], log[1, 2], log[()], log[-1], log[None], log[(1,)])
print(log[1:2], log[:], log[1:2:3], log[1:2, 3], log[::, ...], log[...])
log[0] = 1
log[1:2] = "x"
log["k", 5] = None
del log[3]
del log[:2]
log[7] = log[8] = 9
log[1], log[2] = 3, 4
log[5] += ("more",)
