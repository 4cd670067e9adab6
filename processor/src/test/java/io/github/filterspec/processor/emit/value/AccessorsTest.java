package io.github.filterspec.processor.emit.value;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.param;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.MethodSpec;
import io.github.filterspec.processor.check.Models;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;

/** The return type of an accessor depends on the values that a member can have. */
class AccessorsTest {

  @Test
  void aSingleValueIsOptional() {
    assertThat(accessor(filter("note", TEXT)))
        .isEqualTo("java.util.Optional<java.lang.String> note(): return find(NOTE);");
    assertThat(accessor(filter("replies", NUMBER)))
        .isEqualTo("java.util.Optional<java.lang.Integer> replies(): return find(REPLIES);");
  }

  @Test
  void aCollectionIsEmptyUnlessItIsSet() {
    assertThat(accessor(filter("tags", TEXTS)))
        .isEqualTo(
            "java.util.Set<java.lang.String> tags():"
                + " return find(TAGS).orElse(java.util.Set.of());");
  }

  @Test
  void aParameterWithADefaultAlwaysHasAValue() {
    assertThat(accessor(param("limit", NUMBER, "25"))).isEqualTo("int limit(): return get(LIMIT);");
  }

  @Test
  void aFlagIsOnOrOff() {
    SpecMember flag =
        member("paid", new Role.Flag("paid"), ValueType.Scalar.BOOLEAN, WhenUnset.UNDECLARED);

    assertThat(accessor(flag)).isEqualTo("boolean paid(): return get(PAID);");
  }

  private static String accessor(SpecMember member) {
    Spec spec = Models.spec(member);
    MemberConstants constants = new MemberConstants(spec);
    MethodSpec method =
        new Accessors(constants, new MemberDocs(spec), spec.form().type()).emit(member);
    return "%s %s(): %s".formatted(method.returnType(), method.name(), method.code()).strip();
  }
}
