package mp.port.pyboard.internal.serial;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A port of this machine, for one client at a time, which sends and gets plain bytes. When it goes,
 * the next one may come; the board runs on meanwhile.
 */
public final class TcpLink implements Link {
    private static final int WAITING = 4;

    private final ServerSocket server;

    /**
     * Opens a port.
     *
     * @param port its number, 0 for any that is free
     */
    public TcpLink(int port) throws IOException {
        server = new ServerSocket(port, WAITING, InetAddress.getLoopbackAddress());
    }

    @Override
    public void start(SerialLine line) {
        Thread.ofPlatform().daemon().name("serial line").start(() -> accept(line));
    }

    private void accept(SerialLine line) {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.setTcpNoDelay(true);
                line.plug(new BufferedOutputStream(client.getOutputStream()));
                bring(client.getInputStream(), line);
            } catch (IOException e) {
                // The client has gone, or the port was closed, which the loop sees.
            } catch (InterruptedException e) {
                return;
            } finally {
                line.unplug();
            }
        }
    }

    private static void bring(InputStream in, SerialLine line)
            throws IOException, InterruptedException {
        byte[] piece = new byte[4096];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            line.received(piece, n);
        }
    }

    @Override
    public String address() {
        return "socket://localhost:" + server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
