# A pendulum, step by step: floats in locals and in a list.


def kernel():
    angle = 1.0
    speed = 0.0
    crossings = 0
    trace = [0.0] * 64
    for i in range(40000):
        pull = angle - angle * angle * angle / 6.0
        speed -= 0.001 * pull
        before = angle
        angle += 0.001 * speed
        trace[i & 63] = angle
        if (before < 0.0) != (angle < 0.0):
            crossings += 1
    return crossings, int(sum(trace) * 1000)
