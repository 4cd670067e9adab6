/**
 * The definitions of APIs and endpoints. The code of the package {@code endpoint} uses no other
 * package of the runtime.
 */
@NullMarked
package io.github.filterspec.runtime.endpoint;

import org.jspecify.annotations.NullMarked;
