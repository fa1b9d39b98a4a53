def lines(text):
    for line in text.split("\n"):
        yield line.strip()


def without_comments(source):
    for line in source:
        if line and not line.startswith("#"):
            yield line


def pairs(source):
    for line in source:
        key, _, value = line.partition("=")
        yield key.strip(), value.strip()


def numbered(source, start=1):
    for i, item in enumerate(source, start):
        yield (i,) + item


TEXT = """
# settings
name = demo
size=10

 # indented comment
path = a=b
flag
"""
for row in numbered(pairs(without_comments(lines(TEXT)))):
    print(row)
print(dict(pairs(without_comments(lines(TEXT))))["size"])
