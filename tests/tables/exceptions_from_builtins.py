# requires: detailed-errors
# requires: float
# cpython: other messages
CASES = """int('x')
int('12', 1)
int(None)
float('y')
float([])
chr(-1)
chr(1114112)
ord('ab')
ord(5)
len(5)
abs('a')
sum(['a'])
sum(5)
max()
max([])
min(5)
next(iter([]))
iter(5)
[].pop()
[].remove(1)
[].index(1)
[1, 2].insert()
{}.pop('k')
{}['k']
{}.popitem()
set().pop()
set().remove(1)
().index(1)
'abc'.index('z')
'abc'[9]
b'abc'[9]
'abc'['a']
[1][None]
1 / 0
1 // 0
1 % 0
1.0 / 0
divmod(1, 0)
0 ** -1
1 << -1
'a' + 1
1 + 'a'
[] + ()
{} + {}
-'a'
~1.5
not_defined
(1).x
None.x
[].x
int.x
len.x
print.x = 1
'a'.x = 1
f()
5()
None()
'a'()
len()
len(1, 2)
int(1, 2, 3)
print(x=1)
sorted(1, 2)
range()
range(1, 2, 3, 4)
range(1, 2, 0)
isinstance(1, 1)
issubclass(1, 2)
hasattr(1)
getattr(1)
getattr(1, 'x')
getattr(1, 2)
setattr(1, 'x', 2)
[1, 2, 3].sort(5)
'%d' % 'a'
'%d %d' % 1
'%d' % (1, 2)
'%z' % 1
'%(a)s' % 1
'{'.format()
'{}'.format()
'{a}'.format()
'{:d}'.format('a')
'{:s}'.format(1)
'{:x}'.format(1.5)
bytes([256])
bytes(['a'])
bytes('a')
bytearray('a')
b'a' + 'a'
'a' + b'a'
''.join([1])
b''.join(['a'])
'a'.split('')
'a'.replace(1, 2)
'a' in 5
5 in 'a'
{[]: 1}
{1}.add([])
hash([])
hash({})
memoryview('a')
memoryview(5)
eval('1 +')
eval('')
exec('x = = 1')
compile('1', 'f', 'bad')
__import__('no_such_module')
open('/no/such/file')
type('X', (int, str), {})
object().x
object().x = 1
super(int, 5)
(lambda: 0)(1)
(lambda a: 0)()
(lambda a: 0)(1, 2)
(lambda a: 0)(b=1)
(lambda a: 0)(1, a=1)
(lambda *, k: 0)()
(lambda *, k: 0)(1)
(lambda *a: a)(*5)
(lambda **k: k)(**5)
a, b = 1
a, b = 1, 2, 3
a, b = [1]
a, *b = []
del undefined
raise 5
raise None
raise int
assert 0
assert 0, 'why'
import no_module
from sys import no_name
for x in 5: pass
with 5: pass
yield_ = [1][1]
range(5)[9]
slice(1)
(1, 2)[5]
(1).to_bytes(0, 'big')
(300).to_bytes(1, 'big')
int.from_bytes(5, 'big')
bytes(5)['a']
reversed(5)
enumerate(5)
zip(5)
map(len)
list(map(len, [1]))
list(map(lambda a: a, [1], [2]))
filter(None)
all(5)
any(5)
round('a')
pow('a', 2)
bin('a')
hex('a')
oct(1.5)
id()
dir(1, 2)
callable()
input(1, 2)
globals(1)
str(b'a', 'latin')
str(1, 2)
b'\\xff'.decode()
'abc'.encode(5)
list(5)
tuple(5)
set(5)
dict(5)
dict([1])
frozenset(5)
complex('z')
property(1).x
staticmethod()
type(1, 2)"""
for text in CASES.split("\n"):
    try:
        try:
            eval(text)
        except SyntaxError:
            exec(text)
        print(text, "fine")
    except BaseException as e:
        print(text, "->", type(e).__name__, e)
