package mp.host.internal;

import mp.core.Console;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import javax.script.ScriptContext;

/**
 * The reader and the writers of a script's context. What a writer refuses is lost, like the output
 * of a process whose reader has gone away.
 */
final class ContextConsole implements Console {
    private static final int CHARS = 256;

    private final Decoding output = new Decoding();
    private final Decoding errors = new Decoding();
    private ByteBuffer typed = ByteBuffer.allocate(0);
    private ScriptContext context;

    /** Says whose reader and writers are meant from now on. */
    void use(ScriptContext now) {
        context = now;
    }

    @Override
    public void write(byte[] data, int from, int n) {
        output.write(context.getWriter(), data, from, n);
    }

    @Override
    public void writeError(byte[] data, int from, int n) {
        errors.write(context.getErrorWriter(), data, from, n);
        flush(context.getErrorWriter());
    }

    /** Whoever reads what a script writes sees each line as it ends. */
    @Override
    public boolean interactive() {
        return true;
    }

    @Override
    public int read(byte[] to, int from, int n) {
        if (!typed.hasRemaining() && !type()) {
            return -1;
        }
        int some = Math.min(n, typed.remaining());
        typed.get(to, from, some);
        return some;
    }

    /** Takes characters from the reader; false at its end. */
    private boolean type() {
        CharBuffer chars = CharBuffer.allocate(CHARS + 1).limit(CHARS);
        try {
            Reader reader = context.getReader();
            if (reader.read(chars) <= 0) {
                return false;
            }
            if (Character.isHighSurrogate(chars.get(chars.position() - 1))) {
                int low = reader.read();
                chars.limit(CHARS + 1);
                if (low >= 0) {
                    chars.put((char) low);
                }
            }
        } catch (IOException e) {
            return false;
        }
        typed = StandardCharsets.UTF_8.encode(chars.flip());
        return true;
    }

    @Override
    public void flush() {
        flush(context.getWriter());
    }

    private static void flush(Writer writer) {
        try {
            writer.flush();
        } catch (IOException e) {
            return;
        }
    }

    /** Turns bytes to characters; the first bytes of a character wait for the others. */
    private static final class Decoding {
        private final CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private byte[] waiting = {};

        void write(Writer writer, byte[] data, int from, int n) {
            ByteBuffer bytes = ByteBuffer.allocate(waiting.length + n);
            bytes.put(waiting).put(data, from, n).flip();
            CharBuffer chars = CharBuffer.allocate(bytes.remaining());
            decoder.reset().decode(bytes, chars, false);
            waiting = new byte[bytes.remaining()];
            bytes.get(waiting);
            try {
                writer.append(chars.flip());
            } catch (IOException e) {
                return;
            }
        }
    }
}
