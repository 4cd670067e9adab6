package shrunk;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

@Api
@SignIn
@Envelope(success = "ok", data = "tickets")
@ErrorShape(code = "error", message = "detail")
@interface HelpDesk {}
