package io.github.filterspec.cookbook.notion;

import static io.github.filterspec.SignIn.Scheme.BEARER;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;

/**
 * Notion's API.
 *
 * <p>Limit: an average of three requests a second (<a
 * href="https://developers.notion.com/reference/request-limits">Request limits</a>).
 */
@Api
@SignIn(BEARER)
@ConstantHeader(name = "Notion-Version", value = "2022-06-28")
@Envelope(data = "results")
@ErrorShape(code = "code", message = "message", status = "status")
@RateLimit(requests = 3, seconds = 1)
public @interface Notion {}
