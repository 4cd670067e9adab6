/**
 * A fake API for tests. The fake API answers over HTTP on this machine, with the envelope, the
 * paging, the errors and the rate limit that the specs of an API describe.
 */
@NullMarked
package io.github.filterspec.testing;

import org.jspecify.annotations.NullMarked;
