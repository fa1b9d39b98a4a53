package mp.core.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class RawPromptTest {
    private static final String ENTERED = ">>> \r\nraw REPL; CTRL-B to exit\r\n>";

    @Test
    void outputAndTracebackEndWithCtrlD() {
        Session session = Session.of("\1print(1)\4raise x\4\4");
        assertEquals(ENTERED + "OK[out]\n\4\4>OK[out]\n\4[traceback]\n\4>OK\r\n", session.shown());
        assertEquals(List.of("FILE print(1)", "FILE raise x"), session.vm.ran);
    }

    @Test
    void ctrlBGoesBackToFriendlyMode() {
        assertEquals(ENTERED + "\r\nhello\r\n>>> \r\n", Session.of("\1\2\4").shown());
    }

    @Test
    void ctrlCDropsWhatWasSent() {
        assertEquals(List.of("FILE b"), Session.of("\1a\3b\4").vm.ran);
    }

    @Test
    void ctrlAStartsAnew() {
        assertEquals(
                ENTERED + "raw REPL; CTRL-B to exit\r\n>OK\r\n", Session.of("\1abc\1\4").shown());
    }

    @Test
    void rawPasteGrantsWindows() {
        String program = "x".repeat(130);
        Session session = Session.of("\1\5A\1" + program + "\4");
        assertEquals(ENTERED + "R\1\u0080\0\1" + "\1" + "\4[out]\n\4\4>OK\r\n", session.shown());
        assertEquals(List.of("FILE " + program), session.vm.ran);
    }

    @Test
    void ctrlCCancelsRawPaste() {
        Session session = Session.of("\1\5A\1x\3");
        assertEquals(
                ENTERED + "R\1\u0080\0\1" + "\4\4KeyboardInterrupt: \n\4>OK\r\n", session.shown());
        assertEquals(List.of(), session.vm.ran);
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertEquals(ENTERED + "R\0>OK\r\n", Session.of("\1\5Z\1").shown());
    }

    @Test
    void systemExitEndsRawModeAndTheModeStays() {
        ScriptedTerminal terminal = new ScriptedTerminal("\1exit\4again\4");
        Repl repl = new Repl(terminal, new History(1), Session.BANNER);
        assertEquals(3, repl.run(new EchoVm(terminal)).status());
        EchoVm second = new EchoVm(terminal);
        repl.run(second);
        assertEquals(List.of("FILE again"), second.ran);
    }
}
