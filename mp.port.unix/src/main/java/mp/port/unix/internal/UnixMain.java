package mp.port.unix.internal;

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

/** The program as a service. */
@Component
public final class UnixMain implements MainProgram {
    private final VmFactory factory;
    private final Options options;

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
        return new Program(factory, options, Surroundings.ofProcess(in, out, err)).run(args);
    }
}
