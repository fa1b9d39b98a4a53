package mp.port.unix.internal;

import mp.core.VmFactory;
import mp.core.launch.MainProgram;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;
import mp.core.repl.StatementReader;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import java.io.InputStream;
import java.io.OutputStream;

/** The program as a service. */
@Component
public final class UnixMain implements MainProgram {
    private final VmFactory factory;
    private final Options options;

    /** There where a bundle gives one; it may come later than the rest. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile StatementReader.Maker readers;

    /** Made by DS; the framework was told the options of the profile. */
    @Activate
    public UnixMain(BundleContext context, @Reference VmFactory factory) {
        this.factory = factory;
        this.options = options(context.getProperty(PROFILE), context.getProperty(OPTIONS));
    }

    private static Options options(String profile, String lines) {
        return lines == null
                ? Options.at(FeatureLevel.EXTRA, "standard")
                : Options.parse(profile + ".profile", lines.replace(',', '\n'));
    }

    @Override
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Surroundings around = Surroundings.ofProcess(in, out, err);
        return new Program(factory, options, around, () -> readers).run(args);
    }
}
