package io.github.filterspec.sample.cli.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The target of an export, which is a new file or an existing regular file.
 *
 * <p>This class checks the target when the export begins and again when the export ends, because
 * another program can change the target in the meantime.
 */
public final class ExportTarget {
  private final Path file;
  private final boolean replaces;

  private ExportTarget(Path file, boolean replaces) {
    this.file = file;
    this.replaces = replaces;
  }

  /**
   * Returns the target of an export.
   *
   * @throws WrongUsageException if the file exists, and the export cannot replace it or is not
   *     allowed to replace it
   * @throws IOException if the attributes of the file cannot be read
   */
  public static ExportTarget of(Path file, boolean overwrite) throws IOException {
    String obstacle = file.getFileName() == null ? "is a directory" : obstacle(file);
    if (!obstacle.isEmpty()) {
      throw new WrongUsageException(
          file + " " + obstacle + ". Name a regular file, or a file that does not exist yet.");
    }
    boolean exists = exists(file);
    if (exists && !overwrite) {
      throw new WrongUsageException(file + " exists. Choose another name, or add --overwrite.");
    }
    return new ExportTarget(file, exists);
  }

  /** Returns the name of the incomplete file, {@code FILE.part}. */
  public Path part() {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /**
   * Returns the name of the file {@code FILE.resume}, which contains the progress of the export.
   */
  public Path resume() {
    return file.resolveSibling(file.getFileName() + ".resume");
  }

  /**
   * Renames the complete file {@code FILE.part} to {@code FILE}.
   *
   * @throws RefusedException if another program changed {@code FILE} since the export began
   */
  void take(Path part) throws IOException {
    if (replaces) {
      replace(part);
    } else {
      create(part);
    }
  }

  private void replace(Path part) throws IOException {
    String obstacle = obstacle(file);
    if (!obstacle.isEmpty()) {
      throw new RefusedException(file + " " + obstacle + " since the export began");
    }
    if (exists(file)) {
      keepPermissions(part);
    }
    move(part);
  }

  /**
   * Creates {@code FILE} as a hard link to {@code FILE.part} and then deletes {@code FILE.part},
   * because a rename could replace a file that another program created.
   */
  private void create(Path part) throws IOException {
    try {
      if (linked(part)) {
        Files.delete(part);
      } else {
        Files.createFile(file);
        moveOverOwn(part);
      }
    } catch (FileAlreadyExistsException e) {
      throw new RefusedException(
          file + " was created by another program since the export began. Choose another name.");
    }
  }

  /** Returns true if the link was created, and false if the file system does not support links. */
  private boolean linked(Path part) throws FileAlreadyExistsException {
    try {
      Files.createLink(file, part);
      return true;
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException e) {
      return false;
    }
  }

  private void moveOverOwn(Path part) throws IOException {
    try {
      move(part);
    } catch (IOException e) {
      Files.delete(file);
      throw e;
    }
  }

  private void move(Path part) throws IOException {
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void keepPermissions(Path part) throws IOException {
    PosixFileAttributeView old = permissions(file);
    PosixFileAttributeView own = permissions(part);
    if (old != null && own != null) {
      Set<PosixFilePermission> kept = old.readAttributes().permissions();
      if (!kept.equals(own.readAttributes().permissions())) {
        own.setPermissions(kept);
      }
    }
  }

  private static @Nullable PosixFileAttributeView permissions(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns the reason why the file cannot be replaced, or an empty text if it can be replaced. */
  private static String obstacle(Path file) throws IOException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        return "is a directory";
      }
      if (attributes.isSymbolicLink()) {
        return "is a symbolic link";
      }
      return attributes.isRegularFile() ? "" : "is a device, a pipe or a socket";
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
