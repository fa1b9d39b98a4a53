for value in (0, 7, -7, 12345):
    for spec in ("+d", "-d", " d", "05d", "+05d", "=+8d", "0=6d", "<05d", "*=7d", "#06x", "#010b"):
        print("[{:{}}]".format(value, spec), end=" ")
    print()
