# covers: sorted
# covers: list.sort
words = ["banana", "Fig", "apple", "cherry", "kiwi", "Date"]
print(sorted(words, key=len)[0], sorted(words, key=lambda w: (len(w), w)))
print(sorted(words, key=lambda w: w.lower()), sorted(words, key=lambda w: w.lower(), reverse=True))
print(sorted(words, key=lambda w: w[-1] + w), sorted(words, key=None))
words.sort(key=lambda w: (w[0].islower(), w))
print(words)
numbers = [5, -3, 2, -8, 1]
numbers.sort(key=abs)
print(numbers, sorted(numbers, key=lambda n: -n), sorted(numbers, key=str))
pairs = [("a", 3), ("b", 1), ("c", 2)]
print(
    sorted(pairs, key=lambda p: p[1]),
    max(pairs, key=lambda p: p[1]),
    min(pairs, key=lambda p: p[1]),
)
calls = []
sorted([3, 1, 2], key=lambda n: calls.append(n) or n)
print(sorted(set(calls)))
