# via-mpy: no

pair = ("ab", 1, "tenletters", ("inner",))
print("ab" is pair[0], "tenletters" is pair[2], "inner" is pair[3][0])
