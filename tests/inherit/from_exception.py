class AppError(Exception):
    code = 1

    def __init__(self, message, detail=None):
        super().__init__(message)
        self.detail = detail


class NotFound(AppError):
    code = 404


class Silent(AppError):
    def __init__(self):
        pass


class Both(NotFound):
    pass


for error in (AppError("plain"), NotFound("file", "x.txt"), Both("b", 2)):
    try:
        raise error
    except AppError as e:
        print(
            type(e).__name__,
            e,
            e.args,
            e.code,
            e.detail,
            isinstance(e, NotFound),
            isinstance(e, KeyError),
        )
for kind in (AppError, NotFound):
    try:
        raise kind("by class")
    except NotFound as e:
        print("NotFound", e)
    except Exception as e:
        print("Exception", e)
print(issubclass(NotFound, Exception), issubclass(Both, LookupError), repr(AppError("r"))[:12])
