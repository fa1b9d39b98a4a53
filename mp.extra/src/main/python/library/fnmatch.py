# File names that match patterns of the shell: * ? [seq] [!seq].


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    # Where the last * stood, and what of the name it has taken.
    star = taken = -1
    i = j = 0
    while i < len(name):
        step = _step(pat, j, name[i]) if j < len(pat) and pat[j] != "*" else 0
        if step:
            i += 1
            j += step
        elif j < len(pat) and pat[j] == "*":
            star, taken = j, i
            j += 1
        elif star >= 0:
            taken += 1
            i, j = taken, star + 1
        else:
            return False
    return all(c == "*" for c in pat[j:])


def _step(pat, j, c):
    # How long the part of the pattern is that takes a character, 0 where it does not.
    if pat[j] == "?":
        return 1
    if pat[j] == "[":
        end = _set_end(pat, j)
        if end >= 0:
            return end + 1 - j if _in_set(pat[j + 1 : end], c) else 0
    return 1 if pat[j] == c else 0


def _set_end(pat, j):
    j += 1
    if j < len(pat) and pat[j] == "!":
        j += 1
    # A bracket that comes first belongs to the set.
    return pat.find("]", j + 1)


def _in_set(chars, c):
    wanted = chars[0] != "!"
    if not wanted:
        chars = chars[1:]
    i = 0
    while i < len(chars):
        if i + 2 < len(chars) and chars[i + 1] == "-":
            if chars[i] <= c <= chars[i + 2]:
                return wanted
            i += 3
        else:
            if chars[i] == c:
                return wanted
            i += 1
    return not wanted


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]
