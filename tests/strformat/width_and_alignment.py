# covers: format specification
for spec in ("10", "<10", ">10", "^10", "*<10", "*>10", "*^10", "0", "1", "3"):
    print(
        "[{:{}}] [{:{}}] [{:{}}]".format("abc", spec, 42, spec, True, spec)
        if spec != "0"
        else "[{:0}]".format(42)
    )
