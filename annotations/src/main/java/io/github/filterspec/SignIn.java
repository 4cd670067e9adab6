package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The way in which requests to an API are authenticated. Add {@code @SignIn} to your API
 * annotation, next to {@link Api}. Requests to an API without {@code @SignIn} have no credential.
 *
 * <pre>{@code
 * @Api
 * @SignIn
 * public @interface Shop {}
 *
 * ApiClient.builder(Shop.class, "https://api.shop.example").token(token).build()
 * // Authorization: Bearer …
 * }</pre>
 *
 * <table>
 * <caption>The schemes</caption>
 * <tr><th>annotation</th><th>credential of the client</th><th>request</th></tr>
 * <tr><td>{@code @SignIn}</td><td>{@code Credentials.bearer("k")}, {@code token("k")}</td>
 *     <td>{@code Authorization: Bearer k}</td></tr>
 * <tr><td>{@code @SignIn(word = "Klaviyo-API-Key")}</td><td>{@code Credentials.bearer("k")}</td>
 *     <td>{@code Authorization: Klaviyo-API-Key k}</td></tr>
 * <tr><td>{@code @SignIn(BASIC)}</td><td>{@code Credentials.basic("me", "k")}</td>
 *     <td>{@code Authorization: Basic bWU6aw==}</td></tr>
 * <tr><td>{@code @SignIn(value = HEADER, name = "X-Api-Key")}</td><td>{@code Credentials.key("k")}</td>
 *     <td>{@code X-Api-Key: k}</td></tr>
 * <tr><td>{@code @SignIn(value = PARAMETER, name = "api_key")}</td><td>{@code Credentials.key("k")}</td>
 *     <td>{@code ?api_key=k}</td></tr>
 * </table>
 *
 * <p>If an API accepts several kinds of credentials, write several {@code @SignIn}. The kind of the
 * client's credential decides which of them is used. An API cannot have two schemes for the same
 * kind of credential, such as {@code HEADER} and {@code PARAMETER}.
 *
 * <p>A call throws an exception before its first request if the API has {@code @SignIn} and the
 * client has no credential, if the API has no {@code @SignIn} and the client has a credential, or
 * if the API does not accept a credential of this kind.
 *
 * <p>The credential is in no text, message, position or event of Filterspec. A {@link
 * ConstantHeader}, a {@link HeaderParam} or a parameter of the URL that has the name of the
 * credential is a compile error.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(SignIn.All.class)
public @interface SignIn {

  /**
   * Names the scheme.
   *
   * @return the scheme; the default is {@link Scheme#BEARER}
   */
  Scheme value() default Scheme.BEARER;

  /**
   * Gives the name of the header or of the parameter that contains the credential. The schemes
   * {@link Scheme#HEADER} and {@link Scheme#PARAMETER} need a name. The other schemes use the
   * header {@code Authorization}, and must not have a name.
   *
   * @return the name of the header or of the parameter
   */
  String name() default "";

  /**
   * Gives the word that the header contains before the credential. The word and the credential are
   * separated by a blank. Only the schemes {@link Scheme#BEARER} and {@link Scheme#HEADER} can have
   * a word.
   *
   * @return the word, which consists of letters, digits and signs; the default is {@code Bearer}
   *     for the scheme {@code BEARER}, and no word for the scheme {@code HEADER}
   */
  String word() default "";

  /** The ways to authenticate a request. */
  enum Scheme {
    /**
     * Each request has the header {@code Authorization: Bearer …}, which contains the token of the
     * {@code ApiClient}. The attribute {@code word} replaces the word {@code Bearer}.
     */
    BEARER,
    /**
     * Each request has the header {@code Authorization: Basic …}, which contains the user name and
     * the password of the {@code ApiClient}, encoded as RFC 7617 says, with UTF-8.
     */
    BASIC,
    /** Each request has a header that contains the key of the {@code ApiClient}. */
    HEADER,
    /**
     * The URL of each request has a parameter that contains the key of the {@code ApiClient}. URLs
     * are often written to the logs of servers and proxies. If the API accepts the key in a header,
     * too, use {@link #HEADER}.
     */
    PARAMETER
  }

  /**
   * The annotation that contains all {@link SignIn} annotations of one API. The Java compiler adds
   * {@code SignIn.All} to an API annotation that has several {@code @SignIn}.
   */
  @Documented
  @Target(ElementType.ANNOTATION_TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface All {

    /**
     * Returns the ways to authenticate requests.
     *
     * @return the annotations, as written
     */
    SignIn[] value();
  }
}
