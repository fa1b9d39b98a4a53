package mp.host.internal;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import javax.script.ScriptContext;
import javax.script.SimpleScriptContext;

/** Contexts whose reader and writers are byte streams, in UTF-8. */
final class Streams {
    private Streams() {}

    static ScriptContext context(InputStream in, OutputStream out, OutputStream err) {
        ScriptContext context = new SimpleScriptContext();
        context.setReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        context.setWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        context.setErrorWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        return context;
    }
}
