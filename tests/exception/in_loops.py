# requires: float

results = []
for text in ("1", "x", "3", "", "5.0", "-2"):
    try:
        value = int(text)
    except ValueError:
        results.append("bad")
        continue
    else:
        results.append(value)
    finally:
        results.append("|")
    if value < 0:
        break
else:
    results.append("never")
print(results)
count = 0
while True:
    try:
        count += 1
        if count < 3:
            raise ValueError
        if count == 5:
            break
    except ValueError:
        continue
    finally:
        print("turn", count)
print(count)
attempts = 0
while attempts < 10:
    try:
        attempts += 1
        10 // (attempts - 4) if attempts < 4 else {}[attempts] if attempts < 6 else None
        if attempts >= 6:
            break
    except KeyError as e:
        print("KeyError", e.args)
print(attempts)
