package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of a plain JSON body. The body is one JSON object. A member that is not set has no
 * field in the JSON object.
 *
 * <pre>{@code
 * @FilterSpec
 * @BotPenguin
 * @JsonBody
 * @Writes(method = HttpMethod.PUT, path = "inbox/users/status-update")
 * public interface StatusUpdate {
 *   @Param @Required Set<String> ids();
 *   @Param @Required ConversationStatus status();
 *   @Param String note();
 * }
 *
 * StatusUpdateCommand.builder().ids("6a2bbfbe").status(CLOSED).build()
 * // {"ids":["6a2bbfbe"],"status":"CLOSED"}
 * }</pre>
 *
 * <p>If a member (method of the spec) has {@link WholeBody}, the value of this member is the whole
 * body. Such a body can be an array.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface JsonBody {}
