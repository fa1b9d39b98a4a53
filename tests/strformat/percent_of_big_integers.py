# requires: bigint

n = 2**80
for template in ("%d", "%x", "%X", "%o", "%30d|", "%-30d|", "%+d", "%030d", "%s", "%r"):
    print(template % n, template % -n)
