package io.github.filterspec.cookbook.klaviyo;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.MediaTypes;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;

/**
 * Klaviyo's API, which follows JSON:API.
 *
 * <p>Limit of {@code GET api/profiles}: 75 requests a second, and 700 a minute (<a
 * href="https://developers.klaviyo.com/en/reference/get_profiles">Get profiles</a>); the spec names
 * the second one.
 */
@Api
@SignIn(word = "Klaviyo-API-Key")
@ConstantHeader(name = "revision", value = "2025-01-15")
@Envelope(data = "data")
@ErrorShape(code = "errors[0].code", message = "errors[0].detail")
@MediaTypes("application/vnd.api+json")
@RateLimit(requests = 700, seconds = 60)
public @interface Klaviyo {}
