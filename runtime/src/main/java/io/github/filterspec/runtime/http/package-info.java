/**
 * HTTP: the requests that are sent with Retrofit, the answers, and the iteration of pages. This
 * package is internal: applications and generated code do not use it.
 */
@NullMarked
package io.github.filterspec.runtime.http;

import org.jspecify.annotations.NullMarked;
