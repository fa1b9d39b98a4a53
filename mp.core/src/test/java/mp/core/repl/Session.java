package mp.core.repl;

import mp.core.Vm.Outcome;

import java.util.List;

/** One run of a REPL over given keys. */
final class Session {
    static final String BANNER = "hello\r\n";

    final History history = new History(3);
    final ScriptedTerminal terminal;
    final EchoVm vm;
    Outcome outcome;

    private Session(String keys) {
        terminal = new ScriptedTerminal(keys);
        vm = new EchoVm(terminal);
    }

    static Session of(String keys) {
        return completing(List.of(), keys);
    }

    static Session completing(List<String> names, String keys) {
        Session session = new Session(keys);
        session.vm.names = names;
        session.outcome = new Repl(session.terminal, session.history, BANNER).run(session.vm);
        return session;
    }

    /** What was shown after the banner. */
    String shown() {
        return terminal.shown().replaceFirst("^hello\r\n", "");
    }
}
