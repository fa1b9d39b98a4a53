package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

import java.nio.file.Path;
import java.util.function.BinaryOperator;

/**
 * The bundle of examples/frozen, which is Python only, brought to a framework that runs already:
 * its modules are there for every VM that is made while it is active, and for no other.
 */
class FrozenModulesIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("standard");

    private static final String IMPORT =
            """
            try:
                import shop, labels
                print(labels.of("pears", shop.price("pear", 2)))
            except ImportError as e:
                print(e)
            """;

    private Bundle bundle;

    @BeforeEach
    void install() throws BundleException {
        Path jar = Path.of(System.getProperty("it.frozen"));
        bundle = FRAMEWORK.context().installBundle("reference:" + jar.toUri());
    }

    @AfterEach
    void uninstall() throws BundleException {
        if (bundle.getState() != Bundle.UNINSTALLED) {
            bundle.uninstall();
        }
    }

    @Test
    void modulesComeAndGoWithTheirBundle() throws BundleException {
        String missing = "no module named 'shop'\n";
        assertEquals(missing, run("none", IMPORT));
        bundle.start();
        assertEquals("pears: 8\n", run("some", IMPORT));
        assertEquals("", run("late", ""));
        assertEquals(missing, run("none", IMPORT));
        bundle.stop();
        assertEquals(missing, run("after", IMPORT));
        assertEquals("pears: 8\n", run("late", IMPORT));
        bundle.uninstall();
        assertEquals("3\n", run("some", "print(shop.price('apple'))"));
    }

    @Test
    void sourceAndBytecodeHaveTheirNames() throws BundleException {
        bundle.start();
        assertEquals(
                """
                shop/__init__.py .frozen/shop
                <module 'shop.prices' from 'shop/prices.py'>
                <module 'labels' from 'labels.py'>
                Traceback (most recent call last):
                  File "probe", line 5, in <module>
                  File "labels.py", line 2, in of
                TypeError: can't convert str to int
                """,
                run(
                        "names",
                        """
                        import shop, labels
                        print(shop.__file__, shop.__path__)
                        print(shop.prices)
                        print(labels)
                        labels.of("pears", "many")
                        """));
    }

    private static String run(String vm, String source) {
        return (String) FRAMEWORK.probe(BinaryOperator.class, "interpreters").apply(vm, source);
    }
}
