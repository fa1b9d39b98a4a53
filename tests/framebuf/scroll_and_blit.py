# covers: framebuf
# requires: module array
# requires: module framebuf
# cpython: absent

import array
import framebuf


def show(fb, w, h):
    for y in range(h):
        print(" ".join("%x" % fb.pixel(x, y) for x in range(w)))
    print()


fb = framebuf.FrameBuffer(bytearray(36), 6, 6, framebuf.GS8)
for i in range(6):
    fb.pixel(i, i, i + 1)
show(fb, 6, 6)
fb.scroll(1, 0)
show(fb, 6, 6)
fb.scroll(-2, 1)
show(fb, 6, 6)
small = framebuf.FrameBuffer(bytearray(b"\x09\x00\x08\x07"), 2, 2, framebuf.GS8)
fb.fill(1)
fb.blit(small, 1, 1)
fb.blit(small, 4, 4, 0)
fb.blit(small, 5, -1)
show(fb, 6, 6)
fb.poly(0, 0, array.array("h", [0, 0, 5, 0, 5, 5]), 0xF, True)
show(fb, 6, 6)
for bad in (
    (bytearray(3), 8, 8, framebuf.GS8),
    (bytearray(64), 8, 8, 99),
    (b"read only", 2, 2, framebuf.GS8),
    (5, 1, 1, framebuf.GS8),
):
    try:
        framebuf.FrameBuffer(*bad)
        print("made")
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
