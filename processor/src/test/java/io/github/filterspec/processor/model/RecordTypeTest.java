package io.github.filterspec.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.ValueType.RecordType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Types of records that contain records. */
class RecordTypeTest {

  @Test
  void longChainOfRecordsIsComparedQuickly() {
    ValueType chain = chain(100);
    ValueType equal = chain(100);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(chain).isEqualTo(equal).hasSameHashCodeAs(equal));
    assertThat(chain).isNotEqualTo(chain(99));
  }

  private static ValueType chain(int length) {
    ValueType type = ValueType.Scalar.INT;
    for (int i = 0; i < length; i++) {
      RecordType.Component component =
          new RecordType.Component("next", "next", type, i == 0, false, WhenUnset.UNDECLARED);
      type = new RecordType(ClassName.get("shop", "R" + i), List.of(component));
    }
    return type;
  }
}
