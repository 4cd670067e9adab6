package crm;

/** A place and how far from it. */
public record Place(String city, int kilometres) {}
