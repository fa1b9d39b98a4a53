class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Node(key))
        else:
            child.insert(key)

    def walk(self):
        if self.left:
            yield from self.left.walk()
        yield self.key
        if self.right:
            yield from self.right.walk()

    def height(self):
        return 1 + max(n.height() if n else 0 for n in (self.left, self.right))

    def show(self, indent=0):
        if self.right:
            self.right.show(indent + 2)
        print(" " * indent + str(self.key))
        if self.left:
            self.left.show(indent + 2)


root = Node(50)
for key in (25, 75, 10, 30, 60, 90, 5, 27, 35, 55):
    root.insert(key)
root.show()
print(list(root.walk()), root.height())
x = 1
for _ in range(60):
    x = x * 73 % 997
    root.insert(x)
print(list(root.walk()) == sorted(root.walk()), len(list(root.walk())))
