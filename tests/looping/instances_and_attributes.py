# requires: bigint
# heap: 16K
# slow


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

    def __add__(self, other):
        return Node(self.value + other.value)

    def __lt__(self, other):
        return self.value < other.value

    def __getattr__(self, name):
        return len(name)

    @property
    def double(self):
        return self.value * 2


total = Node(0)
for i in range(100000):
    total = total + Node(i)
    if total < Node(5):
        total.value += total.missing
    total.value -= total.double - total.value * 2
print(total.value)
for turn in range(1000):
    head = None
    for i in range(30):
        head = Node(i, head)
    n = 0
    while head:
        n += head.value
        head = head.next
print(n)
