# requires: option MEM_STATS
# requires: module micropython
# cpython: absent

import micropython

print(
    micropython.mem_current() > 0,
    micropython.mem_peak() >= micropython.mem_current(),
    micropython.mem_total() >= micropython.mem_current(),
)
print(micropython.stack_use() > 0)


def deep(n):
    return micropython.stack_use() if n == 0 else deep(n - 1)


a, b, c = deep(0), deep(5), deep(20)
print(a < b < c)
for name in (
    "const",
    "heap_lock",
    "heap_unlock",
    "kbd_intr",
    "mem_info",
    "opt_level",
    "qstr_info",
    "schedule",
    "stack_use",
):
    print(name, callable(getattr(micropython, name)))
print(micropython.kbd_intr(3))
