/**
 * Emits the definition of an API, the service of an endpoint, and the expressions that define an
 * endpoint.
 */
@NullMarked
package io.github.filterspec.processor.emit.endpoint;

import org.jspecify.annotations.NullMarked;
