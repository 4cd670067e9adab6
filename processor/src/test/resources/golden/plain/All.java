package plain;

import static io.github.filterspec.HttpMethod.GET;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.QueryParameters;

/** All notes. */
@FilterSpec
@Desk
@QueryParameters
@Endpoint(method = GET, path = "notes", item = Note.class, safety = READ_ONLY)
public interface All {}
