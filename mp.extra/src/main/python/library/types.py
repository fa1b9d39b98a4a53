# Names of the types of what has no name among the builtins.


class SimpleNamespace:
    def __init__(self, **attributes):
        for name, value in attributes.items():
            setattr(self, name, value)

    def __repr__(self):
        items = ", ".join("%s=%r" % item for item in self.__dict__.items())
        return "namespace(%s)" % items

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__


def _generator():
    yield


async def _coroutine():
    pass


FunctionType = LambdaType = type(lambda: None)
BuiltinFunctionType = BuiltinMethodType = type(len)
GeneratorType = type(_generator())
CoroutineType = type(_coroutine())
MethodType = type(SimpleNamespace().__init__)
ModuleType = type(__import__("sys"))
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)


class MappingProxyType:
    def __init__(self, mapping):
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def __eq__(self, other):
        return self._mapping == other

    def __getattr__(self, name):
        if name in ("keys", "values", "items", "get", "copy"):
            return getattr(self._mapping, name)
        raise AttributeError(name)

    def __repr__(self):
        return "mappingproxy(%r)" % (self._mapping,)
