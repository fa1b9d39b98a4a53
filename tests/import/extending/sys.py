print("never found")
