package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What the annotation of an API says.
 *
 * @param type the annotation
 * @param access who can name it
 * @param deprecated whether whoever names it is warned
 * @param bearer whether requests carry a bearer token
 * @param headers what each request carries
 * @param envelope how answers wrap their data
 * @param errors where errors say what went wrong
 * @param limit how often it may be asked
 * @param mediaTypes the media types that are read as JSON beside those that end in json
 * @param origin where it is declared
 */
public record Api(
    ClassName type,
    Access access,
    boolean deprecated,
    boolean bearer,
    List<Header> headers,
    Envelope envelope,
    Errors errors,
    Limit limit,
    List<String> mediaTypes,
    Origin origin) {

  public Api {
    headers = List.copyOf(headers);
    mediaTypes = List.copyOf(mediaTypes);
  }

  /** Whether everybody can name it. */
  public boolean isPublic() {
    return access == Access.PUBLIC;
  }

  /** Whether generated code cannot name it: an error, of which there is no more than a skeleton. */
  public boolean isPrivate() {
    return !access.isWithinPackage();
  }

  /** A header of each request. */
  public record Header(String name, String value) {}

  /** How answers wrap their data; paths, what means success, and whether the user says what. */
  public record Envelope(
      String data,
      String success,
      String successIs,
      String message,
      String status,
      boolean declaresSuccessIs) {}

  /** Where errors say what went wrong; paths. */
  public record Errors(String code, String message, String status) {}

  /** So many requests in so many seconds; of nothing if the user names a limit, but no number. */
  public record Limit(int requests, int seconds, boolean perEndpoint, boolean isOfNothing) {}
}
