# covers: annotated assignment
# covers: keywords
_ = 1
__ = 2
a1 = A1 = 3
_private = 4
print(_, __, a1, A1, _private)
match = 5
case = 6
type_ = 7
print(match, case, type_, match + case)
async_name = await_name = 8
print(async_name)


def function_named_in_upper():
    print = lambda *a: a
    return print(1, 2)


print(function_named_in_upper())
très_long_nom_de_variable_avec_accents = "é"
ñ = 9
print(très_long_nom_de_variable_avec_accents, ñ)
for word in "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split():
    try:
        exec(word + " = 1", {})
        print(word, "assignable")
    except SyntaxError:
        pass
print("print" in dir(__import__("builtins")), "exec" in dir(__import__("builtins")))
