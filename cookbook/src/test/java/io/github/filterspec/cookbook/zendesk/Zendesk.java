package io.github.filterspec.cookbook.zendesk;

import static io.github.filterspec.SignIn.Scheme.BASIC;

import io.github.filterspec.Api;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/**
 * Zendesk's Support API. The user name is the email address of an agent, followed by {@code
 * /token}, and the password is an API token (<a
 * href="https://developer.zendesk.com/api-reference/introduction/security-and-auth/">Security and
 * authentication</a>). A token of OAuth is sent as a bearer token.
 */
@Api
@SignIn
@SignIn(BASIC)
@ErrorShape(code = "error", message = "description")
public @interface Zendesk {}
