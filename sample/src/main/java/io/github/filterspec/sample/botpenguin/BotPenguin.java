package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import java.lang.annotation.Documented;

/**
 * The API of BotPenguin, version 7, as the vendor's page "Contacts &amp; Chats APIs" describes it.
 *
 * <p>The base URL is {@code https://api.v7.botpenguin.com}. Partners of BotPenguin have their own
 * base URLs.
 */
@Documented
@Api(
    headers = {
      @ConstantHeader(name = "authtype", value = "Key"),
      @ConstantHeader(name = "Content-Type", value = "application/json")
    },
    envelope = @Envelope(success = "success", message = "message", status = "code", data = "data"),
    errors =
        @ErrorShape(code = "error.code", message = "error.message", status = "error.statusCode"),
    limit = @RateLimit(requests = 100, seconds = 60))
public @interface BotPenguin {}
