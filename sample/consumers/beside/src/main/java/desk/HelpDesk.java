package desk;

import io.github.filterspec.Api;

@Api
@interface HelpDesk {}
