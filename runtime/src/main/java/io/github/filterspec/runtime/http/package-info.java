/**
 * The HTTP part of the client: requests that are sent with Retrofit, their answers, and the
 * iteration over pages. The package {@code http} is internal, and is not used by applications or
 * generated code.
 */
@NullMarked
package io.github.filterspec.runtime.http;

import org.jspecify.annotations.NullMarked;
