package io.github.filterspec.sample.cli.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.jspecify.annotations.Nullable;

/**
 * Locks of files. The system ends a lock when its program ends, also if the program is killed. So a
 * lock distinguishes a file that another program writes from a file that a killed program left.
 */
public final class FileLocks {
  private FileLocks() {}

  /**
   * Locks a file until the channel is closed.
   *
   * @return false if another program has a lock. If the file system has no locks, the result is
   *     true
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
