# heap: 16K
# slow

total = 0
for i in range(10000):
    text = ",".join(str(n) for n in range(i, i + 50))
    parts = text.split(",")
    total += len(text) + len(parts) + int(parts[25])
    total += text.count(",") + text.find(parts[49]) + len(text.replace(",", ""))
    total += text.upper() == text
print(total)
