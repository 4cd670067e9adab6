/**
 * OpenCX's {@code GET /contacts/segments}, and an organization's stored segments.
 *
 * <pre>
 * {@code OpenCxAccount}             its endpoint, and who may ask
 * {@code ContactSegmentsEndpoint}     GET /contacts/segments
 * {@code Page}                      seven fields, the seventh a part of
 * {@code ContactSegments}           the fifty segments, in five files
 * </pre>
 */
@NullMarked
package io.github.filterspec.sample.sandbox.opencx;

import org.jspecify.annotations.NullMarked;
