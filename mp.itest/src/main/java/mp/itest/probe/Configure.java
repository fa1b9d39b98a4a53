package mp.itest.probe;

import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Hashtable;
import java.util.Map;
import java.util.function.BiConsumer;

/** Sets the configuration of a name, where there is a Configuration Admin. */
@Component(service = BiConsumer.class, property = "probe=configure")
public final class Configure implements BiConsumer<String, Map<String, Object>> {
    private final ConfigurationAdmin admin;

    @Activate
    public Configure(
            @Reference(
                            cardinality = ReferenceCardinality.OPTIONAL,
                            policyOption = ReferencePolicyOption.GREEDY)
                    ConfigurationAdmin admin) {
        this.admin = admin;
    }

    @Override
    public void accept(String name, Map<String, Object> values) {
        try {
            admin.getConfiguration(name, "?").update(new Hashtable<>(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
