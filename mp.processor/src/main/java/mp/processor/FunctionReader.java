package mp.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reads a method with {@code @PyFunction}. */
final class FunctionReader {
    private static final int MOST_WORDS = 16;

    private final Java java;
    private final TypeElement declaring;
    private final ExecutableElement method;
    private final Mirror mirror;
    private final String runtime;
    private final List<? extends VariableElement> rest;
    private final Receiver receiver;

    FunctionReader(Java java, TypeElement declaring, ExecutableElement method, Mirror mirror) {
        this.java = java;
        this.declaring = declaring;
        this.method = method;
        this.mirror = mirror;
        this.runtime = java.runtimeOf(method);
        this.rest = method.getParameters().subList(1, method.getParameters().size());
        this.receiver = receiver();
    }

    FunctionDecl read() {
        Result result = Result.of(method.getReturnType().getKind());
        if (result == null) {
            throw bad("must return long, void, boolean or int, not " + method.getReturnType());
        }
        return new FunctionDecl(
                DeclarationReader.pythonName(method, mirror),
                method.getSimpleName().toString(),
                mirror.text("option"),
                form(),
                receiver,
                parameters(),
                result,
                runtime,
                java.doc(method));
    }

    private char form() {
        return switch (mirror.constant("binding")) {
            case "METHOD" -> 'f';
            case "STATIC" -> 's';
            default -> 'c';
        };
    }

    private Receiver receiver() {
        var type = Mirror.of(java.elements(), declaring, "PyType");
        boolean bound = type.isPresent() && form() == 'f';
        if (type.isEmpty() && form() != 'f') {
            throw bad("only a function of a type has a binding");
        }
        if (Java.isStatic(method)) {
            return bound ? Receiver.WORD : Receiver.NONE;
        }
        if (!bound || !type.get().flag("payload")) {
            throw bad("must be static");
        }
        boolean wantsSelf =
                !rest.isEmpty()
                        && isWord(0)
                        && rest.getFirst().getSimpleName().contentEquals("self");
        return wantsSelf ? Receiver.OBJECT_AND_WORD : Receiver.OBJECT;
    }

    private Parameters parameters() {
        int from = receiver == Receiver.OBJECT_AND_WORD ? 1 : 0;
        int ints = rest.size() - from;
        if (ints > 0 && !isWord(from)) {
            return run(from, ints);
        }
        return words();
    }

    private Parameters run(int from, int ints) {
        boolean allInts =
                rest.subList(from, rest.size()).stream().allMatch(DeclarationReader::isInt);
        if (!allInts || ints < 2 || ints > 3) {
            throw bad(
                    "takes words (rt, long a, ...), or a run (rt, int base, int n), or a run with"
                            + " keywords (rt, int base, int n, int nKw)");
        }
        if (mirror.number("optional") != 0 || !mirror.texts("keywords").isEmpty()) {
            throw bad("optional and keywords go with words, not with (base, n)");
        }
        int min = Math.max(bound(), mirror.number("min"));
        int max = mirror.number("max");
        if (max != -1 && max < min) {
            throw bad("max " + max + " is below min " + min);
        }
        return new Parameters.Run(min, max, ints == 3);
    }

    private Parameters words() {
        List<String> names = new ArrayList<>();
        if (receiver == Receiver.OBJECT) {
            names.add("self");
        }
        for (int i = 0; i < rest.size(); i++) {
            if (!isWord(i)) {
                throw bad("parameter " + rest.get(i).getSimpleName() + " must be a word, a long");
            }
            names.add(rest.get(i).getSimpleName().toString());
        }
        if (names.size() > MOST_WORDS) {
            throw bad("has more than " + MOST_WORDS + " parameters: take (base, n) instead");
        }
        if (names.size() < bound()) {
            throw bad("must take self (or the class) as its first word");
        }
        if (mirror.number("min") != 0 || mirror.number("max") != -1) {
            throw bad("min and max go with (base, n), not with words");
        }
        return withKeywords(names);
    }

    private Parameters withKeywords(List<String> names) {
        List<String> keywords = new ArrayList<>(mirror.texts("keywords"));
        int star = keywords.indexOf("*");
        int keywordOnly = star < 0 ? 0 : keywords.size() - star - 1;
        if (star >= 0) {
            keywords.remove(star);
        }
        checkKeywords(keywords, star >= 0 && keywordOnly == 0);
        int first = names.size() - keywords.size();
        if (first < bound()) {
            throw bad("has more keywords than parameters");
        }
        int positional = names.size() - keywordOnly;
        int required = positional - mirror.number("optional");
        if (required < bound() || mirror.number("optional") < 0) {
            throw bad("optional is more than the positional parameters");
        }
        List<String> slots = new ArrayList<>(Collections.nCopies(first, ""));
        slots.addAll(keywords);
        return new Parameters.Words(names, slots, required, positional);
    }

    private void checkKeywords(List<String> keywords, boolean starIsLast) {
        boolean doubles = new HashSet<>(keywords).size() < keywords.size();
        if (starIsLast || doubles || keywords.contains("*") || keywords.contains("")) {
            throw bad("keywords must be different names, with one \"*\" before some of them");
        }
    }

    /** How many arguments come from the binding: self or the class. */
    private int bound() {
        return receiver == Receiver.NONE && form() != 'c' ? 0 : 1;
    }

    private boolean isWord(int i) {
        return rest.get(i).asType().getKind() == TypeKind.LONG;
    }

    private BadDeclaration bad(String message) {
        return new BadDeclaration(method, "@PyFunction " + method.getSimpleName() + " " + message);
    }
}
