package io.github.filterspec.sample.cli.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.jspecify.annotations.Nullable;

/**
 * Locks of files. When a program ends or is killed, the operating system releases the locks of the
 * program, so the file of a killed program has no lock.
 */
public final class FileLocks {
  private FileLocks() {}

  /**
   * Locks a file until the channel is closed.
   *
   * @return false if another program has locked the file; true if this method locked the file, or
   *     if the file system does not support locks
   */
  public static boolean lock(FileChannel channel) {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // this program has a lock, as in a test
    } catch (IOException | UnsupportedOperationException e) {
      return true;
    }
  }
}
