package mp.stdlib.internal;

import mp.core.runtime.FrozenModules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/**
 * The modules of the library that are written in Python, for VMs outside of OSGi: what {@link
 * mp.core.declare.BundledPython} says of the bundle in a framework. Nothing is read before it is
 * imported.
 */
public final class LibraryModules implements FrozenModules {
    private static final String FOLDER = "/python/";

    private static final List<String> FILES =
            List.of(
                    "asyncio/__init__.mpy",
                    "asyncio/core.mpy",
                    "asyncio/event.mpy",
                    "asyncio/funcs.mpy",
                    "asyncio/lock.mpy",
                    "asyncio/stream.mpy",
                    "uasyncio.mpy");

    /** For {@link java.util.ServiceLoader}. */
    public LibraryModules() {}

    @Override
    public Collection<String> files() {
        return FILES;
    }

    @Override
    public byte[] read(String file) {
        try (InputStream in = LibraryModules.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
