import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.runtime.wire.ApiDefinition;
import org.jspecify.annotations.NullMarked;

/** What all endpoints of {@link Intercom} share. */
@FilterspecGenerated(Intercom.class)
@NullMarked
public final class IntercomApi {
  /** Authentication, envelope, errors and limit of the API. */
  public static final ApiDefinition API =
      new ApiDefinition(
          Intercom.class,
          true,
          new ApiDefinition.EnvelopeParts("data", "", "true", "", ""),
          new ApiDefinition.ErrorParts("errors", "errors", ""),
          new ApiDefinition.Limit(0, 60, false));

  private IntercomApi() {}
}
