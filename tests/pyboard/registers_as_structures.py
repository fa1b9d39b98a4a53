# requires: module pyb
import stm
import uctypes

GPIO = {
    "MODER": uctypes.UINT32 | 0x00,
    "mode13": uctypes.BFUINT32 | 0x00 | 26 << uctypes.BF_POS | 2 << uctypes.BF_LEN,
    "ODR": uctypes.UINT16 | 0x14,
    "led": uctypes.BFUINT32 | 0x14 | 13 << uctypes.BF_POS | 1 << uctypes.BF_LEN,
    "BSRR": (uctypes.ARRAY | 0x18, uctypes.UINT16 | 2),
    "octets": (uctypes.ARRAY | 0x14, uctypes.UINT8 | 2),
}
port = uctypes.struct(stm.GPIOA, GPIO)
print(hex(port.MODER), port.mode13, port)
port.BSRR[0] = 1 << 13
print(hex(port.ODR), port.led, port.octets)
port.BSRR[1] = 1 << 13
print(hex(port.ODR), port.led, uctypes.bytes_at(stm.GPIOA + 0x14, 2))
port.led = 1
print(port.octets[1], hex(stm.mem16[stm.GPIOA + 0x14]))

ram = uctypes.bytearray_at(0x2001FFF0, 8)
ram[:] = b"at last."
print(ram, uctypes.bytes_at(0x2001FFF3, 4), uctypes.addressof(ram) == 0x2001FFF0)
data = bytearray(b"12345678")
print(hex(stm.mem32[uctypes.addressof(data) + 4]))
for f in (lambda: uctypes.bytes_at(0x40022800, 4),):
    try:
        print(f())
    except ValueError as e:
        print(e)
