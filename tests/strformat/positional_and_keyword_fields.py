# covers: str.format
print("{} {}".format(1, 2), "{0} {1} {0}".format("a", "b"), "{x}-{y}".format(x=1, y="z"))
print("{1}{0}{1}".format(0, 1), "{}{x}".format("p", x="k"), "{{}}".format(), "{{{}}}".format(5))
print("".format(), "no fields".format(1, 2), "{0}".format([1, 2]), "{d}".format(d={"k": 1}))
print("{:}".format(7), "{0:}".format("s"), "{!r} {!s}".format("q", "q"), "{0!r:>5}".format("x"))
for template in ("{}", "{1}", "{x}", "{0} {}", "{} {0}", "{", "}", "{0", "{!x}", "{:", "a}b"):
    try:
        print(template, template.format("only"))
    except (IndexError, KeyError, ValueError) as e:
        print(template, type(e).__name__)
