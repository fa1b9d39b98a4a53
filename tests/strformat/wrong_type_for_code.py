# requires: float

cases = [
    ("{:d}", "a"),
    ("{:d}", 1.5),
    ("{:x}", "a"),
    ("{:f}", "a"),
    ("{:s}", 1),
    ("{:c}", "a"),
    ("{:q}", 1),
    ("{:d}", None),
    ("{:e}", []),
    ("{:+s}", "a"),
]
for template, value in cases:
    try:
        print(template, template.format(value))
    except (ValueError, TypeError) as e:
        print(template, "refused")
