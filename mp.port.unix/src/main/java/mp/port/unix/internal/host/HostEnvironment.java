package mp.port.unix.internal.host;

import mp.core.Environment;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A copy of the variables of the process, because Java cannot change those. */
public final class HostEnvironment implements Environment {
    private final Map<String, String> variables;

    /** Begins with these. */
    public HostEnvironment(Map<String, String> variables) {
        this.variables = new ConcurrentHashMap<>(variables);
    }

    @Override
    public String get(String name) {
        return variables.get(name);
    }

    @Override
    public void set(String name, String value) {
        if (value == null) {
            variables.remove(name);
        } else {
            variables.put(name, value);
        }
    }

    /** The time zone that TZ names, which a script may have set; UTC where that is none. */
    public ZoneId zone() {
        String name = variables.get("TZ");
        if (name == null) {
            return ZoneId.systemDefault();
        }
        try {
            return ZoneId.of(name.startsWith(":") ? name.substring(1) : name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
