/**
 * The emitters for APIs and endpoints: the class that defines an API, the Retrofit interface of a
 * spec, and the expressions that define an endpoint.
 */
@NullMarked
package io.github.filterspec.processor.emit.endpoint;

import org.jspecify.annotations.NullMarked;
