/**
 * The toolkit for stand-ins: a server that judges raw requests, and the walks that every vendor's
 * test makes. It shares no code with queries.
 */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.standin;
