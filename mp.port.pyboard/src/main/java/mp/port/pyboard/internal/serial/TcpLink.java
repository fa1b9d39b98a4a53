package mp.port.pyboard.internal.serial;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A TCP port for one client at a time, which sends and gets plain bytes. When it goes, the next one
 * may come; the board runs on meanwhile.
 */
public class TcpLink implements Link {
    private static final int WAITING = 4;

    private final ServerSocket server;

    /** Opens a port, 0 for any that is free. */
    public TcpLink(InetSocketAddress address) throws IOException {
        server = new ServerSocket(address.getPort(), WAITING, address.getAddress());
    }

    @Override
    public final void start(SerialLine line) {
        Thread.ofPlatform().daemon().name("serial line").start(() -> accept(line));
    }

    private void accept(SerialLine line) {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.setTcpNoDelay(true);
                talk(client.getInputStream(), client.getOutputStream(), line);
            } catch (IOException e) {
                // The client has gone, or the port was closed, which the loop sees.
            } catch (InterruptedException e) {
                return;
            } finally {
                line.unplug();
            }
        }
    }

    /** Serves a client until it goes. */
    void talk(InputStream in, OutputStream out, SerialLine line)
            throws IOException, InterruptedException {
        line.plug(new BufferedOutputStream(out));
        bring(in, line);
    }

    /** Brings all bytes of a client to the line. */
    static void bring(InputStream in, SerialLine line) throws IOException, InterruptedException {
        byte[] piece = new byte[4096];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            line.received(piece, n);
        }
    }

    @Override
    public String address() {
        return "socket://localhost:" + port();
    }

    final String host() {
        return server.getInetAddress().getHostAddress();
    }

    final int port() {
        return server.getLocalPort();
    }

    @Override
    public final void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
