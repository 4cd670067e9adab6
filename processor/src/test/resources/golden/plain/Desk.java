package plain;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.MediaTypes;

@MediaTypes("text/plain")
@Api(envelope = @Envelope(success = "ok", message = "note", data = "data"))
public @interface Desk {}
