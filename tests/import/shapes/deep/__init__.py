print("importing", __name__)
__all__ = ["visible", "also"]
visible = 1
_hidden = 2
also = 3
unlisted = 4
