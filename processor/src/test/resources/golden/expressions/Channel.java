package crm;

public enum Channel {
  EMAIL,
  PHONE
}
