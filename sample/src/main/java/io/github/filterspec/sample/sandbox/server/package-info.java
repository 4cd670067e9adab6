/**
 * A strict HTTP server that can serve any API. This package does not depend on the packages for
 * BotPenguin and OpenCX.
 *
 * <pre>
 * {@code ApiServer}    one server with several APIs
 * {@code FrontDoor}    checks the path, method, token, limit and content type of a request
 * {@code Endpoint}     returns the answer, or throws a {@code Refusal}
 * {@code Reply}        sends the JSON of the answer or of the error
 * </pre>
 */
@NullMarked
package io.github.filterspec.sample.sandbox.server;

import org.jspecify.annotations.NullMarked;
