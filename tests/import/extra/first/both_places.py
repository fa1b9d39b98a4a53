VALUE = "first place"
