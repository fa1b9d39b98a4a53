# covers: __get__ __set__ __delete__
class Field:
    def __init__(self, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        print("get", instance is not None, owner.__name__)
        if instance is None:
            return self
        return getattr(instance, self.name, "unset")

    def __set__(self, instance, value):
        print("set", value)
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        print("delete")
        delattr(instance, self.name)


class A:
    x = Field("x")


class B(A):
    pass


a, b = A(), B()
print(a.x)
a.x = 5
print(a.x, b.x)
del a.x
print(a.x)
b.x = "child"
print(b.x, b._x)
