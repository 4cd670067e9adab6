package io.github.filterspec.cookbook.mailchimp;

import static io.github.filterspec.SignIn.Scheme.BASIC;

import io.github.filterspec.Api;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/**
 * Mailchimp's Marketing API. The password is an API key, and the user name can be any text (<a
 * href="https://mailchimp.com/developer/marketing/docs/fundamentals/">Fundamentals</a>). Mailchimp
 * allows 10 connections at a time.
 */
@Api
@SignIn(BASIC)
@ErrorShape(code = "title", message = "detail", status = "status")
public @interface Mailchimp {}
