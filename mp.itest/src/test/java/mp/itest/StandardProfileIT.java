package mp.itest;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The standard profile. */
class StandardProfileIT extends ProfileIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("standard");

    StandardProfileIT() {
        super(FRAMEWORK);
    }
}
