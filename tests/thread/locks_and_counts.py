# requires: module _thread
# requires: module time
# cpython: absent
# covers: threads

import _thread
import time

lock = _thread.allocate_lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(0), lock.release(), lock.locked())
with lock:
    print(lock.locked())
print(lock.locked())
try:
    lock.release()
except RuntimeError:
    print("RuntimeError")
results = []
done = 0


def worker(n, times):
    global done
    for i in range(times):
        with lock:
            results.append(n)
    with lock:
        done += 1


for n in range(4):
    _thread.start_new_thread(worker, (n, 50))
while done < 4:
    time.sleep_ms(1)
print(len(results), [results.count(n) for n in range(4)])
values = {}


def with_arguments(a, b=2, *, c=3):
    values["sum"] = a + b + c
    values["other"] = _thread.get_ident() != main
    values["end"] = True


main = _thread.get_ident()
_thread.start_new_thread(with_arguments, (1,), {"c": 10})
while "end" not in values:
    time.sleep_ms(1)
print(values["sum"], values["other"])


def leaves():
    values["before"] = 1
    _thread.exit()
    values["after"] = 1


_thread.start_new_thread(leaves, ())
while "before" not in values:
    time.sleep_ms(1)
time.sleep_ms(5)
print("after" in values)
for bad in ((5, ()), (leaves, 5)):
    try:
        _thread.start_new_thread(*bad)
        time.sleep_ms(5)
    except TypeError:
        print("TypeError")
