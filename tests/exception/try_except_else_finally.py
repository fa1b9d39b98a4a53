# covers: try, except, else, finally
def f(error):
    log = []
    try:
        log.append("try")
        if error:
            raise error
        log.append("end of try")
    except ValueError as e:
        log.append("ValueError %s" % e)
    except (KeyError, IndexError) as e:
        log.append("lookup " + type(e).__name__)
    except ArithmeticError:
        log.append("arithmetic")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


for error in (
    None,
    ValueError("v"),
    ValueError,
    KeyError("k"),
    IndexError(),
    ZeroDivisionError(),
    OverflowError("o"),
):
    print(f(error))
try:
    f(TypeError("uncaught"))
except TypeError as e:
    print("outside", e)
