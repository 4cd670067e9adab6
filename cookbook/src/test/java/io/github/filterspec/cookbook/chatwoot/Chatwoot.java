package io.github.filterspec.cookbook.chatwoot;

import static io.github.filterspec.SignIn.Scheme.HEADER;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/** Chatwoot's API. The documentation names no limit for its requests. */
@Api
@SignIn(value = HEADER, name = "api_access_token")
@Envelope(data = "payload")
@ErrorShape(message = "error")
public @interface Chatwoot {}
