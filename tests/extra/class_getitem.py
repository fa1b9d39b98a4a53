# requires: option MP_CLASS_HOOKS
# covers: __class_getitem__ and unions of types
class A:
    def __class_getitem__(cls, index):
        return cls.__name__, index


class B(A):
    pass


print(A[1], B["x", 2], isinstance(3, int | str), isinstance(None, int | None), isinstance([], int | str))
list[int], dict[str, int], tuple[int, ...]
for f in lambda: A()[1], lambda: len(A), lambda: iter(A), lambda: int | 3:
    try:
        f()
    except TypeError:
        print("TypeError")
