class State:
    def __init__(self, name, duration, **transitions):
        self.name, self.duration, self.transitions = name, duration, transitions


class Machine:
    def __init__(self, states, start):
        self.states = {s.name: s for s in states}
        self.state = self.states[start]
        self.time = self.age = 0
        self.history = []
        self.listeners = []

    def on_change(self, f):
        self.listeners.append(f)
        return f

    def event(self, name):
        target = self.state.transitions.get(name)
        if target is None:
            return False
        old, self.state, self.age = self.state.name, self.states[target], 0
        self.history.append((self.time, old, target))
        for f in self.listeners:
            f(old, target)
        return True

    def tick(self):
        self.time += 1
        self.age += 1
        if self.state.duration and self.age >= self.state.duration:
            self.event("timeout")


m = Machine(
    [
        State("red", 4, timeout="redyellow", fault="off"),
        State("redyellow", 1, timeout="green", fault="off"),
        State("green", 3, timeout="yellow", button="yellow", fault="off"),
        State("yellow", 1, timeout="red", fault="off"),
        State("off", 0, repair="red"),
    ],
    "red",
)


@m.on_change
def report(old, new):
    print("%3d %s -> %s" % (m.time, old, new))


seen = {}


@m.on_change
def count(old, new):
    seen[new] = seen.get(new, 0) + 1


for step in range(40):
    if step == 6:
        print("button", m.event("button"))
    if step == 7:
        print("button", m.event("button"))
    if step == 20:
        m.event("fault")
    if step == 25:
        m.event("repair")
    m.tick()
print(m.state.name, m.time, sorted(seen.items()), len(m.history))
