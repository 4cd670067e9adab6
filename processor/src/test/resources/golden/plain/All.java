package plain;

import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.Reads;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.QueryParameters;

/** All notes. */
@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "notes", items = Note.class)
public interface All {}
