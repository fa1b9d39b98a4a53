VALUE = "second place"
