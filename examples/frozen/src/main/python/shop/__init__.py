from .prices import price
