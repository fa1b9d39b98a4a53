package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The profile with a manifest, and with what CPython has besides. */
class FullProfileIT extends ProfileIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("full");

    FullProfileIT() {
        super(FRAMEWORK);
    }

    @Test
    void whatItsManifestFreezesIsThere() {
        assertEquals(
                "Hello world!\n__hello__.py\nstatus 0",
                run("import __hello__\n__hello__.main()\nprint(__hello__.__file__)"));
    }
}
