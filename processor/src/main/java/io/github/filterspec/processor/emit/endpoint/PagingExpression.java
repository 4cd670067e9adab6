package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.LastPage;
import io.github.filterspec.processor.model.NextPage;
import io.github.filterspec.processor.model.PageCap;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import java.util.Optional;

/** The generated expression that defines how the client gets the next page. */
public final class PagingExpression {
  private final Spec spec;
  private final ClassName query;

  public PagingExpression(Spec spec) {
    this.spec = spec;
    this.query = GeneratedNames.value(spec);
  }

  /** Returns the expression; empty if the spec does not say how to get the next page. */
  public Optional<CodeBlock> expression() {
    return spec.members().stream()
        .flatMap(member -> of(member).stream())
        .findFirst()
        .or(() -> spec.endpoint().flatMap(Endpoint::nextPage).map(this::of));
  }

  private Optional<CodeBlock> of(SpecMember member) {
    if (member.role() instanceof Role.PageNumber) {
      return Optional.of(
          CodeBlock.of(
              "$1T.numbers($2T.class, $2T::$3N, $2T::atPage)$4L",
              RuntimeTypes.PAGING,
              query,
              member.name(),
              end()));
    }
    if (member.isOffset()) {
      return Optional.of(
          CodeBlock.of(
              "$1T.offsets($2T.class, $2T::$3N, $2T::atOffset)$4L",
              RuntimeTypes.PAGING,
              query,
              member.name(),
              end()));
    }
    return member.role() instanceof Role.Cursor cursor
        ? Optional.of(
            CodeBlock.of(
                "$1T.$2L($3L, $4T.class, $4T::atCursor)$5L$6L",
                RuntimeTypes.PAGING,
                cursor.lastItem().isPresent() ? "lastItemCursors" : "cursors",
                Literal.of(cursor.lastItem().or(cursor::next).orElse("")),
                query,
                settings(cursor, member.type()),
                end()))
        : Optional.empty();
  }

  private CodeBlock of(NextPage next) {
    if (next.url().isEmpty()) {
      return CodeBlock.of(
          "$1T.linkHeader($2T.class, $2T::atCursor)$3L", RuntimeTypes.PAGING, query, end());
    }
    return CodeBlock.of(
        "$1T.urls($2L, $3T.class, $3T::atCursor)$4L$5L",
        RuntimeTypes.PAGING,
        Literal.of(next.url()),
        query,
        CodeBlock.of(next.endsIfMissing() ? "" : ".missingIsError()"),
        end());
  }

  private static String settings(Role.Cursor cursor, ValueType type) {
    String ofType =
        type == ValueType.Scalar.LONG
            ? ".ofNumbers()"
            : type instanceof ValueType.JsonListType ? ".ofLists()" : "";
    boolean missingIsError = !cursor.endsIfMissing() && cursor.lastItem().isEmpty();
    return ofType
        + (missingIsError ? ".missingIsError()" : "")
        + (cursor.mayRepeat() ? ".mayRepeat()" : "");
  }

  /** Returns the calls that set the last page and the greatest number of pages or items. */
  private CodeBlock end() {
    CodeBlock last =
        spec.endpoint()
            .flatMap(Endpoint::lastPage)
            .map(PagingExpression::end)
            .orElse(CodeBlock.of(""));
    CodeBlock cap =
        spec.endpoint()
            .flatMap(Endpoint::pageCap)
            .map(PagingExpression::cap)
            .orElse(CodeBlock.of(""));
    return CodeBlock.of("$L$L", last, cap);
  }

  private static CodeBlock cap(PageCap cap) {
    return cap.pages()
        .map(pages -> CodeBlock.of(".maxPages($L)", pages))
        .orElseGet(() -> CodeBlock.of(".maxItems($L)", cap.items().orElse(0)));
  }

  private static CodeBlock end(LastPage last) {
    int pageSize = last.pageSize().orElse(0);
    if (last.shorter()) {
      return CodeBlock.of(".lastIfShorter($L)", pageSize);
    }
    if (!last.total().isEmpty()) {
      return CodeBlock.of(".total($L, $L)", Literal.of(last.total()), pageSize);
    }
    return last.when().isEmpty()
        ? CodeBlock.of(".hasNext($L)", Literal.of(last.unless()))
        : CodeBlock.of(".isLast($L)", Literal.of(last.when()));
  }
}
