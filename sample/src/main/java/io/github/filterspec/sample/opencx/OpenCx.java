package io.github.filterspec.sample.opencx;

import static io.github.filterspec.SignIn.Scheme.BEARER;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;
import java.lang.annotation.Documented;

/**
 * The API of OpenCX, as the vendor's page "List contact segments" describes it.
 *
 * <p>The base URL is {@code https://api.open.cx}. The rate limit is the limit that the vendor
 * documents for standard endpoints.
 */
@Documented
@Api
@SignIn(BEARER)
@Envelope(data = "data")
@ErrorShape(code = "error", message = "message", status = "statusCode")
@RateLimit(requests = 100, seconds = 60)
public @interface OpenCx {}
