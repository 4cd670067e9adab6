package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.HttpMethod.GET;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.QueryParameters;

/** All segments of the account, as the vendor's page "GET — Segments / Groups" describes them. */
@FilterSpec
@BotPenguin
@QueryParameters
@Endpoint(method = GET, path = "inbox/segments", item = Segment.class, safety = READ_ONLY)
public interface Segments {}
