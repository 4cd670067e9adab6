package io.github.filterspec.cookbook.intercom;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;

/**
 * Intercom's API.
 *
 * <p>Limit: 10,000 requests a minute for an app (<a
 * href="https://developers.intercom.com/docs/references/rest-api/errors/rate-limiting">Rate
 * limiting</a>).
 */
@Api
@SignIn
@ConstantHeader(name = "Intercom-Version", value = "2.11")
@Envelope(data = "data")
@ErrorShape(code = "errors[0].code", message = "errors[0].message")
@RateLimit(requests = 10_000, seconds = 60)
public @interface Intercom {}
