package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the versions of the libraries on the class path. Another dependency of the application can
 * cause a library to have an older version than Filterspec needs. Without the check of the
 * versions, the first call with an old library would fail with an error of the JVM.
 */
public final class Libraries {
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

  private Libraries() {}

  /**
   * Checks the versions.
   *
   * @throws CallFailure if a library is too old; the message contains the version that was found
   *     and the version that is needed
   */
  public static void check() {
    require(
        "com.fasterxml.jackson.core:jackson-databind",
        jackson("com.fasterxml.jackson.databind.cfg.PackageVersion"),
        2,
        15);
    require(
        "com.fasterxml.jackson.core:jackson-core",
        jackson("com.fasterxml.jackson.core.json.PackageVersion"),
        2,
        15);
    require("com.squareup.okhttp3:okhttp", okHttp(), 5, 0);
  }

  private static void require(String library, @Nullable String found, int major, int minor) {
    Matcher version = VERSION.matcher(found == null ? "" : found);
    boolean recent =
        version.matches()
            && (Integer.parseInt(version.group(1)) > major
                || (Integer.parseInt(version.group(1)) == major
                    && Integer.parseInt(version.group(2)) >= minor));
    if (!recent) {
      throw CallFailure.configuration(
          "the class path has %s %s, but Filterspec needs %d.%d or newer. Declare a newer version in your build, because another dependency possibly brings the older version"
              .formatted(library, found == null ? "in an unknown version" : found, major, minor));
    }
  }

  private static @Nullable String jackson(String type) {
    return constant(type, "VERSION");
  }

  private static @Nullable String okHttp() {
    String version = constant("okhttp3.OkHttp", "VERSION");
    return version == null ? constant("okhttp3.internal.Version", "userAgent") : version;
  }

  /**
   * Reads the version constant of a library by reflection, because otherwise the compiler would
   * copy the value of the constant into the class file.
   */
  private static @Nullable String constant(String type, String name) {
    try {
      ClassLoader loader = Libraries.class.getClassLoader();
      return String.valueOf(Class.forName(type, true, loader).getField(name).get(null));
    } catch (ReflectiveOperationException | LinkageError e) {
      return null;
    }
  }
}
