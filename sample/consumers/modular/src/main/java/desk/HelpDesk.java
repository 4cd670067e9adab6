package desk;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.SignIn;

@Api
@SignIn(SignIn.Scheme.BEARER)
@Envelope(data = "tickets")
@interface HelpDesk {}
