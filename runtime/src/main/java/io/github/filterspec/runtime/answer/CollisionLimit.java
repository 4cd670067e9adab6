package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A limit for the number of elements with the same hash code in one set.
 *
 * <p>If n elements have the same hash code and are not {@code Comparable}, building a {@code
 * HashSet} takes n² steps. A server could choose elements that have the same hash code. Reading 1
 * MB of elements with the same hash code would take a minute.
 */
final class CollisionLimit extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1;
  private static final int MAX_WITH_SAME_HASH_CODE = 100;

  private CollisionLimit() {}

  /**
   * Returns a Jackson module that limits the number of elements with the same hash code when
   * Jackson reads a set.
   */
  static Module module() {
    return new SimpleModule(CollisionLimit.class.getName())
        .setDeserializerModifier(new CollisionLimit());
  }

  @Override
  public JsonDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription bean,
      JsonDeserializer<?> deserializer) {
    Class<?> set = type.getRawClass();
    boolean standard =
        deserializer.getClass() == CollectionDeserializer.class
            && (set == HashSet.class || set == LinkedHashSet.class);
    boolean comparable = Comparable.class.isAssignableFrom(type.getContentType().getRawClass());
    return standard && !comparable
        ? new StdDelegatingDeserializer<>(new ListToSet(type))
        : deserializer;
  }

  /** An exception for a set in which too many elements have the same hash code. */
  static final class ExceededException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class ListToSet implements Converter<List<Object>, Set<Object>> {
    private final CollectionType set;

    ListToSet(CollectionType set) {
      this.set = set;
    }

    @Override
    public Set<Object> convert(List<Object> elements) {
      Set<Object> distinct = new LinkedHashSet<>();
      Map<Integer, Integer> counts = new HashMap<>();
      for (Object element : elements) {
        if (distinct.add(element) && !(element instanceof Comparable<?>) && element != null) {
          int count = counts.merge(element.hashCode(), 1, Integer::sum);
          if (count > MAX_WITH_SAME_HASH_CODE) {
            throw new ExceededException();
          }
        }
      }
      return distinct;
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
      return types.constructCollectionType(ArrayList.class, set.getContentType());
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
      return set;
    }
  }
}
