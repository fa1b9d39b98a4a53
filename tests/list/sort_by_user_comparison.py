class Card:
    ORDER = "23456789TJQKA"

    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return self.ORDER.index(self.name[0]) < self.ORDER.index(other.name[0])

    def __repr__(self):
        return self.name


cards = [Card(n) for n in ("Ah", "2c", "Td", "Kd", "9s", "Qs", "3h", "Jc")]
print(sorted(cards))
print(sorted(cards, reverse=True))
cards.sort()
print(cards, cards[0] < cards[1], cards[1] < cards[0])
print(min(cards), min(reversed(cards)))
for card in sorted(cards, key=lambda c: c.name):
    print(card, card.ORDER.index(card.name[0]))
