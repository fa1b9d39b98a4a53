print("source of", __name__, __file__)
