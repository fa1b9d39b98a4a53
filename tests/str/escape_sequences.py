# covers: string literals and prefixes
print("\a\b\f\v".encode(), "\\ \' \"", "\x41\x7a", "\101\60", "\u00e9 \u65e5 \U0001d11e")
print(r"\n\t\x41", r"\q", "line \
joined", 'one' "two" '''three''')
print("""multi
line 'with' "quotes"
""")
print(len("\0"), len("\n"), len("\\n"), len(r"\n"), len("\x00\x01"), len("\u0041"))
for text in ('"\\x4"', '"\\u12"', '"\\U0001"', '"unterminated', "'''open"):
    try:
        print(eval(text))
    except SyntaxError:
        print("SyntaxError")
print("\q\c\ ")
