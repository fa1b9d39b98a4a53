# requires: detailed-errors
# cpython: has the second argument

data = [1, 2, 3]
try:
    print(list(iter(data.pop, 1)))
except TypeError as e:
    print("TypeError", e)
print(list(iter(data)))
for args in [(), (data, 1, 2)]:
    try:
        iter(*args)
    except TypeError as e:
        print("TypeError", e)
