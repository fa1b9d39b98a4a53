# requires: float
# covers: str.isalpha str.isdigit str.islower str.isspace str.isupper

for s in ("abc", "ABC", "aBc", "123", "a1", "", " ", "\t\n", "a b", "a-b", "A1", "1.5", "-1"):
    print(repr(s), s.isalpha(), s.isdigit(), s.isspace(), s.isupper(), s.islower())
