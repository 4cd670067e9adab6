package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mark of an API annotation, that is, of an annotation that you declare for an API. The API
 * annotation has the settings that all endpoints of the API share: {@link SignIn}, {@link
 * ConstantHeader}, {@link Envelope}, {@link ErrorShape}, {@link RateLimit} and {@link MediaTypes}.
 *
 * <pre>{@code
 * @Api
 * @SignIn(BEARER)
 * @ConstantHeader(name = "authtype", value = "Key")
 * @Envelope(success = "success", message = "message", status = "code", data = "data")
 * @ErrorShape(code = "error.code", message = "error.message", status = "error.statusCode")
 * @RateLimit(requests = 100, seconds = 60)
 * public @interface BotPenguin {}
 *
 * ApiClient client = ApiClient.builder(BotPenguin.class, "https://api.v7.botpenguin.com").token(token).build();
 * }</pre>
 *
 * <p>Add your annotation to each spec of the API that has {@link Reads} or {@link Writes}. From the
 * annotation {@code BotPenguin}, the processor generates the class {@code BotPenguinApi}. The
 * generated queries refer to this class. If one endpoint differs from the API, add the setting to
 * the spec of this endpoint, such as another {@code @Envelope}. The setting of the spec then
 * replaces the setting of the API.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME) // ApiClient.Builder.build() looks for this annotation
public @interface Api {}
