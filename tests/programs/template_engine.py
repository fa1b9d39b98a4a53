# requires: module re
# A small template language: values with filters, if, for, nesting, and an environment.
import re


class TemplateError(Exception):
    pass


TAG = re.compile("{[{%]")
WORD = re.compile("[a-z_.0-9]+$")

FILTERS = {
    "upper": str.upper,
    "lower": str.lower,
    "length": len,
    "join": lambda v: ", ".join(str(x) for x in v),
    "first": lambda v: v[0],
    "sorted": sorted,
    "repr": repr,
    "double": lambda v: v * 2,
    "stars": lambda v: "*" * v,
}


def pieces(text):
    while text:
        m = TAG.search(text)
        if not m:
            yield "text", text
            return
        mark = m.group(0)
        before, _, rest = text.partition(mark)
        if before:
            yield "text", before
        close = "}}" if mark == "{{" else "%}"
        inside, found, text = rest.partition(close)
        if not found:
            raise TemplateError("open " + mark)
        yield ("value" if mark == "{{" else "tag"), inside.strip()


def lookup(name, scope):
    if name.isdigit():
        return int(name)
    if name[:1] == '"':
        return name.strip('"')
    if not WORD.match(name):
        raise TemplateError("bad name " + name)
    value = scope
    for part in name.split("."):
        try:
            value = value[int(part)] if part.isdigit() else value[part]
        except (KeyError, TypeError, IndexError):
            raise TemplateError("unknown " + name)
    return value


def evaluate(text, scope):
    name, *filters = [p.strip() for p in text.split("|")]
    value = lookup(name, scope)
    for f in filters:
        if f not in FILTERS:
            raise TemplateError("no filter " + f)
        value = FILTERS[f](value)
    return value


def truth(text, scope):
    words = text.split()
    if words[0] == "not":
        return not truth(" ".join(words[1:]), scope)
    if len(words) == 3:
        a, op, b = evaluate(words[0], scope), words[1], evaluate(words[2], scope)
        return {"==": a == b, "!=": a != b, "in": op == "in" and a in b}[op]
    return bool(evaluate(text, scope))


def parse(source, ends=()):
    body = []
    for kind, text in source:
        if kind == "tag":
            word = text.split()[0] if text else ""
            if word in ends:
                return body, text
            if word == "if":
                branches = [(text[3:], None)]
                parts = []
                end = ""
                while end != "endif":
                    block, end = parse(source, ("else", "elif", "endif"))
                    parts.append((branches[-1][0], block))
                    branches.append(("" if end == "else" else end[5:], None))
                body.append(("if", parts))
                continue
            if word == "for":
                _, name, middle, *what = text.split()
                if middle != "in" or not what:
                    raise TemplateError("bad for")
                block, _ = parse(source, ("endfor",))
                body.append(("for", name, " ".join(what), block))
                continue
            raise TemplateError("unknown tag " + word)
        body.append((kind, text))
    if ends:
        raise TemplateError("missing " + ends[-1])
    return body, ""


def render(body, scope, out):
    for node in body:
        if node[0] == "text":
            out.append(node[1])
        elif node[0] == "value":
            out.append(str(evaluate(node[1], scope)))
        elif node[0] == "if":
            for condition, block in node[1]:
                if not condition or truth(condition, scope):
                    render(block, scope, out)
                    break
        else:
            _, name, what, block = node
            items = evaluate(what, scope)
            for i, item in enumerate(items):
                inner = dict(scope)
                inner[name] = item
                inner["loop"] = {"index": i, "number": i + 1, "last": i == len(items) - 1}
                render(block, inner, out)


def template(text, **scope):
    body, _ = parse(pieces(text))
    out = []
    render(body, scope, out)
    return "".join(out)


USERS = [{"name": "ann", "age": 30, "tags": ["x", "y"]}, {"name": "bob", "age": 17, "tags": []}]
for text in (
    "plain", "", "Hello {{ name }}!", "{{ name | upper }} has {{ name|length }} letters", "{{users.0.name}} and {{ users.1.age }}",
    "{% if name %}yes{% endif %}", "{% if empty %}yes{% else %}no{% endif %}", "{% if not empty %}none{% endif %}",
    "{% for u in users %}{{ loop.number }}. {{ u.name }} ({{ u.age }}){% if not loop.last %}, {% endif %}{% endfor %}",
    "{% for u in users %}{% if u.age == 17 %}[{{ u.name }}]{% elif u.tags %}{{ u.tags | join }}{% else %}?{% endif %};{% endfor %}",
    "{% for u in users %}<{% for t in u.tags %}{{ u.name | first }}{{ t }}{% endfor %}>{% endfor %}",
    "{% for n in numbers | sorted %}{{ n | stars }}\n{% endfor %}", "{% if name in names %}in{% endif %}", "{{ numbers | sorted | first | double }}",
    '{% if name != "bob" %}{{ name | repr }}{% endif %}', "{ not a tag } }} %}", "{{ 42 }}",
):
    print(repr(text))
    print("  ", repr(template(text, name="world", users=USERS, empty=[], numbers=[3, 1, 2], names=["world"])))
for text in ("{{ name", "{% if x", "{{ nothing }}", "{{ name | shout }}", "{% if name %}open", "{% for x in %}", "{% while x %}", "{{ a-b }}", "{{ users.9 }}", "{% for x on y %}{% endfor %}", "{% endif %}"):
    try:
        print(repr(text), template(text, name="n", users=[]))
    except TemplateError as error:
        print(repr(text), error)
