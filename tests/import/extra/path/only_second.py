VALUE = "only in the second place"
