"""The Mandelbrot set in text. Every character is one point of the complex plane."""

WIDTH, HEIGHT, LIMIT = 64, 24, 40
SHADES = " .:-=+*#%@"


def escape_time(c):
    """How many steps the point takes to leave the circle of radius two."""
    z = 0j
    for step in range(LIMIT):
        if z.real * z.real + z.imag * z.imag > 4:
            return step
        z = z * z + c
    return LIMIT


for row in range(HEIGHT):
    y = 1.2 - 2.4 * row / (HEIGHT - 1)
    line = ""
    for column in range(WIDTH):
        x = -2.2 + 3.2 * column / (WIDTH - 1)
        line += SHADES[escape_time(complex(x, y)) * (len(SHADES) - 1) // LIMIT]
    print(line)
