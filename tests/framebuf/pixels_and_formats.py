# covers: framebuf
# requires: module framebuf
# cpython: absent

import framebuf

FORMATS = [
    ("MONO_VLSB", 8, 8),
    ("MONO_HLSB", 8, 8),
    ("MONO_HMSB", 8, 8),
    ("GS2_HMSB", 16, 8),
    ("GS4_HMSB", 32, 8),
    ("GS8", 64, 8),
    ("RGB565", 128, 8),
]
for name, size, side in FORMATS:
    buffer = bytearray(size)
    fb = framebuf.FrameBuffer(buffer, side, side, getattr(framebuf, name))
    fb.pixel(0, 0, 1)
    fb.pixel(7, 7, 0xFFFF)
    fb.pixel(3, 2, 2)
    fb.pixel(100, 100, 1)
    fb.pixel(-1, 0, 1)
    print(name, fb.pixel(0, 0), fb.pixel(7, 7), fb.pixel(3, 2), fb.pixel(1, 1), fb.pixel(8, 0))
    print(bytes(buffer))
    fb.fill(1)
    print(sum(buffer), fb.pixel(5, 5))
