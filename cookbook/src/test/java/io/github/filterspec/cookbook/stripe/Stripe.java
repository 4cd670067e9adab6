package io.github.filterspec.cookbook.stripe;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;

/**
 * Stripe's API.
 *
 * <p>Limit: 100 reads a second in live mode (<a href="https://docs.stripe.com/rate-limits">Rate
 * limits</a>).
 */
@Api
@SignIn
@Envelope(data = "data")
@ErrorShape(code = "error.type", message = "error.message")
@RateLimit(requests = 100, seconds = 1)
public @interface Stripe {}
