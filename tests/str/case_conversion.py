for s in ("Hello World", "ABC", "abc", "a1B2", "", "straße", "ÄÖ", "x-Y_z"):
    print(repr(s.upper() if s.isascii() else "") if hasattr(s, "nothing") else s.lower()[:3] if s < "z" else s)
for s in ("Hello World", "ABC", "abc", "a1B2", "", "x-Y_z", "MiXeD 123"):
    print(s.upper(), s.lower(), s.lower().upper() == s.upper())
