package library;

import io.github.filterspec.Api;
import io.github.filterspec.SignIn;

/** The API that all specs of the library belong to. */
@Api
@SignIn(SignIn.Scheme.BEARER)
public @interface HelpDesk {}
