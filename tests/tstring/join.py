# covers: t-strings
# requires: module string.templatelib
# cpython: absent

from string.templatelib import Template

a, b = 1, "two"
for left in (t"", t"x", t"{a}", t"x{a}y", t"{a}{b}"):
    for right in (t"", t"z", t"{b}", t"z{b}w"):
        both = left + right
        print(both.strings, both.values, list(both) == list(left + right))
total = Template()
for k in range(40):
    total += t"{k} "
print(len(total.strings), total.values == tuple(range(40)), total.strings[1:4])
