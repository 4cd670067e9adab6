package desk;

record Ticket(String id) {}
