# requires: float64
# covers: float

inf = float("inf")
nan = float("nan")
print(inf, -inf, nan, inf - inf, inf + inf, inf * 0, inf * -1, 1 / inf, -1 / inf)
print(inf == inf, nan == nan, nan != nan, inf > 1e308, -inf < -1e308, nan < 1, nan > 1)
print(nan is nan)
for text in ("inf", "-inf", "Infinity", "+INF", "nan", "NaN", "-infinity", " inf "):
    print(repr(text), float(text))
print(-0.0, 0.0 == -0.0, 1e309, -1e309, 1e-400, 0.0 * -1)
print(min(inf, 1.0), max(-inf, -5.0), sorted([1.0, -inf, inf, 0.0]))
