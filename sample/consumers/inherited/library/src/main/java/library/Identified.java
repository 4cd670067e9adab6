package library;

import io.github.filterspec.Filter;
import io.github.filterspec.Key;
import java.util.Set;

/**
 * A parent with a type parameter, and itself no spec.
 *
 * @param <I> the type of the ids
 */
public interface Identified<I> {

  /**
   * What has one of these ids.
   *
   * @return the ids
   */
  @Filter("_id")
  @Key("ids")
  Set<I> ids();
}
