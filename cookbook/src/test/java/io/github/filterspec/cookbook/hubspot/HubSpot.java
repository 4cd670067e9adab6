package io.github.filterspec.cookbook.hubspot;

import static io.github.filterspec.SignIn.Scheme.BEARER;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;

/**
 * HubSpot's CRM API.
 *
 * <p>Limit of a search: 5 requests a second for each account (<a
 * href="https://developers.hubspot.com/docs/api-reference/search/guide">Search the CRM</a>).
 */
@Api
@SignIn(BEARER)
@Envelope(data = "results")
@ErrorShape(code = "category", message = "message")
@RateLimit(requests = 5, seconds = 1)
public @interface HubSpot {}
