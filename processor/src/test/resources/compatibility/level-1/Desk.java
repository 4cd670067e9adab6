package kept;

import io.github.filterspec.Api;
import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.RateLimit;

/** An API with all its parts. */
@Api(
    envelope = @Envelope(data = "data", success = "success", message = "message", status = "code"),
    errors = @ErrorShape(code = "error.code", message = "error.message", status = "error.status"),
    headers = @ConstantHeader(name = "x-desk", value = "1"),
    limit = @RateLimit(requests = 100, seconds = 1))
public @interface Desk {}
