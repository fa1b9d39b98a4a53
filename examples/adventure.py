"""A text adventure that plays itself: rooms, things, doors with keys, and a script of commands."""


class Room:
    def __init__(self, name, text, things=(), **exits):
        self.name, self.text = name, text
        self.things = list(things)
        self.exits = exits


ROOMS = {
    room.name: room
    for room in (
        Room("hall", "A cold hall. Dust on the floor.", ["lamp"], north="library", down="cellar"),
        Room("library", "Books to the ceiling, most of them damp.", ["book"], south="hall"),
        Room("cellar", "Barrels, and something that glitters.", ["key"], up="hall", east="vault"),
        Room("vault", "A small room with a heavy chest.", ["crown"], west="cellar"),
    )
}


class Refused(Exception):
    """A command that cannot be done; its text is told to the player."""


class Game:
    def __init__(self):
        self.here = ROOMS["hall"]
        self.bag = []
        self.moves = 0

    def look(self):
        if self.here.name == "cellar" and "lamp" not in self.bag:
            return "It is dark. You had better find a light."
        text = self.here.text
        if self.here.things:
            text += " You see: " + ", ".join(self.here.things) + "."
        return text + " Exits: " + ", ".join(sorted(self.here.exits)) + "."

    def go(self, way):
        if way not in self.here.exits:
            raise Refused("You cannot go " + way + ".")
        target = self.here.exits[way]
        if target == "vault" and "key" not in self.bag:
            raise Refused("The door is locked.")
        self.here = ROOMS[target]
        return self.look()

    def take(self, thing):
        if self.here.name == "cellar" and "lamp" not in self.bag:
            raise Refused("You grope about in the dark and find nothing.")
        if thing not in self.here.things:
            raise Refused("There is no " + thing + " here.")
        self.here.things.remove(thing)
        self.bag.append(thing)
        return "Taken."

    def inventory(self):
        return "You carry: " + (", ".join(self.bag) or "nothing") + "."

    def obey(self, command):
        self.moves += 1
        verb, *rest = command.split()
        action = getattr(self, verb, None)
        if action is None or verb == "obey":
            raise Refused("You do not know how to " + verb + ".")
        try:
            return action(*rest)
        except TypeError:
            raise Refused("How exactly?")


SCRIPT = """look; go down; take key; go up; dance; take lamp; go north; take book; go south;
go west; go down; go east; take key; go; go east; take crown; inventory"""

game = Game()
for command in SCRIPT.replace("\n", " ").split(";"):
    print(">", command.strip())
    try:
        print(game.obey(command))
    except Refused as e:
        print(e)
ending = "yours" if "crown" in game.bag else "lost"
print("The crown is {}, after {} moves.".format(ending, game.moves))
