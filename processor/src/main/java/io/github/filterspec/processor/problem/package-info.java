/**
 * The problems of a spec. The code in {@code processor.read}, {@code processor.check} and {@code
 * processor.host} creates and returns problems in these steps:
 *
 * <ol>
 *   <li>Create the problem with a code and a message. The message says what is wrong, then what to
 *       do.
 *   <li>Give the problem an origin: a type or a member, and the annotation or attribute that the
 *       user must change.
 *   <li>Return the problem. Do not pass a list of problems from method to method.
 *   <li>The processor passes the returned problems to {@code host.Diagnostics}, which reports each
 *       problem once.
 * </ol>
 */
@NullMarked
package io.github.filterspec.processor.problem;

import org.jspecify.annotations.NullMarked;
