# requires: option MP_STR_METHODS
# covers: maketrans and translate
table = bytes.maketrans(b"ab", b"xy")
print(len(table), b"abcabc".translate(table), b"abcabc".translate(None, b"a"))
print(b"abcabc".translate(table, delete=b"bc"), bytearray(b"abc").translate(table))
for table in b"short", 1:
    try:
        b"abc".translate(table)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
try:
    bytes.maketrans(b"a", b"")
except ValueError:
    print("ValueError")
