stack = []
for token in "3 4 + 2 * 7 - 5 6 * +".split():
    if token.isdigit():
        stack.append(int(token))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "-": a - b, "*": a * b}[token])
    print(token, stack)
queue = [1]
for _ in range(8):
    n = queue.pop(0)
    queue += [2 * n, 2 * n + 1]
print(queue)
