package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.SignIn.Scheme.BEARER;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;
import java.lang.annotation.Documented;

/**
 * The API of BotPenguin, version 7, as the vendor's page "Contacts &amp; Chats APIs" describes it.
 *
 * <p>The base URL is {@code https://api.v7.botpenguin.com}. Partners of BotPenguin have their own
 * base URLs.
 */
@Documented
@Api
@SignIn(BEARER)
@ConstantHeader(name = "authtype", value = "Key")
@ConstantHeader(name = "Content-Type", value = "application/json")
@Envelope(success = "success", message = "message", status = "code", data = "data")
@ErrorShape(code = "error.code", message = "error.message", status = "error.statusCode")
@RateLimit(requests = 100, seconds = 60)
public @interface BotPenguin {}
