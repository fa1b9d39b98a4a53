# requires: option MP_STR_METHODS
# covers: maketrans and translate
table = str.maketrans("abc", "xyz", "d")
print("aabbccdd".translate(table), sorted(table))
print("abc".translate({97: None, 98: "BB", 99: 233}), "abc".translate({}))
print(sorted(str.maketrans({"a": 1, 2: 3}).items()))


class Upper:
    def __getitem__(self, ordinal):
        if ordinal == 98:
            raise LookupError
        return chr(ordinal).upper()


print("abc".translate(Upper()))
for args in ("ab", "c"), ({"ab": 1},), (1,), ("a", 1):
    try:
        str.maketrans(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
