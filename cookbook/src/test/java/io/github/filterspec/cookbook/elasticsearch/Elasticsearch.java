package io.github.filterspec.cookbook.elasticsearch;

import static io.github.filterspec.SignIn.Scheme.BASIC;

import io.github.filterspec.Api;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.SignIn;

/**
 * Elasticsearch's API. It accepts an API key or a user name with a password (<a
 * href="https://www.elastic.co/docs/api/doc/elasticsearch/authentication">Authentication</a>).
 */
@Api
@SignIn(word = "ApiKey")
@SignIn(BASIC)
@Envelope(data = "hits.hits")
@ErrorShape(code = "error.type", message = "error.reason", status = "status")
public @interface Elasticsearch {}
