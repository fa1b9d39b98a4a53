# SECONDS is set before this. Whatever several threads may do to one object, all do at once.
import _thread, time, gc
N = 8
lst, dct, st, ba = [], {}, set(), bytearray()
strs = {}
class C:
    def m(self): return 1
class Key:
    def __init__(self, k): self.k = k
    def __hash__(self): return self.k
    def __eq__(self, o): return isinstance(o, Key) and self.k == o.k
inst = C()
running = True
live = N
lock = _thread.allocate_lock()
odd = []
errors = {}
def note(e):
    k = type(e).__name__ + str(e)
    errors[k] = errors.get(k, 0) + 1
def rnd(s):
    return (s * 1103515245 + 12345) & 0x3fffffff
def lists(s):
    k = s >> 8 & 15
    if k < 6: lst.append((s, str(s)))
    elif k == 6: lst.insert(s % 5, [s])
    elif k == 7 and lst: lst.pop()
    elif k == 8 and lst: lst.pop(0)
    elif k == 9: lst[1:4] = [1, 2.5]
    elif k == 10: lst.clear()
    elif k == 11: lst.extend(range(9))
    elif k == 12: lst.sort(key=lambda w: id(w))
    elif k == 13: lst.reverse()
    elif k == 14:
        for w in lst:
            if not isinstance(w, (int, float, tuple, list)): odd.append(w)
    else:
        if len(lst) > 3: x = lst[3]; lst[2] = x; del lst[1]
def dicts(s):
    k = s >> 8 & 7
    key = s >> 11 & 63
    if k < 3: dct[key] = str(key)
    elif k == 3: dct.pop(key, None)
    elif k == 4: dct[str(key)] = key
    elif k == 5:
        v = dct.get(key)
        if v is not None and v != str(key): odd.append((key, v))
    elif k == 6:
        for a, b in list(dct.items()):
            if type(a) is int and b != str(a): odd.append((a, b))
    else:
        if s >> 20 & 31 == 0: dct.clear()
        dct[Key(key)] = 1; dct.pop(Key(key ^ 1), None); dct.update({key + 100: str(key + 100)})
def sets(s):
    key = s >> 11 & 127
    k = s >> 8 & 7
    if k < 3: st.add(key)
    elif k < 5: st.discard(key)
    elif k == 5:
        for x in set(st):
            if type(x) is not int: odd.append(x)
    elif k == 6: st.update((key, key + 1))
    else:
        if s >> 20 & 31 == 0: st.clear()
        len(st & {1, 2, 3})
def octets(s):
    k = s >> 8 & 7
    if k < 3: ba.append(s & 255)
    elif k == 3: ba.extend(b"hello world")
    elif k == 4: ba[0:3] = b"x"
    elif k == 5 and len(ba) > 2: ba[1] = ba[2]
    elif k == 6: bytes(ba); ba.find(b"x"); memoryview(ba)[1:3]
    elif len(ba) > 2000: ba[:] = b""
def instances(s):
    k = s >> 8 & 7
    a = "a%d" % (s >> 11 & 63)
    if k < 4: setattr(inst, a, s)
    elif k == 4:
        try: delattr(inst, a)
        except AttributeError: pass
    elif k == 5: getattr(inst, a, None)
    elif k == 6: setattr(C, a, lambda self: 2); inst.m()
    else:
        inst.x = s; inst.y = inst.x
        if s >> 20 & 63 == 0:
            globals()["inst"] = C()
def names(s):
    g = globals()
    a = "g%d" % (s >> 11 & 63)
    k = s >> 8 & 3
    if k < 2: g[a] = s
    elif k == 2: g.pop(a, None)
    else: exec("q%d = %d" % (s & 15, s))
def text(s):
    x = "-".join([str(i) for i in range(s & 15)])
    strs[x[:5]] = x
    y = x.split("-"); "%s %r" % (x, y)
    if len(strs) > 50: strs.clear()
def gen(n):
    for i in range(n):
        yield i
G = gen(1000)
def gens(s):
    global G
    try:
        next(G)
    except StopIteration:
        G = gen(1000)
    sum(gen(20))
def run(seed):
    global live
    s = seed
    fs = (lists, dicts, sets, octets, instances, names, text, gens)
    while running:
        s = rnd(s)
        try:
            fs[(s >> 5) % len(fs)](s)
        except (IndexError, KeyError, ValueError, AttributeError, RuntimeError, MemoryError, StopIteration) as e:
            note(e)
        except Exception as e:
            odd.append(repr(e)); note(e)
    with lock:
        live -= 1
for i in range(N):
    _thread.start_new_thread(run, (i * 7919 + 1,))
begin = time.ticks_ms()
n = 0
while time.ticks_diff(time.ticks_ms(), begin) < SECONDS * 1000:
    time.sleep(0.05)
    gc.collect(); n += 1
running = False
while live: time.sleep(0.01)
print("collections", n, "odd", odd[:5])
lst.clear(); dct.clear(); st.clear()
ok = len(lst) == 0 and not dct and not st
for i in range(1000): dct[i] = i; st.add(i); lst.append(i)
ok = ok and sum(dct.values()) == sum(lst) == sum(st) and len(dct) == 1000 == len(st)
print("whole" if ok and not odd else "BROKEN")
