# cpython: does not find an empty string beyond the end

s = "abc"
for start in (2, 3, 4, 100):
    print(start, s.find("", start), s.rfind("", start), s.startswith("", start), s.count("", start))
