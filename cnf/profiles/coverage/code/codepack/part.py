print("bytecode of", __name__, __file__)
