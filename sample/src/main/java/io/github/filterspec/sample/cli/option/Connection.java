package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.ItemIterator;
import io.github.filterspec.runtime.Items;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.sample.botpenguin.BotPenguin;
import io.github.filterspec.sample.opencx.OpenCx;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A connection to an API. If the API is a sandbox, closing the connection also stops the sandbox.
 *
 * <p>If the API answers with the status 429, all methods except {@link #sendOnce} wait and then
 * send the request again. With the option {@code --no-wait}, the methods never wait.
 */
public final class Connection implements AutoCloseable {
  private final ApiClient client;
  private final RateLimitPatience patience;
  private final String baseUrl;
  private final String token;
  private final @Nullable Sandbox sandbox;

  Connection(
      ApiClient client,
      RateLimitPatience patience,
      String baseUrl,
      String token,
      @Nullable Sandbox sandbox) {
    this.client = client;
    this.patience = patience;
    this.baseUrl = baseUrl;
    this.token = token;
    this.sandbox = sandbox;
  }

  /** Requests one page. */
  public <T> Page<T> page(Query<T> query) {
    return patience.call(() -> client.page(query));
  }

  /**
   * Returns the items of a query, but sends no request. To request the pages, pass the items to
   * {@link #stream(Items)} or to {@link #pages(Items)}.
   */
  public <T> Items<T> items(Query<T> query) {
    return client.items(query);
  }

  /**
   * Returns the items of all pages. The stream requests each page when the first item of the page
   * is needed.
   */
  public <T> Stream<T> stream(Query<T> query) {
    return stream(items(query));
  }

  /**
   * Returns the items as a stream. The stream requests each page when the first item of the page is
   * needed.
   */
  public <T> Stream<T> stream(Items<T> items) {
    ItemIterator<T> iterator = items.iterator();
    Iterator<T> patient =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return patience.call(iterator::hasNext);
          }

          @Override
          public T next() {
            return iterator.next();
          }
        };
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(patient, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** Returns the pages. Each call of {@code next()} requests a page. */
  public <T> Iterator<Page<T>> pages(Items<T> items) {
    Iterator<Page<T>> pages = items.pages().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public Page<T> next() {
        return patience.call(pages::next);
      }
    };
  }

  /**
   * Sends a command. The program sends a command again only if the API answers with the status 429.
   */
  public <R> R send(Command<R> command) {
    return patience.call(() -> client.send(command));
  }

  /**
   * Sends a command once. To send the command again after the status 429, call {@code waiting(() ->
   * sendOnce(command))}.
   */
  public <R> R sendOnce(Command<R> command) {
    return client.send(command);
  }

  /**
   * Sends a request. The program sends a request again only if the API answers with the status 429.
   */
  public <R> R waiting(Supplier<R> request) {
    return patience.call(request);
  }

  /** Returns the URL of the API or of the sandbox. */
  public String baseUrl() {
    return baseUrl;
  }

  /**
   * Returns the token of the API. Only the command {@code demo} calls this method, for a request
   * that was written by hand.
   */
  public String token() {
    return token;
  }

  @Override
  public void close() {
    client.close();
    if (sandbox != null) {
      sandbox.close();
    }
  }

  /** The APIs to which the program can connect. */
  public enum Vendor {
    BOTPENGUIN(BotPenguin.class, "BOTPENGUIN_TOKEN") {
      @Override
      String token(Sandbox sandbox) {
        return sandbox.token();
      }
    },
    OPENCX(OpenCx.class, "OPENCX_TOKEN") {
      @Override
      String token(Sandbox sandbox) {
        return sandbox.openCxToken();
      }
    };

    private final Class<? extends Annotation> api;
    private final String tokenVariable;

    Vendor(Class<? extends Annotation> api, String tokenVariable) {
      this.api = api;
      this.tokenVariable = tokenVariable;
    }

    Class<? extends Annotation> api() {
      return api;
    }

    /** Returns the name of the environment variable that contains the token. */
    public String tokenVariable() {
      return tokenVariable;
    }

    abstract String token(Sandbox sandbox);
  }
}
