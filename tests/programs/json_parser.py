# requires: float64
# A JSON reader and writer by recursive descent, with positions in its errors.


class JsonError(ValueError):
    def __init__(self, message, at):
        super().__init__("%s at %d" % (message, at))
        self.at = at


class Reader:
    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

    def __init__(self, text):
        self.text = text
        self.at = 0

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def space(self):
        while self.peek() and self.peek() in " \t\r\n":
            self.at += 1

    def expect(self, c):
        if self.peek() != c:
            raise JsonError("expected %r, found %r" % (c, self.peek()), self.at)
        self.at += 1

    def value(self):
        self.space()
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        if c == "-" or c.isdigit():
            return self.number()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        raise JsonError("no value", self.at)

    def items(self, end, read):
        self.at += 1
        self.space()
        if self.peek() == end:
            self.at += 1
            return
        while True:
            yield read()
            self.space()
            if self.peek() == end:
                self.at += 1
                return
            self.expect(",")

    def array(self):
        return list(self.items("]", self.value))

    def pair(self):
        self.space()
        key = self.string()
        self.space()
        self.expect(":")
        return key, self.value()

    def object(self):
        return dict(self.items("}", self.pair))

    def string(self):
        self.expect('"')
        out = []
        while True:
            c = self.peek()
            self.at += 1
            if c == '"':
                return "".join(out)
            if not c:
                raise JsonError("open string", self.at - 1)
            if c == "\\":
                e = self.peek()
                self.at += 1
                if e == "u":
                    try:
                        c = chr(int(self.text[self.at : self.at + 4], 16))
                    except ValueError:
                        raise JsonError("bad escape", self.at)
                    self.at += 4
                elif e in self.ESCAPES and e:
                    c = self.ESCAPES[e]
                else:
                    raise JsonError("bad escape", self.at - 1)
            out.append(c)

    def number(self):
        start = self.at
        while self.peek() and self.peek() in "+-.0123456789eE":
            self.at += 1
        word = self.text[start : self.at]
        try:
            return int(word)
        except ValueError:
            pass
        try:
            return float(word)
        except ValueError:
            raise JsonError("bad number", start)


def loads(text):
    reader = Reader(text)
    value = reader.value()
    reader.space()
    if reader.peek():
        raise JsonError("more than one value", reader.at)
    return value


def dumps(value, indent=None, level=0):
    if value is None:
        return "null"
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        out = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
        return '"' + out + '"'
    if isinstance(value, dict):
        items = ['%s: %s' % (dumps(k), dumps(value[k], indent, level + 1)) for k in sorted(value)]
        marks = "{}"
    elif isinstance(value, (list, tuple)):
        items = [dumps(item, indent, level + 1) for item in value]
        marks = "[]"
    else:
        raise TypeError("cannot write " + type(value).__name__)
    if not items or indent is None:
        return marks[0] + ", ".join(items) + marks[1]
    inner = "\n" + " " * (indent * (level + 1))
    return marks[0] + inner + ("," + inner).join(items) + "\n" + " " * (indent * level) + marks[1]


DOCUMENT = """
{"name": "sensor \\u0041", "tags": ["a", "b\\n", "\\"q\\""], "on": true, "off": false, "none": null,
 "numbers": [0, -1, 12345678901, 1.5, -2.5e3, 1e-3, 0.1], "empty": {}, "list": [],
 "deep": {"a": {"b": {"c": [1, [2, [3, [4]]]]}}}, "unicode": "héllo ☃"}
"""
value = loads(DOCUMENT)
for key in sorted(value):
    print(key, repr(value[key]) if not isinstance(value[key], dict) else sorted(value[key].items()))
print(dumps(value))
print(dumps(value, 2))
print(loads(dumps(value)) == value, loads(dumps(value, 4)) == value)
for text in ("1", "-0", "[]", "{}", " [ 1 , 2 ] ", '"x"', "1e5", "[[[]]]", '{"a":{"a":{"a":1}}}', "null", '"\\\\"', '"\\/\\b"'):
    print(text, repr(loads(text)), dumps(loads(text)))
for text in ("", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a":1', "{a:1}", '"abc', "tru", "1 2", "-", "1.2.3", '"\\x"', '"\\u12"', "[1}", ",", "+1"):
    try:
        print(text, loads(text))
    except JsonError as error:
        print("%-10s %s" % (text, error), error.at)
try:
    dumps({"a": [1, {2}]})
except TypeError as error:
    print(error)
