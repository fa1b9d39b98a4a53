package mp.processor;

/** What becomes of the first argument. */
enum Receiver {
    /** It is an argument like the others. */
    NONE,
    /** It is {@code self}: checked, and handed over as a word. */
    WORD,
    /** It is {@code self}: the method of its payload is called. */
    OBJECT,
    /** As {@link #OBJECT}, and the word is handed over too. */
    OBJECT_AND_WORD;

    boolean isObject() {
        return this == OBJECT || this == OBJECT_AND_WORD;
    }
}
