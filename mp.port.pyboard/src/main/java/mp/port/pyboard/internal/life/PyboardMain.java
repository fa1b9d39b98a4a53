package mp.port.pyboard.internal.life;

import mp.core.FilesystemFormat;
import mp.core.VmFactory;
import mp.core.launch.MainProgram;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;
import mp.port.pyboard.PartKind;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The program as the service that the launcher looks for. */
@Component
public final class PyboardMain implements MainProgram {
    private final PyboardProgram program;

    /** Made by DS; the framework was told the options of the profile. */
    @Activate
    public PyboardMain(
            BundleContext context,
            @Reference VmFactory factory,
            @Reference FilesystemFormat format,
            @Reference List<PartKind> kinds) {
        String lines = context.getProperty(OPTIONS);
        Options options =
                lines == null
                        ? Options.at(FeatureLevel.EXTRA, "PYBV11")
                        : Options.parse(OPTIONS, lines.replace(',', '\n'));
        program = new PyboardProgram(factory, format, options, kinds);
    }

    @Override
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return program.run(args, in, out, err);
    }
}
