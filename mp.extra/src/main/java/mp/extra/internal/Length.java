package mp.extra.internal;

/**
 * The length of a vector, whose squares neither overflow nor vanish: they are kept as fractions of
 * the largest coordinate.
 */
final class Length {
    private double largest;
    private double squares;
    private double lost;
    private boolean nan;

    void add(double coordinate) {
        double x = Math.abs(coordinate);
        if (Double.isNaN(x)) {
            nan = true;
        } else if (x > largest) {
            double scale = largest / x;
            squares *= scale * scale;
            lost *= scale * scale;
            largest = x;
            plus(1);
        } else if (x != 0 && largest < Double.POSITIVE_INFINITY) {
            double part = x / largest;
            plus(part * part);
        }
    }

    /** Adds and remembers what rounding took away. */
    private void plus(double square) {
        double before = squares;
        double y = square + lost;
        squares = before + y;
        lost = y - (squares - before);
    }

    boolean isFinite() {
        return !nan && largest < Double.POSITIVE_INFINITY;
    }

    double value() {
        if (largest == Double.POSITIVE_INFINITY) {
            return largest;
        }
        return nan ? Double.NaN : largest * Math.sqrt(squares);
    }
}
