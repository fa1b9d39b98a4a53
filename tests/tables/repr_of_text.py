for start in range(0, 256, 8):
    print(start, [chr(c) for c in range(start, start + 8) if c < 128], bytes(range(start, start + 8)))
for text in ("'", '"', "'\"", "\\", "\n\r\t", "\x7f", "a'b", 'a"b', "it's \"it\"", "\x00\x1b", "é", "日本", "\U0001f600"):
    print(repr(text) if ord(text[0]) < 127 else len(text), str(text) == text, repr(text.encode()), len(repr([text])))
