package mp.processor;

/** Writes a type stub ({@code .pyi}): what an editor knows of a module. */
record StubWriter(Page page, Source out) {
    /** The text of the stub. */
    String text() {
        doc(page.doc());
        out.line("from typing import Any").line("");
        page.members().forEach(m -> member(m, false));
        for (TypeDecl type : page.types()) {
            out.line("").line("class " + type.name() + ":").indent();
            doc(type.owner().doc());
            boolean makes = type.slots().stream().anyMatch(s -> s.shape() == SlotShape.MAKE);
            if (makes) {
                out.line("def __init__(self, *args, **kwargs) -> None: ...");
            }
            type.members().forEach(m -> member(m, true));
            if (!makes && type.members().isEmpty()) {
                out.line("...");
            }
            out.outdent();
        }
        return out.toString();
    }

    private void member(Member member, boolean ofType) {
        if (!Signature.isName(member.name())) {
            return;
        }
        switch (member) {
            case ConstantDecl constant -> {
                out.line(constant.name() + ": " + constant.pythonType());
                doc(constant.doc());
            }
            case FunctionDecl function -> function(function, ofType);
        }
    }

    private void function(FunctionDecl function, boolean ofType) {
        if (ofType && function.form() != 'f') {
            out.line(function.form() == 's' ? "@staticmethod" : "@classmethod");
        }
        String result = Signature.result(function);
        String head =
                "def %s(%s)%s:"
                        .formatted(
                                function.name(),
                                Signature.parameters(function),
                                result.isEmpty() ? "" : " -> " + result);
        if (function.doc().isEmpty()) {
            out.line(head + " ...");
        } else {
            out.line(head).indent();
            doc(function.doc());
            out.outdent();
        }
    }

    private void doc(String text) {
        if (!text.isEmpty()) {
            String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
            out.line("\"\"\"" + escaped + "\"\"\"");
        }
    }
}
