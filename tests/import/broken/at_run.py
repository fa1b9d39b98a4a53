print("starting", __name__)
value = 1 // 0
print("never")
