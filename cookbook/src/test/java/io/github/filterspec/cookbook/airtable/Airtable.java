package io.github.filterspec.cookbook.airtable;

import static io.github.filterspec.SignIn.Scheme.BEARER;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;

/**
 * Airtable's Web API.
 *
 * <p>Limit: 5 requests a second for each base (<a
 * href="https://airtable.com/developers/web/api/rate-limits">Rate limits</a>).
 */
@Api
@SignIn(BEARER)
@Envelope(data = "records")
@ErrorShape(code = "error.type", message = "error.message")
@RateLimit(requests = 5, seconds = 1)
public @interface Airtable {}
