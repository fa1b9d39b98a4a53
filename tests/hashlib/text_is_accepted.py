# covers: hashlib
# requires: option PY_HASHLIB_MD5=0
# requires: module binascii
# requires: module hashlib
# cpython: takes buffers only, and may go on after digest

import binascii
import hashlib

print(
    binascii.hexlify(hashlib.sha256("text").digest())
    == binascii.hexlify(hashlib.sha256(b"text").digest())
)
h = hashlib.sha256(b"a")
h.update("é")
print(binascii.hexlify(h.digest()))
try:
    h.update(b"more")
    print("updated")
except ValueError as e:
    print("ValueError", e)
print(hasattr(h, "hexdigest"), hasattr(h, "copy"), hasattr(hashlib, "md5"))
