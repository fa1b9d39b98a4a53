# covers: texts of errors
# requires: detailed-errors
# requires: float
# cpython: message texts

sources = [
    "'%d' % 'a'",
    "'%d' % None",
    "'%d' % ()",
    "'%d' % (1, 2)",
    "'%s %s' % 1",
    "'%q' % 1",
    "'%' % 1",
    "'%(a)s' % 1",
    "'%(a)s' % {}",
    "'%c' % 'ab'",
    "'%c' % -1",
    "'%x' % 1.5",
    "'%f' % 'a'",
    "'{}'.format()",
    "'{0}{}'.format(1)",
    "'{}{0}'.format(1)",
    "'{x}'.format()",
    "'{'.format()",
    "'}'.format()",
    "'{0'.format(1)",
    "'{!x}'.format(1)",
    "'{!}'.format(1)",
    "'{:q}'.format(1)",
    "'{:d}'.format('a')",
    "'{:s}'.format(1)",
    "'{:f}'.format('a')",
    "'{:d}'.format(1.5)",
    "'{:c}'.format('a')",
    "'{:=5}'.format('a')",
    "'{:+}'.format('a')",
    "'{:,}'.format('a')",
    "'{:.3d}'.format(1)",
    "'{0.x}'.format(1)",
    "'{0[1]}'.format([1, 2])",
    "'{:{}}'.format(1)",
    "'{:5x}'.format(None)",
    "'{:>{w}}'.format(1)",
    "'{a.b}'.format(a=1)",
]
for source in sources:
    try:
        print(source, "=", eval(source))
    except Exception as e:
        print(source, "->", type(e).__name__, e)
