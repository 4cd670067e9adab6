package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint of a command, that is, of a spec that changes something.
 *
 * <p>From a spec {@code StatusUpdate} with {@code @Writes}, the processor generates {@code
 * StatusUpdateCommand} and the Retrofit interface {@code StatusUpdateService}. The client sends a
 * command only once, unless the endpoint has {@code idempotent = true}. The spec also needs your
 * API annotation, that is, the annotation that you declared with {@link Api}.
 *
 * <pre>{@code
 * @FilterSpec
 * @BotPenguin
 * @JsonBody
 * @Writes(method = HttpMethod.PUT, path = "inbox/users/status-update")
 * public interface StatusUpdate {
 *   @Param @Required Set<String> ids();
 *   @Param @Required ConversationStatus status();
 * }
 *
 * client.send(StatusUpdateCommand.builder().ids("6a2bbfbe").status(CLOSED).build())
 * // PUT inbox/users/status-update  {"ids":["6a2bbfbe"],"status":"CLOSED"}
 * }</pre>
 *
 * <p>A command has no pages, so a {@link PageNumber}, a {@link Cursor} or a {@link PageSize} is a
 * compile error. A spec has only one of {@link Reads}, {@link ReadsOne} and {@code @Writes}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Writes {

  /**
   * Gives the HTTP method of the request. The methods {@code HEAD} and {@code QUERY} only read, so
   * a command cannot have them. A command with the method {@code DELETE} is sent only once, unless
   * it has {@code idempotent = true}.
   *
   * @return the HTTP method
   */
  HttpMethod method();

  /**
   * Gives the path of the endpoint, relative to the base URL and without a leading slash. The
   * client replaces a part in braces, such as {@code {id}}, by the value of a {@link PathParam}. A
   * character that RFC 3986 allows in a path segment is sent unchanged, such as the colon in {@code
   * contacts:search}. A character that RFC 3986 does not allow in a path, such as a blank, is
   * percent-encoded.
   *
   * @return the path
   */
  String path();

  /**
   * Gives the Java type of the answer. Jackson must be able to read the type from JSON. A command
   * without an answer type returns a receipt. A receipt contains the message from the envelope, and
   * nothing else. If the API has no envelope, the answer to a command without an answer type may be
   * empty.
   *
   * @return the Java type of the answer; by default, the command returns a receipt
   */
  Class<?> answer() default void.class;

  /**
   * Says whether the command is idempotent. The effect of an idempotent command does not change if
   * the API receives the command several times. For example, a command that sets a status to a
   * value is idempotent. After a temporary failure, the client sends an idempotent command again.
   * If a command is not idempotent, the client sends the command only once. If the answer to a
   * command is lost, the client cannot know whether the API executed the command.
   *
   * @return true if the client may send the command again
   */
  boolean idempotent() default false;
}
