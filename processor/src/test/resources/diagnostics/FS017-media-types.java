import io.github.filterspec.*;

@Api
@MediaTypes({"text/javascript", "text/plain; charset=utf-8", "text/*", ""})
@interface Shop {}

@Api
@MediaTypes("json")
@interface Desk {}
