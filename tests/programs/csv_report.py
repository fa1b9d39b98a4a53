# cpython: rounds exact halves to the even digit
# requires: float64
# A CSV reader with quotes, groups and totals, and a table with aligned columns.


class CsvError(ValueError):
    pass


def rows(text, separator=","):
    row, field, quoted, was_quoted = [], "", False, False
    at = 0
    while at < len(text):
        c = text[at]
        if quoted:
            if c == '"':
                if text[at + 1 : at + 2] == '"':
                    field += '"'
                    at += 1
                else:
                    quoted = False
            else:
                field += c
        elif c == '"':
            if field:
                raise CsvError("quote within a field at %d" % at)
            quoted = was_quoted = True
        elif c == separator or c == "\n":
            row.append(field)
            field, was_quoted = "", False
            if c == "\n":
                yield row
                row = []
        elif was_quoted:
            raise CsvError("text behind a quote at %d" % at)
        else:
            field += c
        at += 1
    if quoted:
        raise CsvError("open quote")
    if field or row:
        yield row + [field]


def write(table, separator=","):
    out = []
    for row in table:
        fields = []
        for value in row:
            text = "" if value is None else str(value)
            if any(c in text for c in (separator, '"', "\n")):
                text = '"' + text.replace('"', '""') + '"'
            fields.append(text)
        out.append(separator.join(fields))
    return "\n".join(out) + "\n"


def convert(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return {"yes": True, "no": False, "": None}.get(text, text)


def records(text):
    source = rows(text)
    header = next(source)
    for number, row in enumerate(source, 2):
        if len(row) != len(header):
            raise CsvError("line %d has %d fields, not %d" % (number, len(row), len(header)))
        yield dict(zip(header, map(convert, row)))


def group(items, key):
    groups = {}
    for item in items:
        groups.setdefault(item[key], []).append(item)
    return groups


def table(header, lines):
    lines = [[("%.2f" % v if isinstance(v, float) else str(v)) for v in line] for line in lines]
    widths = [max(len(x) for x in column) for column in zip(header, *lines)]
    rule = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    yield rule
    yield "|" + "|".join(" {:^{}} ".format(h, w) for h, w in zip(header, widths)) + "|"
    yield rule
    for line in lines:
        cells = []
        for text, width in zip(line, widths):
            numeric = text.replace(".", "").replace("-", "").isdigit()
            cells.append(" {:{}{}} ".format(text, ">" if numeric else "<", width))
        yield "|" + "|".join(cells) + "|"
    yield rule


DATA = '''region,product,quantity,price,paid
north,apple,10,0.5,yes
south,"pear, green",7,0.75,no
north,"12"" pipe",3,12.25,yes
east,apple,25,0.45,yes
south,"two
lines",1,100,no
east,plum,40,0.1,
north,pear,0,0.8,no
'''
everything = list(records(DATA))
for record in everything:
    print(sorted(record.items()))
for key in ("region", "product", "paid"):
    print("by", key)
    lines = []
    for name, members in sorted(group(everything, key).items(), key=lambda pair: str(pair[0])):
        total = sum(m["quantity"] * m["price"] for m in members)
        lines.append([str(name).replace("\n", "/"), len(members), sum(m["quantity"] for m in members), float(total), total / len(members)])
    lines.append(["all", len(everything), sum(l[2] for l in lines), sum(l[3] for l in lines), 0.0])
    for line in table([key, "n", "quantity", "value", "mean"], lines):
        print(line)
for order in (["price"], ["region", "price"], ["paid", "quantity"]):
    ordered = sorted(everything, key=lambda r: tuple(str(r[k]) if k != "price" else r[k] for k in order))
    print(order, [(r["product"][:5], r["price"]) for r in ordered])
text = write([r for r in rows(DATA)])
print(text == DATA, list(rows(text)) == list(rows(DATA)))
print(repr(write([["a", 'say "hi"', None], [1, 2.5, "x,y"], ["", "l\nm", True]])))
for bad in ('a"b,c\n', '"a"b\n', '"open', "a,b\n1\n", "a;b\n", "", "x"):
    try:
        print(repr(bad), list(records(bad)) if bad else list(rows(bad)))
    except CsvError as error:
        print(repr(bad), "CsvError", error)
