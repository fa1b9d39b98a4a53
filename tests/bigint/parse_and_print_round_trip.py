# requires: bigint

for digits in (18, 19, 20, 21, 39, 77, 100):
    text = ("1234567890" * 10)[:digits]
    n = int(text)
    print(
        n,
        str(n) == text,
        int("-" + text) == -n,
        int(hex(n), 16) == n,
        int(bin(n), 2) == n,
        int(oct(n), 8) == n,
    )
