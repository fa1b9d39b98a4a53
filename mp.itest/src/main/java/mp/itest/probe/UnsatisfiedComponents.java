package mp.itest.probe;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Names the components that lack a reference or failed, each with its bundle, in order. */
@Component(service = Supplier.class, property = "probe=unsatisfied")
public final class UnsatisfiedComponents implements Supplier<List<String>> {
    private final ServiceComponentRuntime runtime;

    @Activate
    public UnsatisfiedComponents(@Reference ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public List<String> get() {
        TreeSet<String> names = new TreeSet<>();
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO state :
                    runtime.getComponentConfigurationDTOs(component)) {
                boolean well =
                        state.state == ComponentConfigurationDTO.ACTIVE
                                || state.state == ComponentConfigurationDTO.SATISFIED;
                if (!well) {
                    names.add(component.bundle.symbolicName + ": " + component.name);
                }
            }
        }
        return List.copyOf(names);
    }
}
