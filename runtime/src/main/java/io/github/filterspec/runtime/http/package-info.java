/**
 * The HTTP part of the client: requests that are sent with Retrofit, their answers, and the
 * iteration over pages. This package is internal: applications and generated code do not use it.
 */
@NullMarked
package io.github.filterspec.runtime.http;

import org.jspecify.annotations.NullMarked;
