package paging;

import io.github.filterspec.Api;
import io.github.filterspec.SignIn;
import io.github.filterspec.Envelope;

@Api
@SignIn(SignIn.Scheme.BEARER)
@Envelope(success = "ok", message = "note", data = "data")
public @interface Desk {}
