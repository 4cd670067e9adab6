package kept;

import io.github.filterspec.Api;
import io.github.filterspec.SignIn;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;

/** An API with all its parts. */
@Api
@SignIn(SignIn.Scheme.BEARER)
@ConstantHeader(name = "x-desk", value = "1")
@Envelope(data = "data", success = "success", message = "message", status = "code")
@ErrorShape(code = "error.code", message = "error.message", status = "error.status")
@RateLimit(requests = 100, seconds = 1)
public @interface Desk {}
