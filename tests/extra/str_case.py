# requires: option MP_STR_METHODS
# covers: title, capitalize, swapcase and casefold
for text in "", "hello world", "they're", "ABC dEF", "x1y", "1abc", "a_b-c":
    print([text.title(), text.capitalize(), text.swapcase(), text.casefold(), text.istitle()])
    print([text.encode().title(), text.encode().capitalize(), text.encode().swapcase()])
for text in "A", "a", "Ab Cd", "Ab cd", "A1", "1", "AB":
    print(text.istitle(), text.encode().istitle())
