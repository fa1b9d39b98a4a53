package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

import java.nio.file.Path;
import java.util.function.BinaryOperator;

/**
 * The bundle of examples/module, brought to a framework that runs already: its module is there for
 * every VM that is made while the bundle is active, for as long as that VM lives, and for no other.
 */
class ThirdPartyModuleIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("standard");

    private static final String MISSING = "no module named 'tally'\n";
    private static final String IMPORT =
            """
            try:
                import tally
                print(tally.sum_up_to([1, 2, 3, 4], limit=6))
            except ImportError as e:
                print(e)
            """;

    private Bundle bundle;

    @BeforeEach
    void install() throws BundleException {
        Path jar = Path.of(System.getProperty("it.module"));
        bundle = FRAMEWORK.context().installBundle("reference:" + jar.toUri());
    }

    @AfterEach
    void uninstall() throws BundleException {
        bundle.uninstall();
    }

    @Test
    void aModuleComesAndGoesWithItsBundle() throws BundleException {
        assertEquals(MISSING, run("before", IMPORT));
        bundle.start();
        assertEquals("6\n", run("with", IMPORT));
        assertEquals(MISSING, run("before", IMPORT));
        bundle.stop();
        assertEquals(MISSING, run("after", IMPORT));
        assertEquals(
                "4 <Counter 4>\n",
                run("with", "c = tally.Counter(step=2); c.count(); print(c.count(), c)"));
        bundle.start();
        assertEquals("6\n", run("again", IMPORT));
        assertEquals(MISSING, run("after", IMPORT));
        assertEquals("<< <Counter 6> >>\n", run("with", "c.count(); print(tally.label(c))"));
    }

    @Test
    void anUpdatedBundleBringsItsTypesAnew() throws BundleException {
        bundle.start();
        String make = "import tally; c = tally.Counter(step=3); c.owner = [c]; print(c.count(2))";
        assertEquals("6\n", run("old", make));
        bundle.uninstall();
        install();
        bundle.start();
        assertEquals("6\n", run("new", make));
        assertEquals("9 [<Counter 9>]\n", run("old", "print(c.count(), c.owner)"));
        assertEquals("9 [<Counter 9>]\n", run("new", "print(c.count(), c.owner)"));
    }

    @Test
    void whatItDeclaresIsThere() throws BundleException {
        bundle.start();
        String source =
                """
                import tally
                print(tally, sorted(n for n in dir(tally) if n[0] != "_"))
                print(tally.sum_up_to(range(5), start=tally.DEFAULT_STEP))
                c = tally.Counter(step=2)
                c.owner = {"counter": c}
                print(c.count(), c.count(times=4), c.total, c.owner["counter"] is c)
                try:
                    tally.Counter(steps=2)
                except TypeError as e:
                    print(e)
                try:
                    c.total = 0
                except AttributeError as e:
                    print(e)
                """;
        assertEquals(
                """
                <module 'tally'> ['Counter', 'DEFAULT_STEP', 'label', 'sum_up_to']
                11
                2 10 10 True
                extra keyword arguments given
                'Counter' object has no attribute 'total'
                """,
                run("declared", source));
    }

    @Test
    void itsNamesAreThoseThatAVmKnewAlready() throws BundleException {
        bundle.start();
        String source =
                """
                known = ["sum_up_to", "owner", "total"]
                class Owned: pass
                o = Owned()
                o.owner = o.total = 5
                """;
        assertEquals("", run("names", source));
        String linked =
                """
                import tally
                print([n for n in dir(tally) if any(n is k for k in known)])
                print(getattr(tally, "_".join(("sum", "up", "to")))([o.owner, o.total]))
                c = tally.Counter()
                setattr(c, "".join(("ow", "ner")), o)
                print(c.owner is o, [getattr(c, k) is o for k in known[1:]])
                """;
        assertEquals("['sum_up_to']\n10\nTrue [True, False]\n", run("names", linked));
    }

    @Test
    void itIsAnOrdinaryBundle() throws BundleException {
        bundle.start();
        assertEquals("org.example.tally", bundle.getSymbolicName());
        assertNull(bundle.getHeaders().get("Export-Package"));
        assertEquals(1, bundle.getRegisteredServices().length);
    }

    private static String run(String vm, String source) {
        return (String) FRAMEWORK.probe(BinaryOperator.class, "interpreters").apply(vm, source);
    }
}
