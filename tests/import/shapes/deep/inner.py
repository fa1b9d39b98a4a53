print("importing", __name__)
from .. import area_of
from ..square import Square
from . import visible


def where():
    return __name__, visible


def up():
    return area_of(Square(4))
