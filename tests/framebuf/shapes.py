# covers: framebuf
# requires: module framebuf
# cpython: absent

import framebuf

W, H = 24, 10


def show(name, draw):
    fb = framebuf.FrameBuffer(bytearray(W * H), W, H, framebuf.GS8)
    draw(fb)
    print(name)
    for y in range(H):
        print("".join(".#"[fb.pixel(x, y) != 0] for x in range(W)))


show(
    "lines",
    lambda f: (
        f.line(0, 0, 23, 9, 1),
        f.line(0, 9, 10, 0, 1),
        f.hline(2, 8, 15, 1),
        f.vline(20, -5, 12, 1),
    ),
)
show(
    "rectangles",
    lambda f: (
        f.rect(1, 1, 8, 5, 1),
        f.fill_rect(12, 3, 6, 4, 1),
        f.rect(20, 6, 10, 10, 1),
        f.rect(3, 7, 4, 3, 1, True),
    ),
)
show("ellipses", lambda f: (f.ellipse(6, 5, 5, 4, 1), f.ellipse(17, 4, 5, 3, 1, True)))
show(
    "quadrants", lambda f: (f.ellipse(6, 5, 5, 4, 1, True, 1), f.ellipse(17, 4, 4, 4, 1, False, 12))
)
show("text", lambda f: f.text("Hi!", 0, 1, 1))
show(
    "clipped",
    lambda f: (f.text("W", 20, 5, 1), f.fill_rect(-3, -3, 6, 6, 1), f.line(-10, 5, 40, 5, 1)),
)
