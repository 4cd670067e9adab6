/**
 * HTTP: requests that are sent with Retrofit, answers that are read, and walks through pages. This
 * package is internal: applications and generated code do not use it.
 */
@NullMarked
package io.github.filterspec.runtime.http;

import org.jspecify.annotations.NullMarked;
