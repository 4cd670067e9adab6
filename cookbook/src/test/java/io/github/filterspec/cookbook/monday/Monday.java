package io.github.filterspec.cookbook.monday;

import static io.github.filterspec.SignIn.Scheme.HEADER;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/**
 * monday's API, which is GraphQL. The header {@code Authorization} has the token without a word (<a
 * href="https://developer.monday.com/api-reference/docs/authentication">Authentication</a>). An
 * answer with errors can have the status 200. The limits count the complexity of queries, so the
 * spec names none.
 */
@Api
@SignIn(value = HEADER, name = "Authorization")
@ConstantHeader(name = "API-Version", value = "2025-01")
@ErrorShape(
    code = "errors[0].extensions.code",
    message = "errors[0].message",
    whenPresent = "errors")
public @interface Monday {}
