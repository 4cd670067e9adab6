package io.github.filterspec.cookbook.graph;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/**
 * Microsoft Graph.
 *
 * <p>The header {@code ConsistencyLevel} is necessary for {@code $count} and for some filters (<a
 * href="https://learn.microsoft.com/en-us/graph/aad-advanced-queries">Advanced queries</a>). The
 * limits depend on the resource and on the tenant, so the spec names none; the client waits if
 * Graph answers 429.
 */
@Api
@SignIn
@ConstantHeader(name = "ConsistencyLevel", value = "eventual")
@Envelope(data = "value")
@ErrorShape(code = "error.code", message = "error.message")
public @interface Graph {}
