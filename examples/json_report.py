"""Read measurements as JSON, summarise them, and write the summary as JSON again."""

import json

MEASUREMENTS = """
[
  {"station": "harbour", "celsius": [11.5, 12.0, 13.25, 12.75]},
  {"station": "summit", "celsius": [-3.0, -1.5, 0.25]},
  {"station": "cellar", "celsius": []},
  {"station": "roof", "celsius": [15.0, null, 21.5, 19.0]}
]
"""


def summarise(record):
    values = [v for v in record["celsius"] if v is not None]
    if not values:
        return {"station": record["station"], "count": 0}
    return {
        "station": record["station"],
        "count": len(values),
        "lowest": min(values),
        "highest": max(values),
        "mean": round(sum(values) / len(values), 2),
    }


def show(summary):
    if not summary["count"]:
        return "{:<10} no values".format(summary["station"])
    return "{station:<10} {lowest:6.2f} .. {highest:6.2f}, mean {mean:6.2f}".format(**summary)


summaries = [summarise(record) for record in json.loads(MEASUREMENTS)]
for summary in summaries:
    print(show(summary))

text = json.dumps(summaries)
print(len(text), "characters of JSON, the same again when read:", json.loads(text) == summaries)
try:
    json.loads(text[:-5])
except ValueError:
    print("a document that was cut short is refused")
