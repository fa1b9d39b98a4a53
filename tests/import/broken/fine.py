VALUE = "fine"
