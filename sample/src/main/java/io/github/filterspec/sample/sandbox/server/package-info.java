/**
 * A strict HTTP server that answers for one or several APIs and knows none of them.
 *
 * <pre>
 * {@code ApiServer}  one port, and for each API
 * {@code FrontDoor}    path, method, token, limit, content type, size, parameters
 * {@code Endpoint}     the API's own answer, or a {@code Refusal}
 * {@code Reply}        the JSON that goes back; a refusal in the API's own {@code ErrorShape}
 * </pre>
 */
@NullMarked
package io.github.filterspec.sample.sandbox.server;

import org.jspecify.annotations.NullMarked;
