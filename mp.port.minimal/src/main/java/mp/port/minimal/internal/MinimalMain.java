package mp.port.minimal.internal;

import mp.core.VmFactory;
import mp.core.launch.MainProgram;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import java.io.InputStream;
import java.io.OutputStream;

/** The program as the service that the launcher looks for. */
@Component
public final class MinimalMain implements MainProgram {
    private final MinimalProgram program;

    /** Made by DS when there is a factory; the framework was told the options of the profile. */
    @Activate
    public MinimalMain(BundleContext context, @Reference VmFactory factory) {
        String lines = context.getProperty(OPTIONS);
        Options options =
                lines == null
                        ? Options.at(FeatureLevel.CORE, "minimal")
                        : Options.parse(OPTIONS, lines.replace(',', '\n'));
        program = new MinimalProgram(factory, options);
    }

    @Override
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return program.run(args, in, out, err);
    }
}
