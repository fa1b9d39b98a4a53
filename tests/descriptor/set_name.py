# covers: __set_name__
class Named:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner):
        return "<%s>" % self.name


class A:
    first = Named()
    second = Named()
    plain = 5


a = A()
print(a.first, a.second, a.plain)


class B(A):
    third = Named()


print(B().first, B().third)
late = Named()
late.name = "manual"
A.late = late
print(a.late)
