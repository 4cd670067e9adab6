package library;

import io.github.filterspec.Api;

/** The API that all specs of the library belong to. */
@Api
public @interface HelpDesk {}
