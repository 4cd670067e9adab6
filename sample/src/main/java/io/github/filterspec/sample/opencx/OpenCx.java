package io.github.filterspec.sample.opencx;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import java.lang.annotation.Documented;

/**
 * OpenCX's API: what its endpoints share, as the page "List contact segments" says.
 *
 * <p>Base URL: {@code https://api.open.cx}. Answers have no field that says whether they succeeded:
 * the HTTP status does. The limit is that of standard endpoints.
 */
@Documented
@Api(
    envelope = @Envelope(data = "data"),
    errors = @ErrorShape(code = "error", message = "message", status = "statusCode"),
    limit = @RateLimit(requests = 100, seconds = 60))
public @interface OpenCx {}
