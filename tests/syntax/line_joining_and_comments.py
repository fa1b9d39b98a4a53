# covers: indentation and line joining
x = 1 + \
    2 + \
3
print(x)  # a comment
y = (1 +   # inside
     # alone
     2,

     3)
print(y)
z = [
    1,
    2,
]; print(z)
d = {
    "a": 1,  # first

    "b":
        2,
}
print(sorted(d.items()))
if x == 6 and \
   y:
        print("odd indentation")
def f(a,
      b=2,
      *c,
    d=4): return a, b, c, d
print(f(
    1,
    d=5,
))
def g(): pass
def h(): "docstring"; return 1
print(g(), h())
s = "joined \
string"
print(s)
#
# comment only

	# tab comment
if True:

    # deeper comment
    print("after comments")

# end
print("one"); print("two"); \
print("three");
