# cpython: knows the letters of all scripts

for s in ("Ä", "é", "ß", "日", "Ω", "aÄ"):
    print(s, s.upper(), s.lower(), s.isalpha(), s.isupper(), s.islower(), s.isspace(), s.isdigit())
print("\xa0".isspace(), "²".isdigit(), len("straße".upper()), "É" == "é".upper())
