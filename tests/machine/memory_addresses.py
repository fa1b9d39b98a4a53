# covers: machine
# requires: module machine
# cpython: absent

import machine


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def store(memory, address, value):
    memory[address] = value


def delete(memory, address):
    del memory[address]


for memory in (machine.mem8, machine.mem16, machine.mem32):
    print(memory, type(memory))
    attempt(lambda: delete(memory, 4))
    for address in ("4", 4.0, None):
        attempt(lambda: memory[address])
        attempt(lambda: store(memory, address, 0))
    attempt(lambda: memory[4:8])
for address in (1, 2, 3, -1, -2, 0x12345679, 2**60 + 1):
    if address & 1:
        attempt(lambda: machine.mem16[address])
    attempt(lambda: store(machine.mem32, address, "aligned first"))
print(machine.mem8 is machine.mem8, machine.mem8 is machine.mem16)
attempt(lambda: machine.mem8())
attempt(lambda: type(machine.mem8)())
