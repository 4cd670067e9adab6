package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.SignInDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.members.NextPages;
import io.github.filterspec.runtime.members.SpecValue;
import io.github.filterspec.runtime.text.DotSegments;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/**
 * The URLs of next pages in the answers to one query. A URL is checked before the client uses it,
 * because the next request contains the credential of the client.
 */
final class FollowingPages {
  private final EndpointDefinition endpoint;
  private final Object query;
  private final HttpUrl base;

  /** Creates the check for a client whose base URL ends with a slash. */
  FollowingPages(EndpointDefinition endpoint, Object query, HttpUrl base) {
    this.endpoint = endpoint;
    this.query = query;
    this.base = base;
  }

  /**
   * Replaces the URL of the next page by the cursor of the next page. Answers of endpoints without
   * such URLs are not changed.
   */
  @SuppressWarnings("unchecked") // a page is replaced by a page
  <A> A withCursor(A answer, Response<A> response) {
    return answer instanceof Page<?> page && endpoint.paging().isByUrls()
        ? (A) followed(page, response)
        : answer;
  }

  private Page<?> followed(Page<?> page, Response<?> response) {
    Optional<String> target =
        endpoint.paging().cursor().isPresent() ? page.cursor() : inHeader(page, response);
    if (target.isEmpty() || !(query instanceof SpecValue<?> value)) {
      return page;
    }
    HttpUrl current = response.raw().request().url();
    HttpUrl next = withoutCredential(current.resolve(target.get()));
    String problem = problem(next, current);
    if (next == null || problem != null) {
      throw CallFailure.protocol(
          "%s answered with the URL of the next page, but the URL %s"
              .formatted(endpoint.api().name(), problem));
    }
    return page.withCursor(NextPages.cursor(value, endpoint.path(), base, next));
  }

  /** Removes the parameters in which the client sends its credential. */
  private @Nullable HttpUrl withoutCredential(@Nullable HttpUrl url) {
    if (url == null) {
      return null;
    }
    HttpUrl.Builder clean = url.newBuilder();
    endpoint.api().signIns().stream()
        .filter(SignInDefinition::isInUrl)
        .forEach(signIn -> clean.removeAllQueryParameters(signIn.name()));
    return clean.build();
  }

  private Optional<String> inHeader(Page<?> page, Response<?> response) {
    Optional<String> target = LinkHeader.next(response.headers(), endpoint.api().name());
    if (target.isEmpty() && page.hasNextPage()) {
      throw CallFailure.protocol(
          "%s answered that another page follows, but the header Link has no URL with rel=\"next\""
              .formatted(endpoint.api().name()));
    }
    return target;
  }

  /** Returns the reason why a URL cannot be requested. The text does not contain the URL. */
  private @Nullable String problem(@Nullable HttpUrl next, HttpUrl current) {
    if (next == null) {
      return "is not a valid http or https URL";
    }
    if (!SameBase.isBelow(base, next)) {
      return "does not begin with the base URL of the client";
    }
    if (next.encodedPathSegments().stream().anyMatch(DotSegments::in)) {
      return "has a dot segment, such as \"..\", in its path";
    }
    return next.newBuilder().fragment(null).build().equals(current)
        ? "is the URL of the same page, so the iteration would never end"
        : null;
  }
}
