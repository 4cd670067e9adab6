package desk;

/** Stored views; does not compile unless the processor has run. */
public final class Views {
  /** Tickets of important customers. */
  public static final TicketsFilter IMPORTANT = TicketsFilter.builder().tags("vip").build();

  private Views() {}
}
