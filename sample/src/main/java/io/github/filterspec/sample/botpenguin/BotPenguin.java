package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;
import java.lang.annotation.Documented;

/**
 * BotPenguin's API, version 7: the common properties of its endpoints, from the page "Contacts
 * &amp; Chats APIs".
 *
 * <p>Base URL: {@code https://api.v7.botpenguin.com}; partners have hosts of their own.
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
