package desk;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;

@Api(envelope = @Envelope(data = "tickets"))
@interface HelpDesk {}
