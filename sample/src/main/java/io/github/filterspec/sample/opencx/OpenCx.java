package io.github.filterspec.sample.opencx;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import java.lang.annotation.Documented;

/**
 * OpenCX's API: the common properties of its endpoints, from the page "List contact segments".
 *
 * <p>Base URL: {@code https://api.open.cx}. Answers have no field for success; the HTTP status
 * shows it. The limit is that of standard endpoints.
 */
@Documented
@Api(
    envelope = @Envelope(data = "data"),
    errors = @ErrorShape(code = "error", message = "message", status = "statusCode"),
    limit = @RateLimit(requests = 100, seconds = 60))
public @interface OpenCx {}
