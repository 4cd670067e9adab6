package io.github.filterspec.processor.check.member;

import io.github.filterspec.Cursor;
import io.github.filterspec.CustomParam;
import io.github.filterspec.CustomProperty;
import io.github.filterspec.Filter;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.Offset;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Property;
import io.github.filterspec.WholeBody;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import java.util.Map;

/** The annotations that give members their roles, such as {@code @Filter}. */
public final class RoleAnnotations {
  private static final Map<Class<?>, Class<?>> TYPES =
      Map.ofEntries(
          Map.entry(Role.Filter.class, Filter.class),
          Map.entry(Role.Flag.class, Flag.class),
          Map.entry(Role.Param.class, Param.class),
          Map.entry(Role.PageNumber.class, PageNumber.class),
          Map.entry(Role.Offset.class, Offset.class),
          Map.entry(Role.Cursor.class, Cursor.class),
          Map.entry(Role.PageSize.class, PageSize.class),
          Map.entry(Role.PathParam.class, PathParam.class),
          Map.entry(Role.HeaderParam.class, HeaderParam.class),
          Map.entry(Role.WholeBody.class, WholeBody.class),
          Map.entry(Role.CustomParam.class, CustomParam.class),
          Map.entry(Role.Property.class, Property.class),
          Map.entry(Role.CustomProperty.class, CustomProperty.class));

  private RoleAnnotations() {}

  /** Returns the annotation that gives a member its role. */
  public static Class<?> of(SpecMember member) {
    return TYPES.getOrDefault(member.role().getClass(), Param.class);
  }
}
