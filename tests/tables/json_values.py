# requires: module json
# requires: float64
# cpython: refuses more and escapes more
import json

values = [None, True, False, 0, -1, 12345, 1.5, -0.25, 1e20, "", "a", "q\"uote", "back\\slash", "new\nline", "tab\t", "\x01", "é", [], [1], [1, [2, [3]]], {}, {"a": 1}, {"k": [1, {"z": None}]}, (1, 2), [True, None]]
for v in values:
    text = json.dumps(v)
    print(repr(v), text, json.loads(text) == (list(v) if isinstance(v, tuple) else v))
    print("  ", json.dumps([v, v], separators=(",", ":")), json.dumps({"x": v}, separators=(" ; ", " = ")))
for text in ("1", " 2 ", "-3", "1.5", "1e2", "true", "false", "null", '"a"', '"\\u0041\\n\\t\\"\\\\\\/"', "[]", "[1, 2]", "{}", '{"a": {"b": []}}', "[[[]]]", "", " ", "[", "[1", "[1,", "{", '{"a"', '{"a":', '{"a":1', "tru", "nul", '"abc', "1 2", "]", "}", "{1:2}", "[1 2]", "abc", "'a'", "+1", "--1", "1.2.3", '{"a":1,}'):
    try:
        print(repr(text), json.loads(text))
    except ValueError:
        print(repr(text), "ValueError")
