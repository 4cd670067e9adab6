package desk;

import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;

@Mapper(unmappedTargetPolicy = ReportingPolicy.IGNORE)
interface SearchMapper {
  TicketsQuery toQuery(Search search);
}
