package io.github.filterspec.runtime.client;

import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Lookup;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.tickets.TicketFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;

/** An API of books, whose requests have the shape that the processor generates. */
@interface Shelf {

  /** A book of the shelf. */
  record Book(String title, int pages) {}

  /** The parts of an answer beside its books. */
  record Total(long total, @Nullable Facets facets) {}

  /** A nested part beside the books. */
  record Facets(List<String> years) {}

  /** Requests of the shelf. */
  final class Requests {
    private static final ApiDefinition API = ApiDefinition.of(Shelf.class);

    static final Query<Book> PAGE = new Books(InfoService.ENDPOINT);
    static final Query<Book> PAGE_OR_NONE = new Books(NoneService.ENDPOINT);
    static final Lookup<Book> BOOK = new OneBook(BookService.ENDPOINT);
    static final Lookup<Book> BOOK_OR_NONE = new OneBook(MaybeService.ENDPOINT);
    static final Lookup<Book> WHOLE_OR_NONE = new OneBook(WholeService.ENDPOINT);
    static final Lookup<Book> SEARCHED = new OneBook(SearchService.ENDPOINT);
    static final Lookup<Receipt> EXISTS = new Exists(HeadService.ENDPOINT);
    static final Command<Receipt> DELETION = new Deletion(DeleteService.ENDPOINT);
    static final Command<Receipt> DELETION_WITH_BODY = new Deletion(DeleteBodyService.ENDPOINT);

    private Requests() {}
  }

  /** A query of books. */
  record Books(EndpointDefinition definition) implements Query<Book> {
    @Override
    public String toJson() {
      return "{}";
    }
  }

  /** A lookup of one book. */
  record OneBook(EndpointDefinition definition) implements Lookup<Book> {
    @Override
    public String toJson() {
      return "{}";
    }
  }

  /** A lookup without an item. */
  record Exists(EndpointDefinition definition) implements Lookup<Receipt> {
    @Override
    public String toJson() {
      return "{}";
    }
  }

  /** A command that deletes a book. */
  record Deletion(EndpointDefinition definition) implements Command<Receipt> {
    @Override
    public String toJson() {
      return "{}";
    }
  }

  interface InfoService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.reading(Requests.API, "GET", "books", Book.class)
            .info(Total.class)
            .sentBy(InfoService.class, Books.class, (service, query) -> service.books())
            .envelope(envelope -> envelope.data("result.books"));

    @GET("books")
    @EndpointOf(InfoService.class)
    Call<Page<Book>> books();
  }

  interface NoneService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.reading(Requests.API, "GET", "books", Book.class)
            .sentBy(NoneService.class, Books.class, (service, query) -> service.books())
            .envelope(envelope -> envelope.data("result.books").noneIfMissing());

    @GET("books")
    @EndpointOf(NoneService.class)
    Call<Page<Book>> books();
  }

  interface BookService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.readingOne(Requests.API, "GET", "books/1", Book.class)
            .sentBy(BookService.class, OneBook.class, (service, lookup) -> service.book())
            .envelope(envelope -> envelope.data("book"));

    @GET("books/1")
    @EndpointOf(BookService.class)
    Call<Book> book();
  }

  interface MaybeService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.readingOne(Requests.API, "GET", "books/1", Book.class)
            .sentBy(MaybeService.class, OneBook.class, (service, lookup) -> service.book())
            .envelope(envelope -> envelope.data("result.book").noneIfMissing());

    @GET("books/1")
    @EndpointOf(MaybeService.class)
    Call<Book> book();
  }

  interface WholeService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.readingOne(Requests.API, "GET", "books/1", Book.class)
            .sentBy(WholeService.class, OneBook.class, (service, lookup) -> service.book())
            .envelope(envelope -> envelope.noneIfMissing());

    @GET("books/1")
    @EndpointOf(WholeService.class)
    Call<Book> book();
  }

  interface SearchService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.readingOne(Requests.API, "QUERY", "books", Book.class)
            .sentBy(
                SearchService.class,
                OneBook.class,
                (service, lookup) -> service.book(TicketFilter.builder().tags("red").build()));

    @HTTP(method = "QUERY", path = "books", hasBody = true)
    @EndpointOf(SearchService.class)
    Call<Book> book(@Body TicketFilter filter);
  }

  interface HeadService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.readingOne(Requests.API, "HEAD", "books/1", Receipt.class)
            .sentBy(HeadService.class, Exists.class, (service, lookup) -> service.exists())
            .envelope(envelope -> envelope.data("book").noneIfMissing());

    @HEAD("books/1")
    @EndpointOf(HeadService.class)
    Call<Void> exists();
  }

  interface DeleteService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.writing(Requests.API, "DELETE", "books/1", Receipt.class)
            .sentBy(DeleteService.class, Deletion.class, (service, command) -> service.delete());

    @DELETE("books/1")
    @EndpointOf(DeleteService.class)
    Call<Receipt> delete();
  }

  interface DeleteBodyService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.writing(Requests.API, "DELETE", "books", Receipt.class)
            .sentBy(
                DeleteBodyService.class,
                Deletion.class,
                (service, command) -> service.delete(TicketFilter.builder().tags("red").build()));

    @HTTP(method = "DELETE", path = "books", hasBody = true)
    @EndpointOf(DeleteBodyService.class)
    Call<Receipt> delete(@Body TicketFilter filter);
  }
}
