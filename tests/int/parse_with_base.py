cases = [
    ("ff", 16),
    ("FF", 16),
    ("0xff", 16),
    ("0Xff", 0),
    ("0b101", 2),
    ("0b101", 0),
    ("0o17", 8),
    ("0o17", 0),
    ("zz", 36),
    ("z", 36),
    ("-101", 2),
    ("12", 3),
    ("777", 8),
    ("10", 0),
]
for text, base in cases:
    print(text, base, int(text, base))
