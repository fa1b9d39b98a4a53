# cpython: refuses a precision of an integer, and a separator for a string

for template, value in [
    ("{:10.3d}", 5),
    ("{:,s}", "abc"),
    ("{:_s}", "abc"),
    ("{:.2d}", 1234),
    ("{:,x}", 2**20),
    ("{:.0d}", 7),
]:
    try:
        print(template, "[" + template.format(value) + "]")
    except ValueError as e:
        print(template, "ValueError", e)
