"""Morse code both ways, from a table that is one string."""

CODE = "ETIANMSURWDKGOHVF L PJBXCYZQ"


def letter(signs):
    """A dot goes to the left child, a dash to the right one."""
    place = 0
    for sign in signs:
        place = 2 * place + (1 if sign == "." else 2)
    return CODE[place - 1]


def signs(letter):
    place, text = CODE.index(letter) + 1, ""
    while place:
        text = (".", "-")[place % 2 == 0] + text
        place = (place - 1) // 2
    return text


def encode(text):
    return " / ".join(" ".join(signs(c) for c in word) for word in text.upper().split())


def decode(code):
    return " ".join("".join(letter(s) for s in word.split()) for word in code.split("/"))


for text in ("sos", "hello world", "the quick brown fox", "jazz"):
    code = encode(text)
    print(code)
    print("  ", decode(code))
