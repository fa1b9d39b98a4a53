# requires: float

for text in ("", "a", "hello", "plain text"):
    for spec in (".0", ".2", ".10", "5.2", "<5.3", "^7.1", ">6.4", ".3s", "s"):
        print("[{:{}}]".format(text, spec), end=" ")
    print()
