package mp.port.unix.internal.host;

import mp.core.Storage.Failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** The error numbers of Linux that files can have, with the texts of the system. */
public enum HostError {
    EPERM(1, "Operation not permitted"),
    ENOENT(2, "No such file or directory"),
    EIO(5, "Input/output error"),
    EACCES(13, "Permission denied"),
    EBUSY(16, "Device or resource busy"),
    EEXIST(17, "File exists"),
    EXDEV(18, "Invalid cross-device link"),
    ENOTDIR(20, "Not a directory"),
    EISDIR(21, "Is a directory"),
    EINVAL(22, "Invalid argument"),
    ENFILE(23, "Too many open files in system"),
    EMFILE(24, "Too many open files"),
    ETXTBSY(26, "Text file busy"),
    EFBIG(27, "File too large"),
    ENOSPC(28, "No space left on device"),
    EROFS(30, "Read-only file system"),
    ENAMETOOLONG(36, "File name too long"),
    ENOTEMPTY(39, "Directory not empty"),
    ELOOP(40, "Too many levels of symbolic links");

    /** The number. */
    public final int number;

    /** What the system says. */
    public final String text;

    HostError(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** The error of a number; {@link #EIO} for one that no file operation has. */
    public static HostError of(int number) {
        for (HostError error : values()) {
            if (error.number == number) {
                return error;
            }
        }
        return EIO;
    }

    /** The error that a failure of {@link HostStorage} tells of. */
    public static HostError of(IOException e) {
        return e instanceof Failure failure ? of(failure.errno) : EIO;
    }

    /** A failure with this number. */
    Failure at(String path) {
        return new Failure(number, path);
    }

    /** What Java says about a failure, as a number. */
    static Failure failure(IOException e, String path) {
        HostError error =
                switch (e) {
                    case NoSuchFileException x -> ENOENT;
                    case FileAlreadyExistsException x -> EEXIST;
                    case DirectoryNotEmptyException x -> ENOTEMPTY;
                    case NotDirectoryException x -> ENOTDIR;
                    case AccessDeniedException x -> EACCES;
                    case AtomicMoveNotSupportedException x -> EXDEV;
                    case FileSystemException x -> byText(x.getReason());
                    default -> EIO;
                };
        return error.at(path);
    }

    private static HostError byText(String reason) {
        for (HostError error : values()) {
            if (error.text.equals(reason)) {
                return error;
            }
        }
        return EIO;
    }
}
