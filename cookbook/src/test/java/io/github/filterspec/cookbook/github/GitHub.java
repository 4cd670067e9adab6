package io.github.filterspec.cookbook.github;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;

/**
 * GitHub's REST API.
 *
 * <p>Limit: 5,000 requests an hour for a user (<a
 * href="https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api">Rate
 * limits</a>).
 */
@Api
@SignIn
@ConstantHeader(name = "Accept", value = "application/vnd.github+json")
@ConstantHeader(name = "X-GitHub-Api-Version", value = "2022-11-28")
@ErrorShape(message = "message")
@RateLimit(requests = 5_000, seconds = 3_600)
public @interface GitHub {}
