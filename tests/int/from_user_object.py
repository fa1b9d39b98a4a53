# requires: float
# covers: __int__


class Answer:
    def __int__(self):
        return 42


class Count:
    def __init__(self, n):
        self.n = n

    def __int__(self):
        print("asked", self.n)
        return self.n * 10


print(int(Answer()))
print(int(Answer()) + 1)
print([int(Count(i)) for i in range(5)])
print(sum(map(int, (Count(7), Answer(), "8", 9.5, True))))
