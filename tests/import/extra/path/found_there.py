VALUE = "found in extra/path"
