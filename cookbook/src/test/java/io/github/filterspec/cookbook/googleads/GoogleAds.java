package io.github.filterspec.cookbook.googleads;

import static io.github.filterspec.Envelope.Missing.IS_NONE;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/**
 * Google Ads' REST API. The limits count operations a day, and depend on the developer token, so
 * the spec names none.
 */
@Api
@SignIn
@Envelope(data = "results", missing = IS_NONE)
@ErrorShape(code = "error.status", message = "error.message", status = "error.code")
public @interface GoogleAds {}
