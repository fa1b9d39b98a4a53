text = """It was the best of times it was the worst of times it was the age of
wisdom it was the age of foolishness it was the epoch of belief"""
counts = {}
for word in text.lower().split():
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])):
    print("%-12s %d" % (word, count))
letters = {}
for c in text.lower():
    if c.isalpha():
        letters[c] = letters.get(c, 0) + 1
print(sorted(letters.items(), key=lambda kv: (-kv[1], kv[0]))[:8])
