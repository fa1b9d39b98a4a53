# A text adventure, played by a script: rooms, things, doors and a parser of commands.


class GameOver(Exception):
    pass


class Thing:
    def __init__(self, name, text, **traits):
        self.name, self.text, self.traits = name, text, traits

    def __getattr__(self, name):
        if name.startswith("is_"):
            return self.traits.get(name[3:], False)
        raise AttributeError(name)


class Room:
    def __init__(self, name, text):
        self.name, self.text = name, text
        self.exits, self.things = {}, {}

    def add(self, *things):
        for thing in things:
            self.things[thing.name] = thing
        return self

    def describe(self):
        yield "== %s ==" % self.name
        yield self.text
        if self.things:
            yield "You see: " + ", ".join(sorted(self.things)) + "."
        yield "Exits: " + ", ".join(sorted(self.exits)) + "."


OPPOSITE = {"north": "south", "east": "west", "up": "down"}
OPPOSITE.update({v: k for k, v in OPPOSITE.items()})


def connect(room, direction, other):
    room.exits[direction] = other
    other.exits[OPPOSITE[direction]] = room


def build():
    hall = Room("Hall", "A cold hall with a dusty floor.")
    cellar = Room("Cellar", "It drips from the ceiling.")
    study = Room("Study", "Books, books, books.")
    tower = Room("Tower", "You can see the whole valley.")
    connect(hall, "down", cellar)
    connect(hall, "east", study)
    connect(study, "up", tower)
    cellar.add(Thing("key", "Small and rusty.", portable=True), Thing("barrel", "Empty."))
    study.add(Thing("book", "It is about bees.", portable=True, readable=True))
    tower.add(Thing("chest", "Iron-bound.", locked=True))
    return hall


VERBS = {}


def verb(*names):
    def register(function):
        for name in names:
            VERBS[name] = function
        return function

    return register


class Game:
    def __init__(self):
        self.here = build()
        self.bag = {}
        self.turns = 0
        self.score = 0

    def find(self, name):
        for place in (self.bag, self.here.things):
            if name in place:
                return place[name]
        raise LookupError("There is no %s here." % name)

    def play(self, line):
        words = [w for w in line.lower().split() if w not in ("the", "a", "at", "to")]
        self.turns += 1
        if not words:
            return ["Pardon?"]
        if words[0] in OPPOSITE:
            words.insert(0, "go")
        if words[0] not in VERBS:
            return ["I do not know how to " + words[0] + "."]
        try:
            return VERBS[words[0]](self, *words[1:])
        except TypeError:
            return ["What do you want to %s?" % words[0]]
        except LookupError as error:
            return [error.args[0]]


@verb("look", "l")
def look(game):
    return game.here.describe()


@verb("go", "walk")
def go(game, direction):
    if direction not in game.here.exits:
        raise LookupError("You cannot go %s." % direction)
    game.here = game.here.exits[direction]
    return game.here.describe()


@verb("take", "get")
def take(game, name):
    thing = game.find(name)
    if not thing.is_portable:
        return ["The %s is too heavy." % name]
    if name in game.bag:
        return ["You have it."]
    game.bag[name] = game.here.things.pop(name)
    game.score += 5
    return ["Taken."]


@verb("drop")
def drop(game, name):
    if name not in game.bag:
        raise LookupError("You have no %s." % name)
    game.here.add(game.bag.pop(name))
    return ["Dropped."]


@verb("examine", "x", "read")
def examine(game, name):
    thing = game.find(name)
    yield thing.text
    if thing.is_readable:
        yield "Chapter one. The hive."
    if thing.is_locked:
        yield "It is locked."


@verb("inventory", "i")
def inventory(game):
    return ["You carry " + (", ".join(sorted(game.bag)) or "nothing") + "."]


@verb("open", "unlock")
def open_(game, name):
    thing = game.find(name)
    if not thing.is_locked:
        return ["That does not open."]
    if "key" not in game.bag:
        return ["You need a key."]
    game.score += 20
    raise GameOver("The chest is full of honey. You win!")


@verb("quit")
def quit_(game):
    raise GameOver("Bye.")


SCRIPT = """look
take key
go west
go down
take the key
take key
take barrel
x barrel
take
up
fly away
east
read book
get book
i
drop key
up
open chest
x chest
down
take key
up
open the book

open chest"""

game = Game()
try:
    for line in SCRIPT.split("\n"):
        print(">", line)
        for answer in game.play(line):
            print(answer)
except GameOver as end:
    print(end)
print("%d points in %d turns" % (game.score, game.turns))
for name in sorted(VERBS):
    print(name, VERBS[name].__name__)
try:
    Thing("x", "y").nonsense
except AttributeError as error:
    print("no attribute", error)
