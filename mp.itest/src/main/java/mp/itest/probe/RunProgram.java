package mp.itest.probe;

import mp.core.launch.MainProgram;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Runs source with the port's main program; the result is all that it wrote and its status. */
@Component(service = UnaryOperator.class, property = "probe=run")
public final class RunProgram implements UnaryOperator<String> {
    private final MainProgram program;

    @Activate
    public RunProgram(@Reference MainProgram program) {
        this.program = program;
    }

    @Override
    public String apply(String source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status =
                program.run(new String[] {"-c", source}, InputStream.nullInputStream(), out, out);
        return out.toString(StandardCharsets.UTF_8) + "status " + status;
    }
}
