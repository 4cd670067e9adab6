/**
 * OpenCX's {@code GET /contacts/segments}, and an organization's stored segments.
 *
 * <pre>
 * {@code OpenCxAccount}             the endpoint and its token
 * {@code ContactSegmentsEndpoint}     GET /contacts/segments
 * {@code ContactSegments}           the fifty segments, from JSON files
 * </pre>
 */
@NullMarked
package io.github.filterspec.sample.sandbox.opencx;

import org.jspecify.annotations.NullMarked;
