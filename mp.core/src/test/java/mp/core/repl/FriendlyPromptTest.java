package mp.core.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Vm.End;

import org.junit.jupiter.api.Test;

import java.util.Iterator;
import java.util.List;

class FriendlyPromptTest {
    @Test
    void aLineIsEchoedAndRunInCookedMode() {
        Session session = Session.of("print(1)\r");
        assertEquals("hello\r\n>>> print(1)\r\n[out]\n>>> \r\n", session.terminal.shown());
        assertEquals(List.of("SINGLE print(1)"), session.vm.ran);
        assertEquals(End.NORMAL, session.outcome.end());
        assertFalse(session.terminal.raw);
    }

    @Test
    void statementsMayBeReadBySomebodyElse() {
        ScriptedTerminal terminal = new ScriptedTerminal("\4");
        EchoVm vm = new EchoVm(terminal);
        Repl repl = new Repl(terminal, new History(3), "");
        Iterator<String> blocks = List.of("if x:\n  y\n", "", "\2", "\5", "\4").iterator();
        repl.readBy((text, shown) -> {
            String block = blocks.next();
            boolean control = block.length() == 1;
            text.append(control ? "" : block);
            return control ? block.charAt(0) : StatementReader.STATEMENT;
        });
        assertEquals(End.NORMAL, repl.run(vm).end());
        assertEquals("SINGLE if x:\n  y\n", vm.ran.getFirst());
        assertTrue(terminal.shown().contains("paste mode"));
    }

    @Test
    void ctrlDOnAnEmptyLineEnds() {
        Session session = Session.of("\4ignored\r");
        assertEquals(">>> \r\n", session.shown());
        assertEquals(0, session.outcome.status());
    }

    @Test
    void anExceptionGoesOnAndSystemExitDoesNot() {
        Session session = Session.of("raise x\rexit(3)\rnever\r");
        assertEquals(List.of("SINGLE raise x", "SINGLE exit(3)"), session.vm.ran);
        assertTrue(session.shown().contains("[out]\n[traceback]\n>>> "));
        assertEquals(3, session.outcome.status());
    }

    @Test
    void aCompoundStatementGoesOnIndentedUntilAnEmptyLine() {
        Session session = Session.of("if x:\ry\r\u007f\r");
        assertEquals(List.of("SINGLE if x:\n    y\n"), session.vm.ran);
        assertEquals(
                ">>> if x:\r\n...     y\r\n...     \b\b\b\b\u001b[K\r\n[out]\n>>> \r\n",
                session.shown());
    }

    @Test
    void ctrlDEndsACompoundStatementAtOnce() {
        Session session = Session.of("(1,\r\4");
        assertEquals(List.of("SINGLE (1,\n"), session.vm.ran);
    }

    @Test
    void ctrlCDropsALineAndAStatement() {
        Session session = Session.of("abc\3(1,\r2\3x\r");
        assertEquals(List.of("SINGLE x"), session.vm.ran);
        assertTrue(session.shown().startsWith(">>> abc\r\n>>> (1,\r\n... 2\r\n>>> x"));
    }

    @Test
    void ctrlBGreetsAgain() {
        assertEquals(">>> \r\nhello\r\n>>> \r\n", Session.of("\2").shown());
    }

    @Test
    void pasteModeRunsWhatWasPastedAsAFile() {
        Session session = Session.of("\5if x:\r  y\r\4");
        assertEquals(List.of("PASTE if x:\n  y\n"), session.vm.ran);
        assertEquals(
                ">>> \r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n"
                        + "=== if x:\r\n===   y\r\n=== \r\n[out]\n>>> \r\n",
                session.shown());
    }

    @Test
    void ctrlCCancelsPasteMode() {
        Session session = Session.of("\5x\3y\r");
        assertEquals(List.of("SINGLE y"), session.vm.ran);
    }

    @Test
    void theEndOfTheInputEndsAnUnfinishedLine() {
        Session session = Session.of("unfinished");
        assertEquals(List.of(), session.vm.ran);
        assertEquals(End.NORMAL, session.outcome.end());
    }
}
