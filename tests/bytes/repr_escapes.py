for start in range(0, 256, 16):
    print(bytes(range(start, start + 16)))
print(b"it's", b'"', b"'\"", b"\\", b"tab\tnl\ncr\r")
