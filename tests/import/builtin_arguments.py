# cpython: other messages
# covers: __import__
for arguments in (
    ("",),
    (1,),
    ("sys", None, None, None, -1),
    ("sys", "no dict", None, None, 1),
    ("sys", {"__name__": "top"}, None, None, 1),
    ("absent", {"__name__": "a.b"}, None, ("x",), 1),
    ("sys", "not looked at"),
):
    try:
        print(arguments, __import__(*arguments).__name__)
    except Exception as e:
        print(arguments, type(e).__name__)
