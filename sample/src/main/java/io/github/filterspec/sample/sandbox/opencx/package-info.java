/**
 * The endpoint {@code GET /contacts/segments} of OpenCX, and the stored segments of an
 * organization.
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
