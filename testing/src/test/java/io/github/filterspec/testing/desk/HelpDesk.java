package io.github.filterspec.testing.desk;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;

/** An invented help desk. */
@Api
@SignIn
@Envelope(success = "ok", data = "data")
@ErrorShape(code = "error.code", message = "error.detail")
@RateLimit(requests = 100, seconds = 1)
public @interface HelpDesk {}
