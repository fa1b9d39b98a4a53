# covers: string literals and prefixes
print("double", 'single', """triple "double" ''' """, '''triple 'single' """ ''')
print("a" 'b' """c""", "implicit"
      " across lines", b"by" b"tes", r"raw\n" "\tnot", u"u")
print('''first
second
  third''')
print("""\
no first newline""")
print("tab\there", "quote\"d", 'it\'s', "back\\slash", "\x41\101\u0041", "a\
b")
print(len("""
"""), len('\n'), len("\r\n"), len(""), len("''"), repr("'"), repr('"'), repr("'\""))
print(b"\x00\xff\n\\", rb"\x00", br"\n", b'single', b"""tri
ple""", len(b"\101"))
print("nul\0end".replace("\0", "|"), "\a\b\f\v" == "\x07\x08\x0c\x0b", "\07" == "\x07", "\1234" == "S4")
