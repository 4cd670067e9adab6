/**
 * A sandbox that imitates the APIs of BotPenguin and OpenCX over HTTP on the loopback interface.
 *
 * <p>The sandbox checks whether the raw JSON of a request follows the documentation of the vendor.
 * The sandbox shares no code with the generated queries, so the sandbox accepts a query only if the
 * query follows the documentation.
 *
 * <pre>
 * {@code Sandbox}      the class that programs start
 * {@code server}       the HTTP server of both APIs
 * {@code botpenguin}   six endpoints of BotPenguin, and the contacts of an account
 * {@code opencx}       one endpoint of OpenCX, and its contact segments
 * </pre>
 *
 * <p>If a vendor does not document how its API treats a request, the sandbox follows a strict rule,
 * and the rule is our own decision. The Javadoc of a class says which rules the vendor documents,
 * and which rules are our own decisions.
 */
@NullMarked
package io.github.filterspec.sample.sandbox;

import org.jspecify.annotations.NullMarked;
