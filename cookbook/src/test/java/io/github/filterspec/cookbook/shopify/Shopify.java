package io.github.filterspec.cookbook.shopify;

import static io.github.filterspec.SignIn.Scheme.HEADER;

import io.github.filterspec.Api;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;

/**
 * Shopify's REST Admin API.
 *
 * <p>Limit: 2 requests a second for each app and store, in the plan Standard (<a
 * href="https://shopify.dev/docs/api/usage/limits">API limits</a>). An error is a text or an
 * object, so an exception has only the message of an error that is a text.
 */
@Api
@SignIn(value = HEADER, name = "X-Shopify-Access-Token")
@ErrorShape(message = "errors")
@RateLimit(requests = 2, seconds = 1)
public @interface Shopify {}
