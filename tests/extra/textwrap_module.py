# requires: option MP_PY_LIBRARY
# covers: textwrap
import textwrap

s = "The quick brown fox jumped over the lazy dog. A well-known fact, isn't it?"
print(textwrap.wrap(s, 20))
print(textwrap.fill(s, 15, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(s, 30), textwrap.shorten("Hello  world!", width=11))
print(textwrap.wrap(s, 20, max_lines=2), textwrap.wrap("", 5), textwrap.wrap("a\tb  c", 4))
print(textwrap.wrap("a" * 15 + " bb", 10), textwrap.wrap("a" * 15 + " bb", 10, break_long_words=False))
print([textwrap.dedent("  a\n    b\n\n   \n  c"), textwrap.dedent("\ta\n\t b\n")])
print([textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "+", lambda line: True)])
