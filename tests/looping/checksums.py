# requires: bigint
# requires: module binascii
# requires: module hashlib
# heap: 16K
# slow

import binascii
import hashlib

crc = 0
for i in range(50000):
    crc = binascii.crc32(bytes([i & 255, i >> 8]), crc)
print(crc)
h = hashlib.sha256()
for i in range(20000):
    h.update(bytes([i & 255]) * 20)
print(binascii.hexlify(h.digest()))
total = 0
for i in range(20000):
    total += len(binascii.b2a_base64(bytes([i & 255]) * (i % 30)))
print(total)
