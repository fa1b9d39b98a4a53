package mp.core.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class CompletionTest {
    @Test
    void theOnlyNameIsInserted() {
        assertEquals(new Completion("int", ""), Completion.of("a.pr", List.of("print")));
        assertEquals(new Completion("", ""), Completion.of("print", List.of("print")));
    }

    @Test
    void importIsTheLastResortAtTheStart() {
        assertEquals(new Completion("ort ", ""), Completion.of("imp", List.of()));
        assertEquals(new Completion("", ""), Completion.of("x imp", List.of()));
        assertEquals(new Completion("", ""), Completion.of("", List.of()));
    }

    @Test
    void namesStandInSlotsOf16Columns() {
        String listing =
                Completion.of("", List.of("aaaaaaaaaaaaaaa", "b", "c", "d", "e")).listing();
        assertEquals(
                "\naaaaaaaaaaaaaaa"
                        + " ".repeat(17)
                        + "b"
                        + " ".repeat(15)
                        + "c\nd"
                        + " ".repeat(15)
                        + "e\n",
                listing);
    }
}
