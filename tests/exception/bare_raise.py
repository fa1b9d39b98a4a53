# covers: raise, with and without from
def reraise():
    try:
        raise ValueError("original")
    except ValueError:
        print("handling")
        raise


try:
    reraise()
except ValueError as e:
    print(e)
try:
    raise
except RuntimeError:
    print("RuntimeError")


try:
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            pass
        raise
except ValueError as e:
    print("ValueError", e.args)
for i in range(2):
    try:
        try:
            raise IndexError(i)
        finally:
            print("cleanup", i)
    except IndexError as e:
        print(e.args)
