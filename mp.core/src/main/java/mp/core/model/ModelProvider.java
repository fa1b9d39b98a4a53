package mp.core.model;

/** Offered by a model's bundle: makes the object model of a representation. */
public interface ModelProvider {
    /**
     * Called once when an image is assembled.
     *
     * @param repr the representation by {@code MICROPY_OBJ_REPR}, A=0 ... D=3
     * @param wordBytes 8 or 4
     * @param floatBits precision of floats: 64, 32 or 0; ignored where the layout fixes it
     * @return the model, or null where this bundle does not have it
     */
    ObjectModel model(int repr, int wordBytes, int floatBits);
}
