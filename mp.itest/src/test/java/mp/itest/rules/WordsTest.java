package mp.itest.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.FieldModel;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words lie in the memory of a VM, where marking finds them. A long field that holds one all the
 * same says what keeps it alive; any other is declared a number, so that a new one is a decision.
 */
class WordsTest {
    private static final String WORD = "Lmp/core/declare/Word;";

    private static final Set<String> BOUND =
            Set.of("mp.vm", "mp.gc", "mp.stdlib", "mp.extra", "mp.machine.api", "mp.thread");

    @Test
    void aLongFieldIsAWordWithAReasonOrANumber() throws IOException {
        Set<String> numbers = new HashSet<>(Project.exceptions("Numbers"));
        TreeSet<String> unused = new TreeSet<>(numbers);
        TreeSet<String> undeclared = new TreeSet<>();
        int words = 0;
        int others = 0;
        for (BuiltClass type : Project.types()) {
            for (FieldModel field : type.model().fields()) {
                if (!BOUND.contains(type.module()) || !isLong(field)) {
                    continue;
                }
                String name = type.name() + "." + field.fieldName().stringValue();
                if (isWord(field) || isWord(type.model())) {
                    words++;
                    continue;
                }
                others++;
                if (!numbers.contains(type.name()) && !numbers.contains(name)) {
                    undeclared.add(name);
                }
                unused.remove(type.name());
                unused.remove(name);
            }
        }
        System.out.println("long fields: " + words + " hold words, " + others + " hold numbers");
        assertEquals(Set.of(), undeclared);
        assertEquals(Set.of(), unused, "declared, but not there");
    }

    /** Constants aside. */
    private static boolean isLong(FieldModel field) {
        String type = field.fieldType().stringValue();
        boolean constant = field.flags().has(AccessFlag.STATIC) && type.equals("J");
        return !constant && type.matches("\\[*J");
    }

    private static boolean isWord(AttributedElement element) {
        return element.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                .flatMap(a -> a.annotations().stream())
                .anyMatch(a -> a.className().equalsString(WORD));
    }
}
