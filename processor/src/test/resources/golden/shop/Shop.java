package shop;

import io.github.filterspec.Api;
import io.github.filterspec.SignIn;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.RateLimit;

@Api
@SignIn(SignIn.Scheme.BEARER)
@ConstantHeader(name = "x-a", value = "1")
@ConstantHeader(name = "x-b", value = "\"2\"")
@Envelope(data = "data.items", success = "ok")
@ErrorShape(code = "code")
@RateLimit(requests = 5, seconds = 1, scope = RateLimit.Scope.ENDPOINT)
public @interface Shop {}
