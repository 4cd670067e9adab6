/**
 * A strict HTTP server for one or several APIs. It does not depend on the APIs.
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
