package mp.port.pyboard.internal.life;

import mp.port.pyboard.internal.serial.TelnetLink;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param board the name of the board, null for that of the profile
 * @param boards a folder with boards of one's own, null for those of the bundle
 * @param flash the file that keeps the flash, null for memory
 * @param virtual whether time is moved by what the board does
 * @param pty whether the line is a pseudo-terminal
 * @param tcp the port of the line, null where it is none
 * @param telnet the port of the line where telnet is spoken on it, null where it is none
 * @param scenario the file with what happens around the board, null for nothing
 * @param trace the file for the history of its pins, null for none
 * @param script a script to run instead of the prompt, null for the board's own life
 * @param arguments what becomes {@code sys.argv}
 */
record Setup(
        String board,
        Path boards,
        Path flash,
        boolean virtual,
        boolean pty,
        InetSocketAddress tcp,
        InetSocketAddress telnet,
        Path scenario,
        Path trace,
        Path script,
        List<String> arguments) {
    static final String USAGE =
            """
            usage: micropython [<option>...] [<script> [<argument>...]]
            Without a script the board starts, and its line is standard input and output.
              --pty          its line is a pseudo-terminal, whose file is printed
              --tcp <port>   its line is a TCP port of this machine; 0 for one that is free
              --telnet <address>[:<port>] its line is a telnet server, at port 23
              --flash <file> keeps the flash in a file
              --virtual      time is moved by what the board does
              --real         time is that of this machine (the default)
              --scenario <file> says what happens around the board
              --vcd <file>   gets the history of its pins
              --board <name> which board; --boards <folder> where it is described
            """;

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Setup parse(String[] args) {
        return new Parser(args).parse();
    }

    private static final class Parser {
        private final String[] args;
        private int at;
        private String board;
        private Path boards;
        private Path flash;
        private boolean virtual;
        private boolean pty;
        private InetSocketAddress tcp;
        private InetSocketAddress telnet;
        private Path scenario;
        private Path trace;

        Parser(String[] args) {
            this.args = args;
        }

        Setup parse() {
            while (at < args.length && args[at].startsWith("-")) {
                option(args[at++]);
            }
            List<String> rest = new ArrayList<>(List.of(args).subList(at, args.length));
            Path script = rest.isEmpty() ? null : Path.of(rest.getFirst());
            return new Setup(
                    board, boards, flash, virtual, pty, tcp, telnet, scenario, trace, script, rest);
        }

        private void option(String name) {
            switch (name) {
                case "--pty" -> pty = true;
                case "--tcp" -> tcp = local(value(name));
                case "--telnet" -> telnet = address(value(name));
                case "--flash" -> flash = Path.of(value(name));
                case "--virtual" -> virtual = true;
                case "--real" -> virtual = false;
                case "--scenario" -> scenario = Path.of(value(name));
                case "--vcd" -> trace = Path.of(value(name));
                case "--board" -> board = value(name);
                case "--boards" -> boards = Path.of(value(name));
                default -> throw new IllegalArgumentException("unknown option " + name);
            }
        }

        private String value(String name) {
            if (at == args.length) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            return args[at++];
        }

        private static InetSocketAddress local(String port) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), number(port));
        }

        private static InetSocketAddress address(String text) {
            int colon = text.lastIndexOf(':');
            String host = colon < 0 ? text : text.substring(0, colon);
            int port = colon < 0 ? TelnetLink.PORT : number(text.substring(colon + 1));
            InetSocketAddress address = new InetSocketAddress(host, port);
            if (address.isUnresolved()) {
                throw new IllegalArgumentException("not an address: " + host);
            }
            return address;
        }

        private static int number(String text) {
            try {
                int port = Integer.parseInt(text);
                if (port >= 0 && port <= 0xffff) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // Told below, as a number out of range is.
            }
            throw new IllegalArgumentException("not the number of a port: " + text);
        }
    }
}
