# cpython: calls __get__ with None as the instance


class Field:
    def __get__(self, instance, owner):
        print("get", owner.__name__)
        return 5


class A:
    x = Field()

    @property
    def p(self):
        return 1


print(isinstance(A.x, Field), A().x)
A.x = 7
print(A.x, A().x, type(A.p) is property)
