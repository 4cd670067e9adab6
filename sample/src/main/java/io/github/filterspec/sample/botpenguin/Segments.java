package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;

/** All segments of the account, as the vendor's page "GET — Segments / Groups" describes them. */
@FilterSpec
@BotPenguin
@QueryParameters
@Reads(method = GET, path = "inbox/segments", items = Segment.class)
public interface Segments {}
