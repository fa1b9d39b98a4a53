# As CPython, this profile has a module to see that modules can be frozen.


def main():
    print("Hello world!")


if __name__ == "__main__":
    main()
