/**
 * The HTTP part of the client: tokens, requests that are sent with Retrofit, and further attempts.
 * The package {@code runtime.http} is internal: applications and generated code do not use it. Of
 * the other internal packages, it uses {@code runtime.answer}, {@code runtime.failure}, {@code
 * runtime.text} and {@code runtime.throttle}, but not {@code runtime.walk}.
 */
@NullMarked
package io.github.filterspec.runtime.http;

import org.jspecify.annotations.NullMarked;
