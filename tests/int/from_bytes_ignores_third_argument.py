# requires: bigint
# cpython: takes signed by keyword only

for data in (b"\x80", b"\x7f", b"\xff", b"\xff\x7f", b"\x00\x80", b"\xfe\xff\xff\xff", b"\xff" * 9):
    print(data, int.from_bytes(data, "big", True), int.from_bytes(data, "little", True))
try:
    print(int.from_bytes(b"\xff", "big", signed=True))
except TypeError as e:
    print(type(e).__name__)
