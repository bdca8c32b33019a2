// SPDX-License-Identifier: Apache-2.0
package heart.store;

import heart.store.StoreUnusable.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The data folder: made when missing, its owner's alone, and held by one process at a time. */
final class Doorway implements AutoCloseable {
  private final FileChannel lock;

  private Doorway(FileChannel lock) {
    this.lock = lock;
  }

  static Doorway enter(Path folder) throws StoreUnusable {
    try {
      make(folder);
      return lock(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) return;
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var ours = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ours));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static Doorway lock(Path folder) throws IOException, StoreUnusable {
    var channel =
        FileChannel.open(
            folder.resolve("heart.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locked(channel)) return new Doorway(channel);
    channel.close();
    throw new StoreUnusable(
        Kind.IN_USE,
        "The data folder %s is in use by another Heart-to-Heart: stop that one, or choose another folder."
            .formatted(folder),
        null);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // held within this very process
    }
  }

  static StoreUnusable unwritable(Path folder, @Nullable Throwable cause) {
    return new StoreUnusable(
        Kind.UNWRITABLE,
        "The data folder %s can't be written: choose another folder, or give this user the right to write there."
            .formatted(folder),
        cause);
  }

  @Override
  public void close() {
    try {
      lock.close(); // and with it the lock
    } catch (IOException e) {
      // The process is leaving; the system lets go of the lock for us.
    }
  }
}
