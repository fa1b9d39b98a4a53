# Run once by the build, so that the JVM remembers the classes which ordinary programs need. It keeps
# to what every profile has, or does without it.


class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return "I am " + self.name


class Dog(Animal):
    def speak(self):
        return super().speak() + ", a dog"


def squares(n):
    for i in range(n):
        yield i * i


def failing(x):
    try:
        return [1, 2, 3][x]
    except IndexError as error:
        return str(error)
    finally:
        pass


total = 0
for n in squares(200):
    if n % 3:
        total += n
    else:
        total -= n // 2

words = {}
for word in "the quick brown fox and the lazy dog and the cat".split():
    words[word] = words.get(word, 0) + 1

pairs = sorted(words.items(), key=lambda pair: (-pair[1], pair[0]))
print(total, pairs[:3], failing(7), Dog("Rex").speak())
print("{:>5}|{:<5}|{}".format(1, "ab", [x for x in (1, 2, 3) if x > 1]))
print(b"bytes"[1:3], None, True)
try:
    print("%s %r %d" % ("a", "b", 3), len(set("hello")))
except (NameError, TypeError):
    print("a small profile")
