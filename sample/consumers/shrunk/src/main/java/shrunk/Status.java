package shrunk;

enum Status {
  OPEN,
  DONE
}
