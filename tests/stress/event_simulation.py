# requires: bigint
# requires: module heapq

import heapq


class Simulation:
    def __init__(self):
        self.now = 0
        self.events = []
        self.serial = 0

    def after(self, delay, action, *args):
        self.serial += 1
        heapq.heappush(self.events, (self.now + delay, self.serial, action, args))

    def run(self, until):
        count = 0
        while self.events and self.events[0][0] <= until:
            self.now, _, action, args = heapq.heappop(self.events)
            action(*args)
            count += 1
        return count


class Shop:
    def __init__(self, sim, tills):
        self.sim, self.free, self.queue, self.served, self.waited = sim, tills, [], 0, 0
        self.seed = 11

    def random(self, low, high):
        self.seed = self.seed * 48271 % 2147483647
        return low + self.seed % (high - low + 1)

    def arrive(self, n):
        print("%3d customer %d arrives, %d waiting" % (self.sim.now, n, len(self.queue)))
        self.queue.append((self.sim.now, n))
        self.serve()
        if n < 12:
            self.sim.after(self.random(1, 6), self.arrive, n + 1)

    def serve(self):
        while self.free and self.queue:
            arrived, n = self.queue.pop(0)
            self.free -= 1
            self.waited += self.sim.now - arrived
            self.sim.after(self.random(4, 9), self.leave, n)

    def leave(self, n):
        print("%3d customer %d leaves" % (self.sim.now, n))
        self.served += 1
        self.free += 1
        self.serve()


for tills in (1, 3):
    sim = Simulation()
    shop = Shop(sim, tills)
    sim.after(0, shop.arrive, 1)
    print(sim.run(25), "events by", sim.now)
    print(sim.run(1000), "events by", sim.now, "served", shop.served, "waited", shop.waited)
