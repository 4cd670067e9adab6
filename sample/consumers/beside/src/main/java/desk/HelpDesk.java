package desk;

import io.github.filterspec.Api;
import io.github.filterspec.SignIn;

@Api
@SignIn(SignIn.Scheme.BEARER)
@interface HelpDesk {}
