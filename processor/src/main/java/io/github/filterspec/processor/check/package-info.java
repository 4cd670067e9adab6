/**
 * The rules for specs and API annotations. Each rule is a class that returns problems, and the
 * class {@code Rules} lists all rules. The rules for API annotations, and the rules for one wire
 * form, have their own packages.
 *
 * <pre>
 *   Rules ──▶ check, activekeys, taggedconditions, api ──▶ rule, member, syntax
 * </pre>
 */
@NullMarked
package io.github.filterspec.processor.check;

import org.jspecify.annotations.NullMarked;
