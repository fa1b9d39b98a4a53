# requires: option MP_PY_LIBRARY
# requires: option MP_ANNOTATIONS
# requires: option MP_CLASS_HOOKS
# covers: types and typing
import types
from typing import Any, ClassVar, Generic, List, Optional, TypeVar, cast

n = types.SimpleNamespace(a=1, b="x")
n.c = 3
print(n, n == types.SimpleNamespace(a=1, b="x", c=3), isinstance(len, types.BuiltinFunctionType))
print(isinstance((i for i in []), types.GeneratorType), isinstance(cast, types.FunctionType))
T = TypeVar("T")


class Box(Generic[T]):
    count: ClassVar[int] = 0
    items: List[T]
    next: Optional["Box[T]"] = None


print(list(Box.__annotations__), cast(int, "x"), Box[int] is not None)
