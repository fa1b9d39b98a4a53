# covers: str.join
print(",".join([]), ",".join(["a"]), ",".join(["a", "b", "c"]), "".join("xyz"), "-".join("xyz"))
print(
    ", ".join(("t", "u")), "|".join({"k": 1}), "|".join(c for c in "gen"), "\n".join(["l1", "l2"])
)
print(" → ".join(["日", "本"]), "ab".join(["", "", ""]))
print(",".join(map(str, range(5))), ".".join(sorted({"b", "a"})))
for bad in ([1], ["a", None], ["a", b"b"], 5, None):
    try:
        print(",".join(bad))
    except TypeError:
        print("TypeError", bad)
