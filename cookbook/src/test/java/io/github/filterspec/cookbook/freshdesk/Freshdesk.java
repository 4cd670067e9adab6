package io.github.filterspec.cookbook.freshdesk;

import static io.github.filterspec.SignIn.Scheme.BASIC;

import io.github.filterspec.Api;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/**
 * Freshdesk's API. The user name is an API key, and the password can be any text (<a
 * href="https://developers.freshdesk.com/api/#authentication">Authentication</a>). The limit
 * depends on the plan, so the spec names none; the client waits if Freshdesk answers 429.
 */
@Api
@SignIn(BASIC)
@ErrorShape(code = "errors[0].code", message = "description")
public @interface Freshdesk {}
