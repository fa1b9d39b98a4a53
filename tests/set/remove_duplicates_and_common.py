# requires: float


def unique(items):
    seen = set()
    result = []
    for item in items:
        if item not in seen:
            seen.add(item)
            result.append(item)
    return result


print(unique([3, 1, 3, 2, 1]), unique("mississippi"), unique([1, 1.0, True, "1"]), unique([]))
texts = ["the cat sat on the mat", "the dog sat on the log", "a cat and a dog"]
words = [set(t.split()) for t in texts]
print(sorted(words[0] & words[1]), sorted(words[0] | words[1] | words[2]))
for i in range(3):
    for j in range(3):
        print(i, j, sorted(words[i] - words[j]), len(words[i] ^ words[j]))
