package io.github.filterspec.processor.check.member;

import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of member that only a spec with an endpoint can have.
 *
 * @param name the words for this kind of member in messages, such as "a page number"
 */
public record RequestOnlyRole(String name, Code code) {
  private static final Map<Class<?>, RequestOnlyRole> OF_ROLES =
      Map.of(
          Role.PageNumber.class, new RequestOnlyRole("a page number", Code.INVALID_PAGE_NUMBER),
          Role.Offset.class, new RequestOnlyRole("an offset", Code.INVALID_OFFSET),
          Role.Cursor.class, new RequestOnlyRole("a cursor", Code.INVALID_CURSOR),
          Role.PageSize.class, new RequestOnlyRole("a page size", Code.INVALID_PAGE_SIZE),
          Role.HeaderParam.class, new RequestOnlyRole("a header", Code.MISPLACED_ANNOTATION),
          Role.PathParam.class,
              new RequestOnlyRole("a part of the path", Code.PATH_PARAMETER_MISMATCH));

  /**
   * Returns the kind of a member that only a spec with an endpoint can have; empty if a spec
   * without an endpoint can also have the member.
   */
  public static Optional<RequestOnlyRole> of(SpecMember member) {
    return Optional.ofNullable(OF_ROLES.get(member.role().getClass()));
  }
}
