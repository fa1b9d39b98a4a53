present = "here"


def __getattr__(name):
    if name.startswith("p"):
        raise AttributeError(name)
    return "made " + name
