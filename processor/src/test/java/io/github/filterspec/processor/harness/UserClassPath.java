package io.github.filterspec.processor.harness;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.runtime.TimeRange;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.NullMarked;
import retrofit2.Retrofit;

/** The class path of a user's project. It does not contain the processor. */
public final class UserClassPath {
  private UserClassPath() {}

  /** Returns the class path as text. */
  public static String text() {
    return Stream.of(
            FilterSpec.class,
            TimeRange.class,
            NullMarked.class,
            JsonProperty.class,
            JsonParser.class,
            JsonNode.class,
            Retrofit.class,
            OkHttpClient.class)
        .map(UserClassPath::placeOf)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
