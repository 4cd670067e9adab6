package io.github.filterspec.runtime.endpoint;

/** A factory of generated services, such as the method {@code create} of a Retrofit object. */
public interface ServiceFactory {

  /**
   * Returns an object of a generated service.
   *
   * @param service the Java type of the service
   * @param <S> the Java type of the service
   * @return the object, which may be the same for several calls of this method
   */
  <S> S create(Class<S> service);
}
