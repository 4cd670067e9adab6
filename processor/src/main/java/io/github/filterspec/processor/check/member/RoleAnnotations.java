package io.github.filterspec.processor.check.member;

import io.github.filterspec.Cursor;
import io.github.filterspec.Filter;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.Offset;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.WholeBody;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import java.util.Map;

/** The annotations that give members their roles, such as {@code @Filter}. */
public final class RoleAnnotations {
  private static final Map<Class<?>, Class<?>> TYPES =
      Map.of(
          Role.Filter.class, Filter.class,
          Role.Flag.class, Flag.class,
          Role.Param.class, Param.class,
          Role.PageNumber.class, PageNumber.class,
          Role.Offset.class, Offset.class,
          Role.Cursor.class, Cursor.class,
          Role.PageSize.class, PageSize.class,
          Role.PathParam.class, PathParam.class,
          Role.HeaderParam.class, HeaderParam.class,
          Role.WholeBody.class, WholeBody.class);

  private RoleAnnotations() {}

  /** Returns the annotation that gives a member its role. */
  public static Class<?> of(SpecMember member) {
    return TYPES.getOrDefault(member.role().getClass(), Param.class);
  }
}
