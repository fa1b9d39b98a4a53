# Sorting numbers, words and records, and a sort of our own.


def insertion(items):
    for i in range(1, len(items)):
        item = items[i]
        k = i
        while k > 0 and items[k - 1] > item:
            items[k] = items[k - 1]
            k -= 1
        items[k] = item


def kernel():
    numbers = [i * 7919 % 10007 for i in range(4000)]
    words = ["w%d" % (n % 100) for n in numbers[:1000]]
    ordered = sorted(numbers)
    words.sort()
    records = sorted([(n % 10, n) for n in numbers[:1000]], key=lambda r: (r[0], -r[1]))
    few = numbers[:120]
    insertion(few)
    return ordered[17], words[-1], records[3], few[5]
