# covers: pass
# covers: return
def a(): pass
def b(): return
def c(): return None
def d(): return 1,
def e(): return 1, 2
def f(): return (yield) if False else None
def g():
    if False:
        return 1
def h(n):
    while n:
        if n == 3:
            return "three"
        n -= 1
    else:
        return "ran out"
def i(): ...
def j(): "doc"; pass
class K: pass
class L: x = 1; y = 2
class M(K): ...
class N(): pass
for x in (a(), b(), c(), d(), e(), g(), h(5), h(2), i(), j(), L.x, L.y):
    print(x)
print(isinstance(M(), K), type(f()).__name__, N.__name__)
if True: pass; print("after pass")
for _ in (): pass
else: print("else")
while False: pass
try: pass
finally: print("finally")
try: pass
except: pass
else: print("no exception")
with __import__("io").StringIO("x") as s: pass
lambda: None
