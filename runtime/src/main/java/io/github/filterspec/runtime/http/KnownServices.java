package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.ServiceFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import retrofit2.Retrofit;

/** The generated services of one client. Each service is created only once. */
final class KnownServices implements ServiceFactory {
  private final Retrofit retrofit;
  private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

  KnownServices(Retrofit retrofit) {
    this.retrofit = retrofit;
  }

  /** Returns the base URL of the client, which ends with a slash. */
  HttpUrl baseUrl() {
    return retrofit.baseUrl();
  }

  @Override
  public <S> S create(Class<S> service) {
    return service.cast(services.computeIfAbsent(service, retrofit::create));
  }
}
