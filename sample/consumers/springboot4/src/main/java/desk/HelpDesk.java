package desk;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.SignIn;

@Api
@SignIn
@Envelope(success = "ok", data = "tickets")
public @interface HelpDesk {}
