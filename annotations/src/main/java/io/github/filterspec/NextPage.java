package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The place of the URL of the next page in an answer. Add {@code @NextPage} to a spec for an API
 * whose answers contain the whole URL of the next page, either in the body or in the header {@code
 * Link}. The spec must have {@link QueryParameters} and {@link Reads} with the method {@code GET}.
 *
 * <pre>{@code
 * @FilterSpec @Desk @QueryParameters
 * @Reads(path = "tickets", items = Ticket.class)
 * @NextPage(linkHeader = true)
 * public interface Tickets {
 *   @Filter Status status();
 *   @PageSize(max = 250) int limit();
 * }
 *
 * TicketsQuery.builder().status(Status.OPEN).limit(250).build()
 * // GET tickets?status=OPEN&limit=250
 * // 200, Link: <https://api.example.com/tickets?limit=250&page_info=p2>; rel="next"
 * // GET tickets?limit=250&page_info=p2
 * // 200 without such a link: the last page
 * }</pre>
 *
 * <p>The URL of the answer replaces the path and all parameters of the request. The next request
 * contains a parameter of the query only if the URL contains this parameter. The headers and the
 * credential are those of the client. For this reason the client checks the URL: it must have the
 * scheme, the host and the port of the base URL, and its path must begin with the path of the base
 * URL. For any other URL, the client throws an {@code ApiProtocolException} and sends nothing. A
 * URL can be relative; then it is resolved against the URL of the request.
 *
 * <p>The generated query has the method {@code atCursor(String)}, and {@code page.cursor()} returns
 * the cursor of the next page. The cursor describes how the URL differs from the query: it contains
 * the names of the parameters that stay the same, but not their values. If the API writes the value
 * of a parameter in another way than the query, the cursor contains the value as the API writes it.
 * Two queries that differ only in their cursor are equal, and their JSON is equal, too.
 *
 * <p>Give either {@link #url} or {@link #linkHeader}. A spec with {@code @NextPage} cannot have a
 * {@link PageNumber} or a {@link Cursor}. The client throws an {@code ApiProtocolException} if the
 * same URL comes a second time. The method of the generated Retrofit service has a parameter for
 * the whole relative URL, because Retrofit must not add parameters to the URL of a next page.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface NextPage {

  /**
   * Gives the path to the URL of the next page in the body of an answer. The path begins at the top
   * of the body. Examples of paths are {@code links.next}, and {@code ['@odata.nextLink']} for a
   * name that contains a dot. On the last page, the URL is {@code null} or {@code ""}; see also
   * {@link #missing}.
   *
   * @return the path, or {@code ""} (the default) if the URL is in the header {@code Link}
   */
  String url() default "";

  /**
   * Says that the URL of the next page is in the header {@code Link} (RFC 8288), in the link with
   * the relation {@code next}. An answer without such a link is the last page. An invalid header,
   * or two different links with the relation {@code next}, are an {@code ApiProtocolException}.
   *
   * @return true if the URL is in the header {@code Link}; the default is false
   */
  boolean linkHeader() default false;

  /**
   * Says what an answer means whose body does not contain the path {@link #url}. If the value or an
   * object on the path is {@code null}, the URL is not missing.
   *
   * @return the meaning of an answer without the URL; the default is {@link Missing#ERROR}
   */
  Missing missing() default Missing.ERROR;

  /** The meanings of an answer without the URL of the next page. */
  enum Missing {
    /** The client throws an {@code ApiProtocolException}, because the path may be misspelt. */
    ERROR,
    /** The page is the last page. */
    IS_THE_END
  }
}
