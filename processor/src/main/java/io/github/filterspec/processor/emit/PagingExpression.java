package io.github.filterspec.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember.Role;
import java.util.Optional;

/** The expression that tells the client how to find the next page. */
final class PagingExpression {
  private PagingExpression() {}

  /** Returns the expression; empty if the endpoint has no pages. */
  static Optional<CodeBlock> of(Spec spec) {
    return spec.members().stream().flatMap(member -> of(member.role()).stream()).findFirst();
  }

  private static Optional<CodeBlock> of(Role role) {
    if (role instanceof Role.PageNumber page) {
      return flag(page.hasNext(), page.isLast())
          .or(() -> Optional.of(CodeBlock.of("new $T.UntilEmpty()", RuntimeTypes.PAGING)));
    }
    return role instanceof Role.Cursor cursor ? Optional.of(of(cursor)) : Optional.empty();
  }

  private static CodeBlock of(Role.Cursor cursor) {
    CodeBlock next = Literal.of(cursor.next());
    return flag(cursor.hasNext(), cursor.isLast())
        .map(flag -> CodeBlock.of("new $T.Cursor($L, $L)", RuntimeTypes.PAGING, next, flag))
        .orElseGet(() -> CodeBlock.of("new $T.Cursor($L)", RuntimeTypes.PAGING, next));
  }

  private static Optional<CodeBlock> flag(String hasNext, String isLast) {
    if (!hasNext.isEmpty()) {
      return Optional.of(
          CodeBlock.of("new $T.HasNext($L)", RuntimeTypes.PAGING, Literal.of(hasNext)));
    }
    return isLast.isEmpty()
        ? Optional.empty()
        : Optional.of(CodeBlock.of("new $T.IsLast($L)", RuntimeTypes.PAGING, Literal.of(isLast)));
  }
}
