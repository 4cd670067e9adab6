package desk;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/** What all endpoints of the help desk have in common. */
@Api
@SignIn
@Envelope(success = "ok", data = "tickets")
@ErrorShape(code = "error", message = "detail")
public @interface HelpDesk {}
