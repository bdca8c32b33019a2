// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The one folder that holds everything a place's host keeps: the database, its journal, the
 * certificate. Only the account that runs the program may look inside. While it is open no second
 * program can open it.
 */
final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes the folder if it is not there and takes it for this process.
   *
   * @throws Refusal when it cannot be made or written, or another program has it open
   */
  static DataFolder open(Path path) {
    var folder = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      onlyMine(folder, "rwx------");
      return new DataFolder(folder, locked(folder));
    } catch (FileAlreadyExistsException taken) {
      throw new Refusal(taken.getFile() + " is a file; choose a folder with --data.", taken);
    } catch (IOException fault) {
      throw new Refusal(
          "The data folder " + folder + " can't be written; choose another with --data FOLDER.",
          fault);
    }
  }

  /** Where the folder is, absolute. */
  Path path() {
    return path;
  }

  /** Lets another program open the folder. The lock's empty file stays. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException ignored) {
      // The operating system frees the lock with the process; nothing of value was in the file.
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    var file = folder.resolve("lock");
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    onlyMine(file, "rw-------");
    if (!taken(channel)) {
      channel.close();
      throw new Refusal(
          "Heart-to-Heart is already running on the data folder "
              + folder
              + "; stop it first, or choose another folder with --data FOLDER.");
    }
    return channel;
  }

  private static boolean taken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException inThisProcess) {
      return false;
    }
  }

  private static void onlyMine(Path path, String rights) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }
}
