# via-mpy: no
# covers: indentation and line joining

def run(source):
    try:
        exec(source)
    except SyntaxError as e:
        print("refused", e.__class__ is IndentationError)


run("if 1:\n\tprint('tab')\n\tprint('again')")
run("if 1:\n  print('two')\n  if 1:\n        print('deep')\n  print('back')")
run("if 1:\n  x = 1\n y = 2")
run(" x = 1")
run("x = 1\n  y = 2")
run("\n\n\nprint('leading lines')\n\n\n")
run("if 1:\n\n    print('blank inside')\n\n\n    print('and more')\n")
run("print('no newline at end')")
run("print('crlf')\r\nprint('second')\r\n")
run("# only a comment")
run("")
run("   \n\t\n  # x\nprint('spaces before')")
run("if 1: print('inline')\nelse: print('no')")
run("for i in (1, 2):\n    pass;\nprint(i);")
run("x = [\n1,\n  2,\n      3]\nprint(x)")
run("def f():\n    return 1\nprint(f())")
