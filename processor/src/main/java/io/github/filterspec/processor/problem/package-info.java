/**
 * The problems of a spec. A class in {@code processor.read}, {@code processor.check} or {@code
 * processor.host} reports a problem as follows:
 *
 * <ol>
 *   <li>Create a {@code Problem} with a code and a message. The message says what is wrong, then
 *       what to do.
 *   <li>Give the problem an origin: a type or a member, and the annotation or attribute that the
 *       user must change.
 *   <li>Return the problem. Do not pass a list of problems from method to method.
 *   <li>The processor passes the problems of all classes to {@code host.Diagnostics}, which reports
 *       each problem once.
 * </ol>
 */
@NullMarked
package io.github.filterspec.processor.problem;

import org.jspecify.annotations.NullMarked;
