package mp.repl.jline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** Characters from bytes. */
class KeyReaderTest {
    @Test
    void aCharacterMayTakeTwo() throws IOException {
        KeyReader keys = new KeyReader(new TypedKeys("a🐍b"));
        assertEquals('a', keys.peek(0));
        assertEquals('a', keys.read());
        assertEquals('\ud83d', keys.peek(0));
        assertEquals('\ud83d', keys.read());
        assertEquals('\udc0d', keys.read());
        assertEquals('b', keys.read());
        assertEquals(-1, keys.read());
    }

    @Test
    void aWaitMayEndEarly() throws IOException {
        KeyReader keys =
                new KeyReader(
                        new TypedKeys("") {
                            @Override
                            public boolean ready() {
                                return false;
                            }
                        });
        assertEquals(KeyReader.READ_EXPIRED, keys.peek(2));
    }

    @Test
    void whatIsThereComesInOnePiece() throws IOException {
        char[] piece = new char[8];
        KeyReader keys = new KeyReader(new TypedKeys("é1"));
        assertEquals(2, keys.readBuffered(piece));
        assertEquals("é1", new String(piece, 0, 2));
        assertEquals(-1, keys.readBuffered(piece));
    }
}
