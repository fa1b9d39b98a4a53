# covers: str.split str.rsplit
for s in ("a,b,c", ",a,,b,", "", "abc", ",", "a,b"):
    print(s.split(","))
for n in (-1, 0, 1, 2, 5):
    print(n, "a--b--c--d".split("--", n), "a--b--c--d".rsplit("--", n))
try:
    "abc".split("")
except ValueError:
    print("ValueError")
