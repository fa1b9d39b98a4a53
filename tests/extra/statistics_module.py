# requires: option MP_PY_LIBRARY
# requires: float64
# covers: statistics
import statistics as s

print(s.mean([1, 2, 3, 4]), s.mean([2, 4]), s.fmean([1, 2], [3, 1]), s.harmonic_mean([40, 60]))
print(s.median([3, 1, 2]), s.median([1, 2, 3, 4]), s.median_low([1, 2, 3, 4]), s.median_high([1, 2]))
print(s.mode("aab"), s.multimode("aabb"), s.variance([1, 2, 3, 4]), s.pvariance([1, 2, 3, 4]))
print(round(s.stdev([1, 2, 3, 4]), 9), s.pstdev([2, 4, 4, 4, 5, 5, 7, 9]), s.covariance([1, 2, 3], [1, 5, 7]))
print(s.quantiles(range(1, 11)), s.quantiles([1, 2, 3], method="inclusive"))
for f, data in (s.mean, []), (s.variance, [1]), (s.median, []), (s.mode, []):
    try:
        f(data)
    except s.StatisticsError:
        print("StatisticsError")
