# covers: os
# requires: module os
# requires: host-files

import os

print(os.getenv("MP_TEST_NOT_SET"), os.getenv("MP_TEST_NOT_SET", "default"))
os.putenv("MP_TEST_SET", "value")
print(type(os.getenv("PATH")).__name__)
os.unsetenv("MP_TEST_SET")
print(os.getenv("MP_TEST_SET"), os.getenv("MP_TEST_SET", "gone"))
print(
    len(os.urandom(0)),
    len(os.urandom(1)),
    len(os.urandom(16)),
    type(os.urandom(4)) is bytes,
    os.urandom(16) != os.urandom(16),
)
for args in [(), (5,)]:
    try:
        os.getenv(*args)
        print("fine")
    except TypeError:
        print("TypeError")
