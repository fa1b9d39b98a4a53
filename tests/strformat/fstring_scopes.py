x = "global"


def outer():
    x = "outer"

    def inner():
        return f"{x} {len(x)}"

    return inner() + f" {x}"


class Holder:
    x = "class"
    text = f"{x}"

    def show(self):
        return f"{x} {self.x} {self.text}"


print(outer())
print(Holder().show())
print([f"{i}:{j}" for i in range(3) for j in range(i)])
print([f"{i!r:>3}" for i in "ab"], {f"k{i}": f"{i:02}" for i in range(1)})
print(list(map(lambda v: f"<{v}>", "xyz")))
for i in range(8, 12):
    print(f"{i:>4}{i * i:>6}{i ** 3:>8}{bin(i):>8}")
