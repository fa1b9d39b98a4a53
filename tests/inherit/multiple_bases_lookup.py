# covers: class, bases
class Flyer:
    wings = 2

    def move(self):
        return "fly"

    def only_flyer(self):
        return "flyer"


class Swimmer:
    fins = 3

    def move(self):
        return "swim"

    def only_swimmer(self):
        return "swimmer"


class Duck(Flyer, Swimmer):
    pass


class Penguin(Swimmer, Flyer):
    def only_flyer(self):
        return "no"


for k in (Duck, Penguin):
    x = k()
    print(
        k.__name__,
        x.move(),
        x.only_flyer(),
        x.only_swimmer(),
        x.wings,
        x.fins,
        isinstance(x, Flyer),
        isinstance(x, Swimmer),
        len(k.__bases__),
    )
