package io.github.filterspec.runtime.members;

import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * The parts of a request that an HTTP server received.
 *
 * @param path the percent-encoded path, relative to the base URL, without a slash at its beginning
 * @param url the URL; only the parameters of the URL are read, and the credential must not be among
 *     them
 * @param headers the headers
 * @param body the text of the body; empty if the request has no body
 */
public record SentParts(String path, HttpUrl url, Headers headers, String body) {}
