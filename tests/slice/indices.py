# covers: slice.indices
class Show:
    def __getitem__(self, key):
        return key


s = Show()
for piece in (s[1:5], s[:], s[::2], s[-3:], s[::-1], s[5:1:-2], s[:-1], s[100:200]):
    print(piece.start, piece.stop, piece.step, piece.indices(5), piece.indices(0))
