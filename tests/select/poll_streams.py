# covers: select
# requires: module io
# requires: module micropython
# requires: module select
# cpython: absent

import io
import micropython
import select


class Stream(io.IOBase):
    def __init__(self):
        self.ready = 0

    def ioctl(self, request, argument):
        if request == 3:
            return self.ready & argument
        return -1


s, t = Stream(), Stream()
poller = select.poll()
poller.register(s, select.POLLIN)
poller.register(t)
print(poller.poll(0))
s.ready = select.POLLIN | select.POLLOUT
print([(x is s, events) for x, events in poller.poll(0)])
t.ready = select.POLLOUT
print(sorted(events for x, events in poller.poll(0)))
poller.modify(s, select.POLLOUT)
print([(x is s, events) for x, events in poller.poll(0) if x is s])
print(sum(1 for _ in poller.ipoll(0)))
poller.unregister(t)
print(len(poller.poll(0)))
ring = micropython.RingIO(16)
poller.register(ring, select.POLLIN)
print(len(poller.poll(0)))
ring.write(b"x")
print(len(poller.poll(0)))
for bad in (lambda: poller.register(5), lambda: poller.modify(t, 1), lambda: poller.unregister(t)):
    try:
        bad()
        print("accepted")
    except (OSError, TypeError) as e:
        print(type(e).__name__)
print(select.POLLIN, select.POLLOUT, select.POLLERR, select.POLLHUP)
