package mp.launch;

import mp.core.launch.MainProgram;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The components of a running framework: the main program, or why there is none. */
final class Components {
    private final BundleContext context;

    Components(BundleContext context) {
        this.context = context;
    }

    MainProgram mainProgram() throws LaunchException {
        ServiceReference<MainProgram> reference = context.getServiceReference(MainProgram.class);
        MainProgram program = reference == null ? null : context.getService(reference);
        if (program == null) {
            throw new LaunchException(String.join("\n  ", missing()));
        }
        return program;
    }

    /** One line for each component: its state, its bundle, its name and what it offers. */
    void list(PrintStream out) throws LaunchException {
        ServiceComponentRuntime runtime = runtime();
        List<String> lines = new ArrayList<>();
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            String state =
                    runtime.getComponentConfigurationDTOs(component).stream()
                            .map(c -> state(c.state))
                            .findFirst()
                            .orElse("disabled");
            lines.add(
                    String.join(
                            " ",
                            state,
                            component.bundle.symbolicName,
                            component.name,
                            String.join(",", component.serviceInterfaces)));
        }
        lines.stream().sorted().forEach(out::println);
    }

    /** The references that are missing at the bottom, each with the component that wants it. */
    private List<String> missing() throws LaunchException {
        List<String> lines = new ArrayList<>();
        lines.add("cannot start, missing references:");
        follow(MainProgram.class.getName(), "the launcher", lines, new LinkedHashSet<>());
        return lines;
    }

    private void follow(String service, String wantedBy, List<String> lines, Set<String> seen)
            throws LaunchException {
        if (!seen.add(service)) {
            return;
        }
        boolean offered = false;
        ServiceComponentRuntime runtime = runtime();
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            if (!Arrays.asList(component.serviceInterfaces).contains(service)) {
                continue;
            }
            offered = true;
            for (ComponentConfigurationDTO configuration :
                    runtime.getComponentConfigurationDTOs(component)) {
                for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
                    follow(wanted(component, reference.name), component.name, lines, seen);
                }
                if (configuration.failure != null) {
                    lines.add(component.name + " failed: " + configuration.failure);
                }
            }
        }
        if (!offered) {
            lines.add(service + ", wanted by " + wantedBy);
        }
    }

    private static String wanted(ComponentDescriptionDTO component, String name) {
        for (ReferenceDTO reference : component.references) {
            if (reference.name.equals(name)) {
                return reference.interfaceName;
            }
        }
        return name;
    }

    private ServiceComponentRuntime runtime() throws LaunchException {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            throw new LaunchException("cannot start, no bundle runs components (osgi.component)");
        }
        return context.getService(reference);
    }

    private static String state(int state) {
        return switch (state) {
            case ComponentConfigurationDTO.ACTIVE -> "active";
            case ComponentConfigurationDTO.SATISFIED -> "satisfied";
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> "failed";
            default -> "unsatisfied";
        };
    }
}
