package mp.launch;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The methods that something in an image may call. A static method or a constructor is alive when a
 * live method calls it, any other when one calls a method of its name and descriptor, whatever the
 * type. Alive from the start are initialisers of classes, components, what the launcher calls, and
 * methods with the name of one of a type from outside, which outside code may call.
 */
final class LiveMethods {
    private static final String LAUNCHED = "mp/core/launch/";
    private static final String COMPONENT = "Lorg/osgi/service/component/annotations/Component;";
    private static final String CONSTRUCTOR = "<init>";

    private final Map<String, ClassModel> classes;
    private final Map<String, List<MethodModel>> called = new HashMap<>();
    private final Set<MethodModel> live = new HashSet<>();
    private final Deque<MethodModel> unseen = new ArrayDeque<>();

    /** Looks at all classes of an image, by their internal names. */
    LiveMethods(Map<String, ClassModel> classes) {
        this.classes = classes;
        Set<String> outside = outside();
        for (Map.Entry<String, ClassModel> entry : classes.entrySet()) {
            ClassModel model = entry.getValue();
            boolean whole = isRoot(entry.getKey(), model);
            for (MethodModel method : model.methods()) {
                called.computeIfAbsent(key(method), _ -> new ArrayList<>()).add(method);
                String name = method.methodName().stringValue();
                if (whole || name.equals("<clinit>") || outside.contains(name)) {
                    add(method);
                }
            }
        }
        while (!unseen.isEmpty()) {
            unseen.remove().code().ifPresent(code -> code.forEach(this::addCallee));
        }
    }

    /** Whether a method has to stay. */
    boolean contains(MethodModel method) {
        return live.contains(method);
    }

    /** Whether a class is called from outside of the image. */
    static boolean isRoot(String name, ClassModel model) {
        return name.startsWith(LAUNCHED) || isComponent(model);
    }

    private static boolean isComponent(ClassModel model) {
        return model.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                .flatMap(a -> a.annotations().stream())
                .anyMatch(a -> a.className().equalsString(COMPONENT));
    }

    /** What a call must name to mean a method. */
    private static String key(MethodModel method) {
        String signature = method.methodName().stringValue() + method.methodType().stringValue();
        boolean exact = method.flags().has(AccessFlag.STATIC) || signature.startsWith(CONSTRUCTOR);
        return exact
                ? method.parent().orElseThrow().thisClass().asInternalName() + signature
                : signature;
    }

    private void add(MethodModel method) {
        if (live.add(method)) {
            unseen.add(method);
        }
    }

    private void add(String key) {
        called.getOrDefault(key, List.of()).forEach(this::add);
    }

    /** A static method may be called by the name of a class that inherits it. */
    private void addExact(String owner, String signature) {
        for (String type = owner; classes.containsKey(type); type = superclass(type)) {
            add(type + signature);
        }
    }

    private String superclass(String type) {
        return classes.get(type).superclass().map(ClassEntry::asInternalName).orElse("");
    }

    private void addCallee(CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> {
                String signature = call.name().stringValue() + call.type().stringValue();
                if (call.opcode() == Opcode.INVOKESTATIC || signature.startsWith(CONSTRUCTOR)) {
                    addExact(call.owner().asInternalName(), signature);
                } else {
                    add(signature);
                }
            }
            case InvokeDynamicInstruction call -> {
                for (ConstantDesc argument : call.bootstrapArgs()) {
                    addArgument(call.name().stringValue(), argument);
                }
            }
            default -> {
                // Nothing is called.
            }
        }
    }

    /** A lambda: what runs, and the method of the interface under which it is called. */
    private void addArgument(String name, ConstantDesc argument) {
        switch (argument) {
            case DirectMethodHandleDesc handle when isMethod(handle.kind()) -> {
                String signature = handle.methodName() + handle.lookupDescriptor();
                String owner = handle.owner().descriptorString();
                addExact(owner.substring(1, owner.length() - 1), signature);
                add(signature);
            }
            case MethodTypeDesc type -> add(name + type.descriptorString());
            default -> {
                // No method.
            }
        }
    }

    private static boolean isMethod(Kind kind) {
        return switch (kind) {
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> false;
            default -> true;
        };
    }

    /** The names of all methods of supertypes that are not in the image. */
    private Set<String> outside() {
        Set<String> types = new HashSet<>();
        for (ClassModel model : classes.values()) {
            model.superclass().map(ClassEntry::asInternalName).ifPresent(types::add);
            model.interfaces().forEach(i -> types.add(i.asInternalName()));
        }
        types.removeAll(classes.keySet());
        Set<String> names = new HashSet<>();
        types.forEach(type -> methods(type).map(Method::getName).forEach(names::add));
        // How enums are listed by reflection.
        names.add("values");
        return names;
    }

    private static Stream<Method> methods(String type) {
        try {
            Class<?> loaded = Class.forName(type.replace('/', '.'), false, null);
            Stream<Method> all = Stream.of(loaded.getMethods());
            for (Class<?> c = loaded; c != null; c = c.getSuperclass()) {
                all = Stream.concat(all, Stream.of(c.getDeclaredMethods()));
            }
            return all;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("an unknown supertype: " + type, e);
        }
    }
}
