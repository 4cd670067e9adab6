import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.wire.EndpointOf;
import org.jspecify.annotations.NullMarked;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;

/**
 * Sends {@link ContactsQuery} through Retrofit; that needs a {@code FilterspecConverterFactory}.
 */
@FilterspecGenerated(Contacts.class)
@NullMarked
public interface ContactsService {
  /** {@code POST contacts/search}: one page. */
  @POST("contacts/search")
  @Headers("Intercom-Version: 2.11")
  @EndpointOf(ContactsQuery.class)
  Call<Page<Contact>> contacts(@Body ContactsQuery query);
}
