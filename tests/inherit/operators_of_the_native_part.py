# requires: float
# requires: bigint
# cpython: asks reverse methods of a subclass and keeps the class in messages


class S(str):
    pass


class I(int):
    pass


class L(list):
    pass


class F(float):
    pass


class E(Exception):
    pass


class D(dict):
    pass


EXPRESSIONS = """
-S('a')
hash(L())
~F(1.5)
abs(S('a'))
-L()
bool(I(0))
bool(L())
bool(E())
len(E())
-E()
E()==E()
E()+1
1+E()
S('a')+1
1+S('a')
L([1])+[2]
[2]+L([1])
L([1])+L([2])
L([1])==[1]
L([1])==L([1])
L([1])!=L([1])
[L([1])]==[[1]]
F(1.5)+1
1+F(1.5)
1.5+F(1.5)
F(1.5)==F(1.5)
F(1)==1
1==F(1)
F(1.5)<2
2>F(1.5)
I(2)*'ab'
'ab'*I(2)
[1]*I(2)
D(a=1)==D(a=1)
D(a=1)=={'a':1}
D(a=1)|{'b':2}
2**I(3)
I(3)*2.0
I(10**30)+1
1+I(10**30)
I(7)//2
I(7)%4
7%I(4)
I(7)/2
I(1)<I(2)
I(1)+True
1 in L([1])
L([1]) in [[1]]
L([1]) in [L([1])]
I(3) & 1
1 & I(3)
S('a') in S('ab')
-I(3)
+I(3)
~I(3)
abs(I(-3))
round(F(2.5))
int(F(2.5))
float(I(2))
'%s'%S('q')
'%d'%I(3)
'%f'%F(1)
[1,2,3][I(1)]
'abc'[I(1)]
[1,2,3][I(1):]
(1,2)[I(0)]
range(I(3))
chr(I(65))
L([3,1,2]).sort()
sorted(L([3,1,2]))
divmod(I(7),2)
divmod(7,I(2))
pow(I(2),3)
pow(2,I(3))
I(5).to_bytes(2,'big')
hex(I(10))
min(I(3),2)
max([I(3),I(4)])
sum(L([1,2]))
list(D(a=1))
set(L([1,1]))
tuple(L([1]))
str(L([1]))
repr(F(1.5))
isinstance(I(1),int)
issubclass(I,int)
type(I(1))==int
I(1) is I(1)
{I(1):2}[1]
{1:2}[I(1)]
{S('a')}=={'a'}
{'a':1}==D(a=1)
[1].index(I(1))
[I(1)].index(1)
[1,I(1)].count(1)
(1,2)<(1,I(3))
(I(1),)==(1,)
[F(1.0)]==[1]
'a'.join(L(['b','c']))
'abc'.replace(S('a'),S('b'))
'abc'.startswith((S('a'),))
b'a'.join(L([b'b',b'c']))
I('12')
I(b'12')
F('1.5')
I()
S()
L()
D()
F()
float(S('1.5'))
S('a,b').split(S(','))
'a,b'.split(S(','))
'b' in S('abc')
S('b') in 'abc'
S('b') in S('abc')
S('abc')[1]
S('abc')[1:]
S('a')*3
'abc'.find(S('c'))
'abc'.startswith(S('a'))
ord(S('a'))
len(S('abc'))
S('abc').encode()
bytes(S('abc'),'utf8')
isinstance(S('a'),str)
getattr(S('x'),'upper')()
getattr('x',S('upper'))()
{**{'a':1}}
str(S('a'))
repr(S('a'))
S('%d')%3
'{}'.format(S('a'))
'{:>4}'.format(S('a'))
S('{}').format(1)
sorted([S('b'),S('a'),S('c')])
max(S('a'),S('b'))
S('a') is S('a')
S('a')==S('b')
S('a')!=S('a')
bool(S(''))
not S('')
I(3)+4
4+I(3)
I(3)+I(4)
I(3)<4
4>I(3)
[1,2,3,4][I(2)]
I(3) in [3]
3 in [I(3)]
hash(I(3))
str(I(3))
repr(I(3))
eval(S('1+2'))
__import__(S('sys')).__name__
int(I(3))
I(3)==3.0
divmod(I(7),I(2))
round(I(3))
sum([I(1),I(2)])
hex(I(255))
I(3)**2
1<<I(3)
float(I(3))
"""
for text in EXPRESSIONS.strip().split("\n"):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", repr(e))
