package io.github.filterspec.cookbook.jira;

import static io.github.filterspec.SignIn.Scheme.BASIC;

import io.github.filterspec.Api;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/**
 * Jira Cloud's REST API. The user name is an email address, and the password is an API token (<a
 * href="https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/">Basic auth
 * for REST APIs</a>).
 */
@Api
@SignIn
@SignIn(BASIC)
@ErrorShape(message = "errorMessages[0]")
public @interface Jira {}
