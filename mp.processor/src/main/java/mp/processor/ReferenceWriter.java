package mp.processor;

import java.util.List;

/** Writes the reference page of a module: members with their comments and options. */
record ReferenceWriter(Page page, Source out) {
    /** The text of the page. */
    String text() {
        out.line("# " + page.name()).line("");
        about(page.doc(), page.option());
        members(page.members());
        for (TypeDecl type : page.types()) {
            out.line("").line("## class " + type.name()).line("");
            about(type.owner().doc(), type.option());
            members(type.members());
        }
        return out.toString();
    }

    private void about(String doc, String option) {
        String text = (doc + needs(option)).strip();
        if (!text.isEmpty()) {
            out.line(text).line("");
        }
    }

    private void members(List<Member> members) {
        for (Member member : members) {
            String head =
                    switch (member) {
                        case ConstantDecl constant -> constant.name();
                        case FunctionDecl function ->
                                function.name() + "(" + Signature.parameters(function) + ")";
                    };
            String doc = member.doc().isEmpty() ? "" : ": " + member.doc();
            out.line("* `" + head + "`" + doc + needs(member.option()));
        }
    }

    private static String needs(String option) {
        return option.isEmpty() ? "" : " Needs `" + option + "`.";
    }
}
