package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The endpoint that a query or a command is sent to.
 *
 * @param apis the API annotations on the spec; a spec without problems has exactly one API
 *     annotation
 * @param headers the headers of every request: those of the API, and those of the spec
 * @param path the path of the endpoint, which is appended to the base URL
 * @param item the type of a page's items, or the type of the answer to a command; {@code void} if
 *     the answer has no content
 * @param itemProblem the reason why the item type is not allowed; empty if the item type is allowed
 * @param parts the settings in which the endpoint differs from its API
 * @param lastPage the rule that says which page is the last page
 * @param nextPage the place of the URL of the next page in an answer
 * @param pageCap the greatest number of pages or items of one query
 * @param info the type of the parts beside the items
 * @param kind the kind of the requests
 * @param idempotent true if the endpoint says that a request may be sent again
 */
public record Endpoint(
    List<ApiAnnotation> apis,
    List<ApiParts.Header> headers,
    String method,
    String path,
    TypeName item,
    String itemProblem,
    ApiParts parts,
    Optional<LastPage> lastPage,
    Optional<NextPage> nextPage,
    Optional<PageCap> pageCap,
    Optional<PageInfo> info,
    RequestKind kind,
    boolean idempotent) {

  public Endpoint {
    apis = List.copyOf(apis);
    headers = List.copyOf(headers);
  }

  /** Returns true if the requests are commands. */
  public boolean writes() {
    return kind == RequestKind.COMMAND;
  }

  /** Returns true if the endpoint declares the type of its items or of its answer. */
  public boolean hasItem() {
    return !item.equals(TypeName.VOID);
  }

  /** Returns the annotation that declares the endpoint. */
  public Class<?> annotation() {
    return kind.annotation();
  }

  /**
   * Returns true if the endpoint has an API annotation whose qualified name is in the given set.
   */
  public boolean isOfOneOf(Set<String> names) {
    return apis.stream().map(api -> api.type().canonicalName()).anyMatch(names::contains);
  }

  /** Returns the ways to authenticate requests. */
  public List<SignInScheme> signIns() {
    return apis.stream().flatMap(api -> api.signIns().stream()).toList();
  }

  /** Returns the API annotation. Call this method only if the spec has no problems. */
  public ClassName api() {
    return apis.get(0).type();
  }
}
