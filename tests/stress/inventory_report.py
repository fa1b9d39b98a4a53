RAW = """id;name;qty;price;tags
1;bolt;120;25;metal,small
2;plank;40;399;wood
3;nail;1000;4;metal,small,sharp
4;rope;15;1250;
x;broken;1;1;none
5;saw;7;2499;metal,sharp
6;glue;;199;liquid
"""


class Item:
    def __init__(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)

    @property
    def total(self):
        return self.qty * self.price

    def __repr__(self):
        return "<%s x%d>" % (self.name, self.qty)


def money(cents):
    return "%d.%02d" % divmod(cents, 100)


def parse(text):
    lines = text.strip().split("\n")
    header = lines[0].split(";")
    for number, line in enumerate(lines[1:], 2):
        row = dict(zip(header, line.split(";")))
        try:
            yield Item(
                id=int(row["id"]),
                name=row["name"],
                qty=int(row["qty"]),
                price=int(row["price"]),
                tags=[t for t in row["tags"].split(",") if t],
            )
        except ValueError:
            print("line", number, "skipped:", line)


items = list(parse(RAW))
print(items)
print("%-8s %6s %9s %11s" % ("name", "qty", "price", "total"))
for item in sorted(items, key=lambda i: -i.total):
    print("%-8s %6d %9s %11s" % (item.name, item.qty, money(item.price), money(item.total)))
print("sum", money(sum(i.total for i in items)))
tags = {}
for item in items:
    for tag in item.tags or ["untagged"]:
        tags.setdefault(tag, set()).add(item.name)
for tag in sorted(tags):
    print("%-9s %s" % (tag, ", ".join(sorted(tags[tag]))))
cheap = [i.name for i in items if i.price < 100]
print(cheap, max(items, key=lambda i: i.price).name, min(items, key=lambda i: i.qty))
