def task(name, steps):
    for i in range(steps):
        print(name, i)
        command = yield
        if command == "stop":
            print(name, "told to stop")
            return name + " stopped"
    return name + " done"


def run(tasks):
    queue = [(t, None) for t in tasks]
    turn = 0
    while queue:
        t, command = queue.pop(0)
        turn += 1
        try:
            t.send(command)
            queue.append((t, "stop" if turn == 7 else None))
        except StopIteration as e:
            print("result", e.value)
    print("turns", turn)


run([task("A", 3), task("B", 1), task("C", 5), task("D", 0)])
