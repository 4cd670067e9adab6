/**
 * The rules that a readable spec must follow, one rule a file. {@code Rules} lists the rules. A
 * rule returns its problems. The rules of one wire form and the rules of API annotations have
 * packages.
 *
 * <pre>
 *   Rules ──▶ check, activekeys, taggedconditions, api ──▶ rule, member, syntax
 * </pre>
 */
@NullMarked
package io.github.filterspec.processor.check;

import org.jspecify.annotations.NullMarked;
