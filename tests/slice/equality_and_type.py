class Key:
    def __getitem__(self, key):
        return key


k = Key()
print(type(k[1:2]), k[1:2], k[:], k[::], k["a":"b"], k[None:None:None])
print(isinstance(k[0:], slice), isinstance(k[0], slice), k[0:] is None, bool(k[:]))
print(k[1:2].start, k[1:2].stop, k[1:2].step)
for attribute in ("start", "stop", "step"):
    print(attribute, getattr(k[1:2:3], attribute))


def pick(items, where):
    return items[where]


for where in (k[:2], k[1:], k[::2], k[::-1]):
    print(where, pick([0, 1, 2, 3], where))
