package paging;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;

@Api(envelope = @Envelope(success = "ok", message = "note", data = "data"))
public @interface Desk {}
