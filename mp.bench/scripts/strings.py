# A small report: formatting, splitting, joining, replacing.


def kernel():
    total = 0
    for i in range(2000):
        line = "%05d:%s:%x" % (i, "name" + str(i % 17), i)
        parts = line.split(":")
        parts[1] = parts[1].upper().replace("N", "-")
        text = ";".join(parts)
        if text.startswith("00") and text.find("AME3") > 0:
            total += len(text)
        total += int(parts[0]) & 7
    return total
