package io.github.filterspec.processor.check;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.TaggedConditions;
import io.github.filterspec.processor.model.WireForm;
import java.util.Map;

/** The annotation that gave a spec its form. */
final class FormAnnotations {
  private static final Map<Class<?>, Class<?>> TYPES =
      Map.of(
          WireForm.ActiveKeys.class, ActiveKeys.class,
          WireForm.JsonBody.class, JsonBody.class,
          WireForm.QueryParameters.class, QueryParameters.class,
          WireForm.TaggedConditions.class, TaggedConditions.class);

  private FormAnnotations() {}

  static Class<?> of(WireForm form) {
    return TYPES.getOrDefault(form.getClass(), FilterSpec.class);
  }
}
