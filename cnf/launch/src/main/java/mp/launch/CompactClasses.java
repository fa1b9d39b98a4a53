package mp.launch;

import mp.core.declare.PyModule;
import mp.core.declare.PyType;
import mp.core.declare.ServesOption;
import mp.core.options.Options;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.DebugElementsOption;
import java.lang.classfile.ClassFile.LineNumbersOption;
import java.lang.classfile.ClassFileElement;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.EnclosingMethodAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.MethodParametersAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.reflect.AccessFlag;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The classes of one bundle that a profile needs, without what only debuggers and compilers read.
 * Left out are classes that serve an option which is off, with their nested classes and tables, and
 * what never runs: descriptions of packages and annotations.
 */
final class CompactClasses {
    private static final String DESCRIPTION = "/package-info";
    private static final String TABLE = "Table";

    private static final ClassFile COMPACT =
            ClassFile.of(
                    DebugElementsOption.DROP_DEBUG,
                    LineNumbersOption.DROP_LINE_NUMBERS,
                    ConstantPoolSharingOption.NEW_POOL);

    private final Map<String, ClassModel> classes = new TreeMap<>();
    private final Options options;
    private final Set<String> left = new HashSet<>();

    /** Takes class files by their internal names. */
    CompactClasses(Map<String, byte[]> files, Options options) {
        this.options = options;
        files.forEach(
                (name, bytes) -> classes.put(name, COMPACT.parse(onlyWhatIsOn(bytes, options))));
    }

    private static byte[] onlyWhatIsOn(byte[] file, Options options) {
        byte[] answered = OptionAnswers.in(COMPACT, file, options);
        byte[] members = OffMembers.without(COMPACT, answered, options);
        return ReachedCode.of(COMPACT, members);
    }

    /** The classes that stay, by their internal names. */
    Map<String, ClassModel> staying() {
        classes.forEach((name, model) -> {
            if (isOff(model)) {
                left.add(name);
                left.add(table(name));
            }
        });
        Map<String, ClassModel> staying = new TreeMap<>(classes);
        staying.keySet().removeIf(name -> !stays(name));
        return staying;
    }

    /**
     * The class files that stay, by their internal names, if they are in the image, without the
     * methods that nothing in it calls; those that are alike side by side, which makes them
     * compress better.
     */
    Map<String, byte[]> kept(Set<String> image, LiveMethods live) {
        ClassTransform strip =
                ClassTransform.dropping(e -> e instanceof MethodModel m && !live.contains(m))
                        .andThen(STRIP);
        Map<String, byte[]> kept = new HashMap<>();
        classes.forEach((name, model) -> {
            if (image.contains(name)) {
                kept.put(name, COMPACT.transformClass(model, strip));
            }
        });
        Map<String, byte[]> sorted = new LinkedHashMap<>();
        kept.keySet().stream()
                .sorted(
                        Comparator.comparing((String name) -> name.endsWith(TABLE))
                                .thenComparing(CompactClasses::packageOf)
                                .thenComparing(name -> kept.get(name).length)
                                .thenComparing(name -> name))
                .forEach(name -> sorted.put(name, kept.get(name)));
        return sorted;
    }

    private boolean stays(String name) {
        String outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
        return !name.endsWith(DESCRIPTION)
                && !isDeclaration(classes.get(name))
                && !left.contains(packageOf(name) + DESCRIPTION)
                && !left.contains(outer)
                && !left.contains(name);
    }

    /** Whether it only tells the compiler something: an annotation, or a type that adds nothing. */
    private static boolean isDeclaration(ClassModel model) {
        boolean empty =
                model.fields().isEmpty()
                        && model.methods().stream()
                                .allMatch(m -> m.methodName().equalsString("<init>"));
        return model.flags().has(AccessFlag.ANNOTATION)
                || empty && annotations(model).anyMatch(a -> isNamed(a, PyType.class));
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('/'));
    }

    /** The table that the annotation processor wrote for a declared class. */
    private static String table(String name) {
        int start = name.lastIndexOf('/') + 1;
        int simple = Math.max(start, name.lastIndexOf('$') + 1);
        return name.substring(0, start) + name.substring(simple) + TABLE;
    }

    private boolean isOff(ClassModel model) {
        return annotations(model)
                .anyMatch(a -> {
                    List<String> served = served(a);
                    return !served.isEmpty() && served.stream().noneMatch(options::on);
                });
    }

    private static Stream<Annotation> annotations(ClassModel model) {
        return model.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                .flatMap(a -> a.annotations().stream());
    }

    private static boolean isNamed(Annotation annotation, Class<?> type) {
        return annotation.className().equalsString(type.descriptorString());
    }

    /** The options that an annotation says its class serves. */
    private static List<String> served(Annotation annotation) {
        if (isNamed(annotation, ServesOption.class)) {
            return texts(annotation, "value");
        }
        boolean declares = isNamed(annotation, PyType.class) || isNamed(annotation, PyModule.class);
        return declares ? texts(annotation, "option") : List.of();
    }

    private static List<String> texts(Annotation annotation, String element) {
        return annotation.elements().stream()
                .filter(e -> e.name().equalsString(element))
                .flatMap(e -> texts(e.value()))
                .toList();
    }

    private static Stream<String> texts(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfString text -> Stream.of(text.stringValue());
            case AnnotationValue.OfArray array ->
                    array.values().stream().flatMap(CompactClasses::texts);
            default -> Stream.of();
        };
    }

    /** Whether every use of a field was compiled to its value. */
    private static boolean isConstant(FieldModel field) {
        return field.findAttribute(Attributes.constantValue()).isPresent()
                && field.flags().has(AccessFlag.STATIC)
                && field.flags().has(AccessFlag.FINAL);
    }

    /** Whether only compilers, debuggers and reflection read it. */
    private static boolean isDescription(ClassFileElement element) {
        return element instanceof SignatureAttribute
                || element instanceof ExceptionsAttribute
                || element instanceof SourceFileAttribute
                || element instanceof InnerClassesAttribute
                || element instanceof EnclosingMethodAttribute
                || element instanceof PermittedSubclassesAttribute
                || element instanceof RecordAttribute
                || element instanceof MethodParametersAttribute
                || element instanceof RuntimeVisibleAnnotationsAttribute
                || element instanceof RuntimeInvisibleAnnotationsAttribute
                || element instanceof RuntimeInvisibleParameterAnnotationsAttribute;
    }

    private static final MethodTransform STRIP_METHOD =
            MethodTransform.dropping(CompactClasses::isDescription);

    private static final FieldTransform STRIP_FIELD =
            FieldTransform.dropping(CompactClasses::isDescription);

    private static final ClassTransform STRIP =
            ClassTransform.dropping(e ->
                            isDescription(e) || e instanceof FieldModel field && isConstant(field))
                    .andThen((builder, element) -> {
                        switch (element) {
                            case MethodModel method ->
                                    builder.transformMethod(method, STRIP_METHOD);
                            case FieldModel field -> builder.transformField(field, STRIP_FIELD);
                            default -> builder.with(element);
                        }
                    });
}
